import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { schemes } from "../../src/grading/schemes";
import { openPackage, readSnapshot } from "../../src/workbook/file";
import { textOf } from "../../src/workbook/snapshot";
import { foreignWords, wordsOfBook } from "../latin-words";
import { startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { controlNames, shownWords } from "./shown-words";
import { speak } from "./screens";
import { openAllThereIs } from "./view-openings";
import { evaluateNow, openView, openWorkbench, waitForPane, type ViewName } from "./workbench-steps";

const SAMPLE = readSnapshot(openPackage(new Uint8Array(readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx")))), "sample.xlsx");
const OWN = wordsOfBook(SAMPLE);
const VIEWS: readonly ViewName[] = ["読み取り", "評価", "検証", "作成", "設定"];

const stations = new Map<string, Station>();
beforeAll(async () => {
  for (const side of ["workbench", "excel"]) stations.set(side, await startStation(side));
});
afterAll(async () => {
  for (const station of stations.values()) await station.close();
});

function stationOf(side: "workbench" | "excel"): Station {
  const station = stations.get(side);
  if (station === undefined) throw new Error(`no station for ${side}`);
  return station;
}

const foreign = async (page: Page) => foreignWords(await shownWords(page), OWN);

async function seeAllViews(page: Page): Promise<void> {
  for (const view of VIEWS) await openView(page, view);
}

test("日本語の画面に、ほかの言葉が残っていない（Excel）", async () => {
  const { page } = await visit(stationOf("excel"), "", { firstRun: true, viewport: { width: 350, height: 700 } });
  await waitForPane(page);
  const card = page.getByRole("region", { name: /^はじめての方へ/ });
  for (let number = 1; number <= 3; number += 1) {
    expect([number, await foreign(page)]).toEqual([number, []]);
    if (number < 3) await card.getByRole("button", { name: "次へ" }).click();
  }
  await seeAllViews(page);
  expect(await foreign(page)).toEqual([]);

  await evaluateNow(page);
  await openAllThereIs(page);
  await seeAllViews(page);
  expect((await shownWords(page)).length).toBeGreaterThan(300);
  expect(await foreign(page)).toEqual([]);
});

test("日本語の知らせと問いかけに、ほかの言葉が残っていない（Excel）", async () => {
  const { page } = await visit(stationOf("excel"), "", { viewport: { width: 350, height: 700 } });
  await evaluateNow(page);
  await page.evaluate(() => { window.desk.typeInto("評価結果", "B5", "手で直した"); });
  await page.getByRole("button", { name: "評価する" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.waitFor();
  expect(["手で直した箇所", await foreign(page)]).toEqual(["手で直した箇所", []]);
  await dialog.getByRole("button", { name: "やめる" }).click();

  await openView(page, "作成");
  await page.getByRole("button", { name: /^作成したシートを削除/ }).click();
  await dialog.getByRole("checkbox").first().waitFor();
  expect(["削除", await foreign(page)]).toEqual(["削除", []]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "hidden" });

  await page.evaluate(() => { window.desk.edit(true); });
  await openView(page, "読み取り");
  await page.getByRole("button", { name: "読み取る" }).click();
  await page.getByRole("alert").waitFor();
  expect(["断られたとき", await foreign(page)]).toEqual(["断られたとき", []]);
});

test("日本語の画面に、ほかの言葉が残っていない（ワークベンチ）", async () => {
  const { page } = await openWorkbench(stationOf("workbench"), { firstRun: true });
  expect(await foreign(page)).toEqual([]);
  await evaluateNow(page);
  await page.getByRole("tab", { name: "成果・課題一覧" }).click();
  await page.getByRole("button", { name: "次の指摘へ" }).click();
  await page.getByRole("button", { name: "検索", exact: true }).click();
  await openAllThereIs(page);
  await seeAllViews(page);
  expect(await foreign(page)).toEqual([]);
});

const JAPANESE = /[ぁ-んァ-ヶ一-龠々ー]+/g;
const BOOK = SAMPLE.sheets.flatMap(({ name, rows }) => [name, ...rows.flatMap((row) => row.map(textOf))]);

/** None but what stands in the book, the sheets that were written, and the schemes of cities. */
test("英語の画面では、押すものの名に日本語が残っていない", async () => {
  const { page } = await visit(stationOf("excel"), "", { viewport: { width: 350, height: 700 } });
  await evaluateNow(page);
  await openAllThereIs(page);
  await seeAllViews(page);
  await speak(page, "ja", "en");
  const known = [...BOOK, ...schemes.map(({ name }) => name), ...(await page.evaluate(() => window.desk.sheets()))].join("\n");
  const names = await controlNames(page);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => (name.match(JAPANESE) ?? []).some((word) => !known.includes(word)))).toEqual([]);
});
