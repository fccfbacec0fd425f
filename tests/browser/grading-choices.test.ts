import type { Page } from "playwright-core";
import { keepPicture, startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { violations } from "./violations";
import { evaluateNow, openView, readNow, waitForPane, type ViewName } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

const WOMEN = "審議会、委員会などでの女性委員の割合";
const MAKE = "このブックに評価基準を作る";
const MAKE_TRIED = "この評価基準をブックに作る";

async function openPane(width = 350) {
  const visited = await visit(station, "", { viewport: { width, height: 900 } });
  await waitForPane(visited.page);
  return visited;
}

const sheets = (page: Page) => page.evaluate(() => window.desk.sheets());
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const status = (page: Page) => page.getByRole("status").first();

/** Read, and nothing written; then the view in which a test goes on. */
async function look(page: Page, view: ViewName = "評価"): Promise<void> {
  await readNow(page);
  await openView(page, view);
}

/** From the measure to the form under its indicator. */
async function openForm(page: Page) {
  await button(page, /^5-1-3/).click();
  await button(page, `算出の根拠：${WOMEN}`).click();
  const opener = button(page, `計算方法・よい方向・現状値：${WOMEN}`);
  await opener.click();
  return page.getByRole("form", { name: `計算方法・よい方向・現状値：${WOMEN}` });
}

const rowOfWomen = (page: Page) => page.getByRole("listitem").filter({ has: button(page, `算出の根拠：${WOMEN}`) }).last();

test("評価基準を見本から作ると、そのシートが使われる", async () => {
  const { page, complaints } = await openPane();
  await look(page, "設定");
  await page.getByText("（はじめから備わっているもの）").last().waitFor();
  const preset = page.getByLabel("もとにする評価基準");
  await preset.selectOption({ label: "名古屋港管理組合（行政評価）" });
  // What the source leaves open is named before anything is made.
  await page.getByText(/作ったあとで記入が必要なところ：「定量評価.*」「定性評価.*」/).waitFor();
  await preset.selectOption({ label: "伊勢崎市（第2次総合計画）" });
  expect(await page.getByText(/作ったあとで記入が必要なところ/).count()).toBe(0);
  await button(page, MAKE).press("Enter");

  await status(page).getByText("シート「評価基準」を作り、そのとおりに読み直しました。").waitFor();
  expect(await sheets(page)).toContain("評価基準");
  await page.waitForFunction(() => window.desk.shown().sheet === "評価基準");
  // The button is gone; whoever works by keyboard is told where things stand instead of being sent to the top.
  expect(await status(page).evaluate((place) => place === document.activeElement)).toBe(true);
  expect(await button(page, MAKE).count()).toBe(0);

  await evaluateNow(page);
  await page.getByText("評価基準：伊勢崎市（第2次総合計画）（このブックのシート「評価基準」）").filter({ visible: true }).first().waitFor();
  await openView(page, "設定");
  await button(page, "シート「評価基準」を表示").click();
  await page.waitForFunction(() => window.desk.shown().sheet === "評価基準");
  expect(complaints).toEqual([]);
});

test("すでに評価基準があれば、作らずにそのシートを示す", async () => {
  const { page } = await openPane();
  await look(page, "設定");
  const before = await sheets(page);
  // Somebody else made it after the pane had read the book.
  await page.evaluate(() => {
    window.desk.addSheet("評価基準", [["指標の評価", "下限"], ["A", "100%"], ["B", "それ以外"]]);
  });
  await button(page, MAKE).click();
  await status(page).getByText("評価基準のシート「評価基準」がすでにあるため、作りませんでした。").waitFor();
  expect(await sheets(page)).toEqual([...before, "評価基準"]);
  await page.waitForFunction(() => window.desk.shown().sheet === "評価基準");
});

test("作れなかったときは理由を示し、再試行で作る", async () => {
  const { page } = await openPane();
  await look(page, "設定");
  await page.evaluate(() => {
    window.desk.edit(true);
  });
  await button(page, MAKE).click();
  const told = page.getByRole("alert").getByText("セルの編集中のため、処理できませんでした。");
  await told.waitFor();
  // What was chosen stays in view.
  expect(await page.getByLabel("もとにする評価基準").count()).toBe(1);
  await page.evaluate(() => {
    window.desk.edit(false);
  });
  await button(page, "再試行").click();
  await button(page, "シート「評価基準」を表示").waitFor();
  expect(await sheets(page)).toContain("評価基準");
});

test("指標に進捗率と現状値を選ぶと評価が変わり、自動に戻せる", async () => {
  const { page, complaints } = await openPane();
  await look(page);
  const form = await openForm(page);
  expect(await rowOfWomen(page).innerText()).toMatch(/^算出\s+B$/m);
  await form.getByLabel("計算方法").selectOption({ label: "進捗率" });
  await form.getByLabel("現状値").fill("不明な値");
  await form.getByText("「不明な値」を数値として読み取れません。").waitFor();
  await form.getByLabel("現状値").press("Enter");
  expect(await sheets(page)).not.toContain("設定");
  await form.getByLabel("現状値").fill("23.3%");
  await form.getByLabel("現状値").press("Enter");

  await form.getByText("反映しました。いまの算出はDです。").waitFor();
  await status(page).getByText(`「${WOMEN}」の選択をシート「設定」に残し、読み直しました。`).waitFor();
  expect(await rowOfWomen(page).innerText()).toMatch(/^算出\s+D$/m);
  expect(await sheets(page)).toContain("設定");
  // The baseline stands in another sheet than the rest, and that is said.
  await rowOfWomen(page).getByText(/\(G93−設定!E\d+\)÷\(H93−設定!E\d+\)/).waitFor();
  // Nothing folded away, and the hand is where it was.
  expect(await form.getByLabel("現状値").evaluate((field) => field === document.activeElement)).toBe(true);
  await keepPicture(page, "choose-350");

  await page.evaluate(() => {
    window.desk.reopen();
  });
  await look(page);
  const again = await openForm(page);
  expect(await again.getByLabel("計算方法").inputValue()).toBe("progress");
  expect(await again.getByLabel("現状値").inputValue()).toBe("23.3%");
  await again.getByRole("button", { name: /^自動に戻す/ }).press("Enter");
  await again.getByText("反映しました。いまの算出はBです。").waitFor();
  expect(await again.getByLabel("現状値").inputValue()).toBe("");
  expect(complaints).toEqual([]);
});

test("別の基準で試しても、何も書き込まない", async () => {
  const { page } = await openPane();
  await look(page);
  const before = await sheets(page);
  const requests = await page.evaluate(() => window.desk.requests());
  await button(page, "別の基準で試す").click();
  await page.getByText("評価は変わりません。").waitFor();
  const scheme = page.getByRole("combobox", { name: "評価基準" });
  await scheme.selectOption({ label: "名古屋港管理組合（行政評価）" });
  await page.getByRole("status").getByText(/^\d+件のうち\d+件の評価が変わります。$/).waitFor();
  await page.getByText("この基準の評価は「順調・やや遅れ・遅れ」で、いまの基準とは呼び方が違います。").waitFor();
  await scheme.selectOption({ label: "いまの基準（伊勢崎市（第2次総合計画））" });
  await page.getByRole("combobox", { name: "計算方法" }).selectOption({ label: "進捗率" });
  await page.getByText("評価を出せなくなる指標").waitFor();
  expect(await sheets(page)).toEqual(before);
  expect(await page.evaluate(() => window.desk.requests())).toBe(requests);
});

test("試した基準を、そのままブックに作れる", async () => {
  const { page } = await openPane();
  await look(page);
  await button(page, "別の基準で試す").click();
  await page.getByRole("combobox", { name: "評価基準" }).selectOption({ label: "名古屋港管理組合（行政評価）" });
  await button(page, MAKE_TRIED).click();
  await page.getByText("評価基準：名古屋港管理組合（行政評価）（このブックのシート「評価基準」）").filter({ visible: true }).first().waitFor();
  // Tried and made: it is the one in use now.
  await page.getByRole("combobox", { name: "評価基準" }).selectOption({ label: "いまの基準（名古屋港管理組合（行政評価））" });
  await page.getByText("評価は変わりません。").waitFor();
  expect(await button(page, MAKE_TRIED).count()).toBe(0);
});

test("幅320でも何も切れず、重大な支障がない", async () => {
  const { page } = await openPane(320);
  await look(page);
  await openView(page, "設定");
  await page.getByLabel("もとにする評価基準").selectOption({ label: "京都市（政策評価）" });
  expect(await violations(page, "body")).toEqual([]);
  await openView(page, "評価");
  await openForm(page);
  await button(page, "別の基準で試す").click();
  await page.getByRole("combobox", { name: "評価基準", exact: true }).selectOption({ label: "名古屋港管理組合（行政評価）" });
  expect(await violations(page, "body")).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await page.setViewportSize({ width: 320, height: 1300 });
  for (const [name, what] of [["choose", button(page, `計算方法・よい方向・現状値：${WOMEN}`)], ["what-if", button(page, "別の基準で試す")]] as const) {
    await what.evaluate((place) => { place.scrollIntoView({ block: "start" }); });
    await keepPicture(page, `grading-320-${name}`);
  }
});
