import type { Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import { activeCell, activeCellIsSeen } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("workbench");
});
afterAll(() => station.close());

async function openGrid(): Promise<Page> {
  const { page } = await visit(station, "");
  await page.getByRole("grid").waitFor();
  await page.getByRole("grid").focus();
  return page;
}

const findBar = (page: Page) => page.getByRole("search");
const findBox = (page: Page) => page.getByRole("textbox", { name: "探す言葉" });
const count = (page: Page) => findBar(page).getByRole("status");
const nameBox = (page: Page) => page.getByRole("textbox", { name: /^セル番地/ });
const sheetInView = (page: Page) => page.getByRole("grid").getAttribute("aria-label");
const gridHasFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("role") === "grid");

test("検索が終わらないうちにEnterを押しても、終わると移る", async () => {
  const page = await openGrid();
  await page.keyboard.press("Control+f");
  await findBox(page).waitFor();
  // In one go, as quick fingers do.
  await page.evaluate(() => {
    const box = document.activeElement as HTMLInputElement;
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(box, "健康づくり");
    box.dispatchEvent(new InputEvent("input", { bubbles: true }));
    box.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
  await count(page).getByText(/件中1件目$/).waitFor();
  expect(await activeCellIsSeen(page)).toBe(true);
});

test("Ctrl+Fで検索し、Enterで次々に移り、Escでシートに戻る", async () => {
  const page = await openGrid();
  await page.keyboard.press("Control+f");
  // 半角 and 全角 are one.
  await page.keyboard.type("ｹﾝｺｳ");
  await count(page).getByText("見つかりません。").waitFor();
  await findBox(page).fill("健康づくり");
  await count(page).getByText(/^[0-9]+件$/).waitFor();
  const hits = Number((await count(page).innerText()).replace("件", ""));
  expect(hits).toBeGreaterThan(1);

  const seen: string[] = [];
  for (let hit = 0; hit < hits; hit += 1) {
    await page.keyboard.press("Enter");
    await count(page).getByText(`${hits}件中${hit + 1}件目`).waitFor();
    expect(await activeCellIsSeen(page)).toBe(true);
    expect((await page.locator("[role=gridcell][aria-selected=true]").innerText()).replace(/\s/g, "")).toContain("健康づくり");
    seen.push(`${await sheetInView(page) ?? ""}${await activeCell(page) ?? ""}`);
  }
  expect(new Set(seen).size).toBe(hits);
  await page.keyboard.press("Shift+Enter");
  await count(page).getByText(`${hits}件中${hits - 1}件目`).waitFor();

  await page.keyboard.press("Escape");
  expect(await findBar(page).count()).toBe(0);
  expect(await gridHasFocus(page)).toBe(true);
});

test("このシートだけを探すこともできる", async () => {
  const page = await openGrid();
  await page.keyboard.press("Control+f");
  await findBox(page).fill("施策");
  await count(page).getByText(/件/).waitFor();
  const whole = Number((await count(page).innerText()).replace("件", ""));
  await page.getByRole("combobox", { name: "探す範囲" }).selectOption({ label: "このシート" });
  await page.waitForFunction((all) => Number((document.querySelector("[role=search] [role=status]")?.textContent ?? "").replace("件", "")) < all, whole);
});

test("変換中のキーでは、検索も移動もしない", async () => {
  const page = await openGrid();
  await page.keyboard.press("Control+f");
  await findBox(page).fill("健康");
  await count(page).getByText(/件/).waitFor();
  const before = await activeCell(page);
  const compose = (locator: ReturnType<typeof findBox>, key: string) =>
    locator.evaluate((element, pressed) => { element.dispatchEvent(new KeyboardEvent("keydown", { key: pressed, bubbles: true, cancelable: true, isComposing: true, ctrlKey: pressed === "f" })); }, key);
  for (const key of ["Enter", "Escape"]) await compose(findBox(page), key);
  expect(await findBar(page).count()).toBe(1);
  expect(await activeCell(page)).toBe(before);

  await nameBox(page).fill("C12");
  await compose(nameBox(page), "Enter");
  expect(await activeCell(page)).toBe(before);
  const grid = page.getByRole("grid");
  for (const key of ["ArrowDown", "PageDown"]) await compose(grid, key);
  expect(await activeCell(page)).toBe(before);
});

const places: Record<string, readonly [typed: string, sheet: RegExp, cell: string]> = {
  "番地で": ["g7", /成果・課題一覧/, "G7"],
  "全角の番地で": ["ｆ８", /成果・課題一覧/, "F8"],
  "使っていない遠くのセルへも": ["XFD1048576", /成果・課題一覧/, "XFD1048576"],
};

test.each(Object.entries(places))("セルへ移動する：%s", async (_, [typed, sheet, cell]) => {
  const page = await openGrid();
  await page.keyboard.press("F5");
  await page.keyboard.type(typed);
  await page.keyboard.press("Enter");
  await page.locator(`[data-cell=${cell}][aria-selected=true]`).waitFor();
  expect(await activeCellIsSeen(page)).toBe(true);
  expect(await sheetInView(page)).toMatch(sheet);
  expect(await gridHasFocus(page)).toBe(true);
});

test("別のシートのセルへ移動し、Ctrl+PageUpで前のシートに戻る", async () => {
  const page = await openGrid();
  const names = await page.getByRole("tablist", { name: "シート" }).getByRole("tab").allInnerTexts();
  await page.keyboard.press("Control+g");
  await page.keyboard.type(`'${names[1] ?? ""}'!B3`);
  await page.keyboard.press("Enter");
  await page.getByRole("grid", { name: `シート「${names[1] ?? ""}」` }).waitFor();
  expect(await activeCell(page)).toBe("B3");
  await page.keyboard.press("Control+PageUp");
  await page.getByRole("grid", { name: `シート「${names[0] ?? ""}」` }).waitFor();
  expect(await gridHasFocus(page)).toBe(true);
  await page.keyboard.press("Control+Alt+PageDown");
  await page.getByRole("grid", { name: `シート「${names[1] ?? ""}」` }).waitFor();
  expect(await activeCell(page)).toBe("B3");
});

test("ないセルへは移らず、どう入力するかを言う", async () => {
  const page = await openGrid();
  await nameBox(page).fill("予算!C12");
  await nameBox(page).press("Enter");
  await page.getByRole("alert").getByText("そのセルはありません。").waitFor();
  expect(await nameBox(page).getAttribute("aria-invalid")).toBe("true");
  await nameBox(page).press("Escape");
  expect(await nameBox(page).inputValue()).toBe("A1");
  expect(await gridHasFocus(page)).toBe(true);
});
