import type { BrowserContextOptions, Page } from "playwright-core";
import { firstRunWords } from "../../src/messages/first-run";
import { startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { bookOfTexts } from "./made-books";
import { faultsOf, LOOKS, type Look } from "./screens";
import { openView } from "./workbench-steps";

const stations = new Map<string, Station>();
beforeAll(async () => {
  for (const pages of ["workbench", "excel"]) stations.set(pages, await startStation(pages));
});
afterAll(async () => {
  for (const station of stations.values()) await station.close();
});

async function open(pages: "workbench" | "excel", more: BrowserContextOptions = {}): Promise<Page> {
  const station = stations.get(pages);
  if (station === undefined) throw new Error(`no station for ${pages}`);
  const { page } = await visit(station, "", { firstRun: true, ...(pages === "excel" ? { viewport: { width: 320, height: 378 } } : {}), ...more });
  await card(page).waitFor();
  return page;
}

const card = (page: Page) => page.getByRole("region", { name: /^はじめての方へ/ });
const inCard = (page: Page, name: string) => card(page).getByRole("button", { name, exact: true });
const focusedText = (page: Page) => page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText ?? "");

test("はじめて開いたとき、3枚の案内を順に見て、見本を読み取れる", async () => {
  const page = await open("workbench");
  await card(page).getByText("元のシートのセルは変更しません。").waitFor();
  await inCard(page, "次へ").click();
  await card(page).getByRole("heading", { name: "上のタブを、左から順に使います" }).waitFor();
  await inCard(page, "次へ").click();
  await inCard(page, "見本で試す").click();
  await page.getByText("ブックを読み取りました。").waitFor();
  expect(await card(page).count()).toBe(0);
});

test("見本が開いていれば、自分のファイルを選んで開くことをまず勧める", async () => {
  const page = await open("workbench");
  await inCard(page, "次へ").click();
  await inCard(page, "次へ").click();
  expect(await inCard(page, "このブックで始める").count()).toBe(0);
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), inCard(page, "自分のファイルを開く").click()]);
  await chooser.setFiles({ name: "計画.xlsx", mimeType: "", buffer: Buffer.from(bookOfTexts("メモ", [["会議は3時から"]])) });
  await page.getByRole("banner").getByText("計画.xlsx").waitFor();
  expect(await card(page).count()).toBe(0);
});

test("案内があっても、主なボタンと手順の見出しは使え、使えば案内は消える", async () => {
  const page = await open("workbench");
  await openView(page, "評価");
  await page.getByRole("button", { name: "評価する" }).click();
  await page.getByRole("heading", { name: "まとめ" }).waitFor();
  expect(await card(page).count()).toBe(0);
});

test("とばすと、もう出ない。「設定」から呼び出せる", async () => {
  const page = await open("excel");
  await inCard(page, "とばす").click();
  await card(page).waitFor({ state: "detached" });
  await page.evaluate(() => { window.desk.reopen(); });
  await page.getByRole("button", { name: "読み取る" }).waitFor();
  expect(await card(page).count()).toBe(0);

  await openView(page, "設定");
  const caller = page.getByRole("button", { name: "はじめての方へ" });
  await caller.click();
  await card(page).waitFor();
  expect(await focusedText(page)).toBe("計画の評価と点検を、いまのブックのまま");
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "detached" });
  expect(await caller.evaluate((button) => button === document.activeElement)).toBe(true);
});

test("キーボードだけで進み、戻り、始められる", async () => {
  const page = await open("excel");
  // Who opens the pane is at work in a sheet; the cards take the focus from nobody.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await inCard(page, "次へ").focus();
  await page.keyboard.press("Enter");
  expect(await focusedText(page)).toBe("上のタブを、左から順に使います");
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("Tab");
  expect(await focusedText(page)).toBe("次へ");
  await page.keyboard.press("Enter");
  expect(await focusedText(page)).toBe("試してみましょう");
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press("Tab");
  expect(await focusedText(page)).toBe("戻る");
  await page.keyboard.press("Enter");
  expect(await focusedText(page)).toBe("上のタブを、左から順に使います");
  await inCard(page, "次へ").press("Enter");
  await inCard(page, "このブックで始める").press("Enter");
  await page.getByText("ブックを読み取りました。").waitFor();
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test("Escキーでとばせるが、変換中のEscではとばさない", async () => {
  const page = await open("excel");
  await inCard(page, "次へ").click();
  await card(page).getByRole("heading").evaluate((heading) => { heading.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, isComposing: true })); });
  expect(await card(page).count()).toBe(1);
  await page.keyboard.press("Escape");
  await card(page).waitFor({ state: "detached" });
});

test("Excelでは見本を別のブックとして開き、次にすることを言う", async () => {
  const page = await open("excel");
  await inCard(page, "次へ").click();
  await inCard(page, "次へ").click();
  await inCard(page, "見本で試す").click();
  await card(page).getByRole("status").getByText("見本を別のブックとして開きました。").waitFor();
});

test("見本を開けないExcelでは、わけと次にすることを言い、このブックで始められる", async () => {
  const page = await open("excel");
  await page.evaluate(() => { window.desk.refuseSample(); });
  await inCard(page, "次へ").click();
  await inCard(page, "次へ").click();
  await inCard(page, "見本で試す").click();
  await card(page).getByRole("status").getByText("お使いのExcelでは、この機能が使えません。").waitFor();
  await inCard(page, "このブックで始める").click();
  await page.getByText("ブックを読み取りました。").waitFor();
});

test("幅320・高さ378で、案内の1枚目がスクロールなしで見える", async () => {
  const page = await open("excel");
  for (const heading of ["計画の評価と点検を、いまのブックのまま", "上のタブを、左から順に使います", "試してみましょう"]) {
    await card(page).getByRole("heading", { name: heading }).waitFor();
    const box = await card(page).boundingBox();
    expect([heading, box !== null && box.y + box.height <= 378]).toEqual([heading, true]);
    if (heading !== "試してみましょう") await inCard(page, "次へ").click();
  }
});

test.each(Object.entries(LOOKS))("%s：どの案内も、両方の言語で、支障がなく、切れず、押しやすい", async (_, { options, sizes, css }: Look) => {
  const page = await open("excel", options);
  if (css !== undefined) await page.addStyleTag({ content: css });
  const faults: string[] = [];
  for (const language of ["ja", "en"] as const) {
    const { next, what, steps, start } = firstRunWords(language);
    await page.evaluate((to) => {
      localStorage.setItem("hyoka.language", to);
      window.desk.reopen();
    }, language);
    for (const { heading } of [what, steps, start]) {
      await page.getByRole("heading", { name: heading, exact: true }).waitFor();
      for (const size of sizes) {
        await page.setViewportSize(size);
        faults.push(...(await faultsOf(page, `${language} ${size.width} ${heading}`)));
      }
      if (heading !== start.heading) await page.getByRole("button", { name: next, exact: true }).click();
    }
  }
  expect(faults).toEqual([]);
});
