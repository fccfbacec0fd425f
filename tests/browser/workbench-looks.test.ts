import type { BrowserContextOptions, Page } from "playwright-core";
import { keepPicture, startStation, visit, type Station } from "./browser";
import { bookOfTexts } from "./made-books";
import { faultsOf } from "./screens";
import { activeCellIsSeen, dropFiles, evaluateNow } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("workbench");
});
afterAll(() => station.close());

const MEMO = bookOfTexts("メモ", [["会議は3時から"]]);
const OTHER = bookOfTexts("控え", [["控え"]]);

const screens: Record<string, BrowserContextOptions> = {
  "明るい1280": { viewport: { width: 1280, height: 800 } },
  "暗い1280": { viewport: { width: 1280, height: 800 }, colorScheme: "dark" },
  "ハイコントラスト1280": { viewport: { width: 1280, height: 800 }, forcedColors: "active" },
  "200 %に拡大した1280": { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 },
  "明るい320": { viewport: { width: 320, height: 640 } },
  "暗い320": { viewport: { width: 320, height: 640 }, colorScheme: "dark" },
  "ハイコントラスト320": { viewport: { width: 320, height: 640 }, forcedColors: "active" },
};

async function showSide(page: Page, side: "シート" | "評価"): Promise<void> {
  const tab = page.getByRole("tablist", { name: "表示の切り替え" }).getByRole("tab", { name: side, exact: true });
  if (await tab.isVisible()) await tab.click();
}

test.each(Object.entries(screens))("%s：いくつものファイル・検索・印があっても、使えて支障がない", async (name, options) => {
  const { page } = await visit(station, "", options);
  await showSide(page, "評価");
  await evaluateNow(page);
  await dropFiles(page, [{ name: "一つ目の課から届いた長い名前のファイル.xlsx", bytes: MEMO }, { name: "控え.xlsx", bytes: OTHER }]);
  await page.getByRole("banner").getByText("控え.xlsx").waitFor();
  await page.getByRole("checkbox").first().check();
  expect(await faultsOf(page, name)).toEqual([]);

  await page.getByRole("tablist", { name: "開いているファイル" }).getByRole("tab").first().click();
  await showSide(page, "シート");
  await page.getByRole("tab", { name: "成果・課題一覧" }).click();
  await page.getByRole("button", { name: "次の指摘へ" }).click();
  await page.getByRole("button", { name: "検索", exact: true }).click();
  await page.getByRole("textbox", { name: "探す言葉" }).fill("健康");
  await page.getByRole("search").getByText(/件/).waitFor();
  await keepPicture(page, `workbench-${name.replace(/\s/g, "")}`);
  expect(await faultsOf(page, name)).toEqual([]);
  // Enough of the sheet is left to be read, and what opened around it has not covered the cell.
  expect(await activeCellIsSeen(page)).toBe(true);
  expect((await page.getByRole("grid").boundingBox())?.height ?? 0).toBeGreaterThan(90);

  await page.getByRole("button", { name: "「sample.xlsx」を閉じる" }).click();
  await page.getByRole("alertdialog").waitFor();
  expect(await faultsOf(page, name)).toEqual([]);
});

test.each([["明るい", "light"], ["暗い", "dark"]] as const)("印は白い紙の上で、形が見分けられる（%s画面）", async (name, colorScheme) => {
  const { page } = await visit(station, "", { colorScheme });
  await page.getByRole("grid").waitFor();
  await evaluateNow(page);
  await page.getByRole("tab", { name: "成果・課題一覧" }).click();
  const marks = page.locator("[data-mark]");
  await marks.first().waitFor();
  const drawn = await marks.evaluateAll((shapes) => shapes.map((shape) => `${shape.getAttribute("data-mark") ?? ""} ${shape.firstElementChild?.tagName ?? ""} ${shape.firstElementChild?.getAttribute("d") ?? ""}`));
  const kinds = new Set(drawn.map((shape) => shape.split(" ")[0]));
  // As many shapes as kinds: none is told from another by its colour alone.
  expect(new Set(drawn).size).toBe(kinds.size);
  await keepPicture(page, `workbench-marks-${name}`);
});
