import { FORMULA_WORDS } from "../../../src/messages/formulas";
import { SETTINGS_SHEET } from "../../../src/messages/settings-sheet";
import { readBetter } from "../../../src/plan/better";
import { readFormula } from "../../../src/plan/formula";
import { readWorkbooks } from "../../../src/reading/read-workbooks";
import { readSettings } from "../../../src/reading/settings/read-settings";
import type { Cell } from "../../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../../sheet-of";

const LANGUAGES = [SETTINGS_SHEET.ja, SETTINGS_SHEET.en];
const HEADINGS = ["種類", "シート", "見出し行・コード", "項目", "値", "備考"];
const LIST = sheetOf("一覧", [
  ["施策", "指標名", "現状値", "実績値", "目標値", "計算方法", "重み", "方向"],
  ["1-1-1 健康", "受診率（％）", "", "41", "50", "", "", ""],
  ["", "参加者数", "10人", "20人", "30人", "達成率", "2", "増加"],
  ["1-1-2 医療", "参加者数", "", "1人", "3人", "", "", ""],
]);

type Row = readonly (string | number | Cell)[];

/** Every indicator as `code name formula better baseline weight`, then what is not followed. */
function say(rows: readonly Row[], headings: readonly string[] = HEADINGS): readonly string[] {
  const book = bookOf(LIST, sheetOf("設定", [headings, ...rows]));
  const settings = readSettings([book], LANGUAGES);
  const { plans, unread } = readWorkbooks([book], settings);
  return [
    ...plans.flatMap(({ measures }) => measures.flatMap(({ code, indicators }) => indicators.map(({ name, formulaTyped, betterTyped, baseline, weightTyped }) => {
      const typed = (each: { readonly text: string; readonly place: { readonly sheet: string; readonly cell: string } } | null) => (each === null || each.text === "" ? "-" : `${each.text}@${each.place.sheet === "設定" ? each.place.cell : "一覧"}`);
      const unit = baseline?.quantity.state === "value" ? (baseline.quantity.amount.unit ?? "?") : "";
      return `${code} ${name ?? ""}: ${typed(formulaTyped)} ${typed(betterTyped)} ${typed(baseline)}${unit} ${typed(weightTyped)}`;
    }))),
    ...[...settings.unread, ...unread].filter(({ place }) => place.sheet === "設定").map(({ place, text, why }) => `${place.cell} ${text}: ${why}`),
  ];
}

const AS_TYPED = ["1-1-1 受診率（％）: - - - -", "1-1-1 参加者数: 達成率@一覧 増加@一覧 10人@一覧人 2@一覧", "1-1-2 参加者数: - - - -"];
const [FIRST = "", SECOND = "", THIRD = ""] = AS_TYPED;

const CASES: Readonly<Record<string, readonly [readonly Row[], readonly string[]]>> = {
  "nothing chosen: what the row says": [[], AS_TYPED],
  "all four of one indicator, each with its cell": [
    [["計算方法", "一覧", "1-1-1", "受診率（％）", "進捗率"], ["よい方向", "一覧", "1-1-1", "受診率（％）", "少ないほどよい"], ["現状値", "一覧", "1-1-1", "受診率（％）", 38.5], ["重み", "一覧", "1-1-1", "受診率（％）", 2]],
    ["1-1-1 受診率（％）: 進捗率@E2 少ないほどよい@E3 38.5@E4% 2@E5", SECOND, THIRD],
  ],
  "in full width, with blanks": [[["計算方法", "", "１－１－１", " 受診率 (%)", "進捗率"]], ["1-1-1 受診率（％）: 進捗率@E2 - - -", SECOND, THIRD]],
  "over what the row says": [[["重み", "", "1-1-1", "参加者数", "30%"]], [FIRST, SECOND.replace("2@一覧", "30%@E2"), THIRD]],
  "without a code: all of that name": [[["よい方向", "", "", "参加者数", "少ないほどよい"]], [FIRST, SECOND.replace("増加@一覧", "少ないほどよい@E2"), "1-1-2 参加者数: - 少ないほどよい@E2 - -"]],
  "the later row counts, and 自動 takes back": [
    [["計算方法", "", "1-1-2", "参加者数", "進捗率"], ["計算方法", "", "1-1-2", "参加者数", "維持"], ["重み", "", "1-1-2", "参加者数", "3"], ["重み", "", "1-1-2", "参加者数", "自動"]],
    [FIRST, SECOND, "1-1-2 参加者数: 維持@E3 - - -"],
  ],
  "in English": [[["Formula", "", "1-1-2", "参加者数", "Progress"], ["Better", "", "1-1-2", "参加者数", "Less is better"]], [FIRST, SECOND, "1-1-2 参加者数: Progress@E2 Less is better@E3 - -"]],
  "what speaks of no indicator is listed": [
    [["計算方法", "", "1-1-1", "受信率", "進捗率"], ["重み", "", "9-9", "参加者数", "2"], ["現状値", "別の一覧", "1-1-2", "参加者数", "5人"]],
    [...AS_TYPED, "D2 受信率: setting-without-indicator", "D3 参加者数: setting-without-indicator", "D4 参加者数: setting-without-indicator"],
  ],
  "what is not understood is listed": [
    [["計算方法", "", "1-1-2", "参加者数", "勘"], ["よい方向", "", "1-1-2", "参加者数", "横"], ["現状値", "", "1-1-2", "参加者数", "調整中"], ["重み", "", "1-1-2", "参加者数", "重い"], ["重み", "", "1-1-2", "参加者数", -1], ["計算方法", "", "1-1-2", "", "進捗率"]],
    [...AS_TYPED, "E2 勘: setting-unknown", "E3 横: setting-unknown", "E4 調整中: setting-unknown", "E5 重い: setting-unknown", "E6 -1: setting-unknown", "D7 : setting-unknown"],
  ],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(say(rows)).toEqual(expected);
});

test("a sheet made when the third column was headed 見出し行 is understood as before", () => {
  expect(say([["計算方法", "", "1-1-2", "参加者数", "進捗率"]], ["種類", "シート", "見出し行", "項目", "値", "備考"])[2]).toBe("1-1-2 参加者数: 進捗率@E2 - - -");
});

test.each(["ja", "en"] as const)("every word that is offered is understood again (%s)", (language) => {
  expect(Object.entries(FORMULA_WORDS[language]).filter(([id, word]) => readFormula(word) !== id)).toEqual([]);
  expect(Object.entries(SETTINGS_SHEET[language].betters).filter(([way, word]) => readBetter({ text: word }) !== way)).toEqual([]);
});
