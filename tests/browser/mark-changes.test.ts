import type { Page } from "playwright-core";
import { keepPicture, startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { violations } from "./violations";
import { openView, readNow, waitForPane } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

const GOALS = "SDGs対応表";
const CHANGED = `「${GOALS}」で印が変わっています（2か所）`;
const USE = `この印を使う：${GOALS}`;
const REDRAW = `元に戻す：${GOALS}`;

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const status = (page: Page) => page.getByRole("status").first();

async function look(page: Page): Promise<void> {
  await readNow(page);
  await openView(page, "作成");
}

/** The matrices are there, and somebody has cleared goal 1 of 1-1 and set goal 2 of 1-2 since. */
async function openEdited(width: number) {
  const visited = await visit(station, "", { viewport: { width, height: 900 } });
  const { page } = visited;
  await waitForPane(page);
  await page.evaluate(async () => {
    await window.desk.writeMatrices();
    window.desk.typeInto("SDGs対応表", "C5", "");
    window.desk.typeInto("SDGs対応表", "D6", "◯");
  });
  await look(page);
  return visited;
}

test("対応表に入れた印は、前後を見せて、使うと「設定」に残り、次の対応表にもある", async () => {
  const { page, complaints } = await openEdited(320);
  await page.getByText(CHANGED).waitFor();
  const change = page.getByRole("button", { name: /^1-1 .*目標1 貧困をなくそう.*○ → 空欄/ });
  await change.scrollIntoViewIfNeeded();
  await keepPicture(page, "mark-changes-320");
  expect(await violations(page, "#root")).toEqual([]);
  await change.click();
  await page.waitForFunction(() => window.desk.shown().sheet === "SDGs対応表" && window.desk.shown().cell === "C5");

  await button(page, USE).press("Enter");
  await status(page).getByText("2か所の印を「設定」に書きました。次に作成する対応表にも使います。").waitFor();
  expect(await page.getByText(CHANGED).count()).toBe(0);
  expect(await status(page).evaluate((place) => place === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => window.desk.sheets())).toContain("設定");
  // Written again: nothing is asked about, and nothing has changed since.
  await page.evaluate(() => window.desk.writeMatrices());
  await look(page);
  expect(await page.getByText("印が変わっています").count()).toBe(0);
  expect(await page.evaluate(() => ["C5", "D6"].map((cell) => window.desk.textAt("SDGs対応表", cell)))).toEqual(["", "○"]);
  expect(complaints).toEqual([]);
});

test("元に戻すと、対応表は一覧のとおりになる", async () => {
  const { page } = await openEdited(350);
  await button(page, REDRAW).press("Enter");
  await status(page).getByText(`「${GOALS}」を作り直しました。`).waitFor();
  expect(await page.getByText(CHANGED).count()).toBe(0);
  expect(await page.evaluate(() => window.desk.textAt("SDGs対応表", "C5"))).toBe("○");
  expect(await page.evaluate(() => window.desk.sheets())).not.toContain("設定");
});

test("読み取れない印は、セルとともに言い、使うことはできない", async () => {
  const { page } = await visit(station, "", { viewport: { width: 350, height: 900 } });
  await waitForPane(page);
  await page.evaluate(async () => {
    await window.desk.writeMatrices();
    window.desk.typeInto("SDGs対応表", "C5", "1");
  });
  await look(page);
  await page.getByText(`「${GOALS}」に読み取れない印があります（1か所）`).waitFor();
  expect([await button(page, USE).count(), await button(page, REDRAW).count()]).toEqual([0, 1]);
});
