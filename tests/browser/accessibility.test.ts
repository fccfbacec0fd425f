import type { BrowserContextOptions, Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import { seriousViolations } from "./serious-violations";
import { evaluateNow } from "./workbench-steps";

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
const widths = [320, 1280];

const places: Record<string, (page: Page, width: number) => Promise<void>> = {
  workbench: async (page, width) => {
    if (width <= 700) await page.getByRole("tab", { name: "評価", exact: true }).click();
  },
  excel: () => Promise.resolve(),
};

const cases = Object.keys(places).flatMap((pages) => Object.keys(themes).flatMap((theme) => widths.map((width) => [pages, theme, width] as const)));

test.each(cases)("%s、%s、幅%dで、重大な支障がない", async (pages, theme, width) => {
  const station = stations.get(pages);
  if (station === undefined) throw new Error(`no station for ${pages}`);
  const { page } = await visit(station, "", { viewport: { width, height: 800 }, ...themes[theme] });
  await page.getByRole("button", { name: /評価する$/, includeHidden: true }).waitFor({ state: "attached" });
  await places[pages]?.(page, width);
  expect(await seriousViolations(page, "body")).toEqual([]);

  await evaluateNow(page);
  await page.getByLabel("相違のみ").click();
  await page.getByRole("button", { name: /^算出の根拠/ }).first().click();
  await page.getByRole("button", { name: /^読み取った表/ }).click();
  await page.getByRole("button", { name: /^列の意味/ }).first().click();
  await page.getByRole("button", { name: /^直す：/ }).first().click();
  // The sheet with its hundreds of cells has been looked at already.
  expect(await seriousViolations(page, pages === "workbench" ? "aside" : "body")).toEqual([]);
});
