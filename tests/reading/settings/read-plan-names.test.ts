import { SETTINGS_SHEET } from "../../../src/messages/settings-sheet";
import { readWorkbooks } from "../../../src/reading/read-workbooks";
import { readSettings } from "../../../src/reading/settings/read-settings";
import { bookOf, sheetOf } from "../../sheet-of";

const LANGUAGES = [SETTINGS_SHEET.ja, SETTINGS_SHEET.en];
const HEADINGS = ["種類", "シート", "見出し行・コード", "項目", "値", "備考"];
const list = (name: string, code: string) => sheetOf(name, [["施策", "指標名", "実績値", "目標値"], [`${code} 健康`, "受診率（％）", "41", "50"], [`${code}1 医療`, "参加者数", "1人", "3人"]]);
const ONE = [list("一覧", "1-1-1")];
const TWO = [list("一覧", "1-1-1"), list("第3次", "1-1")];

/** The titles of the plans, then what is not followed. */
function say(sheets: typeof ONE, rows: readonly (readonly string[])[]): readonly (string | null)[] {
  const book = bookOf(...sheets, sheetOf("設定", [HEADINGS, ...rows]));
  const settings = readSettings([book], LANGUAGES);
  const { plans, unread } = readWorkbooks([book], settings);
  return [...plans.map(({ title }) => title), ...[...settings.unread, ...unread].filter(({ place }) => place.sheet === "設定").map(({ place, text, why }) => `${place.cell} ${text}: ${why}`)];
}

test.each<[string, typeof ONE, readonly (readonly string[])[], readonly (string | null)[]]>([
  ["何も選ばなければ、名称はないまま", ONE, [], [null]],
  ["計画の表があるシートで選ぶ", ONE, [["計画の名称", "一覧", "", "", "第２次やまなみ計画"]], ["第２次やまなみ計画"]],
  ["計画が一つなら、シートは空欄でよい", ONE, [["計画の名称", "", "", "", "やまなみ計画"]], ["やまなみ計画"]],
  ["計画が二つなら、それぞれのシートで選ぶ", TWO, [["計画の名称", "第3次", "", "", "第3次計画"], ["計画の名称", "一覧", "", "", "第2次計画"]], ["第2次計画", "第3次計画"]],
  ["下の行が優先される", ONE, [["計画の名称", "一覧", "", "", "前の名称"], ["計画の名称", "一覧", "", "", "今の名称"]], ["今の名称"]],
  ["「自動」は取り消す", ONE, [["計画の名称", "一覧", "", "", "前の名称"], ["計画の名称", "一覧", "", "", "自動"]], [null]],
  ["英語でも書ける", ONE, [["Name of the plan", "一覧", "", "", "Plan"]], ["Plan"]],
  ["どの計画のことか分からないものは、挙げる", TWO, [["計画の名称", "", "", "", "計画"], ["計画の名称", "ないシート", "", "", "計画"]], [null, null, "E2 計画: setting-without-table", "E3 計画: setting-without-table"]],
  ["名称がなければ、挙げる", ONE, [["計画の名称", "一覧", "", "", ""]], [null, "E2 : setting-unknown"]],
])("%s", (_, sheets, rows, expected) => {
  expect(say(sheets, rows)).toEqual(expected);
});

test("ほかのブックの設定は、このブックの計画に名を付けない", () => {
  const other = { ...bookOf(sheetOf("設定", [HEADINGS, ["計画の名称", "一覧", "", "", "よその名称"]])), file: "よそ.xlsx" };
  const own = { ...bookOf(...ONE), file: "計画.xlsx" };
  const { plans, unread } = readWorkbooks([own, other], readSettings([own, other], LANGUAGES));
  expect([plans.map(({ title }) => title), unread.map(({ place }) => place.file)]).toEqual([[null], ["よそ.xlsx"]]);
});
