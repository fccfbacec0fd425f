import { SETTINGS_SHEET } from "../../../src/messages/settings-sheet";
import { KIND_CHOICES, ROLE_CHOICES, sayKind, sayRole } from "../../../src/messages/tables";
import { readLetters, readSettings } from "../../../src/reading/settings/read-settings";
import { bookOf, sheetOf } from "../../sheet-of";

const LANGUAGES = [SETTINGS_SHEET.ja, SETTINGS_SHEET.en];
const HEADINGS = ["種類", "シート", "見出し行", "項目", "値", "備考"];
const MARK = { kind: "settings", name: "設定", fingerprint: "", people: [0, 1, 2, 3, 4, 5] };

type Rows = readonly (readonly (string | number)[])[];

/** Corrections as `sheet row kind role=letters …`, what is not understood as `C2 text: why`. */
function say(rows: Rows, name = "設定", mark: typeof MARK | null = MARK): readonly string[] {
  const { corrections, unread, settingsSheets } = readSettings([bookOf(sheetOf("一覧", [["x"]]), sheetOf(name, rows, { mark }))], LANGUAGES);
  return [
    ...corrections.map(({ sheet, headerRow, left, kind, startsAt, columns, headings }) =>
      [`${sheet} ${left ?? ""}${headerRow}`, kind, startsAt === null ? null : `from ${startsAt}`, ...Object.entries(columns).map(([role, letters]) => `${role}=${letters.join("+")}`), ...Object.entries(headings).map(([letter, words]) => `${letter}:${words}`)].filter((part) => part !== null).join(" "),
    ),
    ...unread.map(({ place, text, why }) => `${place.sheet} ${place.cell} ${text}: ${why}`),
    ...(settingsSheets.size === 0 ? ["no settings"] : []),
  ];
}

const of = (item: string, value: string, row: string | number = 6) => ["表の読み取り", "成果・課題一覧", row, item, value, ""];

const CASES: Readonly<Record<string, readonly [Rows, readonly string[]]>> = {
  "kind and columns of a table": [[HEADINGS, of("表の種類", "評価の一覧"), of("実績値", "G列"), of("使わない", "H列、J列")], ["成果・課題一覧 6 evaluation-list actual=G unused=H+J"]],
  "below a title and a note": [[["設定"], ["説明"], HEADINGS, of("表の種類", "KPIの表")], ["成果・課題一覧 6 kpi-table"]],
  "a later row overrides an earlier one": [[HEADINGS, of("実績値", "G列"), of("実績値", "H列"), of("表の種類", "KPIの表"), of("表の種類", "指標の一覧")], ["成果・課題一覧 6 indicator-list actual=H"]],
  "a column has one meaning, the later": [[HEADINGS, of("実績値", "G列"), of("目標値", "G列")], ["成果・課題一覧 6 target=G"]],
  "back to automatic, item by item": [[HEADINGS, of("実績値", "G列"), of("表の種類", "KPIの表"), of("実績値", "自動")], ["成果・課題一覧 6 kpi-table"]],
  "back to automatic as a whole, and chosen anew": [[HEADINGS, of("実績値", "G列"), of("表全体", "自動"), of("目標値", "H列")], ["成果・課題一覧 6 target=H"]],
  "nothing left is no correction": [[HEADINGS, of("実績値", "G列"), of("表全体", "自動")], []],
  "two headers of one sheet, one beside another": [[HEADINGS, of("実績値", "G", 6), of("実績値", "G列", "20行目"), of("表の種類", "表ではない", "M6")], ["成果・課題一覧 6 actual=G", "成果・課題一覧 20 actual=G", "成果・課題一覧 M6 none"]],
  "the words of the header, to find it by": [[HEADINGS, of("実績値", "G列"), of("見出しの言葉", "B列「施策」、G列「令和4年度実績値」")], ["成果・課題一覧 6 actual=G B:施策 G:令和4年度実績値"]],
  "the row in which the header begins": [[HEADINGS, of("見出しの始まる行", "8")], ["成果・課題一覧 6 from 8"]],
  "words people use: 実績, 担当部署, ids": [[HEADINGS, of("実績", "Ｇ"), of("担当部署", "m列"), of("表の種類", "evaluation-list")], ["成果・課題一覧 6 evaluation-list actual=G department=M"]],
  "columns in another order": [
    [["項目", "値", "シート", "種類", "見出し行"], ["実績値", "G列", "一覧", "表の読み取り", 6]],
    ["一覧 6 actual=G"],
  ],
  "in English": [[["Subject", "Sheet", "Header row", "Item", "Value", "Note"], ["Table reading", "List", 6, "Kind of table", "KPI table", ""], ["Table reading", "List", 6, "Actual", "column G", ""]], ["List 6 kpi-table actual=G"]],
  "words that nobody knows are listed, and the rest counts": [
    [HEADINGS, ["見ため", "一覧", 6, "色", "青", ""], of("じっせき", "G列"), of("実績値", "ここ"), of("表の種類", "一覧表"), of("目標値", "H列", "見出し"), ["表の読み取り", "", 6, "実績値", "G列"], of("目標値", "I列")],
    ["成果・課題一覧 6 target=I", "設定 A2 見ため: setting-unknown", "設定 D3 じっせき: setting-unknown", "設定 E4 ここ: setting-unknown", "設定 E5 一覧表: setting-unknown", "設定 C6 見出し: setting-unknown", "設定 B7 : setting-unknown"],
  ],
  "empty rows and notes on the right are nothing": [[HEADINGS, [], ["", "", "", "", "", "課長と相談"], of("実績値", "G列")], ["成果・課題一覧 6 actual=G"]],
  "a marked sheet whose headings are gone is said to be": [[["メモ"]], ["設定 A1 メモ: setting-unknown"]],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(say(rows)).toEqual(expected);
});

test.each<[string, string, typeof MARK | null, boolean]>([
  ["ours, renamed", "Hyokaの設定", MARK, true],
  ["a person's copy without the mark", "設定", null, true],
  ["another sheet without the mark", "メモ", null, false],
])("%s", (_, name, mark, isFound) => {
  expect(say([HEADINGS, of("実績値", "G列")], name, mark)).toEqual(isFound ? ["成果・課題一覧 6 actual=G"] : ["no settings"]);
});

test.each<[string, readonly string[] | null]>([
  ["G列", ["G"]],
  ["G列、I列", ["G", "I"]],
  ["G～J列", ["G", "H", "I", "J"]],
  ["Y:AB", ["Y", "Z", "AA", "AB"]],
  ["column G, column H", ["G", "H"]],
  ["7列目", null],
  ["J～G", null],
  ["", null],
])("the columns %s", (text, letters) => {
  expect(readLetters(text)).toEqual(letters);
});

test.each(["ja", "en"] as const)("no two words of a choice are the same (%s), or they could not be read back", (language) => {
  const { items, automatic } = SETTINGS_SHEET[language];
  const words = [...ROLE_CHOICES.map((role) => sayRole(language, role)), ...Object.values(items), automatic];
  const kinds = KIND_CHOICES.map((kind) => sayKind(language, kind));
  expect([new Set(words).size, new Set(kinds).size]).toEqual([words.length, kinds.length]);
});
