// npm run pictures: the views of the workbench and its pane, with the sample, as docs/views.md shows them.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { buildWorkbench } from "./build-workbench.mjs";
import { FONT_NAME, readFontSlices } from "./japanese-font.mjs";
import { withFewColours } from "./few-colours.mjs";
import { runScript } from "./refusal.mjs";
import { serveHttp } from "./serve-http.mjs";

const { findBrowser } = createRequire(import.meta.url)("./find-browser.cjs");
const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const PICTURES = join(ROOT, "docs", "pictures");
const SCREEN = { width: 1280, height: 800 };
/** The pane's letters are small in a picture; a whole window is large enough as it is. */
const FINE = 1.5;
/** The same picture on every day. */
const TODAY = new Date("2026-04-10T10:00:00+09:00");

async function open(browser, address, { firstRun = false, ...options }) {
  const context = await browser.newContext({ locale: "ja-JP", viewport: SCREEN, reducedMotion: "reduce", ...options });
  if (!firstRun) await context.addInitScript(`localStorage.setItem("hyoka.first-run", "done")`);
  const page = await context.newPage();
  await page.clock.setFixedTime(TODAY);
  await page.goto(address);
  await page.evaluate(
    async ({ name, slices }) => {
      for (const { weight, base64 } of slices) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        document.fonts.add(await new FontFace(name, bytes, { weight }).load());
      }
    },
    { name: FONT_NAME, slices: readFontSlices() },
  );
  await page.getByRole("grid").waitFor();
  return page;
}

async function keep(name, place) {
  // No caret and no hint of a mouse that rests somewhere.
  const picture = await place.screenshot({ animations: "disabled", caret: "hide" });
  writeFileSync(join(PICTURES, `${name}.png`), withFewColours(picture));
}

const button = (page, name) => page.getByRole("button", { name }).first();
const region = (page, name) => page.getByRole("region", { name });

async function openView(page, view) {
  await page.getByRole("tablist", { name: "作業の切り替え" }).getByRole("tab", { name: view, exact: true }).click();
}

async function read(page) {
  await openView(page, "読み取り");
  await button(page, "読み取る").click();
  await page.getByText("ブックを読み取りました。").waitFor();
}

async function evaluate(page) {
  await openView(page, "評価");
  await button(page, "評価する").click();
  await region(page, "まとめ").waitFor();
}

/** Scrolls what is to be seen to the top of the pane. */
const bringUp = (place) => place.evaluate((element) => element.scrollIntoView({ block: "start" }));

/** Each view of the pane, as a person has it before them who works with it. */
const VIEWS = {
  reading: async (page) => {
    await openView(page, "読み取り");
    await button(page, /^列の意味/).click();
  },
  grading: (page) => openView(page, "評価"),
  "grading-pictures": async (page) => {
    const pictures = page.getByRole("button", { name: "図で見る" }).filter({ visible: true });
    await pictures.click();
    await bringUp(pictures);
  },
  "grading-why": async (page) => {
    await page.getByLabel("相違のみ").click();
    await button(page, /^算出の根拠：健康づくり事業への参加者数/).click();
    await bringUp(page.getByRole("switch", { name: "相違のみ" }));
  },
  checks: async (page) => {
    await openView(page, "検証");
    await region(page, "点検の結果").getByRole("button", { name: /^指標の評価の相違/ }).click();
  },
  sheets: async (page) => {
    await openView(page, "作成");
    await button(page, "見てみる：SDGs対応表").click();
  },
  settings: (page) => openView(page, "設定"),
};

const SHEETS = { "sheet-results": "評価結果", "sheet-findings": "検証結果", "sheet-goals": "SDGs対応表", "sheet-projects": "重点プロジェクト対応表" };

async function takeViews(browser, address) {
  const page = await open(browser, address, { deviceScaleFactor: FINE });
  await evaluate(page);
  for (const [name, show] of Object.entries(VIEWS)) {
    await show(page);
    await keep(`pane-${name}`, page.getByRole("complementary"));
  }
}

async function takeWorkbench(browser, address) {
  const page = await open(browser, address, { firstRun: true });
  await button(page, "とばす").waitFor();
  await keep("workbench", page);
  await button(page, "とばす").click();
  await evaluate(page);
  await keep("workbench-evaluated", page);
}

async function takeDark(browser, address) {
  const page = await open(browser, address, { colorScheme: "dark" });
  await evaluate(page);
  await keep("workbench-dark", page);
}

async function takeSheets(browser, address) {
  const page = await open(browser, address, {});
  await read(page);
  await openView(page, "作成");
  await button(page, "作成する").click();
  await page.getByText(/^5枚のシートを作成しました/).waitFor();
  for (const [name, sheet] of Object.entries(SHEETS)) {
    await page.getByRole("tablist", { name: "シート" }).getByRole("tab", { name: sheet, exact: true }).click();
    await page.getByRole("grid", { name: `シート「${sheet}」` }).waitFor();
    await keep(name, page.getByRole("main"));
  }
}

await runScript(async () => {
  await buildWorkbench();
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const { server, port } = await serveHttp(join(ROOT, "dist", "workbench"), 0);
  const { executablePath, env } = findBrowser();
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-lcd-text", "--disable-background-networking"], env: { ...process.env, ...env } });
  try {
    for (const take of [takeWorkbench, takeViews, takeDark, takeSheets]) await take(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
