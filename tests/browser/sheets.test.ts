import { openPackage, readSnapshot } from "../../src/workbook/file";
import type { Page } from "playwright-core";
import { keepPicture, startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { violations } from "./violations";
import { evaluateNow, openView, readNow, saveNow, sheetsOf, tabNames, waitForPane } from "./workbench-steps";

const stations = new Map<string, Station>();
beforeAll(async () => {
  for (const pages of ["workbench", "excel"]) stations.set(pages, await startStation(pages));
});
afterAll(async () => {
  for (const station of stations.values()) await station.close();
});

async function open(pages: "workbench" | "excel", path = "", width = 320) {
  const station = stations.get(pages);
  if (station === undefined) throw new Error(`no station for ${pages}`);
  const visited = await visit(station, path, pages === "excel" ? { viewport: { width, height: 700 } } : {});
  await waitForPane(visited.page);
  if (pages === "workbench") await visited.page.getByRole("grid").waitFor();
  return visited;
}

const sheets = (page: Page) => page.evaluate(() => window.desk.sheets());
const box = (page: Page, name: string) => page.getByRole("checkbox", { name: new RegExp(`^${name}`) });
const makeNow = (page: Page) => page.getByRole("button", { name: "作成する" }).click();
const dialogOf = (page: Page) => page.getByRole("alertdialog", { name: "作成したシートを削除" });

/** Of the evaluation's sheets only 検証結果; of those that follow from the plan KPI一覧. */
async function chooseTwo(page: Page): Promise<void> {
  for (const name of ["評価結果", "評価の相違一覧", "SDGs対応表", "重点プロジェクト対応表"]) await box(page, name).uncheck();
  await box(page, "KPI一覧").check();
}

test("選んだシートを作成し、削除すると、元のシートだけが元のまま残る（Excel）", async () => {
  const { page, complaints } = await open("excel");
  const before = await sheets(page);
  await readNow(page);
  await openView(page, "作成");
  await chooseTwo(page);
  await page.getByText("2種類を選んでいます。").waitFor();
  await makeNow(page);
  await page.getByText(/^3枚のシートを作成しました：「検証結果」「KPI一覧（/).waitFor();
  expect((await sheets(page)).slice(before.length)).toEqual(["検証結果", "KPI一覧（第2次伊勢崎市総合計画）", "KPI一覧（第3次伊勢崎市総合計画）"]);

  // What is there is said, and one press goes to it.
  await page.getByRole("button", { name: "作成済み　シート「KPI一覧（第3次伊勢崎市総合計画）」を表示" }).click();
  await page.waitForFunction(() => window.desk.shown().sheet === "KPI一覧（第3次伊勢崎市総合計画）");

  await page.getByRole("button", { name: /^作成したシートを削除/ }).click();
  await dialogOf(page).getByRole("checkbox", { name: /^検証結果.*書き込みはありません/ }).waitFor();
  await keepPicture(page, "sheets-320-take-back");
  await dialogOf(page).getByRole("button", { name: "3枚を削除する" }).click();
  await page.getByText(/を削除しました。$/).waitFor();
  expect(await sheets(page)).toEqual(before);
  expect(complaints).toEqual([]);
});

test("保存したファイルでも、作成して削除すると、どのシートも元と同じ（ワークベンチ）", async () => {
  const { page, complaints } = await open("workbench");
  const before = sheetsOf((await saveNow(page)).bytes);
  await openView(page, "作成");
  await makeNow(page);
  await page.getByText(/^5枚のシートを作成しました/).waitFor();
  expect(await tabNames(page)).toEqual([...before.map(({ name }) => name), "評価結果", "評価の相違一覧", "検証結果", "SDGs対応表", "重点プロジェクト対応表"]);
  await page.getByRole("button", { name: /^作成したシートを削除/ }).click();
  await dialogOf(page).getByRole("button", { name: "5枚を削除する" }).click();
  await page.getByText(/を削除しました。$/).waitFor();
  expect(await tabNames(page)).toEqual(before.map(({ name }) => name));
  expect(readSnapshot(openPackage((await saveNow(page)).bytes), "test.xlsx").sheets).toEqual(before);
  expect(complaints).toEqual([]);
});

test("書き込んだ内容は削除の前に知らされ、やめると何も消えない", async () => {
  const { page } = await open("excel", "", 350);
  await evaluateNow(page);
  await page.evaluate(() => {
    window.desk.typeInto("評価結果", "B5", "手で直した");
    window.desk.typeInto("検証結果", "L9", "速報値による");
    window.desk.addSheet("会議資料", [["見出し"]]);
    window.desk.typeInto("会議資料", "B3", "=評価の相違一覧!A1");
  });
  const before = await sheets(page);
  await openView(page, "作成");
  await page.getByRole("button", { name: /^作成したシートを削除/ }).click();
  const dialog = dialogOf(page);
  await dialog.getByRole("checkbox", { name: /^評価結果.*手で直した箇所があります/ }).waitFor();
  await dialog.getByRole("checkbox", { name: /^検証結果.*「理由」の記入1件（L9）/ }).waitFor();
  await dialog.getByText("選んだシートへの書き込みは失われます。").waitFor();
  // A formula rests on it: it goes only when somebody says so, and is told what that means.
  const used = dialog.getByRole("checkbox", { name: /^評価の相違一覧/ });
  expect(await used.isChecked()).toBe(false);
  await used.check();
  await dialog.getByText("「会議資料」B3").waitFor();
  expect(await violations(page, "body")).toEqual([]);
  await keepPicture(page, "sheets-350-take-back");
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });
  expect(await sheets(page)).toEqual(before);
});

test("まだ読み取っていなくても、作成するとまず読み取る。作れないものは理由が出る", async () => {
  const { page } = await open("excel");
  await openView(page, "作成");
  await page.getByText("まだブックを読み取っていません。").waitFor();
  await makeNow(page);
  await page.getByText(/^5枚のシートを作成しました/).waitFor();
  expect(await box(page, "重点事業対応表").isDisabled()).toBe(true);
  await page.getByText("作成できません：重点事業の表がありません（第2次伊勢崎市総合計画）、重点事業の表がありません（第3次伊勢崎市総合計画）").first().waitFor();
});

test("作る前に見られて、選んだことは画面を替えても、開き直しても残る", async () => {
  const { page } = await open("excel");
  await readNow(page);
  await openView(page, "作成");
  await box(page, "KPI一覧").check();
  await page.getByRole("button", { name: "見てみる：SDGs対応表" }).click();
  const look = page.getByRole("region", { name: /^見本：重点施策とSDGsの17のゴールの対応/ });
  await look.getByRole("columnheader", { name: "重点施策" }).waitFor();
  expect(await look.evaluate((place) => place.tabIndex)).toBe(0);
  await look.scrollIntoViewIfNeeded();
  await keepPicture(page, "sheets-320-look");

  await openView(page, "検証");
  await openView(page, "作成");
  expect([await look.isVisible(), await box(page, "KPI一覧").isChecked()]).toEqual([true, true]);

  await page.evaluate(() => {
    window.desk.reopen();
  });
  await page.getByRole("tabpanel", { name: "作成" }).waitFor();
  expect(await box(page, "KPI一覧").isChecked()).toBe(true);
  await page.getByRole("button", { name: "はじめの選択に戻す" }).click();
  expect(await box(page, "KPI一覧").isChecked()).toBe(false);
});

test("ブックが保護されていると、訳と次にすることを言い、何も消えない", async () => {
  const { page } = await open("excel");
  await evaluateNow(page);
  const before = await sheets(page);
  await openView(page, "作成");
  await page.getByRole("button", { name: /^作成したシートを削除/ }).click();
  await dialogOf(page).waitFor();
  await page.evaluate(() => {
    window.desk.protect();
  });
  await dialogOf(page).getByRole("button", { name: /を削除する$/ }).click();
  await page.getByRole("alert").getByText("ブックの構成が保護されているため、シートを追加・削除できません。").waitFor();
  expect(await sheets(page)).toEqual(before);
});

test("リボンから頼まれた画面で開き、言語はその場で切り替わって残る", async () => {
  const { page } = await open("excel", "?view=settings");
  await page.getByRole("tabpanel", { name: "設定" }).waitFor();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByRole("tabpanel", { name: "Settings" }).getByRole("heading", { name: "Your data" }).waitFor();
  await page.evaluate(() => {
    window.desk.reopen();
  });
  await page.getByRole("tab", { name: "Sheets", exact: true }).waitFor();
});
