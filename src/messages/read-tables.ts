import type { Worded } from "./language";

type ReadTablesWords = {
  readonly title: (tables: number, questions: number) => string;
  /** `choices`: sheets stand below in which a table can be pointed out. */
  readonly none: (choices: boolean) => string;
  /** How the reading went, in one line. */
  readonly result: (tables: number, unread: number) => string;
  /** The next step. */
  readonly onTo: (view: string) => string;
  readonly facts: (kind: string, rows: number) => string;
  readonly corrected: string;
  readonly columns: (known: number, all: number) => string;
  readonly columnsOf: (table: string) => string;
  readonly column: (letter: string, heading: string) => string;
  readonly answer: (letter: string, heading: string, example: string | null) => string;
  readonly unknown: string;
  readonly reasons: (score: number, reasons: readonly string[]) => string;
  readonly correct: string;
  readonly correctTable: (table: string) => string;
  readonly automatic: string;
  readonly automaticFor: (table: string) => string;
  readonly form: {
    readonly title: (table: string) => string;
    readonly kind: string;
    readonly chooseKind: string;
    readonly row: string;
    readonly rowChoice: (row: number, texts: readonly string[]) => string;
    readonly columns: string;
    readonly noHeadings: string;
    readonly chooseRole: string;
    readonly save: string;
    readonly cancel: string;
    readonly kept: string;
  };
  readonly noTable: (sheet: string) => string;
  /** The same, where it was said already that there is none. */
  readonly sheet: (sheet: string) => string;
  readonly pointOut: string;
  readonly pointOutIn: (sheet: string) => string;
};

/** The words of the pane's section on what was recognised. */
export const READ_TABLES: Worded<ReadTablesWords> = {
  ja: {
    title: (tables, questions) => (questions > 0 ? `読み取った表（${tables}件・確認${questions}件）` : `読み取った表（${tables}件）`),
    none: (choices) => `表は見つかりませんでした。「施策」「指標名」「実績値」「目標値」などの見出しがある表を読み取ります。表のあるブックを開いているか、シートが非表示になっていないかを確かめてください。${choices ? "表があるのに見つからないときは、次のシートから表の場所を選べます。" : ""}`,
    result: (tables, unread) => `ブックを読み取りました。表は${tables}件、読み取れなかったセルは${unread === 0 ? "ありません" : `${unread}件です`}。`,
    onTo: (view) => `「${view}」へ進む`,
    facts: (kind, rows) => `${kind}・${rows}行`,
    corrected: "設定あり",
    columns: (known, all) => `列の意味（${all}列中${known}列）`,
    columnsOf: (table) => `列の意味：${table}`,
    column: (letter, heading) => (heading === "" ? `${letter}列（見出しなし）` : `${letter}列「${heading}」`),
    answer: (letter, heading, example) => `${letter}列${heading === "" ? "" : `「${heading}」`}${example === null ? "" : `（例：${example}）`}`,
    unknown: "分からない",
    reasons: (score, reasons) => `確かさ${Math.round(score * 100)}％：${reasons.join("、")}`,
    correct: "直す",
    correctTable: (table) => `直す：${table}`,
    automatic: "自動の判定に戻す",
    automaticFor: (table) => `自動の判定に戻す：${table}`,
    form: {
      title: (table) => `読み取り方を直す：${table}`,
      kind: "表の種類",
      chooseKind: "（選んでください）",
      row: "見出しの行",
      rowChoice: (row, texts) => `${row}行目：${texts.join("｜")}`,
      columns: "列の意味",
      noHeadings: "この行には見出しがありません。",
      chooseRole: "（分からない）",
      save: "保存",
      cancel: "やめる",
      kept: "選んだ内容は「設定」シートに残り、次からも使われます。元の表は変わりません。",
    },
    noTable: (sheet) => `「${sheet}」に表は見つかりませんでした。`,
    sheet: (sheet) => `「${sheet}」`,
    pointOut: "表の場所を選ぶ",
    pointOutIn: (sheet) => `表の場所を選ぶ：${sheet}`,
  },
  en: {
    title: (tables, questions) => (questions > 0 ? `Tables read (${tables}, ${questions} to check)` : `Tables read (${tables})`),
    none: (choices) => `No table was found. Hyoka looks for tables with headings such as 施策, 指標名, 実績値 and 目標値. See that the right workbook is open and that its sheets are not hidden.${choices ? " If there is a table all the same, point it out in one of these sheets:" : ""}`,
    result: (tables, unread) => `The workbook was read: ${tables} ${tables === 1 ? "table" : "tables"}, ${unread === 0 ? "and every cell could be read" : `${unread} ${unread === 1 ? "cell" : "cells"} not understood`}.`,
    onTo: (view) => `On to ${view}`,
    facts: (kind, rows) => `${kind}, ${rows} ${rows === 1 ? "row" : "rows"}`,
    corrected: "set by hand",
    columns: (known, all) => `Columns (${known} of ${all} known)`,
    columnsOf: (table) => `Columns of ${table}`,
    column: (letter, heading) => (heading === "" ? `${letter} (no heading)` : `${letter} “${heading}”`),
    answer: (letter, heading, example) => `${letter}${heading === "" ? "" : ` “${heading}”`}${example === null ? "" : ` (as ${example})`}`,
    unknown: "not known",
    reasons: (score, reasons) => `${Math.round(score * 100)} % sure: ${reasons.join(", ")}`,
    correct: "Correct",
    correctTable: (table) => `Correct ${table}`,
    automatic: "Recognise by itself again",
    automaticFor: (table) => `Recognise by itself again: ${table}`,
    form: {
      title: (table) => `How to read ${table}`,
      kind: "Kind of table",
      chooseKind: "(choose)",
      row: "Header row",
      rowChoice: (row, texts) => `Row ${row}: ${texts.join(" | ")}`,
      columns: "Columns",
      noHeadings: "There are no headings in this row.",
      chooseRole: "(not known)",
      save: "Save",
      cancel: "Cancel",
      kept: "Your choices are kept in the sheet Settings and used from now on. The table itself stays as it is.",
    },
    noTable: (sheet) => `No table was found in “${sheet}”.`,
    sheet: (sheet) => `“${sheet}”`,
    pointOut: "Point it out",
    pointOutIn: (sheet) => `Point out the table in ${sheet}`,
  },
};
