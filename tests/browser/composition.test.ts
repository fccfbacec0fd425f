import type { Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { openView, readNow } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

/** Kana that are not kanji yet: keys pressed meanwhile belong to the input method. */
async function compose(page: Page, kana: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Input.imeSetComposition", { text: kana, selectionStart: kana.length, selectionEnd: kana.length });
  await session.detach();
}

async function openPane(): Promise<Page> {
  const { page } = await visit(station, "", { viewport: { width: 350, height: 700 } });
  await readNow(page);
  return page;
}

test("変換中のEnterでは、指標の選択を保存しない", async () => {
  const page = await openPane();
  await openView(page, "評価");
  await page.getByRole("button", { name: /^1-1-1/ }).click();
  await page.getByRole("button", { name: "算出の根拠：健康づくり事業への参加者数" }).click();
  await page.getByRole("button", { name: "計算方法・よい方向・現状値：健康づくり事業への参加者数" }).click();
  const form = page.getByRole("form", { name: /^計算方法/ });
  await form.getByLabel("現状値").focus();
  await page.keyboard.insertText("100");
  await compose(page, "にん");
  await page.keyboard.press("Enter");
  // A save would read the book again and make the sheet for it.
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => window.desk.sheets())).not.toContain("設定");
  // The kanji is chosen; now Enter is a wish to save.
  await page.keyboard.insertText("人");
  expect(await form.getByLabel("現状値").inputValue()).toBe("100人");
  await page.keyboard.press("Enter");
  await form.getByText(/^反映しました。/).waitFor();
  expect(await page.evaluate(() => window.desk.sheets())).toContain("設定");
});

test("変換中のEscでは、理由の入力を閉じない", async () => {
  const page = await openPane();
  await openView(page, "検証");
  await page.getByRole("region", { name: "点検の結果" }).getByRole("button", { name: /^指標の評価の相違/ }).click();
  await page.getByRole("button", { name: /^許容する：/ }).first().click();
  const reason = page.getByRole("textbox", { name: "理由" });
  await reason.waitFor();
  await compose(page, "そくほう");
  await page.keyboard.press("Escape");
  expect(await reason.count()).toBe(1);
  await reason.fill("速報値による");
  await page.keyboard.press("Escape");
  await reason.waitFor({ state: "detached" });
});
