import type { Language, Worded } from "./language";
import { sayMissing, sayRemedy, saySheet, type MadeSheetKind, type MissingFor } from "./sheets/kinds";

/** How the sheets stand together in the list. */
export const SHEET_GROUPS = ["evaluation", "matrices", "lists", "pages", "data"] as const;
export type SheetGroup = (typeof SHEET_GROUPS)[number];

type SheetsViewWords = {
  readonly groups: Readonly<Record<SheetGroup, string>>;
  /** One line for each: what it holds. */
  readonly about: Readonly<Record<MadeSheetKind, string>>;
  readonly notRead: string;
  readonly chosen: (count: number) => string;
  readonly chooseOne: string;
  readonly noneToMake: string;
  /** No table was found in the book. */
  readonly noTables: string;
  readonly asAtFirst: string;
  readonly chooseNone: string;
  /** Nothing is ticked, since all that is made where nobody chose stands in the book. */
  readonly allMade: string;
  /** What becomes of a sheet that is made again. */
  readonly again: string;
  readonly groupChosen: (group: string, count: number, chosen: number) => string;
  readonly cannot: (why: string) => string;
  /** Where further files can be opened beside this one. */
  readonly elsewhere: string;
  readonly why: (plan: string, why: string) => string;
  readonly made: string;
  readonly remade: string;
  readonly show: (sheet: string) => string;
  readonly look: string;
  readonly lookAt: (sheet: string) => string;
  readonly closeLook: string;
  readonly preview: (title: string) => string;
  readonly previewShows: (shown: { readonly rows: number; readonly allRows: number; readonly columns: number; readonly allColumns: number }) => string;
  readonly done: (count: number, sheets: string) => string;
  readonly redone: (count: number, sheets: string) => string;
  readonly notDone: (sheet: string, why: string) => string;
};

const WORDS: Worded<SheetsViewWords> = {
  ja: {
    groups: { evaluation: "評価", matrices: "対応表", lists: "一覧", pages: "ページと集計", data: "データ用" },
    about: {
      "evaluation-results": "算出した評価と入力された評価、計算のしかた",
      differences: "算出と入力が異なる評価と、その理由の記入欄",
      "check-results": "食い違いの一覧と、対応・理由の記入欄",
      "goal-matrix": "重点施策と17のゴールの対応（○）",
      "project-matrix": "重点施策と重点プロジェクトの対応（○・◎）",
      "work-matrix": "重点事業と総合戦略・重点プロジェクトの対応",
      "district-matrix": "地区別計画の方針と重点施策の対応",
      "kpi-list": "指標の現状値・実績値・目標値",
      "local-indicator-list": "SDGs未来都市計画と共通の指標",
      "national-strategy-list": "国の総合戦略の分野と重点プロジェクトの対応",
      "related-plan-list": "施策や重点プロジェクトに関連する計画",
      "blank-list": "まだ記入のないところ（担当課ごと）",
      "measure-pages": "1施策1ページのまとめ",
      summary: "評価や指標の数の集計とグラフ",
      "data-measures": "施策の表（1行に1施策）",
      "data-figures": "指標の値の表（1行に1つの値）",
      "data-grades": "評価の表（1行に1つの評価）",
      "data-goals": "施策とゴールの対応の表",
      "data-projects": "重点プロジェクトと展開方針の対応の表",
      "data-works": "重点事業の表",
      "data-codes": "データ用の表で使うコードの説明",
    },
    notRead: "まだブックを読み取っていません。「作成する」を押すと、読み取ってから作成します。",
    chosen: (count) => `${count}種類を選んでいます。`,
    chooseOne: "作成するシートを選んでください。",
    noTables: "表が見つからないため、作成できるシートはありません。表のあるブックを開くか、「読み取り」で表の場所を選んでください。",
    noneToMake: "いまのブックから作成できるシートはありません。表を用意するか直したら、「読み取り」で「読み取る」を押してください。",
    asAtFirst: "はじめの選択に戻す",
    chooseNone: "すべて外す",
    allMade: "主なシートはすべて作成済みです。作り直すもの、ほかに作成するものを選んでください。",
    again: "作成済みのシートを選ぶと、作り直します。記入欄の書き込みは残り、ほかに手で直した箇所があれば先に確かめます。",
    groupChosen: (group, count, chosen) => `${group}　${count}種類${chosen === 0 ? "" : `（${chosen}種類を選択）`}`,
    cannot: (why) => `作成できません：${why}`,
    elsewhere: "別のファイルにあるときは、そのファイルも開き、「一緒に読むファイル」で選べます。",
    why: (plan, why) => (plan === "" ? why : `${why}（${plan}）`),
    made: "作成済み",
    remade: "作り直します",
    show: (sheet) => `シート「${sheet}」を表示`,
    look: "見てみる",
    lookAt: (sheet) => `見てみる：${sheet}`,
    closeLook: "閉じる",
    preview: (title) => `見本：${title}`,
    previewShows: ({ rows, allRows, columns, allColumns }) => `${rows === allRows ? `全${allRows}行` : `全${allRows}行のうち${rows}行`}、${columns === allColumns ? `全${allColumns}列` : `全${allColumns}列のうち${columns}列`}を示しています。`,
    done: (count, sheets) => `${count}枚のシートを作成しました：${sheets}。`,
    redone: (count, sheets) => `${count}枚のシートを作り直しました：${sheets}。`,
    notDone: (sheet, why) => `「${sheet}」は作成できませんでした（${why}）。`,
  },
  en: {
    groups: { evaluation: "Evaluation", matrices: "Matrices", lists: "Lists", pages: "Pages and counts", data: "Data" },
    about: {
      "evaluation-results": "computed grades beside the typed ones, and how they came about",
      differences: "grades that differ, with room for the reason",
      "check-results": "what does not agree, with room for an answer and a reason",
      "goal-matrix": "which measure serves which of the 17 goals (○)",
      "project-matrix": "which measure serves which priority project (○, ◎)",
      "work-matrix": "which work serves the strategy and the projects",
      "district-matrix": "which direction of a district goes with which measure",
      "kpi-list": "baselines, actuals and targets of all indicators",
      "local-indicator-list": "indicators shared with the SDGs plan",
      "national-strategy-list": "fields of the national strategy and the projects",
      "related-plan-list": "plans that go with measures and projects",
      "blank-list": "what is not filled in yet, by department",
      "measure-pages": "one page for each measure",
      summary: "counts of grades and indicators, with charts",
      "data-measures": "measures, one a row",
      "data-figures": "figures of indicators, one a row",
      "data-grades": "grades, one a row",
      "data-goals": "measures and their goals",
      "data-projects": "projects and their directions",
      "data-works": "works, one a row",
      "data-codes": "the codes used in the tables of data",
    },
    notRead: "The workbook has not been read yet. Make sheets reads it first.",
    chosen: (count) => `${count} ${count === 1 ? "kind" : "kinds"} chosen.`,
    chooseOne: "Choose the sheets to be made.",
    noTables: "No table was found, so no sheet can be made. Open the workbook with your tables, or point them out under Read.",
    noneToMake: "No sheet can be made of this workbook as it is. Once its tables are there or mended, press Read under Read.",
    asAtFirst: "Choose as at first",
    chooseNone: "Choose none",
    allMade: "The main sheets are all made. Choose what to make again, or others.",
    again: "Sheets that are made are made again if you choose them: entries in their columns for people stay, and you are asked about other edits first.",
    groupChosen: (group, count, chosen) => `${group} (${count}${chosen === 0 ? "" : `, ${chosen} chosen`})`,
    cannot: (why) => `Can't be made: ${why}`,
    elsewhere: "If another file has it, open that file too and tick it under “Read together with”.",
    why: (plan, why) => (plan === "" ? why : `${why} (${plan})`),
    made: "made",
    remade: "will be made again",
    show: (sheet) => `Show the sheet “${sheet}”`,
    look: "Look",
    lookAt: (sheet) => `Look: ${sheet}`,
    closeLook: "Close",
    preview: (title) => `Preview: ${title}`,
    previewShows: ({ rows, allRows, columns, allColumns }) => `${rows === allRows ? `All ${allRows}` : `${rows} of ${allRows}`} rows, ${columns === allColumns ? `all ${allColumns}` : `${columns} of ${allColumns}`} columns are shown.`,
    done: (count, sheets) => `${count} ${count === 1 ? "sheet was" : "sheets were"} made: ${sheets}.`,
    redone: (count, sheets) => `${count} ${count === 1 ? "sheet was" : "sheets were"} made again: ${sheets}.`,
    notDone: (sheet, why) => `“${sheet}” could not be made: ${why}.`,
  },
};

export const sheetsViewWords = (language: Language): SheetsViewWords => WORDS[language];

type Lack = { readonly plan: string; readonly why: MissingFor };

/** 重点事業の表がありません（第2次総合計画）; the plan is named where several lack something. */
export function sayLacks(language: Language, lacks: readonly Lack[]): string {
  const words = WORDS[language];
  const said = lacks.map(({ plan, why }) => words.why(lacks.length > 1 ? plan : "", sayMissing(language, why)));
  return said.join(language === "ja" ? "、" : "; ");
}

/** Why it can't be made, what to write where, and where further files can be opened that another of them may have it. */
export function sayCannot(language: Language, lacks: readonly Lack[], mayReadOthers: boolean): string {
  const words = WORDS[language];
  const remedies = [...new Set(lacks.map(({ why }) => sayRemedy(language, why)))];
  const sentences = [`${words.cannot(sayLacks(language, lacks))}${language === "ja" ? "。" : "."}`, ...remedies, ...(mayReadOthers ? [words.elsewhere] : [])];
  return sentences.join(language === "ja" ? "" : " ");
}

export const sayNotDone = (language: Language, { kind, why, plan }: Lack & { readonly kind: MadeSheetKind }): string => WORDS[language].notDone(saySheet(language, kind), sayLacks(language, [{ plan, why }]));
