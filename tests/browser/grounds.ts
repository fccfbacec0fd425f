import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { parseCell } from "../../src/workbook/address";
import { textOf } from "../../src/workbook/snapshot";
import type { Station, Visit } from "./browser";
import { visit } from "./browser";
import { typeIntoFile } from "./edit-file";
import type {} from "./excel-page/index";
import type { Hand } from "./hands";
import type { Ground } from "./journey";
import { openWorkbench, sheetsOf, tabNames, waitForPane } from "./workbench-steps";

export type Opening = { readonly open: (station: Station) => Promise<Visit>; readonly groundOf: (page: Page, hand: Hand) => Ground };

/** The book is Excel's: what is done in it is done to Excel. */
const excel: Opening = {
  open: async (station) => {
    const visited = await visit(station, "", { firstRun: true, viewport: { width: 350, height: 700 } });
    await waitForPane(visited.page);
    return visited;
  },
  groundOf: (page) => ({
    shows: (sheet, cell) => page.waitForFunction(([of, at]) => window.desk.shown().sheet === of && window.desk.shown().cell === at, [sheet, cell]),
    sheets: () => page.evaluate(() => window.desk.sheets()),
    textAt: (sheet, cell) => page.evaluate(([of = "", at = ""]) => window.desk.textAt(of, at), [sheet, cell]),
    typeInto: (sheet, cell, text) => page.evaluate(([of = "", at = "", typed = ""]) => { window.desk.typeInto(of, at, typed); }, [sheet, cell, text]),
  }),
};

async function save(page: Page, hand: Hand): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), hand.press(page.getByRole("button", { name: "保存", exact: true }))]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

/** The book is a file: a copy is saved, changed in Excel, and opened again. */
const workbench: Opening = {
  open: (station) => openWorkbench(station, { firstRun: true }),
  groundOf: (page, hand) => ({
    shows: (sheet, cell) => page.getByRole("grid", { name: `シート「${sheet}」`, exact: true }).locator(`[aria-selected=true][data-cell=${cell}]`).waitFor({ state: "attached" }),
    sheets: () => tabNames(page),
    textAt: async (sheet, cell) => {
      const found = sheetsOf((await save(page, hand)).bytes).find(({ name }) => name === sheet);
      const at = parseCell(cell);
      return found && at ? textOf(found.rows[at.row - found.top]?.[at.column - found.left] ?? { kind: "empty" }) : "";
    },
    typeInto: async (sheet, cell, text) => {
      const { name, bytes } = await save(page, hand);
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), hand.press(page.getByRole("button", { name: "開く" }))]);
      await chooser.setFiles({ name, mimeType: "", buffer: Buffer.from(typeIntoFile(bytes, sheet, cell, text)) });
      await page.getByRole("banner").getByText(name).waitFor();
    },
  }),
};

export const OPENINGS = { excel, workbench } as const;
