import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { FONT_NAME, readFontSlices } from "../../src/scripts/japanese-font.mjs";
import { serveHttp } from "../../src/scripts/serve-http.mjs";

const ROOT = join(__dirname, "..", "..");
const OUTPUT = join(ROOT, "test-output");

/** No feature of the browser's own may ask the network for anything. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Station = { readonly browser: Browser; readonly address: string; readonly close: () => Promise<void> };

/** A browser, and one of the built pages served to it: `workbench`, `pane`, … */
export async function startStation(pages: string): Promise<Station> {
  const folder = join(OUTPUT, "pages", pages);
  const { server, port } = await serveHttp(folder, 0);
  const { executablePath, env } = JSON.parse(process.env["HYOKA_BROWSER"] ?? "{}") as { executablePath: string; env: Record<string, string> };
  const browser = await chromium.launch({ executablePath, args: ARGUMENTS, env: { ...process.env, ...env } });
  return { browser, address: `http://localhost:${port}`, close: () => closeAll(browser, server) };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}

export type Visit = {
  readonly page: Page;
  /** Everything the page said wrong: errors thrown, errors and refusals in its console. */
  readonly complaints: readonly string[];
  /** Every address asked for. */
  readonly requests: readonly string[];
};

/** Addresses that stay on this machine. */
export function isOwn(address: string): boolean {
  return /^(?:data|blob|file):/.test(address) || /^http:\/\/(?:localhost|127\.0\.0\.1):/.test(address);
}

const fonts = readFontSlices();

/** A bare machine has no Japanese letters. */
async function giveFonts(page: Page): Promise<void> {
  await page.evaluate(
    async ({ name, slices }) => {
      for (const { weight, base64 } of slices) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        document.fonts.add(await new FontFace(name, bytes, { weight }).load());
      }
    },
    { name: FONT_NAME, slices: fonts },
  );
}

/** A page without an address of its own has no storage. */
const MARK_USED = `try { localStorage.setItem("hyoka.first-run", "done"); } catch { /* refused */ }`;

/** `firstRun`: the pane was never used here, so that its first cards are shown. */
export type VisitOptions = BrowserContextOptions & { readonly firstRun?: true };

export async function visit(station: Station, path: string, { firstRun, ...options }: VisitOptions = {}): Promise<Visit> {
  const context = await station.browser.newContext({ locale: "ja-JP", viewport: { width: 1280, height: 800 }, reducedMotion: "reduce", ...options });
  if (firstRun !== true) await context.addInitScript(MARK_USED);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  context.on("request", (request) => requests.push(request.url()));
  await context.route(
    (url) => !isOwn(url.href),
    (route) => route.abort(),
  );
  await page.goto(path.startsWith("file:") ? path : `${station.address}/${path}`);
  await giveFonts(page);
  return { page, complaints, requests };
}

/** Keeps a picture for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(join(OUTPUT, "pictures"), { recursive: true });
  await page.screenshot({ path: join(OUTPUT, "pictures", `${name}.png`) });
}
