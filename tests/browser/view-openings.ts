import type { Page } from "playwright-core";
import { openView, type ViewName } from "./workbench-steps";

/** What can be opened in each view. */
const OPENINGS: Partial<Record<ViewName, (page: Page) => Promise<void>>> = {
  読み取り: async (page) => {
    await page.getByRole("button", { name: /^列の意味/ }).first().click();
    await page.getByRole("button", { name: /^直す：/ }).first().click();
  },
  評価: async (page) => {
    await openPictures(page);
    await page.getByLabel("相違のみ").click();
    for (const row of [0, 1, 2]) await page.getByRole("button", { name: /^算出の根拠/ }).nth(row).click();
    await page.getByRole("button", { name: /^計算方法・よい方向・現状値/ }).first().click();
    await page.getByRole("button", { name: "別の基準で試す" }).click();
  },
  検証: async (page) => {
    await openPictures(page);
    const found = page.getByRole("region", { name: "点検の結果" });
    await found.getByRole("button", { name: /^指標の評価の相違/ }).click();
    await found.getByRole("button", { name: /^許容する：/ }).first().click();
    await found.getByRole("button", { name: /^行えなかった点検/ }).click();
  },
  作成: async (page) => {
    await page.getByRole("button", { name: "見てみる：評価結果" }).click();
    await page.getByRole("button", { name: /^データ用/ }).click();
  },
};

/** The pictures of a view, and the table of one of them. */
async function openPictures(page: Page): Promise<void> {
  await page.getByRole("button", { name: "図で見る" }).filter({ visible: true }).click();
  await page.getByRole("button", { name: /^表で見る/ }).filter({ visible: true }).first().click();
}

/** Opens it, so that it is looked at too. The book has to be evaluated. */
export async function openAllThereIs(page: Page): Promise<void> {
  for (const [view, open] of Object.entries(OPENINGS)) {
    await openView(page, view as ViewName);
    await open(page);
  }
}
