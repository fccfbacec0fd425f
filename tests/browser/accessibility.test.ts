import type { BrowserContextOptions, Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import { seriousViolations } from "./serious-violations";
import { evaluateNow, openView, waitForPane, type ViewName } from "./workbench-steps";

const stations = new Map<string, Station>();
beforeAll(async () => {
  for (const pages of ["workbench", "excel"]) stations.set(pages, await startStation(pages));
});
afterAll(async () => {
  for (const station of stations.values()) await station.close();
});

const themes: Record<string, BrowserContextOptions> = {
  明るい画面: { colorScheme: "light" },
  暗い画面: { colorScheme: "dark" },
  ハイコントラスト: { forcedColors: "active" },
};
const themeNames = Object.keys(themes);
const widths = [320, 1280];

const places: Record<string, (page: Page, width: number) => Promise<void>> = {
  workbench: async (page, width) => {
    if (width <= 700) await page.getByRole("tab", { name: "パネル", exact: true }).click();
  },
  excel: () => Promise.resolve(),
};

const cases = Object.keys(places).flatMap((pages) => themeNames.flatMap((theme) => widths.map((width) => [pages, theme, width] as const)));

const VIEWS: readonly ViewName[] = ["読み取り", "評価", "検証", "作成", "設定"];

/** Opens what can be opened in a view, so that it is looked at too. */
const openings: Partial<Record<ViewName, (page: Page) => Promise<void>>> = {
  読み取り: async (page) => {
    await page.getByRole("button", { name: /^列の意味/ }).first().click();
    await page.getByRole("button", { name: /^直す：/ }).first().click();
  },
  評価: async (page) => {
    await page.getByLabel("相違のみ").click();
    await page.getByRole("button", { name: /^算出の根拠/ }).first().click();
  },
  検証: async (page) => {
    await page.getByRole("region", { name: "点検の結果" }).getByRole("button", { name: /^指標の評価の相違/ }).click();
  },
  作成: async (page) => {
    await page.getByRole("button", { name: "見てみる：評価結果" }).click();
    await page.getByRole("button", { name: /^データ用/ }).click();
  },
};

test.each(cases)("%s、%s、幅%dで、どの画面にも重大な支障がない", async (pages, theme, width) => {
  const station = stations.get(pages);
  if (station === undefined) throw new Error(`no station for ${pages}`);
  const { page } = await visit(station, "", { viewport: { width, height: 800 }, ...themes[theme] });
  await waitForPane(page);
  await places[pages]?.(page, width);
  expect(await seriousViolations(page, "body")).toEqual([]);

  await evaluateNow(page);
  // The pane is the same beside a sheet, and in a wide window: there, one view is enough.
  for (const view of pages === "workbench" || width > 320 ? (["作成"] as const) : VIEWS) {
    await openView(page, view);
    await openings[view]?.(page);
    // The sheet with its hundreds of cells has been looked at already.
    expect([view, await seriousViolations(page, pages === "workbench" ? "aside" : "body")]).toEqual([view, []]);
  }
});

test.each(themeNames)("まだ何も読み取っていないとき、%s、幅320で、どの画面にも重大な支障がない", async (theme) => {
  const station = stations.get("excel");
  if (station === undefined) throw new Error("no station");
  const { page } = await visit(station, "", { viewport: { width: 320, height: 378 }, ...themes[theme] });
  for (const view of VIEWS) {
    await openView(page, view);
    expect([view, await seriousViolations(page, "body")]).toEqual([view, []]);
  }
});
