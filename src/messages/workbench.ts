import type { Severity } from "../checks/finding";
import { SEVERITIES } from "./checks/groups";
import type { Worded } from "./language";

type WorkbenchWords = {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly saveHint: string;
  readonly saved: (name: string) => string;
  readonly opening: (file: string, waiting: number) => string;
  readonly stop: string;
  readonly alreadyOpen: (file: string) => string;
  readonly sample: string;
  readonly drop: string;
  readonly files: string;
  readonly unsaved: string;
  readonly close: (file: string) => string;
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  readonly noBook: string;
  readonly views: string;
  readonly sheetView: string;
  readonly paneView: string;
  /** Leads to a sheet that came to the front behind the pane. */
  readonly seeSheet: (sheet: string) => string;
  readonly otherLanguage: string;
  readonly local: string;
  readonly dismiss: string;
  readonly activeCell: string;
  readonly nameBox: string;
  readonly noSuchCell: string;
  /** What is added to a file's name when it is saved: `計画（Hyoka 2026-11-20）.xlsx`, and from the second on that day its number. */
  readonly savedName: (stem: string, day: string, number: number) => string;
};

type FindWords = {
  readonly open: string;
  readonly title: string;
  readonly text: string;
  readonly where: string;
  readonly inSheet: string;
  readonly inBook: string;
  readonly next: string;
  readonly previous: string;
  readonly close: string;
  readonly searching: string;
  readonly none: string;
  readonly count: (hits: number, place: number) => string;
};

type CloseWords = { readonly title: (file: string) => string; readonly what: string; readonly save: string; readonly discard: string; readonly cancel: string };

type OthersWords = { readonly title: string; readonly hint: string; /** What is ticked is not what the book was read with. */ readonly notYet: string; readonly readAgain: string };

type MarkWords = {
  /** What is marked on the sheet in view. */
  readonly onSheet: string;
  readonly count: (severity: Severity, count: number) => string;
  readonly next: string;
  readonly previous: string;
};

export const WORKBENCH: Worded<WorkbenchWords> = {
  ja: {
    title: "Hyoka ワークベンチ",
    open: "開く",
    save: "保存",
    saveHint: "元のファイルはそのままに、日付の付いた写しを保存します。",
    saved: (name) => `ブラウザーの「ダウンロード」フォルダーに、「${name}」として保存しました。元のファイルはそのままです。`,
    opening: (file, waiting) => `「${file}」を開いています…${waiting === 0 ? "" : `（あと${waiting}件）`}`,
    stop: "中止",
    alreadyOpen: (file) => `同じファイルを開いているため、「${file}」を表示しました。`,
    sample: "見本",
    drop: "ここにExcelブック（.xlsx）を置くと開きます",
    files: "開いているファイル",
    unsaved: "未保存",
    close: (file) => `「${file}」を閉じる`,
    sheets: "シート",
    grid: (sheet) => `シート「${sheet}」`,
    noBook: "「開く」を押すか、Excelブック（.xlsx）をこの画面に置いてください。",
    views: "表示の切り替え",
    sheetView: "シート",
    paneView: "パネル",
    seeSheet: (sheet) => `「${sheet}」を見る`,
    otherLanguage: "English",
    local: "ファイルはこのパソコンの中だけで扱い、どこにも送りません。",
    dismiss: "閉じる",
    activeCell: "選択中のセル",
    nameBox: "セル番地（入力してEnterで移動）",
    noSuchCell: "そのセルはありません。C12や、シート名!C12のように入力してください。",
    savedName: (stem, day, number) => `${stem}（Hyoka ${day}${number === 1 ? "" : ` その${number}`}）.xlsx`,
  },
  en: {
    title: "Hyoka workbench",
    open: "Open",
    save: "Save",
    saveHint: "Saves a copy with today's date; the original stays as it is.",
    saved: (name) => `Saved as “${name}” in the browser’s folder of downloads. The original is as it was.`,
    opening: (file, waiting) => `Opening “${file}”…${waiting === 0 ? "" : ` (${waiting} more)`}`,
    stop: "Stop",
    alreadyOpen: (file) => `The same file is open already: “${file}”.`,
    sample: "sample",
    drop: "Drop an Excel workbook (.xlsx) here to open it",
    files: "Open files",
    unsaved: "not saved",
    close: (file) => `Close “${file}”`,
    sheets: "Sheets",
    grid: (sheet) => `Sheet “${sheet}”`,
    noBook: "Press Open, or drop an Excel workbook (.xlsx) on this page.",
    views: "View",
    sheetView: "Sheet",
    paneView: "Pane",
    seeSheet: (sheet) => `See “${sheet}”`,
    otherLanguage: "日本語",
    local: "Files stay on this computer; nothing is sent anywhere.",
    dismiss: "Close",
    activeCell: "Active cell",
    nameBox: "Cell reference (type one and press Enter to go there)",
    noSuchCell: "There is no such cell. Type C12, or a sheet's name and a cell: Sheet!C12.",
    savedName: (stem, day, number) => `${stem} (Hyoka ${day}${number === 1 ? "" : ` no. ${number}`}).xlsx`,
  },
};

export const FIND: Worded<FindWords> = {
  ja: {
    open: "検索",
    title: "シートの検索",
    text: "探す言葉",
    where: "探す範囲",
    inSheet: "このシート",
    inBook: "ブック全体",
    next: "次へ",
    previous: "前へ",
    close: "検索を閉じる",
    searching: "探しています…",
    none: "見つかりません。",
    count: (hits, place) => (place === 0 ? `${hits}件` : `${hits}件中${place}件目`),
  },
  en: {
    open: "Find",
    title: "Find in the sheets",
    text: "Find what",
    where: "Where",
    inSheet: "this sheet",
    inBook: "whole workbook",
    next: "Next",
    previous: "Previous",
    close: "Close find",
    searching: "Searching…",
    none: "Nothing found.",
    count: (hits, place) => (place === 0 ? `${hits} found` : `${place} of ${hits}`),
  },
};

export const CLOSING: Worded<CloseWords> = {
  ja: {
    title: (file) => `「${file}」には、保存していないシートがあります`,
    what: "保存せずに閉じると、作成したシートは失われます。",
    save: "保存して閉じる",
    discard: "保存せずに閉じる",
    cancel: "やめる",
  },
  en: {
    title: (file) => `“${file}” has sheets that are not saved`,
    what: "If you close it without saving, the sheets that were made are lost.",
    save: "Save and close",
    discard: "Close without saving",
    cancel: "Cancel",
  },
};

export const OTHERS: Worded<OthersWords> = {
  ja: { title: "一緒に読むファイル", hint: "同じ計画の表が別のファイルにあるときに選びます。選んだファイルには書き込みません。", notYet: "この選び方では、まだ読み取っていません。", readAgain: "読み直す" },
  en: { title: "Read together with", hint: "For tables of the same plan in another file. Nothing is written into them.", notYet: "The book has not been read with this choice yet.", readAgain: "Read again" },
};

export const MARKS: Worded<MarkWords> = {
  ja: { onSheet: "このシートの指摘（セルの右上の印）：", count: (severity, count) => `${SEVERITIES.ja[severity]}${count}か所`, next: "次の指摘へ", previous: "前の指摘へ" },
  en: { onSheet: "Findings on this sheet (marks at the cells’ upper right):", count: (severity, count) => `${SEVERITIES.en[severity]} ${count}`, next: "Next finding", previous: "Previous finding" },
};
