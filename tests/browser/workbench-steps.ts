import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openPackage, readSnapshot } from "../../src/workbook/file";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { visit, type Station, type Visit, type VisitOptions } from "./browser";

export type ViewName = "読み取り" | "評価" | "検証" | "作成" | "設定";

/** The workbench with the sample open in it. */
export async function openWorkbench(station: Station, options: VisitOptions = {}): Promise<Visit> {
  const visited = await visit(station, "", options);
  await visited.page.getByRole("grid").waitFor();
  return visited;
}

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

export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

/** Lets a file fall on the page, as a person does with the mouse. */
export const dropFile = (page: Page, name: string, bytes: Uint8Array): Promise<void> => dropFiles(page, [{ name, bytes }]);

export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  await page.evaluate(
    (given) => {
      const transfer = new DataTransfer();
      for (const { name, base64 } of given) transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      for (const type of ["dragenter", "dragover", "drop"]) document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    },
    files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString("base64") })),
  );
}

/** The cell that is marked as the active one; `undefined` where none is drawn. */
export async function activeCell(page: Page): Promise<string | null> {
  return page.locator("[role=gridcell][aria-selected=true]").getAttribute("data-cell");
}

/** Whether the active cell lies wholly inside the grid's window. */
export async function activeCellIsSeen(page: Page): Promise<boolean> {
  const cell = await page.locator("[role=gridcell][aria-selected=true]").boundingBox();
  const grid = await page.getByRole("grid").boundingBox();
  return cell !== null && grid !== null && cell.y >= grid.y && cell.x >= grid.x && cell.y + cell.height <= grid.y + grid.height + 1 && cell.height > 5;
}
