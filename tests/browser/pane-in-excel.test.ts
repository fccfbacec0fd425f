import type { Page } from "playwright-core";
import { isOwn, startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { evaluateNow, openView } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

async function openPane() {
  const visited = await visit(station, "", { viewport: { width: 350, height: 700 } });
  await openView(visited.page, "評価");
  return visited;
}

const sheets = (page: Page) => page.evaluate(() => window.desk.sheets());
const evaluateButton = (page: Page) => page.getByRole("button", { name: "評価する" });

test("評価すると、Excelのブックに「評価結果」ができて表示される", async () => {
  const { page, complaints, requests } = await openPane();
  const before = await sheets(page);
  await evaluateNow(page);
  expect(await sheets(page)).toEqual([...before, "評価結果", "評価の相違一覧", "検証結果"]);
  expect(await page.evaluate(() => window.desk.shown())).toEqual({ sheet: "評価結果", cell: "A1" });
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !isOwn(address))).toEqual([]);
});

test("評価の途中で中止すると、Excelのブックには何も書き込まれず、再試行すると終わりまで進む", async () => {
  const { page, complaints } = await openPane();
  const before = await sheets(page);
  // The sample takes a moment only: 中止 is pressed as soon as it can be.
  await page.evaluate(() => {
    new MutationObserver((_, observer) => {
      const stop = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "中止");
      if (stop === undefined) return;
      observer.disconnect();
      stop.click();
    }).observe(document.body, { childList: true, subtree: true });
  });
  await evaluateButton(page).click();
  await page.getByText("中止しました。何も書き込んでいません。").waitFor();
  expect(await sheets(page)).toEqual(before);
  await page.getByRole("button", { name: "再試行" }).click();
  await page.getByText(/^評価が終わりました。/).waitFor();
  expect(await sheets(page)).toEqual([...before, "評価結果", "評価の相違一覧", "検証結果"]);
  expect(complaints).toEqual([]);
});

test("結果を押すと、Excelで元のセルが選ばれる", async () => {
  const { page } = await openPane();
  await evaluateNow(page);
  await page.getByLabel("相違のみ").click();
  const result = page.locator("button[title*='を表示']").filter({ visible: true }).last();
  const title = await result.getAttribute("title");
  await result.click();
  await page.waitForFunction((wanted) => `「${window.desk.shown().sheet ?? ""}」の${window.desk.shown().cell}を表示` === wanted, title);
});

test("Excelが断ると、訳と次にすることを言い、再試行でできる", async () => {
  const { page } = await openPane();
  const before = await sheets(page);
  await page.evaluate(() => {
    window.desk.edit(true);
  });
  await evaluateButton(page).click();
  await page.getByRole("alert").getByText("セルの編集中のため、処理できませんでした。").waitFor();
  await page.evaluate(() => {
    window.desk.edit(false);
  });
  await page.getByRole("button", { name: "再試行" }).click();
  await page.getByRole("heading", { name: "まとめ" }).waitFor();
  expect(await sheets(page)).toEqual([...before, "評価結果", "評価の相違一覧", "検証結果"]);
});

test("手で直した「評価結果」は、直した箇所を示して尋ね、写しを残すか書き直す", async () => {
  const { page } = await openPane();
  await evaluateNow(page);
  await page.evaluate(() => {
    window.desk.typeInto("評価結果", "B5", "手で直した");
  });

  await evaluateButton(page).click();
  const dialog = page.getByRole("alertdialog", { name: "手で直した箇所があります" });
  await dialog.getByText(/^B5　「.*」 → 「手で直した」$/).waitFor();
  await dialog.getByRole("button", { name: "やめる" }).click();
  await page.getByText("書き出しをやめました。ブックは変更していません。").waitFor();

  await evaluateButton(page).click();
  await dialog.getByRole("button", { name: "写しを残して書き直す" }).click();
  await page.getByText("「評価結果」「評価の相違一覧」「検証結果」に書き出しました。").waitFor();
  expect((await sheets(page)).at(-1)).toBe("評価結果（変更あり）");

  await page.evaluate(() => {
    window.desk.typeInto("評価結果", "B5", "また直した");
  });
  await evaluateButton(page).click();
  await dialog.getByRole("button", { name: "書き直す", exact: true }).click();
  await page.getByText("「評価結果」「評価の相違一覧」「検証結果」に書き出しました。").waitFor();
  // Nothing is left to ask about.
  await evaluateButton(page).click();
  await page.getByText("「評価結果」「評価の相違一覧」「検証結果」に書き出しました。").waitFor();
  expect(await dialog.count()).toBe(0);
});

test("書き出しの途中で応答がなくなったら、次に開いたとき元に戻せる", async () => {
  const { page } = await openPane();
  await evaluateNow(page);
  const before = await sheets(page);

  // The same again, but Excel falls silent for good, at a later request each time, until something is left behind.
  for (let at = 1; (await sheets(page)).length === before.length; at += 1) {
    await page.evaluate((request) => {
      window.desk.fail({ at: request, done: 1_000_000, answer: "silence", afterwards: "silence" });
    }, at);
    await evaluateButton(page).click();
    await page.getByRole("alert").getByText("Excelから応答がありません。").waitFor();
  }

  await page.evaluate(() => {
    window.desk.fail(null);
    window.desk.reopen();
  });
  await page.getByText("前回の書き出しが途中で止まっています。").waitFor();
  await page.getByRole("button", { name: "元に戻す" }).click();
  await page.getByText("書き出す前の状態に戻しました。").waitFor();
  expect(await sheets(page)).toEqual(before);
});
