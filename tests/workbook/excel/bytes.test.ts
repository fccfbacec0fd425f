import type { DraftCell, SheetDraft } from "../../../src/workbook/draft";
import { outlineOf } from "../../../src/workbook/draft";
import { typedValue } from "../../../src/workbook/excel/write-plan";
import { nameReferences } from "../../../src/workbook/named-draft";
import { open } from "../../office-host/open";
import { EXCEL_WEB, LTSC_2021 } from "../../office-host/profiles";
import { type BookDescription, text } from "../book-description";
import { councilDraft, counted, draftOf, linked, resultsDraft, said } from "../drafts";

const BOOK: BookDescription = { file: "評価.xlsx", sheets: [{ name: "成果・課題一覧", cells: { A1: text("施策") } }] };
const ROWS = 300;
const COLUMNS = 60;

const whole = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };
const policies = Array.from({ length: ROWS / 10 }, (_, policy) => ({ top: policy * 10, bottom: policy * 10 + 9 }));

function tableOf(cell: (row: number, column: number) => DraftCell, rest: Partial<SheetDraft> = {}): SheetDraft {
  const cells = Array.from({ length: ROWS }, (_, row) => Array.from({ length: COLUMNS }, (__, column) => cell(row, column)));
  return draftOf(cells, {
    styles: [
      { area: whole, style: { border: "thin", vertical: "center", wrap: true, size: 9 } },
      { area: { ...whole, bottom: 1 }, style: { bold: true, fill: "D9E2F3", horizontal: "center" } },
      ...Array.from({ length: 17 }, (_, goal) => ({ area: { top: 1, left: 3 + goal, bottom: 1, right: 3 + goal }, style: { fill: (0x203040 + goal * 0x0a0b0c).toString(16).padStart(6, "0").toUpperCase(), color: "FFFFFF" } })),
      { area: { ...whole, left: 3, top: 2 }, style: { horizontal: "center" as const } },
      ...outlineOf(whole, "medium"),
    ],
    merges: policies.slice(1).map(({ top, bottom }) => ({ top, bottom, left: 0, right: 0 })),
    rowHeights: Array.from({ length: ROWS }, (_, row) => (row % 3 === 0 ? 33 : 18.75)),
    columnWidths: Array.from({ length: COLUMNS }, (_, column) => (column < 3 ? 24 : 5)),
    print: { paper: "A3", orientation: "landscape", titleRows: [0, 1], footer: "出典 実施計画" },
    ...rest,
  });
}

/** A list with words and figures in all columns; and a matrix of marks, most of it blank. */
const DRAFTS: Record<string, SheetDraft> = {
  "a list": tableOf((row, column) => (column % 4 === 0 ? said(`${row % 7}-${column % 5}-${row}`) : column % 4 === 1 ? said(`施策の名称その${row}`) : counted(String(row * 100 + column), column % 4 === 2 ? "#,##0" : "0.0%"))),
  "a matrix of marks": tableOf((row, column) => (column === 0 ? said(`${row % 7} 政策の名称`) : column === 1 ? said(`1-${row}`) : column === 2 ? linked(`施策の名称その${row}`, "成果・課題一覧", `A${row + 2}`) : row < 2 ? said(String(column)) : (row * 7 + column) % 9 === 0 ? said("○") : { kind: "blank" })),
};

const valuesOf = (draft: SheetDraft) => new TextEncoder().encode(JSON.stringify(nameReferences(draft, []).cells.map((row) => row.map(typedValue)))).length;

/** A blank weighs three bytes, so that the 17 colours and 29 merges of a matrix count for more beside its values. */
const MOST: Record<string, number> = { "a list": 1.5, "a matrix of marks": 1.6 };

test.each(Object.entries(DRAFTS))("%s of 300 × 60 cells: little more than its values alone goes over the wire", async (name, draft) => {
  const { host, workbook } = open(BOOK, LTSC_2021);
  await workbook.read();
  host.forgetTrips();
  await workbook.write([draft]);
  expect(host.trips).toHaveLength(3);
  const ratio = host.trips.reduce((sum, { sent }) => sum + sent, 0) / valuesOf(draft);
  expect(ratio).toBeLessThanOrEqual(MOST[name] ?? 1.5);
});

const many = Array.from({ length: 16 }, (_, index) => (index % 4 === 0 ? councilDraft(20, { kind: `summary-${index}`, name: `集計${index}` }) : { ...resultsDraft(300), kind: `results-${index}`, name: `結果${index}` }));

test("sixteen sheets at once, with charts: three requests, first and again", async () => {
  const { host, workbook } = open(BOOK, LTSC_2021);
  await workbook.read();
  for (let turn = 1; turn <= 2; turn += 1) {
    host.forgetTrips();
    expect(await workbook.write(many)).toHaveLength(16);
    expect(host.trips).toHaveLength(3);
  }
});

test("on the web, three requests and one more for every 2.5 MB", async () => {
  const { host, workbook } = open(BOOK, EXCEL_WEB);
  await workbook.read();
  const large = [...many, ...Object.values(DRAFTS).map((draft, index) => ({ ...draft, kind: `large-${index}`, name: `大${index}` }))].map((draft) => ({ ...draft, cells: draft.cells }));
  host.forgetTrips();
  await workbook.write([...large, { ...resultsDraft(6000), kind: "huge", name: "全件" }]);
  const sent = host.trips.reduce((sum, trip) => sum + trip.sent, 0);
  expect(Math.max(...host.trips.map((trip) => trip.sent))).toBeLessThanOrEqual(2_500_000);
  expect(host.trips.length).toBeLessThanOrEqual(3 + Math.ceil(sent / 2_500_000));
});
