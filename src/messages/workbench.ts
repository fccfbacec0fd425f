import type { Worded } from "./language";

type WorkbenchWords = {
  readonly title: string;
  readonly open: string;
  readonly save: string;
  readonly opening: (file: string) => string;
  readonly sample: string;
  readonly drop: string;
  readonly sheets: string;
  readonly grid: (sheet: string) => string;
  readonly emptySheet: string;
  readonly noBook: string;
  readonly views: string;
  readonly sheetView: string;
  readonly paneView: string;
  readonly otherLanguage: string;
  readonly local: string;
  readonly dismiss: string;
  readonly activeCell: string;
  /** What is added to a file's name when it is saved: `計画（評価済み）.xlsx`. */
  readonly savedName: (stem: string) => string;
};

export const WORKBENCH: Worded<WorkbenchWords> = {
  ja: {
    title: "Hyoka ワークベンチ",
    open: "開く",
    save: "保存",
    opening: (file) => `「${file}」を開いています…`,
    sample: "見本",
    drop: "ここにExcelブック（.xlsx）を置くと開きます",
    sheets: "シート",
    grid: (sheet) => `シート「${sheet}」`,
    emptySheet: "このシートには何も入力されていません。",
    noBook: "「開く」を押すか、Excelブック（.xlsx）をこの画面に置いてください。",
    views: "表示の切り替え",
    sheetView: "シート",
    paneView: "パネル",
    otherLanguage: "English",
    local: "ファイルはこのパソコンの中だけで扱い、どこにも送りません。",
    dismiss: "閉じる",
    activeCell: "選択中のセル",
    savedName: (stem) => `${stem}（評価済み）.xlsx`,
  },
  en: {
    title: "Hyoka workbench",
    open: "Open",
    save: "Save",
    opening: (file) => `Opening “${file}”…`,
    sample: "sample",
    drop: "Drop an Excel workbook (.xlsx) here to open it",
    sheets: "Sheets",
    grid: (sheet) => `Sheet “${sheet}”`,
    emptySheet: "This sheet is empty.",
    noBook: "Press Open, or drop an Excel workbook (.xlsx) on this page.",
    views: "View",
    sheetView: "Sheet",
    paneView: "Pane",
    otherLanguage: "日本語",
    local: "Files stay on this computer; nothing is sent anywhere.",
    dismiss: "Close",
    activeCell: "Active cell",
    savedName: (stem) => `${stem} (evaluated).xlsx`,
  },
};
