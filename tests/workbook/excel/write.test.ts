import fc from "fast-check";

import { cellAt, type Snapshot } from "../../../src/workbook/snapshot";
import type { HostSheet } from "../../office-host/book";
import type { OfficeHost } from "../../office-host/host";
import { open, reopen } from "../../office-host/open";
import { EXCEL_WEB, LTSC_2021 } from "../../office-host/profiles";
import { contentAt, fingerprints, sheetState } from "../../office-host/state";
import { type BookDescription, text } from "../book-description";
import { draftOf, linked, resultsDraft, said } from "../drafts";

const BOOK: BookDescription = { file: "評価.xlsx", sheets: [{ name: "成果・課題一覧", cells: { A1: text("施策"), A2: text("1-1-1") } }] };

function sheetNamed(host: OfficeHost, name: string): HostSheet {
  const found = host.book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const column = (snapshot: Snapshot, sheet: string, at: number, rows: number) => {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  return Array.from({ length: rows }, (_, row) => found && cellAt(found, row, at));
};

test("whatever a text is, it arrives as this very text", async () => {
  // Signs that Excel reads something into come up more often than chance would have it.
  const word = fc.oneof(fc.string({ unit: "grapheme", maxLength: 12 }), fc.string({ unit: fc.constantFrom(...Array.from("=+-@'\"#%&/.:,()019１－年月日RTE\n ")), maxLength: 9 }));
  await fc.assert(
    fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 12 }), async (texts) => {
      const { workbook } = open(BOOK);
      await workbook.write([draftOf(texts.map((each) => [said(each), linked(each, "成果・課題一覧", "A2")]))]);
      const read = await workbook.read();
      const wanted = texts.map((each) => each.replaceAll("\r\n", "\n"));
      expect(column(read, "評価結果", 0, texts.length)).toEqual(wanted.map((each) => (each === "" ? { kind: "empty" } : { kind: "text", text: each })));
      expect(column(read, "評価結果", 1, texts.length)).toEqual(wanted.map((each) => ({ kind: "text", text: each, formula: expect.stringMatching(/^=HYPERLINK/) as string })));
    }),
    { numRuns: 150 },
  );
});

test("a new sheet looks as the draft says", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.write([resultsDraft(12)]);
  const sheet = sheetNamed(host, "評価結果");
  expect(contentAt(sheet, "A1")?.style).toMatchObject({ bold: true, size: 14, wrap: true, numberFormat: "@" });
  expect(contentAt(sheet, "B2")?.style).toMatchObject({ bold: true, fill: "#DDEBF7", horizontal: "Center", size: 10, top: { style: "Continuous", weight: "Thin" }, right: { style: "Continuous" } });
  expect(contentAt(sheet, "I3")?.style).toMatchObject({ fill: "#FFF2CC", color: "#C00000", bottom: { weight: "Thin" } });
  expect(contentAt(sheet, "K3")).toMatchObject({ formula: `=HYPERLINK("#'成果・課題一覧'!F8","成果・課題一覧!F8")` });
  expect(contentAt(sheet, "H3")?.style.numberFormat).toBe("0.0%");
  const { columnWidths, rowHeights, frozen, page } = sheetState(sheet);
  expect(columnWidths).toMatchObject({ 0: 51.75, 1: 183.75 });
  expect(rowHeights).toEqual({ 0: 30, 3: 37.5 });
  expect(frozen).toEqual({ rows: 2, columns: 2 });
  expect(page).toMatchObject({ paperSize: "A3", orientation: "Landscape", zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 }, titleRows: "1:2", leftFooter: "評価結果 R&&D", rightFooter: "&P / &N" });
});

test("written anew after a person renamed, moved and arranged it: in place, so that formulas keep their ground", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.read();
  await workbook.write([resultsDraft(30)]);
  const sheet = sheetNamed(host, "評価結果");
  sheet.name = "R7 評価";
  host.book.sheets.reverse();
  sheet.columnWidths.set(1, 99);
  sheet.page.orientation = "Portrait";
  sheet.frozen = { rows: 1, columns: 0 };
  const { id } = sheet;
  expect(await reopen(host).write([resultsDraft(9)])).toEqual([{ kind: "evaluation-results", sheet: "R7 評価", range: "A1:L9" }]);
  const after = sheetNamed(host, "R7 評価");
  expect(after.id).toBe(id);
  expect(host.book.sheets.indexOf(after)).toBe(0);
  expect([after.columnWidths.get(1), after.page.orientation, after.frozen]).toEqual([99, "Portrait", { rows: 1, columns: 0 }]);
  // Nothing of the longer one is left.
  expect(Object.keys(sheetState(after).cells).filter((cell) => Number(/\d+/.exec(cell)?.[0]) > 9)).toEqual([]);
  expect(sheetState(after).rowHeights).toEqual({ 0: 30, 3: 37.5 });
});

test.each<[string, (host: OfficeHost) => void]>([
  ["a sheet was deleted", (host) => host.book.sheets.splice(0, 1)],
  ["a sheet was added", (host) => host.book.sheets.push({ ...sheetNamed(host, "成果・課題一覧"), id: "{added}", name: "追加" })],
  ["the generated sheet grew", (host) => { sheetNamed(host, "評価結果").cells.set(99 * 16_384, { content: { kind: "text", text: "追記" }, style: {} }); sheetNamed(host, "評価結果").rowHeights.set(99, 60); }],
])("since the book was read, %s: the write finds out", async (_, meanwhile) => {
  const { host, workbook } = open(BOOK);
  await workbook.write([resultsDraft(9)]);
  await workbook.read();
  meanwhile(host);
  const before = fingerprints(host.book);
  host.forgetTrips();
  await workbook.write([resultsDraft(5)]);
  const { requests } = host;
  expect(sheetState(sheetNamed(host, "評価結果")).cells["A100"]).toBeUndefined();
  // And once more, failing at the last request, to see that the way back knows of it too.
  const again = open(BOOK);
  await again.workbook.write([resultsDraft(9)]);
  await again.workbook.read();
  meanwhile(again.host);
  again.host.forgetTrips();
  again.host.faults = [{ at: requests, done: 0, answer: "refused", afterwards: "well" }];
  await expect(again.workbook.write([resultsDraft(5)])).rejects.toMatchObject({ code: "HostRefused" });
  expect(fingerprints(again.host.book)).toEqual(before);
});

test("of a sheet and a person's copy of it, the sheet is written and the copy left alone", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.write([resultsDraft(5)]);
  const original = sheetNamed(host, "評価結果");
  host.book.sheets.unshift({ ...original, id: "{copy}", name: "評価結果 (2)", cells: new Map(original.cells), properties: new Map(original.properties) });
  const before = fingerprints(host.book)["評価結果 (2)"];
  await reopen(host).write([resultsDraft(7)]);
  expect(fingerprints(host.book)["評価結果 (2)"]).toBe(before);
  expect(sheetNamed(host, "評価結果").cells.size).toBeGreaterThan(60);
});

test("a printer that has no A3 does not keep a sheet from being written", async () => {
  const { host, workbook } = open(BOOK);
  host.book.papers = ["A4"];
  expect(await workbook.write([resultsDraft(12), draftOf([[said("検証結果")]], { kind: "findings", name: "検証結果" })])).toHaveLength(2);
  expect(sheetState(sheetNamed(host, "評価結果"))).toMatchObject({ page: { orientation: "Landscape", titleRows: "1:2", paperSize: "A4" }, frozen: { rows: 2, columns: 2 } });
  expect(sheetState(sheetNamed(host, "検証結果")).page).toMatchObject({ orientation: "Landscape", rightFooter: "&P / &N" });
  expect(await workbook.findUnfinished()).toBeNull();
});

test("on the web a large write comes in several requests", async () => {
  const { host, workbook } = open(BOOK, EXCEL_WEB);
  await workbook.read();
  host.forgetTrips();
  await workbook.write([resultsDraft(9000)]);
  expect(host.trips.length).toBeGreaterThan(3);
  expect(Math.max(...host.trips.map(({ sent }) => sent))).toBeLessThanOrEqual(2_500_000);
  expect(Math.max(...host.trips.map(({ received }) => received))).toBeLessThanOrEqual(5_000_000);
});

test("an answer that comes after all, long given up on, does no harm", async () => {
  const { host, workbook } = open(BOOK, LTSC_2021);
  await workbook.read();
  const before = fingerprints(host.book);
  host.forgetTrips();
  host.faults = [{ at: 2, done: Infinity, answer: "silence", afterwards: "well" }];
  await expect(workbook.write([resultsDraft(5)])).rejects.toMatchObject({ code: "NoAnswer" });
  for (const letGo of host.heldBack) letGo();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(fingerprints(host.book)).toEqual(before);
  expect(await workbook.findUnfinished()).toBeNull();
  host.faults = [];
  expect(await workbook.write([resultsDraft(5)])).toHaveLength(1);
});

test("a request that Excel carries out long after we gave up on it is found at the next start and undone", async () => {
  const { host, workbook } = open(BOOK, LTSC_2021);
  await workbook.write([resultsDraft(5)]);
  const before = fingerprints(host.book);
  host.forgetTrips();
  const late: unknown[] = [];
  const send = host.send;
  // The second request goes astray, and the host is silent from then on.
  host.faults = [{ at: 2, done: 0, answer: "silence", afterwards: "silence" }];
  host.onRequest = (body) => {
    if (host.requests === 2) late.push(body);
  };
  await expect(workbook.write([resultsDraft(8)])).rejects.toMatchObject({ code: "NoAnswer" });
  host.faults = [];
  await send({ url: "", body: late[0] });
  expect(host.book.sheets.map(({ visibility }) => visibility)).toEqual(["Visible", "Visible", "VeryHidden"]);
  const again = reopen(host);
  expect(await again.findUnfinished()).toEqual({ sheets: ["評価結果"] });
  expect((await again.read()).sheets.map(({ name }) => name)).toEqual(["成果・課題一覧", "評価結果"]);
  await again.restoreUnfinished();
  expect(fingerprints(host.book)).toEqual(before);
});

test("a new sheet is not known as ours before its write is done", async () => {
  const { host, workbook } = open(BOOK, LTSC_2021);
  await workbook.read();
  host.forgetTrips();
  host.faults = [{ at: 3, done: 0, answer: "silence", afterwards: "silence" }];
  await expect(workbook.write([resultsDraft(8)])).rejects.toMatchObject({ code: "NoAnswer" });
  host.faults = [];
  expect((await reopen(host).read()).sheets.map(({ name, mark }) => [name, mark])).toEqual([["成果・課題一覧", null], ["評価結果", null]]);
});

test("a write over one that was cut off first puts that one back", async () => {
  const { host, workbook } = open(BOOK, LTSC_2021);
  await workbook.write([resultsDraft(5)]);
  host.forgetTrips();
  host.faults = [{ at: 2, done: 60, answer: "silence", afterwards: "silence" }];
  await expect(workbook.write([resultsDraft(8)])).rejects.toMatchObject({ code: "NoAnswer" });
  host.faults = [];
  const again = reopen(host);
  await again.write([resultsDraft(6)]);
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["成果・課題一覧", "評価結果"]);
  expect(await again.findUnfinished()).toBeNull();
});

test("a sheet that a person deleted after a write was cut off comes back from its copy", async () => {
  const { host, workbook } = open(BOOK, LTSC_2021);
  await workbook.write([resultsDraft(5)]);
  const cells = fingerprints(host.book);
  host.forgetTrips();
  host.faults = [{ at: 2, done: 60, answer: "silence", afterwards: "silence" }];
  await expect(workbook.write([resultsDraft(8)])).rejects.toMatchObject({ code: "NoAnswer" });
  host.faults = [];
  host.book.sheets.splice(host.book.sheets.indexOf(sheetNamed(host, "評価結果")), 1);
  await reopen(host).restoreUnfinished();
  const back = sheetState(sheetNamed(host, "評価結果"));
  const { cells: before, merges, visibility } = JSON.parse(cells["評価結果"] ?? "") as ReturnType<typeof sheetState>;
  expect([back.cells, back.merges, back.visibility]).toEqual([before, merges, visibility]);
});
