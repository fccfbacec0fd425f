import type { BrowserContextOptions, Page } from "playwright-core";
import { keepPicture, startStation, visit, type Station } from "./browser";
import { evaluateNow, openView, waitForPane, type ViewName } from "./workbench-steps";

const stations = new Map<string, Station>();
beforeAll(async () => {
  for (const pages of ["workbench", "excel"]) stations.set(pages, await startStation(pages));
});
afterAll(async () => {
  for (const station of stations.values()) await station.close();
});

async function open(pages: string, options: BrowserContextOptions): Promise<Page> {
  const station = stations.get(pages);
  if (station === undefined) throw new Error(`no station for ${pages}`);
  const { page } = await visit(station, "", options);
  await waitForPane(page);
  return page;
}

/** Words that stick out of the place they stand in, and things wider than the page. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const page = document.documentElement;
    const wide = page.scrollWidth > page.clientWidth ? [`the page: ${page.scrollWidth} of ${page.clientWidth}`] : [];
    const cut = [...document.querySelectorAll<HTMLElement>("button, h1, h2, h3, dt, dd, p, li")]
      .filter((element) => element.closest("[role=grid], header, output") === null && element.offsetParent !== null && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .map((element) => `${element.tagName} ${element.innerText.slice(0, 30)}: ${element.scrollWidth} of ${element.clientWidth}`);
    return [...wide, ...cut];
  });
}

const panes = [320, 350].flatMap((width) => (["light", "dark"] as const).map((colorScheme) => [width, colorScheme] as const));

const VIEWS: readonly (readonly [ViewName, string])[] = [["読み取り", "reading"], ["評価", "grading"], ["検証", "checks"], ["作成", "sheets"], ["設定", "settings"]];

test.each(panes)("作業ウィンドウは幅%dで何も切れない（%s）", async (width, colorScheme) => {
  const page = await open("excel", { viewport: { width, height: width === 320 ? 378 : 700 }, colorScheme });
  for (const [view, name] of VIEWS) {
    await openView(page, view);
    await keepPicture(page, `pane-${width}-${colorScheme}-${name}-start`);
    expect([view, await tooWide(page)]).toEqual([view, []]);
  }
  await evaluateNow(page);
  await page.getByLabel("相違のみ").click();
  await page.getByRole("button", { name: /^算出の根拠/ }).first().click();
  for (const [view, name] of VIEWS) {
    await openView(page, view);
    await keepPicture(page, `pane-${width}-${colorScheme}-${name}`);
    expect([view, await tooWide(page)]).toEqual([view, []]);
  }
});

test("英語でも、幅320で何も切れない", async () => {
  const page = await open("excel", { viewport: { width: 320, height: 378 } });
  await openView(page, "設定");
  await page.getByRole("button", { name: "English" }).click();
  for (const name of ["Read", "Grades", "Checks", "Sheets", "Settings"]) {
    await page.getByRole("tab", { name, exact: true }).click();
    await keepPicture(page, `pane-320-english-${name.toLowerCase()}`);
    expect([name, await tooWide(page)]).toEqual([name, []]);
  }
});

const benches: readonly (readonly [string, BrowserContextOptions])[] = [
  ["light", { colorScheme: "light" }],
  ["dark", { colorScheme: "dark" }],
  ["contrast", { forcedColors: "active" }],
  ["narrow", { viewport: { width: 390, height: 800 } }],
];

test.each(benches)("ワークベンチの画面（%s）", async (name, options) => {
  const page = await open("workbench", options);
  await page.getByRole(name === "narrow" ? "button" : "grid", name === "narrow" ? { name: "読み取る" } : {}).waitFor();
  await keepPicture(page, `workbench-${name}-start`);
  await evaluateNow(page);
  await page.getByRole("grid", { name: "シート「評価結果」", includeHidden: true }).waitFor({ state: "attached" });
  await keepPicture(page, `workbench-${name}`);
  expect(await tooWide(page)).toEqual([]);
});
