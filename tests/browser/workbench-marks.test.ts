import type { Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import { activeCell, activeCellIsSeen, evaluateNow } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("workbench");
});
afterAll(() => station.close());

const TABLE = "成果・課題一覧";
const marked = (page: Page) => page.locator("[role=gridcell]:has([data-mark])");

async function openMarked(): Promise<Page> {
  const { page } = await visit(station, "");
  await page.getByRole("grid").waitFor();
  expect(await marked(page).count()).toBe(0);
  await evaluateNow(page);
  await page.getByRole("tab", { name: TABLE }).click();
  await page.getByRole("grid", { name: `シート「${TABLE}」` }).waitFor();
  return page;
}

test("指摘のあるセルに印が付き、重さは形と言葉でもわかる", async () => {
  const page = await openMarked();
  await page.getByText(/^このシートの指摘（セルの右上の印）：/).waitFor();
  await page.getByRole("button", { name: "次の指摘へ" }).click();
  const cell = page.locator("[role=gridcell][aria-selected=true]");
  await cell.locator("[data-mark]").waitFor();
  expect(await activeCellIsSeen(page)).toBe(true);
  const title = (await cell.getAttribute("title")) ?? "";
  expect(title).toMatch(/^(?:誤り|要確認|参考)：./);
  // What is said of it stands below the sheet as well, for those who have no mouse.
  await page.getByRole("main").getByRole("status").getByText(title.split("\n")[0] ?? "").first().waitFor();
});

test("印は一つずつたどれ、終わりからは初めに戻る", async () => {
  const page = await openMarked();
  const next = page.getByRole("button", { name: "次の指摘へ" });
  await next.click();
  const first = await activeCell(page);
  await next.click();
  expect(await activeCell(page)).not.toBe(first);
  await page.getByRole("button", { name: "前の指摘へ" }).click();
  expect(await activeCell(page)).toBe(first);
  await page.getByRole("button", { name: "前の指摘へ" }).click();
  await next.click();
  expect(await activeCell(page)).toBe(first);
});

test("英語にすると、印の言葉も英語になる", async () => {
  const page = await openMarked();
  await page.getByRole("button", { name: "次の指摘へ" }).click();
  await page.getByRole("button", { name: "English" }).click();
  await page.waitForFunction(() => /^(?:error|to check|note): /.test(document.querySelector("[role=gridcell][aria-selected=true]")?.getAttribute("title") ?? ""));
});
