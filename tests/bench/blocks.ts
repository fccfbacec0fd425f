import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { makeSample } from "../../src/sample/make-sample";
import { makeBigBook } from "./big-book";

const PAGES = join(__dirname, "..", "..", "test-output", "pages");
/** What a person notices. */
const NOTICED = 50;
const PATIENCE = 120_000;
const REST = 400;

declare global {
  interface Window {
    longTasks: number[];
    inHand: File;
  }
}

/** How long the page did not answer, and how often, while something was done in it. */
async function watch(page: Page, name: string, act: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => { window.longTasks = []; });
  const start = performance.now();
  await act();
  const took = performance.now() - start;
  // What follows the last picture belongs to it.
  await page.waitForTimeout(REST);
  const tasks = await page.evaluate(() => window.longTasks);
  const longest = Math.max(0, ...tasks);
  const blocked = tasks.reduce((sum, task) => sum + task - NOTICED, 0);
  process.stdout.write(`${name.padEnd(44)}${took.toFixed(0).padStart(8)}${longest.toFixed(0).padStart(10)}${String(tasks.length).padStart(8)}${blocked.toFixed(0).padStart(10)}\n`);
}

const pane = (page: Page) => page.getByRole("complementary");
const openView = (page: Page, view: string) => page.getByRole("tablist", { name: "作業の切り替え" }).getByRole("tab", { name: view, exact: true }).click();
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).click();

/** The file is taken in hand before: what a browser does to get it here is none of ours. */
async function takeInHand(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([file, base64]) => { window.inHand = new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file); },
    [name, Buffer.from(bytes).toString("base64")] as const,
  );
  await page.waitForTimeout(REST);
}

const drop = (page: Page) =>
  page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(window.inHand);
    for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
  });

/** What the pane says of itself. A search through all texts of a large page would take longer than what is measured. */
const told = (page: Page, text: string | RegExp) => page.locator("[role=tabpanel] [role=status]", { hasText: text }).first().waitFor();

/** What stands folded in a view, opened. */
async function unfold(page: Page, title: string | RegExp): Promise<void> {
  await pane(page).getByRole("button", { name: title, expanded: false }).filter({ visible: true }).first().click();
}

async function work(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const file = `${name}.xlsx`;
  await takeInHand(page, file, bytes);
  await watch(page, `${name}: opened`, async () => {
    await drop(page);
    await page.getByRole("banner").getByText(file).waitFor();
  });
  await openView(page, "読み取り");
  await watch(page, `${name}: read, graded, checked`, async () => {
    await press(page, "読み取る");
    await told(page, "ブックを読み取りました。");
  });
  for (const view of ["評価", "検証", "設定"]) await watch(page, `${name}: view ${view}`, () => openView(page, view));
  await watch(page, `${name}: view 作成`, async () => {
    await openView(page, "作成");
    await pane(page).getByRole("checkbox").first().waitFor();
  });
  await openView(page, "評価");
  await watch(page, `${name}: pictures of 評価 opened`, () => unfold(page, "図で見る"));
  await watch(page, `${name}: only differences`, () => pane(page).getByLabel("相違のみ").click());
  await watch(page, `${name}: 別の基準で試す opened`, () => unfold(page, "別の基準で試す"));
  await watch(page, `${name}: another formula tried`, async () => {
    await pane(page).getByLabel("計算方法", { exact: true }).selectOption({ index: 1 });
    await told(page, /件の評価が変わります。|評価は変わりません。/);
  });
  await openView(page, "検証");
  await watch(page, `${name}: pictures of 検証 opened`, () => unfold(page, "図で見る"));
  await watch(page, `${name}: goals suggested`, async () => {
    await unfold(page, "ゴールの候補");
    await pane(page).getByLabel("ゴールのある施策も示す").click();
  });
  await openView(page, "評価");
  await watch(page, `${name}: evaluated and written`, async () => {
    await press(page, "評価する");
    await told(page, /評価が終わりました/);
  });
  await openView(page, "作成");
  for (const kind of ["KPI一覧", "施策ページ"]) await pane(page).getByRole("checkbox", { name: new RegExp(`^${kind}`) }).check();
  await watch(page, `${name}: seven sheets drawn and written`, async () => {
    await press(page, "作成する");
    await told(page, /枚のシートを作成しました/);
  });
  await watch(page, `${name}: asked what is taken back`, async () => {
    await press(page, "作成したシートを削除…");
    await page.getByRole("alertdialog").waitFor();
  });
  await watch(page, `${name}: sheets taken back`, async () => {
    await page.getByRole("alertdialog").getByRole("button", { name: /を削除する$/ }).click();
    await told(page, /削除しました/);
  });
  await openView(page, "読み取り");
  await watch(page, `${name}: other language`, () => press(page, "English"));
}

/** In a real browser: how long the page stays without an answer at most. */
export async function benchBlocks(browserPath: string, env: Readonly<Record<string, string>>): Promise<void> {
  const browser = await chromium.launch({ executablePath: browserPath, args: ["--no-sandbox", "--disable-gpu"], env: { ...process.env, ...env } });
  process.stdout.write(`${" ".repeat(44)}${["took ms", "longest", "> 50 ms", "beyond"].map((title, index) => title.padStart(index === 0 ? 8 : index === 1 ? 10 : index === 2 ? 8 : 10)).join("")}\n`);
  for (const [name, make] of [["sample", makeSample], ["big", makeBigBook]] as const) {
    const page = await (await browser.newContext({ locale: "ja-JP", viewport: { width: 1280, height: 800 } })).newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.addInitScript(() => {
      window.longTasks = [];
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longTasks.push(duration);
      }).observe({ type: "longtask", buffered: false });
    });
    await page.goto(pathToFileURL(join(PAGES, "workbench", "hyoka.html")).href);
    await page.getByRole("grid").waitFor();
    await page.getByRole("tablist", { name: "作業の切り替え" }).waitFor();
    await page.waitForTimeout(1_000);
    await work(page, name, make());
    await page.context().close();
  }
  await browser.close();
}
