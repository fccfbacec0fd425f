import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { newBook } from "../../src/workbook/file";
import type { SheetDraft } from "../../src/workbook/draft";
import { startStation, visit, isOwn, type Station } from "./browser";
import { dropFile, evaluateNow, openView, openWorkbench, saveNow, sheetsOf, tabNames, waitForPane, type ViewName } from "./workbench-steps";

const SAMPLE = readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx"));

/** A sheet with a word in it, and no table. */
const MEMO: SheetDraft = {
  kind: "memo",
  name: "メモ",
  cells: [[{ kind: "text", text: "会議は3時から" }]],
  styles: [],
  merges: [],
  columnWidths: [20],
  rowHeights: [null],
  frozen: { rows: 0, columns: 0 },
  print: { paper: "A4", orientation: "portrait", titleRows: null, footer: "" },
  people: [],
};

let station: Station;
beforeAll(async () => {
  station = await startStation("workbench");
});
afterAll(() => station.close());

test("見本が開き、評価すると「評価結果」のシートが現れる", async () => {
  const { page, complaints } = await openWorkbench(station);
  const before = await tabNames(page);
  await evaluateNow(page);
  expect(await tabNames(page)).toEqual([...before, "評価結果", "評価の相違一覧", "検証結果"]);
  await page.getByRole("grid", { name: "シート「評価結果」" }).waitFor();
  expect(await page.getByRole("gridcell", { name: /評価結果/ }).count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

test("評価のあと、新しいシートの見出しが隠れずに見える", async () => {
  const { page } = await openWorkbench(station);
  await evaluateNow(page);
  await page.getByRole("grid", { name: "シート「評価結果」" }).waitFor();
  const strip = await page.getByRole("tablist", { name: "シート" }).locator("..").boundingBox();
  const tab = await page.getByRole("tab", { name: "評価結果" }).boundingBox();
  expect(strip && tab && tab.x >= strip.x && tab.x + tab.width <= strip.x + strip.width + 1).toBe(true);
});

test("狭い画面でシートに移ると、そのシートの見出しが見える", async () => {
  const { page } = await visit(station, "", { viewport: { width: 350, height: 700 } });
  await waitForPane(page);
  await evaluateNow(page);
  await page.getByRole("tab", { name: "シート", exact: true }).click();
  const tab = page.getByRole("tablist", { name: "シート" }).getByRole("tab", { name: "評価結果" });
  await tab.waitFor();
  const shown = await tab.elementHandle();
  await page.waitForFunction((element) => {
    const { left, right } = element.getBoundingClientRect();
    return left >= 0 && right <= window.innerWidth;
  }, shown);
});

test("保存を続けて2回押しても、ファイルは一つ", async () => {
  const { page } = await openWorkbench(station);
  const saved: string[] = [];
  page.on("download", (download) => { saved.push(download.suggestedFilename()); });
  await page.getByRole("button", { name: "保存", exact: true }).dblclick();
  await page.getByText(/として保存しました/).first().waitFor();
  await page.getByRole("button", { name: "保存", exact: true }).click();
  await page.getByText(/その2.*として保存しました/).waitFor();
  expect(saved.length).toBe(2);
});

test("結果を押すと、元のセルが選ばれて見える", async () => {
  const { page } = await openWorkbench(station);
  await evaluateNow(page);
  await page.getByLabel("相違のみ").click();
  const result = page.getByRole("complementary").locator("button[title*='を表示']").filter({ visible: true }).last();
  const title = (await result.getAttribute("title")) ?? "";
  const [, sheet = "", cell = ""] = /^「(.+)」の([A-Z]+[0-9]+)を表示$/.exec(title) ?? [];
  await result.click();
  await page.getByRole("grid", { name: `シート「${sheet}」` }).waitFor();
  const selected = page.locator("[role=gridcell][aria-selected=true]");
  await selected.waitFor();
  expect(await selected.getAttribute("data-cell")).toBe(cell);
  const box = await selected.boundingBox();
  const grid = await page.getByRole("grid").boundingBox();
  expect(box).not.toBeNull();
  expect((box?.y ?? 0) >= (grid?.y ?? 0) && (box?.y ?? 0) + 1 < (grid?.y ?? 0) + (grid?.height ?? 0)).toBe(true);
});

test("保存したファイルは読み取れ、ほかの部品は元のまま", async () => {
  const { page } = await openWorkbench(station);
  await evaluateNow(page);
  const { name, bytes } = await saveNow(page);
  expect(name).toMatch(/^sample（Hyoka [0-9]{4}-[0-9]{2}-[0-9]{2}）\.xlsx$/);
  expect(sheetsOf(bytes).map((sheet) => sheet.name)).toEqual([...sheetsOf(SAMPLE).map((sheet) => sheet.name), "評価結果", "評価の相違一覧", "検証結果"]);

  const [before, after] = [unzipSync(SAMPLE), unzipSync(bytes)];
  const changed = Object.keys(before).filter((part) => Buffer.compare(before[part] ?? new Uint8Array(), after[part] ?? new Uint8Array()) !== 0);
  const announcements = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "docProps/app.xml"];
  expect(changed.filter((part) => !announcements.includes(part))).toEqual([]);
});

test("保存したファイルをもう一度開いて評価すると、同じシートが書き直される", async () => {
  const { page } = await openWorkbench(station);
  await evaluateNow(page);
  const { bytes } = await saveNow(page);
  await page.locator("input[type=file]").setInputFiles({ name: "二回目.xlsx", mimeType: "", buffer: Buffer.from(bytes) });
  await page.getByRole("banner").getByText("二回目.xlsx").waitFor();
  const before = await tabNames(page);
  await evaluateNow(page);
  expect(await tabNames(page)).toEqual(before);
  expect(Buffer.compare((await saveNow(page)).bytes, bytes)).toBe(0);
});

const ways: Record<string, (page: Page, name: string, bytes: Uint8Array) => Promise<void>> = {
  ファイルを選んで開く: (page, name, bytes) => page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) }),
  画面に置いて開く: dropFile,
};

test.each(Object.entries(ways))("%s", async (_, open) => {
  const { page } = await openWorkbench(station);
  await evaluateNow(page);
  await open(page, "総合計画.xlsx", SAMPLE);
  await page.getByRole("banner").getByText("総合計画.xlsx").waitFor();
  // Another book: nothing of the first one's result is left.
  await page.getByRole("heading", { name: "まとめ" }).waitFor({ state: "detached" });
  expect(await tabNames(page)).toEqual(sheetsOf(SAMPLE).map((sheet) => sheet.name));
});

const wrong: Record<string, { readonly name: string; readonly bytes: Uint8Array; readonly sentence: string }> = {
  "文書ファイルは、Excelブックでないと言う": { name: "議事録.pdf", bytes: Buffer.from("%PDF-1.7 議事録"), sentence: "「議事録.pdf」はExcelブック（.xlsx）ではありません。" },
  "途中で切れたファイルは、壊れていると言う": { name: "途中.xlsx", bytes: SAMPLE.subarray(0, 4000), sentence: "「途中.xlsx」は壊れているため開けません。" },
};

test.each(Object.entries(wrong))("%s", async (_, { name, bytes, sentence }) => {
  const { page } = await openWorkbench(station);
  await dropFile(page, name, bytes);
  await page.getByRole("alert").getByText(sentence).waitFor();
  // The book that was open stays, and works on.
  await page.getByRole("banner").getByText("sample.xlsx").waitFor();
  await evaluateNow(page);
});

/** Each view's own words for a book without a table, and what has to be told elsewhere or not at all. */
const NO_TABLE: readonly (readonly [ViewName, string])[] = [
  ["読み取り", "表は見つかりませんでした。"],
  ["評価", "評価する表が見つかっていません。"],
  ["検証", "点検できる表がありません。"],
  ["作成", "表が見つからないため、作成できるシートはありません。"],
];

test("表のないブックでは、どの画面も、そのことと次にすることを一度だけ言う", async () => {
  const { page } = await openWorkbench(station);
  await evaluateNow(page);
  await dropFile(page, "空.xlsx", newBook([MEMO]));
  await page.getByRole("banner").getByText("空.xlsx").waitFor();
  await openView(page, "評価");
  await page.getByRole("button", { name: "評価する" }).click();
  await page.getByText("ブックを読み取りました。表がないため、何も書き出していません。").waitFor();
  for (const [view, words] of NO_TABLE) {
    await openView(page, view);
    if (view === "読み取り") {
      await page.getByRole("button", { name: "読み取る" }).click();
      await page.getByText("ブックを読み取りました。").waitFor();
    }
    const said = await page.getByRole("tabpanel", { name: view }).innerText();
    expect([view, said.split(words).length - 1, said.match(/表が?は?(?:見つか|ありません)/g)?.length ?? 0]).toEqual([view, 1, 1]);
  }
});

test("狭い画面では、シートと評価を切り替え、結果を押すとシートに移る", async () => {
  const { page } = await visit(station, "", { viewport: { width: 390, height: 800 } });
  // The button comes first; the sheet is one tab away.
  await page.getByRole("button", { name: "読み取る" }).waitFor();
  await page.getByRole("tab", { name: "シート", exact: true }).click();
  await page.getByRole("grid").waitFor();
  await page.getByRole("tab", { name: "パネル", exact: true }).click();
  await evaluateNow(page);
  // What was asked for is read first; nothing takes the pane away.
  expect(await page.getByRole("grid").count()).toBe(0);
  await page.getByRole("button", { name: "「評価結果」を見る" }).click();
  await page.getByRole("grid", { name: "シート「評価結果」" }).waitFor();
  await page.getByRole("tab", { name: "パネル", exact: true }).click();
  expect(await page.getByRole("button", { name: "「評価結果」を見る" }).count()).toBe(0);
  await page.getByLabel("相違のみ").click();
  await page.locator("button[title*='を表示']").filter({ visible: true }).first().click();
  await page.getByRole("grid", { name: "シート「成果・課題一覧」" }).waitFor();
});

test("どこにも通信しない", async () => {
  const { page, requests } = await openWorkbench(station);
  await evaluateNow(page);
  await saveNow(page);
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.filter((address) => !isOwn(address))).toEqual([]);
});

test("一つのファイルだけでも、サーバーなしで同じことができる", async () => {
  const file = join(__dirname, "..", "..", "test-output", "pages", "workbench", "hyoka.html");
  const { page, requests, complaints } = await visit(station, `file://${file.replaceAll("\\", "/").replace(/^(?!\/)/, "/")}`);
  await page.getByRole("grid").waitFor();
  await evaluateNow(page);
  expect(sheetsOf((await saveNow(page)).bytes).at(-1)?.name).toBe("検証結果");
  expect(requests.filter((address) => !address.startsWith("file:") && !isOwn(address))).toEqual([]);
  expect(complaints).toEqual([]);
});
