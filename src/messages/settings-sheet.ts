import type { Better } from "../plan/better";
import type { SettingsWords } from "../reading/settings/words";
import type { Worded } from "./language";
import { KIND_CHOICES, ROLE_CHOICES, sayKind, sayRole } from "./tables";

type SheetWords = SettingsWords & { readonly title: string; readonly about: string; readonly footer: string; readonly betters: Readonly<Record<Better, string>>; readonly goal: (number: string) => string; readonly joinLetters: (letters: readonly string[]) => string };

const namesOf = <K extends string>(keys: readonly K[], say: (key: K) => string) => Object.fromEntries(keys.map((key) => [key, say(key)])) as Readonly<Record<K, string>>;

/** The words of the sheet 設定: what is written into it, and what is understood when people write there. */
export const SETTINGS_SHEET: Worded<SheetWords> = {
  ja: {
    sheet: "設定",
    title: "設定",
    about: "Hyokaが覚えておく選択です。1行に1つの選択を書きます。同じ項目が複数あるときは、下の行が優先されます。行を直したり消したりしてもかまいません。指標ごとの計算方法・よい方向・現状値・重みは、施策のコードを3列目、指標名を項目に書きます（シートとコードは空欄でもかまいません）。対応表の印は、施策のコードを3列目、目標の番号かプロジェクト名を項目、印を値に書きます（消すときは「空欄」、一覧のとおりに戻すときは行を消します）。計画の名称は、計画の表があるシートと、値に名称を書きます。Hyokaは末尾に行を足すだけで、書かれた内容は変えません。",
    footer: "設定",
    headings: { type: "種類", sheet: "シート", row: "見出し行・コード", item: "項目", value: "値", note: "備考" },
    headerRow: "見出し行",
    choices: { formula: "計算方法", better: "よい方向", baseline: "現状値", weight: "重み" },
    marks: { goals: "SDGs対応表の印", projects: "重点プロジェクト対応表の印" },
    noMark: "空欄",
    goal: (number) => `目標${number}`,
    betters: { more: "多いほどよい", less: "少ないほどよい" },
    planName: "計画の名称",
    tableReading: "表の読み取り",
    items: { kind: "表の種類", startsAt: "見出しの始まる行", headings: "見出しの言葉", whole: "表全体" },
    automatic: "自動",
    kinds: namesOf(KIND_CHOICES, (kind) => sayKind("ja", kind)),
    roles: namesOf(ROLE_CHOICES, (role) => sayRole("ja", role)),
    joinLetters: (letters) => letters.map((letter) => `${letter}列`).join("、"),
  },
  en: {
    sheet: "Settings",
    title: "Settings",
    about: "What Hyoka keeps in mind, one choice in a row. Of several rows about one item the lowest counts. You may change or delete rows. For the formula, the better way, the baseline or the weight of one indicator, write the code of its measure in the third column and its name as the item (sheet and code may stay empty). For a mark of a matrix, write the code of the measure in the third column, the goal or the project as the item and the mark as the value (“Blank” for none; without the row the lists count again). For the name of a plan, write a sheet that holds its tables, and the name as the value. Hyoka only adds rows at the end and leaves what is written as it is.",
    footer: "Settings",
    headings: { type: "Subject", sheet: "Sheet", row: "Header row or code", item: "Item", value: "Value", note: "Note" },
    headerRow: "Header row",
    choices: { formula: "Formula", better: "Better", baseline: "Baseline", weight: "Weight" },
    marks: { goals: "Mark for a goal", projects: "Mark for a project" },
    noMark: "Blank",
    goal: (number) => `Goal ${number}`,
    betters: { more: "More is better", less: "Less is better" },
    planName: "Name of the plan",
    tableReading: "Table reading",
    items: { kind: "Kind of table", startsAt: "Header begins in row", headings: "Words of the header", whole: "Whole table" },
    automatic: "Automatic",
    kinds: namesOf(KIND_CHOICES, (kind) => sayKind("en", kind)),
    roles: namesOf(ROLE_CHOICES, (role) => sayRole("en", role)),
    joinLetters: (letters) => letters.map((letter) => `column ${letter}`).join(", "),
  },
};
