import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openPackage, readSnapshot } from "../../src/workbook/file";
import type { SheetSnapshot } from "../../src/workbook/snapshot";

/** Presses 「評価する」 and waits for the result. */
export async function evaluateNow(page: Page): Promise<void> {
  await page.getByRole("button", { name: /評価する$/ }).click();
  await page.getByRole("heading", { name: "まとめ" }).waitFor();
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
