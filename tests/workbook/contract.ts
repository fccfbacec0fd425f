import { cellAt, type Cell, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";
import { fingerprintOfDraft, fingerprintOfSheet } from "../../src/workbook/fingerprint";
import { parseCell } from "../../src/workbook/address";
import { WorkbookFailure } from "../../src/workbook/failure";
import type { Workbook } from "../../src/workbook/workbook";
import { type BookDescription, date, error, formula, number, text, truth } from "./book-description";
import { computed, councilDraft, counted, draftOf, linked, resultsDraft, said } from "./drafts";

/** What a test can do with a book on one side of the seam. */
export type Opened = {
  readonly workbook: Workbook;
  /** Saves the book and opens it again, as on another day: nothing but what is in it is known. */
  reopen(): Promise<Workbook> | Workbook;
  /** What a person does between two writes. */
  rename(sheet: string, name: string): Promise<void> | void;
  moveToFront(sheet: string): Promise<void> | void;
  hide(sheet: string): Promise<void> | void;
  /** The structure of the book. */
  protect(): Promise<void> | void;
};

export type Make = (book: BookDescription) => Promise<Opened> | Opened;

/** Texts that Excel would take for something else if they were typed. */
export const TREACHEROUS = [
  "1-1", "1-1-1", "1/2", "2024-01", "=1+1", "=", "+81", "-5", "-", "@a", "007", "1E5", "50%", "１－１", "１００", "TRUE", "#N/A", "'x", "''x", "'", "¥100", "(3)",
  "1月1日", "R7.4.1", "10:30", " 前後の空白 ", "令和6年\n第2期", "\t", "㈱", "𠮷野家", "=HYPERLINK(\"x\")", "12345678901234567890",
] as const;

const BOOK: BookDescription = {
  file: "評価.xlsx",
  sheets: [
    {
      name: "成果・課題一覧",
      cells: {
        A1: text("成果・課題一覧"),
        A3: text("1-1-1"),
        B3: number(5900, "5,900人", '#,##0"人"'),
        C3: number(0.936, "93.6%", "0.0%"),
        D3: date(45748, "2025/4/1", "yyyy/m/d"),
        E3: truth(true),
        F3: error("#N/A"),
        A4: formula("=B3/2", number(2950)),
        B4: formula('=""', text("")),
        C4: text("=1+1"),
        D4: number(3, "3年", '0"年"'),
        E6: text("おわり"),
      },
      merges: ["A1:F1", "A3:A4"],
      hiddenRows: [4],
      hiddenColumns: [2],
    },
    { name: "空", cells: {} },
    { name: "隠し", visibility: "hidden", protected: true, cells: { B2: text("x") } },
    { name: "控え", visibility: "veryHidden", cells: { A1: number(1) } },
  ],
};

function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot {
  const found = snapshot.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function cellOf(sheet: SheetSnapshot, name: string): Cell {
  const { row, column } = parseCell(name) ?? { row: -1, column: -1 };
  return cellAt(sheet, row, column);
}

const failureOf = (promise: Promise<unknown>) => promise.then(() => null, (thrown: unknown) => thrown as WorkbookFailure);

/** Cells, merges and the rest, wherever the rectangle that was read begins. */
function plainly(sheet: SheetSnapshot) {
  const cells = sheet.rows.flatMap((row, down) => row.map((cell, right) => [`${sheet.top + down},${sheet.left + right}`, cell] as const)).filter(([, cell]) => cell.kind !== "empty");
  return { ...sheet, top: 0, left: 0, rows: Object.fromEntries(cells) };
}

/** What every side of the seam owes its callers. Run over each. */
export function describeWorkbookContract(name: string, make: Make): void {
  describe(`${name}: reading`, () => {
    test("every kind of cell comes with what a person sees of it", async () => {
      const sheet = sheetOf(await (await make(BOOK)).workbook.read(), "成果・課題一覧");
      const kinds: Record<string, Cell> = {
        A1: { kind: "text", text: "成果・課題一覧" },
        A3: { kind: "text", text: "1-1-1" },
        B3: { kind: "number", value: 5900, text: "5,900人", format: '#,##0"人"' },
        C3: { kind: "number", value: 0.936, text: "93.6%", format: "0.0%" },
        D3: { kind: "date", serial: 45748, text: "2025/4/1", format: "yyyy/m/d" },
        E3: { kind: "boolean", value: true, text: "TRUE" },
        F3: { kind: "error", text: "#N/A" },
        A4: { kind: "number", value: 2950, text: "2950", format: "General", formula: "=B3/2" },
        C4: { kind: "text", text: "=1+1" },
        D4: { kind: "number", value: 3, text: "3年", format: '0"年"' },
        B1: { kind: "empty" },
        E6: { kind: "text", text: "おわり" },
        Z99: { kind: "empty" },
      };
      expect(Object.fromEntries(Object.keys(kinds).map((cell) => [cell, cellOf(sheet, cell)]))).toEqual(kinds);
    });

    test("merged areas, hidden rows and columns, protection and visibility are seen", async () => {
      const { file, protected: locked, sheets } = await (await make(BOOK)).workbook.read();
      expect({ file, locked }).toEqual({ file: "評価.xlsx", locked: false });
      expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
        ["成果・課題一覧", "visible", false],
        ["空", "visible", false],
        ["隠し", "hidden", true],
        ["控え", "veryHidden", false],
      ]);
      const [first, empty] = sheets;
      expect(first?.merges).toEqual([
        { top: 0, left: 0, bottom: 0, right: 5 },
        { top: 2, left: 0, bottom: 3, right: 0 },
      ]);
      expect([first?.hiddenRows, first?.hiddenColumns, empty?.rows]).toEqual([[4], [2], []]);
    });
  });

  describe(`${name}: writing`, () => {
    test("treacherous texts arrive as these very texts", async () => {
      const opened = await make(BOOK);
      await opened.workbook.write([draftOf(TREACHEROUS.map((each) => [said(each), said(`x${each}`)]))]);
      const sheet = sheetOf(await (await opened.reopen()).read(), "評価結果");
      expect(TREACHEROUS.map((_, row) => cellAt(sheet, row, 0))).toEqual(TREACHEROUS.map((each) => ({ kind: "text", text: each })));
    });

    test("a sheet arrives whole, at the end, and a person's sheets stay as they were", async () => {
      const opened = await make(BOOK);
      const before = await opened.workbook.read();
      const draft = resultsDraft(20);
      expect(await opened.workbook.write([draft])).toEqual([{ kind: "evaluation-results", sheet: "評価結果", range: "A1:L20" }]);
      const after = await (await opened.reopen()).read();
      expect(after.sheets.slice(0, -1).map(plainly)).toEqual(before.sheets.map(plainly));
      const written = after.sheets.at(-1);
      if (!written) throw new Error("nothing written");
      expect([written.name, written.visibility, written.merges]).toEqual(["評価結果", "visible", [{ top: 0, left: 0, bottom: 0, right: 11 }]]);
      expect(fingerprintOfSheet(written, [11])).toBe(fingerprintOfDraft(draft));
      expect(written.mark).toEqual({ kind: "evaluation-results", name: "評価結果", fingerprint: fingerprintOfDraft(draft), people: [11] });
    });

    test("numbers, their formats and links", async () => {
      const opened = await make(BOOK);
      await opened.workbook.write([draftOf([[counted("0.443", "0.0%"), counted("5900"), linked("B3の「達成率」", "成果・課題一覧", "B3"), linked("2-1", "空", "A1")]])]);
      const sheet = sheetOf(await (await opened.reopen()).read(), "評価結果");
      expect(cellOf(sheet, "A1")).toMatchObject({ kind: "number", value: 0.443, text: "44.3%", format: "0.0%" });
      expect(cellOf(sheet, "B1")).toMatchObject({ kind: "number", value: 5900, text: "5900" });
      expect(cellOf(sheet, "C1")).toMatchObject({ kind: "text", text: "B3の「達成率」" });
      expect(cellOf(sheet, "D1")).toMatchObject({ kind: "text", text: "2-1" });
    });

    test("a second kind goes beside the first, and a taken name is avoided", async () => {
      const opened = await make({ ...BOOK, sheets: [...BOOK.sheets, { name: "評価結果", cells: { A1: text("前任者の表") } }] });
      const written = await opened.workbook.write([draftOf([[said("a")]]), draftOf([[said("b")]], { kind: "findings", name: "検証結果" })]);
      expect(written.map(({ sheet }) => sheet)).toEqual(["評価結果 (2)", "検証結果"]);
      const after = await (await opened.reopen()).read();
      expect(cellOf(sheetOf(after, "評価結果"), "A1")).toEqual({ kind: "text", text: "前任者の表" });
    });

    test("a sheet of the same kind is written anew in place, under the name a person gave it", async () => {
      const opened = await make(BOOK);
      await opened.workbook.write([resultsDraft(20)]);
      await opened.rename("評価結果", "R7評価");
      await opened.moveToFront("R7評価");
      const again = await opened.reopen();
      const shorter = resultsDraft(8);
      expect(await again.write([shorter])).toEqual([{ kind: "evaluation-results", sheet: "R7評価", range: "A1:L8" }]);
      const { sheets } = await (await opened.reopen()).read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(["R7評価", "成果・課題一覧", "空", "隠し", "控え"]);
      expect(sheets[0] && fingerprintOfSheet(sheets[0], [11])).toBe(fingerprintOfDraft(shorter));
      expect(sheets[0]?.mark).toMatchObject({ kind: "evaluation-results", name: "R7評価" });
    });

    test("a protected book refuses a new sheet and stays as it was", async () => {
      const opened = await make({ ...BOOK, protected: true });
      const before = await opened.workbook.read();
      const failure = await failureOf(opened.workbook.write([resultsDraft(5)]));
      expect(failure).toBeInstanceOf(WorkbookFailure);
      expect(failure?.code).toBe("BookProtected");
      expect(await (await opened.reopen()).read()).toEqual(before);
    });

    test("formulas come with what they come to, in the sheet and across generated sheets, whatever these are called", async () => {
      const opened = await make({ ...BOOK, sheets: [...BOOK.sheets, { name: "集計", cells: { A1: text("前任者の表") } }] });
      const results = draftOf([[said("合計"), computed("=SUM({summary}!B3:B6)", { kind: "number", value: "8" }, "0"), { kind: "link", text: "集計へ", sheet: { kind: "summary" }, cell: "A1" }]]);
      expect((await opened.workbook.write([results, councilDraft(4)])).map(({ sheet }) => sheet)).toEqual(["評価結果", "集計 (2)"]);
      const after = await (await opened.reopen()).read();
      expect(cellOf(sheetOf(after, "評価結果"), "B1")).toEqual({ kind: "number", value: 8, text: "8", format: "0", formula: "=SUM('集計 (2)'!B3:B6)" });
      expect(cellOf(sheetOf(after, "評価結果"), "C1")).toMatchObject({ text: "集計へ", formula: expect.stringContaining("'集計 (2)'!A1") as string });
      expect(cellOf(sheetOf(after, "集計 (2)"), "F3")).toEqual({ kind: "number", value: 7, text: "7", format: "0", formula: "=SUM(B3:E3)" });
      expect(cellOf(sheetOf(after, "集計 (2)"), "G3")).toEqual({ kind: "text", text: "未対応" });
    });

    test("a formula of ours counts as unchanged whatever it comes to, a person's in its place as an edit", async () => {
      const opened = await make(BOOK);
      const draft = councilDraft(4);
      await opened.workbook.write([draft]);
      const sheet = sheetOf(await (await opened.reopen()).read(), "集計");
      expect(fingerprintOfSheet(sheet, [6])).toBe(fingerprintOfDraft(draft));
      const edited = sheet.rows.map((row) => row.map((cell): Cell => (cell.kind === "number" && cell.formula === "=SUM(B3:E3)" ? { ...cell, formula: "=SUM(B3:D3)" } : cell)));
      expect(fingerprintOfSheet({ ...sheet, rows: edited }, [6])).not.toBe(fingerprintOfDraft(draft));
      const counted9 = sheet.rows.map((row) => row.map((cell): Cell => (cell.kind === "number" && cell.formula !== undefined ? { ...cell, value: 9, text: "9" } : cell)));
      expect(fingerprintOfSheet({ ...sheet, rows: counted9 }, [6])).toBe(fingerprintOfDraft(draft));
    });

    test("a reference to a generated sheet that is not there is a fault of ours, found before anything is written", async () => {
      const opened = await make(BOOK);
      const before = await opened.workbook.read();
      const failure = await failureOf(opened.workbook.write([draftOf([[computed("={summary}!A1", { kind: "number", value: "0" })]])]));
      expect(failure?.code).toBe("Unexpected");
      expect(await (await opened.reopen()).read()).toEqual(before);
    });

    test("sixteen sheets at once", async () => {
      const opened = await make(BOOK);
      const drafts = Array.from({ length: 16 }, (_, index) => (index % 3 === 0 ? councilDraft(3 + index, { kind: `summary-${index}`, name: `集計${index}` }) : { ...resultsDraft(8 + index), kind: `results-${index}`, name: `結果${index}` }));
      expect(await opened.workbook.write(drafts)).toHaveLength(16);
      const { sheets } = await (await opened.reopen()).read();
      expect(drafts.map((draft, index) => fingerprintOfSheet(sheets[index + 4] ?? sheetOf({ file: "", readOnly: false, protected: false, sheets: [] }, draft.name), draft.people.map(({ column }) => column)))).toEqual(drafts.map(fingerprintOfDraft));
    });

    test("a sheet is kept as a person left it, marked as a copy, before it is written anew, and ours keeps its place and its mark", async () => {
      const opened = await make(BOOK);
      await opened.workbook.write([resultsDraft(20), councilDraft(4)]);
      await opened.rename("評価結果", "R7評価");
      const before = sheetOf(await (await opened.reopen()).read(), "R7評価");
      const again = await opened.reopen();
      expect(await again.write([resultsDraft(8), councilDraft(5)], [{ kind: "evaluation-results", name: "R7評価（変更あり）" }])).toEqual([
        { kind: "evaluation-results", sheet: "R7評価", range: "A1:L8", copy: "R7評価（変更あり）" },
        { kind: "summary", sheet: "集計", range: expect.any(String) as string },
      ]);
      const workbook = await opened.reopen();
      const { sheets } = await workbook.read();
      expect(sheets.map((sheet) => sheet.name)).toEqual(["成果・課題一覧", "空", "隠し", "控え", "R7評価", "集計", "R7評価（変更あり）"]);
      const copy = sheets.at(-1);
      expect(copy && { ...plainly(copy), name: "" }).toEqual({ ...plainly(before), name: "", mark: { ...before.mark, kind: "copy-of:evaluation-results", name: "R7評価（変更あり）" } });
      expect(sheets[4] && fingerprintOfSheet(sheets[4], [11])).toBe(fingerprintOfDraft(resultsDraft(8)));
      expect(await workbook.findUnfinished()).toBeNull();
      // Written again, ours is written and the copy stays as it is.
      expect(await workbook.write([resultsDraft(9)])).toEqual([{ kind: "evaluation-results", sheet: "R7評価", range: "A1:L9" }]);
      expect((await (await opened.reopen()).read()).sheets.at(-1)).toEqual(copy);
      expect(await workbook.remove({ kinds: "all" })).toEqual(["R7評価", "集計"]);
      expect(await workbook.remove({ kinds: ["evaluation-results"], copies: true })).toEqual(["R7評価（変更あり）"]);
    });

    test("the name of a kept sheet is free and no longer than Excel allows; a kind without a sheet has nothing to keep", async () => {
      const opened = await make(BOOK);
      const long = "とても長い名前の計画の重点プロジェクト対応表（変更あり）の写し".slice(0, 31);
      await opened.workbook.write([councilDraft(4), { ...resultsDraft(5), name: long }]);
      const copies = [{ kind: "evaluation-results", name: `${long}（変更あり）` }, { kind: "findings", name: "検証結果（変更あり）" }];
      const first = await opened.workbook.write([resultsDraft(5)], copies);
      const second = await (await opened.reopen()).write([resultsDraft(5), draftOf([[said("a")]], { kind: "findings", name: "検証結果" })], copies);
      const names = [...first, ...second].map(({ copy }) => copy ?? null);
      expect(names).toEqual([`${long.slice(0, 27)} (2)`, `${long.slice(0, 27)} (3)`, null]);
    });

    test("a protected book keeps no copy, and is not written either", async () => {
      const opened = await make(BOOK);
      await opened.workbook.write([resultsDraft(5)]);
      await opened.protect();
      const workbook = await opened.reopen();
      const before = await workbook.read();
      expect((await failureOf(workbook.write([resultsDraft(6)], [{ kind: "evaluation-results", name: "写し" }])))?.code).toBe("BookProtected");
      expect(await (await opened.reopen()).read()).toEqual(before);
    });

    test("a finished write leaves nothing unfinished", async () => {
      const opened = await make(BOOK);
      await opened.workbook.write([resultsDraft(5)]);
      await opened.workbook.write([resultsDraft(6)]);
      expect(await (await opened.reopen()).findUnfinished()).toBeNull();
    });
  });

  describe(`${name}: taking back`, () => {
    const written = async () => {
      const opened = await make(BOOK);
      await opened.workbook.write([resultsDraft(6), councilDraft(4)]);
      return opened;
    };

    test("what was made goes, and all else is as it was before", async () => {
      const untouched = await (await make(BOOK)).workbook.read();
      const opened = await written();
      expect(await (await opened.reopen()).remove({ kinds: "all" })).toEqual(["評価結果", "集計"]);
      const after = await (await opened.reopen()).read();
      expect(after.sheets.map(plainly)).toEqual(untouched.sheets.map(plainly));
      expect(await (await opened.reopen()).findUnfinished()).toBeNull();
    });

    test("one kind, or one by the name that a person gave it; the rest stays", async () => {
      const opened = await written();
      await opened.rename("集計", "R7集計");
      expect(await (await opened.reopen()).remove({ sheets: ["R7集計"] })).toEqual(["R7集計"]);
      const again = await opened.reopen();
      expect((await again.read()).sheets.map((sheet) => sheet.name)).toEqual(["成果・課題一覧", "空", "隠し", "控え", "評価結果"]);
      expect(await again.remove({ kinds: ["evaluation-results", "summary"] })).toEqual(["評価結果"]);
      expect(await again.remove({ kinds: "all" })).toEqual([]);
    });

    test("a hidden sheet of ours goes too", async () => {
      const opened = await written();
      await opened.hide("集計");
      expect(await (await opened.reopen()).remove({ kinds: ["summary"] })).toEqual(["集計"]);
    });

    test.each<[string, (opened: Opened) => Promise<void> | void, string]>([
      ["a person's sheet", () => undefined, "NotOurs"],
      ["the last sheet that a person sees", async (opened) => { for (const sheet of ["成果・課題一覧", "空"]) await opened.hide(sheet); }, "LastVisibleSheet"],
    ])("%s is not deleted, nor any other with it", async (_, meanwhile, code) => {
      const opened = await written();
      await meanwhile(opened);
      const workbook = await opened.reopen();
      const before = await workbook.read();
      const failure = await failureOf(workbook.remove(code === "NotOurs" ? { sheets: ["集計", "成果・課題一覧"] } : { kinds: "all" }));
      expect(failure?.code).toBe(code);
      expect(await (await opened.reopen()).read()).toEqual(before);
    });

    test("a protected book keeps its sheets", async () => {
      const opened = await written();
      await opened.protect();
      const workbook = await opened.reopen();
      const before = await workbook.read();
      expect((await failureOf(workbook.remove({ kinds: "all" })))?.code).toBe("BookProtected");
      expect(await (await opened.reopen()).read()).toEqual(before);
    });

    test("written again after it was taken back", async () => {
      const opened = await written();
      const first = await opened.workbook.read();
      await opened.workbook.remove({ kinds: "all" });
      await opened.workbook.write([resultsDraft(6), councilDraft(4)]);
      expect((await (await opened.reopen()).read()).sheets.map(plainly)).toEqual(first.sheets.map(plainly));
    });
  });
}
