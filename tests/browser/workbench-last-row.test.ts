import type { BrowserContextOptions, Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import { bookToTheLastRow } from "./made-books";
import { activeCell, activeCellIsSeen, dropFile } from "./workbench-steps";

const LONG = bookToTheLastRow();

let station: Station;
beforeAll(async () => {
  station = await startStation("workbench");
});
afterAll(() => station.close());

/** At 200 % a window has half the room, and every pixel of the page is two (or, on a fine screen, four) of the screen. */
const screens: Record<string, BrowserContextOptions> = {
  "100 %の画面": {},
  "200 %の画面": { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 },
  "細かい画面の200 %": { viewport: { width: 720, height: 450 }, deviceScaleFactor: 4 },
};

async function openLong(options: BrowserContextOptions) {
  const { page, complaints } = await visit(station, "", options);
  await page.getByRole("grid").waitFor();
  await dropFile(page, "長い.xlsx", LONG);
  await page.getByRole("grid", { name: "シート「長い表」" }).waitFor();
  return { page, complaints };
}

const lastCell = (page: Page) => page.locator("[data-cell=A1048576]");

/** Whether a row's cell lies inside the grid. */
async function isSeen(page: Page): Promise<boolean> {
  const cell = await lastCell(page).boundingBox();
  const grid = await page.getByRole("grid").boundingBox();
  return cell !== null && grid !== null && cell.y >= grid.y && cell.y + cell.height <= grid.y + grid.height + 1;
}

test.each(Object.entries(screens))("%sで、スクロールバーを終わりまで動かすと、最後の行が見える", async (_, options) => {
  const { page, complaints } = await openLong(options);
  await page.getByRole("grid").evaluate((grid) => { grid.scrollTop = grid.scrollHeight; });
  await lastCell(page).getByText("最後の行").waitFor();
  expect(await isSeen(page)).toBe(true);
  expect(await page.getByRole("rowheader", { name: "1048576" }).count()).toBe(1);
  expect(complaints).toEqual([]);
});

test.each(Object.entries(screens))("%sで、Ctrl+下で最後の行に着き、Ctrl+Homeで戻る", async (_, options) => {
  const { page } = await openLong(options);
  await page.getByRole("grid").focus();
  await page.keyboard.press("Control+ArrowDown");
  await lastCell(page).getByText("最後の行").waitFor();
  expect([await activeCell(page), await activeCellIsSeen(page)]).toEqual(["A1048576", true]);
  await page.keyboard.press("ArrowUp");
  expect([await activeCell(page), await activeCellIsSeen(page)]).toEqual(["A1048575", true]);
  await page.keyboard.press("PageUp");
  expect(await activeCellIsSeen(page)).toBe(true);
  await page.keyboard.press("Control+Home");
  expect([await activeCell(page), await activeCellIsSeen(page)]).toEqual(["A1", true]);
});

test("途中の行へも移動でき、ホイールは回した分だけ動かす", async () => {
  const { page } = await openLong(screens["200 %の画面"] ?? {});
  const name = page.getByRole("textbox", { name: /^セル番地/ });
  await name.fill("B500000");
  await name.press("Enter");
  await page.locator("[data-cell=B500000]").waitFor();
  expect([await activeCell(page), await activeCellIsSeen(page)]).toEqual(["B500000", true]);

  const before = (await page.locator("[data-cell=B500000]").boundingBox())?.y ?? 0;
  await page.mouse.move(200, 250);
  await page.mouse.wheel(0, 60);
  await page.waitForFunction((was) => (document.querySelector("[data-cell=B500000]")?.getBoundingClientRect().y ?? was) !== was, before);
  // After the wheel has come to rest the bar is put right, and nothing seen may move with it.
  await page.waitForTimeout(400);
  expect(before - ((await page.locator("[data-cell=B500000]").boundingBox())?.y ?? 0)).toBeCloseTo(60, 0);
});

test("行を追って送っても、行は抜けず、順に並ぶ", async () => {
  const { page } = await openLong({});
  const grid = page.getByRole("grid");
  for (const part of [0.1, 0.35, 0.72, 0.99]) {
    await grid.evaluate((element, to) => { element.scrollTop = element.scrollHeight * to; }, part);
    await page.waitForTimeout(300);
    const rows = await page.getByRole("rowheader").evaluateAll((heads) => heads.map((head) => ({ row: Number(head.textContent), y: head.getBoundingClientRect().y })));
    const steps = rows.slice(1).map(({ row, y }, index) => [row - (rows[index]?.row ?? 0), Math.round(y - (rows[index]?.y ?? 0)) > 0]);
    expect(rows.length).toBeGreaterThan(20);
    expect(steps.filter(([step, below]) => step !== 1 || below !== true)).toEqual([]);
  }
});
