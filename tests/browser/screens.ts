import type { BrowserContextOptions, Page } from "playwright-core";
import type { Language } from "../../src/messages/language";
import { LANGUAGE_NAMES, VIEWS, VIEW_WORDS, type ViewName } from "../../src/messages/views";
import { WORKBENCH } from "../../src/messages/workbench";
import { visit, type Station } from "./browser";
import { cutTexts } from "./cut-texts";
import { smallTargets } from "./small-targets";
import { openAllThereIs } from "./view-openings";
import { violations } from "./violations";
import { evaluateNow, waitForPane } from "./workbench-steps";

export type Side = "excel" | "workbench";

type Size = { readonly width: number; readonly height: number };
export type Look = { readonly options: BrowserContextOptions; readonly sizes: readonly Size[]; /** Laid over the page by the person who looks. */ readonly css?: string };

/** A pane at its narrowest and lowest, as it opens, and as wide as the window. */
const SIZES: readonly Size[] = [
  { width: 320, height: 378 },
  { width: 350, height: 700 },
  { width: 1280, height: 800 },
];

/** What WCAG 1.4.12 lets a person set. Drawings have a text and a table beside them. */
const SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important } svg text { letter-spacing: normal !important; word-spacing: normal !important }";

export const LOOKS: Record<string, Look> = {
  明るい画面: { options: { colorScheme: "light" }, sizes: SIZES },
  暗い画面: { options: { colorScheme: "dark" }, sizes: SIZES },
  ハイコントラスト: { options: { forcedColors: "active" }, sizes: SIZES },
  // A window of 1280 × 800 at 200 %, and a pane in it.
  "200 %に拡大した画面": { options: { deviceScaleFactor: 2 }, sizes: [{ width: 640, height: 400 }, { width: 320, height: 400 }] },
  字間と行間を広げた画面: { options: {}, sizes: [{ width: 320, height: 700 }, { width: 1280, height: 800 }], css: SPACED },
};

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true }).filter({ visible: true });

/** On a narrow screen the workbench shows the sheet or the pane. */
async function showSide(page: Page, language: Language, side: "sheetView" | "paneView"): Promise<void> {
  const switched = page.getByRole("tablist", { name: WORKBENCH[language].views }).getByRole("tab", { name: WORKBENCH[language][side], exact: true });
  if (await switched.isVisible()) await switched.click();
}

export async function showView(page: Page, language: Language, view: ViewName): Promise<void> {
  const { tabs, names } = VIEW_WORDS[language];
  // By their attributes: to find them by role and name, the whole page would be gone through each time.
  const opener = page.locator(`[role=tablist][aria-label="${tabs}"]:visible`).getByRole("tab", { name: names[view], exact: true });
  await opener.click();
  await page.locator(`[role=tabpanel][aria-labelledby="${(await opener.getAttribute("id")) ?? ""}"]:visible`).waitFor();
}

/** Everything stays as it was left; only the words change. */
export async function speak(page: Page, from: Language, to: Language): Promise<void> {
  await showView(page, from, "settings");
  await page.getByRole("button", { name: LANGUAGE_NAMES[to] }).and(page.locator("[aria-pressed]")).click();
  await tab(page, VIEW_WORDS[to].names.settings).waitFor();
}

// Hundreds of them, all alike; what is marked stays in.
const CELLS = "[role=gridcell]:not(:has([data-mark]))";

/** What is wrong with the screen as it stands, each with the place it was seen in. */
export async function faultsOf(page: Page, place: string, within = "html"): Promise<string[]> {
  const found = { axe: await violations(page, within, CELLS), text: await cutTexts(page), target: await smallTargets(page) };
  return Object.entries(found).flatMap(([measure, faults]) => faults.map((fault) => `${place} · ${measure} · ${fault}`));
}

/** A list that reaches out of the window from above can't be judged for its contrast. */
const scrollUp = (page: Page) => page.locator("[role=tabpanel]:visible").first().evaluate((panel) => { panel.scrollTop = 0; });

/** All views at all sizes, and in the workbench the sheet. */
async function faultsOfScreens(page: Page, side: Side, language: Language, sizes: readonly Size[], seen: string): Promise<string[]> {
  const faults: string[] = [];
  for (const size of sizes) {
    const place = (what: string) => `${seen} · ${language} · ${size.width} × ${size.height} · ${what}`;
    await page.setViewportSize(size);
    if (side === "workbench") await showSide(page, language, "paneView");
    for (const view of VIEWS) {
      await showView(page, language, view);
      await scrollUp(page);
      // Sheet and bars are the same beside every view.
      faults.push(...(await faultsOf(page, place(view), side === "workbench" && view !== VIEWS[0] ? "aside" : "html")));
    }
    if (side === "workbench" && size.width < 700) {
      await showSide(page, language, "sheetView");
      faults.push(...(await faultsOf(page, place("sheet"))));
      await showSide(page, language, "paneView");
    }
  }
  return faults;
}

/** Every screen of one look, in both languages, before the book is read and after, with all opened that can be. */
export async function faultsOfLook(station: Station, side: Side, name: string, { options, sizes, css }: Look): Promise<string[]> {
  const { page } = await visit(station, "", options);
  if (css !== undefined) await page.addStyleTag({ content: css });
  await waitForPane(page);
  const faults: string[] = [];
  const lookInBoth = async (when: string) => {
    const seen = `${side} · ${name} · ${when}`;
    faults.push(...(await faultsOfScreens(page, side, "ja", sizes, seen)));
    await speak(page, "ja", "en");
    faults.push(...(await faultsOfScreens(page, side, "en", sizes, seen)));
    await speak(page, "en", "ja");
  };
  await lookInBoth("not read yet");
  await page.setViewportSize({ width: 1280, height: 800 });
  await evaluateNow(page);
  await openAllThereIs(page);
  await lookInBoth("evaluated");
  await page.context().close();
  return faults;
}
