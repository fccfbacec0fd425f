import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startStation, type Station } from "./browser";
import { bookOfTexts, longBook } from "./made-books";
import { dropFile, dropFiles, evaluateNow, openView, openWorkbench, saveNow, sheetsOf, tabNames } from "./workbench-steps";

const SAMPLE = readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx"));
const FIGURES = bookOfTexts("実績の一覧", [["施策名", "指標", "実績値", "目標値", "定量評価"], ["9-9-1 試し", "受診者数", "100人", "100人", "D"]]);
const MEMO = bookOfTexts("メモ", [["会議は3時から"]]);

let station: Station;
beforeAll(async () => {
  station = await startStation("workbench");
});
afterAll(() => station.close());

const fileTabs = (page: Page) => page.getByRole("tablist", { name: "開いているファイル" }).getByRole("tab");
const fileInView = (page: Page, name: string) => page.getByRole("banner").getByText(name).waitFor();
const pane = (page: Page) => page.getByRole("complementary");
/** Whether the browser would ask before it leaves the page. */
const asksBeforeLeaving = (page: Page) => page.evaluate(() => !window.dispatchEvent(new Event("beforeunload", { cancelable: true })));

test("いくつものファイルが開いたまま、行き来しても評価と位置が残る", async () => {
  const { page, complaints } = await openWorkbench(station);
  await dropFiles(page, [{ name: "計画.xlsx", bytes: SAMPLE }, { name: "メモ.xlsx", bytes: MEMO }]);
  await fileInView(page, "メモ.xlsx");
  // The sample, of which nothing was made, has given way.
  expect(await fileTabs(page).allInnerTexts()).toEqual(["計画.xlsx", "メモ.xlsx"]);
  await fileTabs(page).first().click();
  await evaluateNow(page);
  await page.getByRole("grid", { name: "シート「評価結果」" }).waitFor();

  await fileTabs(page).last().click();
  await page.getByRole("grid", { name: "シート「メモ」" }).waitFor();
  expect(await tabNames(page)).toEqual(["メモ"]);
  await page.getByRole("heading", { name: "まとめ" }).waitFor({ state: "hidden" });

  await fileTabs(page).first().click();
  await page.getByRole("grid", { name: "シート「評価結果」" }).waitFor();
  await page.getByRole("heading", { name: "まとめ" }).waitFor();
  expect(complaints).toEqual([]);
});

test("読めないファイルが混ざっていても、ほかは開く", async () => {
  const { page } = await openWorkbench(station);
  await dropFiles(page, [{ name: "議事録.pdf", bytes: Buffer.from("%PDF-1.7") }, { name: "実績.xlsx", bytes: FIGURES }, { name: "途中.xlsx", bytes: SAMPLE.subarray(0, 4000) }, { name: "メモ.xlsx", bytes: MEMO }]);
  await fileInView(page, "メモ.xlsx");
  expect(await fileTabs(page).allInnerTexts()).toEqual(["実績.xlsx", "メモ.xlsx"]);
  for (const sentence of ["「議事録.pdf」はExcelブック（.xlsx）ではありません。", "「途中.xlsx」は壊れているため開けません。"]) await page.getByRole("alert").getByText(sentence).waitFor();
  await page.getByRole("alert").filter({ hasText: "議事録" }).getByRole("button", { name: "閉じる" }).click();
  expect(await page.getByRole("alert").count()).toBe(1);
});

test("同じファイルは一度だけ開き、同じ名前の別のファイルは見分けられる", async () => {
  const { page } = await openWorkbench(station);
  await dropFiles(page, [{ name: "計画.xlsx", bytes: FIGURES }, { name: "メモ.xlsx", bytes: MEMO }]);
  await fileInView(page, "メモ.xlsx");
  await dropFile(page, "計画 - コピー.xlsx", FIGURES);
  await page.getByText("同じファイルを開いているため、「計画.xlsx」を表示しました。").waitFor();
  await fileInView(page, "計画.xlsx");
  expect(await fileTabs(page).count()).toBe(2);
  await dropFile(page, "計画.xlsx", bookOfTexts("別", [["別の計画"]]));
  await fileInView(page, "計画 (2).xlsx");
  expect(await fileTabs(page).allInnerTexts()).toEqual(["計画.xlsx", "メモ.xlsx", "計画 (2).xlsx"]);
});

test("選んだほかのファイルの表も読み、そこには書き込まない", async () => {
  const { page } = await openWorkbench(station);
  await dropFile(page, "実績.xlsx", FIGURES);
  await fileInView(page, "実績.xlsx");
  await dropFile(page, "メモ.xlsx", MEMO);
  await fileInView(page, "メモ.xlsx");
  const look = async () => {
    await openView(page, "評価");
    await pane(page).getByRole("button", { name: /評価する$/ }).click();
    await pane(page).getByRole("progressbar").waitFor({ state: "hidden" });
  };
  await look();
  await page.getByText("評価する表が見つかっていません。").waitFor();

  await openView(page, "評価");
  await page.getByRole("checkbox", { name: "実績.xlsx" }).check();
  await page.getByRole("button", { name: "読み直す" }).click();
  await page.getByRole("heading", { name: "まとめ" }).waitFor();
  expect(await page.getByRole("button", { name: "読み直す" }).count()).toBe(0);
  await look();
  await page.getByRole("heading", { name: "まとめ" }).waitFor();
  // Written into the chosen book alone.
  expect((await tabNames(page)).includes("評価結果")).toBe(true);
  await fileTabs(page).first().click();
  expect(await tabNames(page)).toEqual(["実績の一覧"]);
});

test("保存した写しには日付が付き、同じ日の二つ目には番号が付く", async () => {
  const { page } = await openWorkbench(station);
  await dropFile(page, "計画.xlsx", FIGURES);
  await fileInView(page, "計画.xlsx");
  const names = [(await saveNow(page)).name, (await saveNow(page)).name];
  const day = /（Hyoka ([0-9-]{10})）/.exec(names[0] ?? "")?.[1] ?? "";
  expect(names).toEqual([`計画（Hyoka ${day}）.xlsx`, `計画（Hyoka ${day} その2）.xlsx`]);
  await page.getByText(`「計画（Hyoka ${day} その2）.xlsx」として保存しました。`).waitFor();
  // Over another file it would be taken for that one.
  await dropFile(page, "メモ.xlsx", MEMO);
  await fileInView(page, "メモ.xlsx");
  expect(await page.getByText("として保存しました。").count()).toBe(0);
});

test("書き込んで保存していない間だけ、離れる前に尋ねる", async () => {
  const { page } = await openWorkbench(station);
  expect(await asksBeforeLeaving(page)).toBe(false);
  await evaluateNow(page);
  expect(await asksBeforeLeaving(page)).toBe(true);
  await page.getByRole("banner").getByText("未保存").waitFor();
  const { bytes } = await saveNow(page);
  expect(sheetsOf(bytes).length).toBeGreaterThan(0);
  expect(await asksBeforeLeaving(page)).toBe(false);
  expect(await page.getByText("未保存").count()).toBe(0);
});

test("保存していないファイルを閉じるときは尋ね、していないことがなければすぐ閉じる", async () => {
  const { page } = await openWorkbench(station);
  await evaluateNow(page);
  await dropFile(page, "メモ.xlsx", MEMO);
  await fileInView(page, "メモ.xlsx");
  expect(await fileTabs(page).allInnerTexts()).toEqual([expect.stringMatching(/^sample\.xlsx\s*未保存$/), "メモ.xlsx"]);

  await fileTabs(page).first().click();
  await page.getByRole("button", { name: "「sample.xlsx」を閉じる" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: "やめる" }).click();
  await dialog.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "「sample.xlsx」を閉じる" }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: "保存して閉じる" }).click()]);
  expect(download.suggestedFilename()).toMatch(/^sample（Hyoka /);
  await fileInView(page, "メモ.xlsx");
  expect(await asksBeforeLeaving(page)).toBe(false);
});

test("長いファイルは途中で中止でき、開いているファイルはそのまま使える", async () => {
  const { page } = await openWorkbench(station);
  await dropFiles(page, [{ name: "長い.xlsx", bytes: longBook(30_000) }, { name: "メモ.xlsx", bytes: MEMO }]);
  await page.getByRole("progressbar", { name: /^「長い\.xlsx」を開いています/ }).waitFor();
  await page.getByRole("button", { name: "中止" }).click();
  await page.getByRole("button", { name: "中止" }).waitFor({ state: "detached" });
  await fileInView(page, "sample.xlsx");
  expect([await fileTabs(page).count(), await page.getByRole("alert").count()]).toEqual([0, 0]);
  await evaluateNow(page);
});

test("長いファイルを開く間も、画面は返事をする", async () => {
  const { page } = await openWorkbench(station);
  await page.evaluate(() => {
    const answers = { count: 0 };
    Object.assign(window, { answers });
    const answer = () => {
      answers.count += 1;
      setTimeout(answer);
    };
    answer();
  });
  await dropFile(page, "長い.xlsx", longBook(30_000));
  await page.getByRole("progressbar", { name: /^「長い\.xlsx」を開いています/ }).waitFor();
  const answered = () => page.evaluate(() => (window as unknown as { answers: { count: number } }).answers.count);
  const before = await answered();
  await fileInView(page, "長い.xlsx");
  // Read at one go, the page would have answered once or twice.
  expect((await answered()) - before).toBeGreaterThan(20);
});
