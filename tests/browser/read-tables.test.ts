import type { Page } from "playwright-core";
import { keepPicture, startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { evaluateNow, openView, readNow, waitForPane } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

const LIST = "成果・課題一覧";

async function openPane(width = 350) {
  const visited = await visit(station, "", { viewport: { width, height: 900 } });
  await waitForPane(visited.page);
  return visited;
}

const sheets = (page: Page) => page.evaluate(() => window.desk.sheets());
const section = (page: Page) => page.getByRole("button", { name: /^読み取った表/ });

/** 読み取る, and the section opened. */
async function look(page: Page): Promise<void> {
  await readNow(page);
  if ((await section(page).getAttribute("aria-expanded")) === "false") await section(page).click();
}

const table = (page: Page) => page.getByRole("listitem").filter({ has: page.getByRole("button", { name: new RegExp(`^列の意味.* ${LIST}`) }) }).first();

test("「読み取る」は何も書き出さず、読み取った表を示す", async () => {
  const { page, complaints } = await openPane();
  const before = await sheets(page);
  await look(page);
  await table(page).getByText(/評価の一覧・\d+行/).waitFor();
  await table(page).getByRole("button", { name: /^列の意味/ }).click();
  await page.getByText(/確かさ\d+％：見出し「/).first().waitFor();
  expect(await sheets(page)).toEqual(before);
  expect(complaints).toEqual([]);
  await keepPicture(page, "tables-350-columns");
});

test("表を押すと、その表が選ばれる", async () => {
  const { page } = await openPane();
  await look(page);
  await table(page).getByRole("button").first().click();
  await page.waitForFunction((wanted) => window.desk.shown().sheet === wanted, LIST);
});

test("選んで直すと「設定」に残り、自動の判定に戻せる", async () => {
  const { page, complaints } = await openPane();
  await look(page);
  const before = await table(page).getByText(/の一覧・\d+行/).innerText();
  await table(page).getByRole("button", { name: /^直す/ }).click();
  const form = page.getByRole("form", { name: /^読み取り方を直す/ });
  await page.setViewportSize({ width: 350, height: 2400 });
  await keepPicture(page, "tables-350-form");
  // The keyboard is already where the choosing begins.
  expect(await form.getByLabel("表の種類").evaluate((field) => field === document.activeElement)).toBe(true);
  await form.getByLabel("表の種類").selectOption({ label: "指標の一覧" });
  await form.getByLabel(/「施策代表課」$/).selectOption({ label: "使わない" });
  await form.getByRole("button", { name: "保存" }).click();

  await table(page).getByText("設定あり").waitFor();
  await table(page).getByText(/指標の一覧・\d+行/).waitFor();
  expect(await sheets(page)).toContain("設定");
  await keepPicture(page, "tables-350-corrected");

  await table(page).getByRole("button", { name: /^自動の判定に戻す/ }).click();
  await table(page).getByText(before).waitFor();
  expect(await table(page).getByText("設定あり").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("決められないことは尋ね、答えを選ぶと設定される", async () => {
  const { page } = await openPane();
  await page.evaluate(() => {
    window.desk.addSheet("担当課の表", [["施策", "指標名", "実績値", "実績値", "目標値"], ["1-1-1 健康", "受診率の合計", "5%", "6%", "10%"]]);
  });
  await readNow(page);
  // Nobody has to look for a question.
  const question = page.getByText("「実績値」はC列とD列のどの列ですか。");
  await question.waitFor();
  expect(await section(page).getAttribute("aria-expanded")).toBe("true");
  await question.scrollIntoViewIfNeeded();
  await keepPicture(page, "tables-350-question");
  await page.getByRole("button", { name: "D列（例：6%）" }).click();
  await page.getByText("設定あり").first().waitFor();
  expect(await question.count()).toBe(0);
});

test("見つからなかった表は、場所を選んで教えられる", async () => {
  const { page } = await openPane(320);
  await page.evaluate(() => {
    window.desk.addSheet("独自の表", [["とりくみ", "ものさし", "いま", "これから"], ["1-1-1 健康", "独自の指標", "5%", "10%"]]);
  });
  await look(page);
  await page.getByRole("button", { name: "表の場所を選ぶ：独自の表" }).click();
  const form = page.getByRole("form", { name: "読み取り方を直す：独自の表" });
  await form.getByLabel("表の種類").selectOption({ label: "指標の一覧" });
  await form.getByLabel("見出しの行").selectOption({ label: "1行目：とりくみ｜ものさし｜いま｜これから" });
  for (const [heading, role] of [["とりくみ", "施策"], ["ものさし", "指標名"], ["いま", "実績値"], ["これから", "目標値"]] as const) await form.getByLabel(new RegExp(`「${heading}」$`)).selectOption({ label: role });
  await keepPicture(page, "tables-320-missing");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await form.getByRole("button", { name: "保存" }).click();
  await page.getByRole("button", { name: /^独自の表 A1:D2/ }).waitFor();
});

test("やめると、押したボタンに戻る", async () => {
  const { page } = await openPane();
  await evaluateNow(page);
  await openView(page, "読み取り");
  const opener = table(page).getByRole("button", { name: /^直す/ });
  await opener.press("Enter");
  await page.getByRole("form").getByRole("button", { name: "やめる" }).press("Enter");
  await opener.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("直す：") === true);
});
