import { newBook, openPackage, readAppearance, readSnapshot } from "../../src/workbook/file";
import type { SheetDraft } from "../../src/workbook/draft";
import { open } from "../office-host/open";
import { saveBook } from "../office-host/xlsx";
import { councilDraft, resultsDraft } from "./drafts";
import { cellsOf, looksOf, pageOf } from "./looks";

async function drawnByExcel(draft: SheetDraft): Promise<Uint8Array> {
  const { host, workbook } = open({ file: "x.xlsx", sheets: [{ name: "表" }] });
  await workbook.write([draft]);
  return saveBook(host.book);
}

const DRAFTS: Record<string, SheetDraft> = { "a sheet with all that a draft can hold": councilDraft(5), "a list of results": resultsDraft(20) };

test.each(Object.entries(DRAFTS))("%s looks the same from both sides", async (_, draft) => {
  const [byExcel, byFile] = [openPackage(await drawnByExcel(draft)), openPackage(newBook([draft]))];
  const size = [draft.cells.length, draft.cells[0]?.length ?? 0] as const;
  expect(looksOf(readAppearance(byExcel, draft.name), ...size)).toEqual(looksOf(readAppearance(byFile, draft.name), ...size));
  expect(pageOf(byExcel, draft.name)).toEqual({ ...pageOf(byFile, draft.name), choices: pageOf(byExcel, draft.name).choices });
});

test.each(Object.entries(DRAFTS))("%s holds the same cells from both sides", async (_, draft) => {
  const cells = (bytes: Uint8Array) => cellsOf(readSnapshot(openPackage(bytes), "x.xlsx"), draft.name);
  expect(cells(await drawnByExcel(draft))).toEqual(cells(newBook([draft])));
});
