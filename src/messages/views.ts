import type { Worded } from "./language";

/** The five views of the pane, in the order of the work. */
export const VIEWS = ["reading", "grading", "checks", "sheets", "settings"] as const;
export type ViewName = (typeof VIEWS)[number];

type ViewsWords = {
  readonly tabs: string;
  readonly names: Readonly<Record<ViewName, string>>;
  /** The one thing to do in a view. */
  readonly main: Readonly<Record<Exclude<ViewName, "settings">, string>>;
  /** What pressing it writes, in one line of a narrow pane. */
  readonly writes: Readonly<Record<Exclude<ViewName, "settings">, string>>;
  /** The same, where it is known which sheets it will be. */
  readonly writesThese: (sheets: readonly string[]) => string;
  /** What to do where nothing is to be seen yet. */
  readonly empty: Readonly<Record<"reading" | "grading" | "checks" | "settings", string>>;
  readonly noTables: string;
  readonly noScheme: string;
  readonly nothingToGrade: string;
  /** The plan is there, and no list of results and problems. */
  readonly noListToGrade: string;
  readonly nothingToCheck: string;
  readonly language: string;
  readonly data: string;
  readonly dataKept: string;
  readonly dataLocal: string;
};

export const VIEW_WORDS: Worded<ViewsWords> = {
  ja: {
    tabs: "作業の切り替え",
    names: { reading: "読み取り", grading: "評価", checks: "検証", sheets: "作成", settings: "設定" },
    main: { reading: "読み取る", grading: "評価する", checks: "検証する", sheets: "作成する" },
    writes: { reading: "読み取るだけで、書き出しはしません。", grading: "「評価結果」などのシートを書き出します。", checks: "調べるだけで、書き出しはしません。", sheets: "元のシートとは別に作成します。" },
    writesThese: (sheets) => (sheets.length > 1 ? `「${sheets[0] ?? ""}」など${sheets.length}枚を書き出します。` : `「${sheets[0] ?? ""}」を書き出します。`),
    empty: {
      reading: "「読み取る」を押すと、開いているブックの表を探し、何の表として読んだかを示します。違っていれば、選んで直せます。元のシートは変更しません。",
      grading: "「評価する」を押すと、評価基準のとおりに評価を算出し、入力された評価と並べて示します。結果は「評価結果」などのシートにも書き出します。元のシートは変更しません。",
      checks: "「検証する」を押すと、番号、名称、数値、評価などの食い違いを調べ、セルとともに示します。書き出しはしません。",
      settings: "評価基準は、ブックを読み取ると選べます。「読み取り」で「読み取る」を押してください。",
    },
    noTables: "評価する表が見つかっていません。「読み取り」で、表の場所を選んでください。",
    noScheme: "評価基準のシートに直すところがあるため、評価を算出していません。上に示したセルを直して、「評価する」を押してください。",
    nothingToGrade: "評価する実績値や評価の記入がありません。成果・課題一覧に記入してから、「評価する」を押してください。",
    noListToGrade: "このブックには成果・課題一覧がないため、評価するものがありません。検証と、対応表などのシートの作成はできます。",
    nothingToCheck: "点検できる表がありません。「読み取り」で、表の場所を選んでください。",
    language: "言語",
    data: "データの扱い",
    dataKept: "表の読み取り方や計算方法の選択は、ブックのシート「設定」に残ります。画面の状態（開いている画面、絞り込み、選んだシートの種類、言語）は、ブックの名前とともに、このパソコンだけに残ります。",
    dataLocal: "ブックの内容は、どこにも送りません。",
  },
  en: {
    tabs: "Steps",
    names: { reading: "Read", grading: "Grades", checks: "Checks", sheets: "Sheets", settings: "Settings" },
    main: { reading: "Read", grading: "Evaluate", checks: "Check", sheets: "Make sheets" },
    writes: { reading: "Only reads; nothing is written.", grading: "Writes sheets of results.", checks: "Only looks; nothing is written.", sheets: "Your own sheets stay as they are." },
    writesThese: (sheets) => (sheets.length > 1 ? `Writes “${sheets[0] ?? ""}” and ${sheets.length - 1} more.` : `Writes “${sheets[0] ?? ""}”.`),
    empty: {
      reading: "Press Read to find the tables of this workbook and see what each was taken for. Where that is wrong, choose what is right. Your sheets stay as they are.",
      grading: "Press Evaluate to grade by the published rules and see the result beside what was typed. It is written to sheets of its own, too; yours stay as they are.",
      checks: "Press Check to see what does not agree: codes, names, figures, grades, each with its cell. Nothing is written.",
      settings: "A grading scheme can be chosen once the workbook has been read: press Read under Read.",
    },
    noTables: "No table to grade was found. Point out your tables under Read.",
    noScheme: "Nothing was graded, because some cells of the grading scheme are not understood. Mend those that are named above, then press Evaluate.",
    nothingToGrade: "No actual, letter or level is filled in yet. Fill in the evaluation list, then press Evaluate.",
    noListToGrade: "This workbook has no evaluation list, so there is nothing to grade. It can be checked, and sheets such as the matrices can be made.",
    nothingToCheck: "There is no table to check. Point out your tables under Read.",
    language: "Language",
    data: "Your data",
    dataKept: "How tables are read and how things are computed is kept in the sheet Settings of the workbook. How the pane is set (the view, the filters, the kinds of sheets you chose, the language) is kept on this computer only, with the name of the workbook.",
    dataLocal: "Nothing of the workbook is sent anywhere.",
  },
};

/** Each in its own language, for whoever can't read the other. */
export const LANGUAGE_NAMES = { ja: "日本語", en: "English" } as const;
