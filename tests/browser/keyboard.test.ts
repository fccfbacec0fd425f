import type { Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";

let station: Station;
beforeAll(async () => {
  station = await startStation("workbench");
});
afterAll(() => station.close());

/** Presses Tab until the thing with this name has the focus; fails when it never gets it. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return `${element?.getAttribute("aria-label") ?? ""} ${element instanceof HTMLElement ? element.innerText : ""}`;
    });
    if (name.test(focused)) return;
  }
  throw new Error(`${String(name)} は Tab で届かない`);
}

const activeCell = (page: Page) => page.locator("[role=gridcell][aria-selected=true]").getAttribute("data-cell");

test("マウスなしで、評価し、結果を開き、元のセルを見ることができる", async () => {
  const { page } = await visit(station, "");
  await page.getByRole("grid").waitFor();

  await tabTo(page, /^\s*読み取り$/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await tabTo(page, /評価する/);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "まとめ" }).waitFor();

  await tabTo(page, /1-1-1/);
  await page.keyboard.press("Enter");
  await tabTo(page, /健康づくり事業への参加者数/);
  await page.keyboard.press("Enter");
  await page.getByRole("grid", { name: "シート「成果・課題一覧」" }).waitFor();
  expect(await activeCell(page)).toMatch(/^F[0-9]+$/);

  await tabTo(page, /算出の根拠：健康づくり事業への参加者数/);
  await page.keyboard.press("Enter");
  await page.getByText("5,900人 ÷ 10,650人").waitFor();
});

test("矢印キーでセルを動かし、結合したセルは一歩で越える", async () => {
  const { page } = await visit(station, "");
  await page.getByRole("grid").waitFor();
  await page.getByRole("grid").focus();
  expect(await activeCell(page)).toBe("A1");

  const steps: readonly (readonly [string, string])[] = [
    ["ArrowDown", "A2"],
    ["End", "Y2"],
    ["Home", "A2"],
    ["Control+Home", "A1"],
  ];
  for (const [key, cell] of steps) {
    await page.keyboard.press(key);
    if (key !== "End") expect(await activeCell(page)).toBe(cell);
  }
  // From the header row into a measure's block, and over it in one step.
  for (let row = 1; row < 7; row += 1) await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  expect(await activeCell(page)).toBe("C7");
  await page.keyboard.press("ArrowDown");
  expect(await activeCell(page)).toBe("C10");
  // What is said to those who do not see it is the cell that is marked.
  const said = await page.getByRole("grid").getAttribute("aria-activedescendant");
  expect(await page.locator(`[id="${said ?? ""}"]`).getAttribute("data-cell")).toBe("C10");
});
