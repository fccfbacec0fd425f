import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openPackage, readSnapshot } from "../../src/workbook/file";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

export type ViewName = "読み取り" | "評価" | "検証" | "作成" | "設定";

const viewTab = (page: Page, view: ViewName) => page.getByRole("tablist", { name: "作業の切り替え" }).getByRole("tab", { name: view, exact: true });

/** Opens one of the pane's views. */
export async function openView(page: Page, view: ViewName): Promise<void> {
  await viewTab(page, view).click();
  await page.getByRole("tabpanel", { name: view }).waitFor();
}

/** The pane is there, also where it lies behind the sheet. */
export async function waitForPane(page: Page): Promise<void> {
  await page.getByRole("tablist", { name: "作業の切り替え", includeHidden: true }).waitFor({ state: "attached" });
}

/** Presses 「評価する」 and waits for the result. */
export async function evaluateNow(page: Page): Promise<void> {
  await openView(page, "評価");
  await page.getByRole("button", { name: "評価する" }).click();
  await page.getByRole("heading", { name: "まとめ" }).waitFor();
}

/** Presses 「読み取る」 and waits until it is said that the book was read. */
export async function readNow(page: Page): Promise<void> {
  await openView(page, "読み取り");
  await page.getByRole("button", { name: "読み取る" }).click();
  await page.getByText("ブックを読み取りました。").waitFor();
}

export async function tabNames(page: Page): Promise<string[]> {
  return page.getByRole("tablist", { name: "シート" }).getByRole("tab").allInnerTexts();
}

/** The file that the page hands out on 「保存」. */
export async function saveNow(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "保存", exact: true }).click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

export function sheetsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  return readSnapshot(openPackage(bytes), "test.xlsx").sheets;
}

/** Lets a file fall on the page, as a person does with the mouse. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ name: file, base64 }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], file));
      for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    { name, base64: Buffer.from(bytes).toString("base64") },
  );
}
