import { tokenOf } from "../../../src/checks/answers";
import type { AnsweredReport } from "../../../src/checks/answers";
import { UNANSWERED } from "../../../src/checks/finding";
import { draftCheckResults } from "../../../src/sheets/check-results/check-results";
import { readAnswers } from "../../../src/sheets/check-results/kept-answers";
import { areaName } from "../../../src/workbook/address";
import { findingOf } from "../../checks/finding-of";
import { planOf } from "../../plan/plan-of";
import { sheetOf } from "../../sheet-of";
import { draftText } from "../draft-text";
import { measureOf } from "../measure-of";

const PLANS = [planOf({ name: "第2次総合計画" })];
const place = (cell: string, sheet = "成果・課題一覧", file = "計画.xlsx") => ({ file, sheet, cell });

const DIFFERS = findingOf({ data: { code: "1-1-1", indicator: "受診率", computed: "B", typed: "A" }, place: place("I7"), measure: "1-1-1", measures: ["1-1-1"], departments: ["健康課"], key: "letter-differs/1-1-1/受診率", digest: "00aa" });
const TWICE = findingOf({
  check: "code-twice", group: "codes", severity: "error", data: { code: "1-2", name: "医療", other: "福祉", otherCell: "C9" }, place: place("C12", "重点施策", "次期.xlsx"), also: [place("C9", "重点施策", "次期.xlsx"), ...["B3", "B4", "C3", "C4", "E9", "E10", "E11", "F20", "G7"].map((cell) => place(cell, "数値目標"))],
  measure: "1-2", measures: ["1-2"], mend: "1-3", key: "code-twice/1-2", digest: "00bb", answer: { ...UNANSWERED, state: "accepted", reason: "来月直す" },
});

const REPORT: AnsweredReport = {
  findings: [DIFFERS, TWICE],
  gone: [{ token: { key: "0c", digest: "0d", facts: ["000000aa", "000000bb"] }, answer: { ...UNANSWERED, state: "done", reason: "直した" }, shown: { check: "読み取れない値", measure: "2-1 道路", content: "「舗装率」の値「およそ」を…" } }],
  checks: [
    { id: "letter-differs", state: "ran", looked: 69, unlooked: [{ plan: "第3次総合計画", why: "nothing-to-grade" }] },
    { id: "code-twice", state: "ran", looked: 38, unlooked: [] },
    { id: "figure-unreadable", state: "not-run", why: "no-indicators", unlooked: [] },
  ],
};

const linesOf = (report: AnsweredReport) => draftText(draftCheckResults(PLANS, report, "計画.xlsx", "ja")).trimEnd().split("\n");

test("says first what came of it, what was checked and what could not be, then finding by finding, then check by check", () => {
  expect(linesOf(REPORT)).toEqual([
    "【検証結果】 A3 landscape",
    "検証結果　第2次総合計画",
    "指摘：誤り1件、要確認1件、参考0件（うち許容1件）",
    "行った点検：2種類（行ごとの内訳は、この表の下の「点検の一覧」にあります）",
    "行えなかった点検：1種類　指標がないため：読み取れない値　計画によって行えなかった点検：第3次総合計画は1種類",
    expect.stringMatching(/^「対応」と「理由」の列には自由に書き込めます/),
    "重要度\t点検\t施策・担当課\t内容\tなぜ\t直し方\t正しい値\tセル\tほかのセル\t照合\t対応\t理由\t前回の理由",
    expect.stringMatching(/^誤り\tコードの重複\t1-2\t.*\t1-3\t次期\.xlsx 重点施策 C12\tほか10か所：C9⏎数値目標 B3:C4、G7、E9:E11、F20\t[0-9a-f]{16}\.00bb\t許容\t来月直す$/),
    expect.stringMatching(/^要確認\t指標の評価の相違\t1-1-1⏎健康課\t「受診率」の評価は入力がA、算出がBです。\t公表した基準による.*\t入力の誤りであれば.*\t成果・課題一覧 I7→成果・課題一覧!I7\t\t[0-9a-f]{16}\.00aa\t未対応$/),
    "解消した指摘（記入があったもの）",
    "解消\t読み取れない値\t2-1 道路\t「舗装率」の値「およそ」を…\t\t\t\t\t\t0c.0d.000000aa000000bb\t対応済\t直した",
    "点検の一覧",
    "重要度\t点検\t実施\t確認した行数\tなぜ",
    expect.stringMatching(/^要確認\t指標の評価の相違\t実施\t69行を確認、指摘1件⏎「第3次総合計画」は実績値や評価の記入がないため、確認していません。\t公表した基準による/),
    expect.stringMatching(/^誤り\tコードの重複\t実施\t38行を確認、指摘1件（うち許容1件）\t同じコードが二つ/),
    expect.stringMatching(/^誤り\t読み取れない値\t未実施\t指標がないため\t/),
    expect.stringMatching(/^結合 A2:M2 A3:M3 A4:M4 A5:M5 A9:C9 A11:C11 E12:I12 E13:I13 E14:I14 E15:I15$/),
    expect.stringMatching(/^記入欄 対応 理由$/),
    "改ページ 11",
    expect.stringMatching(/検証結果/),
  ]);
});

test("a clean plan is said to be clean together with what was not checked", () => {
  expect(linesOf({ ...REPORT, findings: [], gone: [] }).slice(2, 8)).toEqual([
    "問題は見つかりませんでした。",
    "行った点検：2種類（行ごとの内訳は、この表の下の「点検の一覧」にあります）",
    "行えなかった点検：1種類　指標がないため：読み取れない値　計画によって行えなかった点検：第3次総合計画は1種類",
    expect.anything(),
    expect.stringContaining("重要度"),
    "\t\t\t問題は見つかりませんでした。",
  ]);
});

describe("what could not be made, in one line", () => {
  const not = (id: AnsweredReport["checks"][number]["id"], why: string | null, ...unlooked: readonly (readonly [string, string])[]) => ({ id, state: "not-run" as const, why, unlooked: unlooked.map(([plan, of]) => ({ plan, why: of })) });
  const lineOf = (...checks: AnsweredReport["checks"]) => linesOf({ findings: [], gone: [], checks })[4];

  test("several checks of one reason", () => {
    expect(lineOf(not("code-gap", "no-codes"), not("figure-pending", "no-indicators"), not("code-twice", "no-codes"))).toBe("行えなかった点検：3種類　コードのある表がないため：番号の抜け、コードの重複／指標がないため：調整中の値");
  });

  test("another reason in each plan", () => {
    const run = not("goals-differ", null, ["第2次総合計画", "no-goals"], ["第3次総合計画", "one-table-of-goals"]);
    expect(lineOf(run)).toBe("行えなかった点検：1種類　「第2次総合計画」はSDGsのゴールの記入がないため：ゴールの表どうしの食い違い／「第3次総合計画」はゴールの表が一つだけのため：ゴールの表どうしの食い違い");
    expect(linesOf({ findings: [], gone: [], checks: [run] }).some((line) => line.startsWith("要確認\tゴールの表どうしの食い違い\t未実施\t「第2次総合計画」はSDGsのゴールの記入がないため、確認していません。⏎「第3次総合計画」は"))).toBe(true);
  });

  test("of many reasons the checks alone", () => {
    expect(lineOf(not("code-gap", "no-codes"), not("figure-pending", "no-indicators"), not("goals-differ", "no-goals"), not("value-unchanged", "no-series"))).toBe("行えなかった点検：4種類　番号の抜け、調整中の値、ゴールの表どうしの食い違い、前の年から変わらない値（理由は「点検の一覧」にあります）");
  });
});

describe("whom a finding is about", () => {
  const named = { ...planOf({ name: "第2次総合計画" }), measures: ["1-1", "1-2", "1-3", "1-4"].map((code) => measureOf(code, `施策${code}`)) };
  const cellOf = (measures: readonly string[], departments: readonly string[]) =>
    draftText(draftCheckResults([named], { ...REPORT, findings: [{ ...DIFFERS, plan: named.name, measures, departments }], gone: [] }, "計画.xlsx", "ja")).split("\n")[7]?.split("\t")[2];

  test.each<[string, readonly string[], readonly string[], string]>([
    ["one measure", ["1-1"], ["健康課"], "1-1 施策1-1⏎健康課"],
    ["three measures of two departments", ["1-1", "1-2", "1-3"], ["健康課", "福祉課"], "1-1 施策1-1⏎1-2 施策1-2⏎1-3 施策1-3⏎健康課⏎福祉課"],
    ["more of them by their codes", ["1-1", "1-2", "1-3", "1-4"], ["健康課"], "1-1、1-2、1-3、1-4⏎健康課"],
    ["a code that the list does not have", ["9-9"], [], "9-9"],
  ])("%s", (_, measures, departments, expected) => {
    expect(cellOf(measures, departments)).toBe(expected);
  });
});

test("対応 is chosen from a list, on the rows of findings only", () => {
  const draft = draftCheckResults(PLANS, REPORT, "計画.xlsx", "ja");
  expect(draft.validations?.map(({ area, list }) => [areaName(area), ...list])).toEqual([["K7:K10", "未対応", "対応済", "許容"]]);
  expect(draft.people.map(({ heading }) => heading)).toEqual(["対応", "理由"]);
});

describe("what people wrote is read back", () => {
  const header = ["重要度", "点検", "施策・担当課", "内容", "照合", "対応", "理由", "前回の理由"];
  const token = "0c.0d";
  const read = (rows: readonly (readonly string[])[], headings: readonly string[] = header) =>
    readAnswers(sheetOf("検証結果", [["検証結果"], headings, ...rows])).map(({ token: of, answer: { state, ownWord, reason, earlierReason } }) => [[of?.digest ?? "", ...(of?.facts ?? [])].join(" "), state, ownWord ?? "", reason, earlierReason].join("|"));

  test.each<[string, readonly string[], readonly string[]]>([
    ["許容 of several facts", ["要確認", "", "", "", "0c.0d.000000aa000000bb", "許容", "速報値", ""], ["0d 000000aa 000000bb|accepted||速報値|"]],
    ["許容 with its reason", ["要確認", "", "", "", token, "許容", "速報値", ""], ["0d|accepted||速報値|"]],
    ["half-width blanks and kana don't matter", ["要確認", "", "", "", token, " 対応済み ", "", ""], ["0d|done|||"]],
    ["a word of one's own", ["要確認", "", "", "", token, "照会中", "", ""], ["0d|open|照会中||"]],
    ["nothing at all", ["要確認", "", "", "", token, "", "", "前の理由"], ["0d|open|||前の理由"]],
    ["a row of the list of checks says nothing", ["実施", "コードの重複", "", "38行を確認", "", "", "", ""], []],
    ["unless somebody wrote beside it", ["実施", "コードの重複", "", "38行を確認", "", "", "来年から", ""], ["|open||来年から|"]],
    ["a spoilt token is no finding's", ["要確認", "", "", "", "0c", "許容", "速報値", ""], ["|accepted||速報値|"]],
  ])("%s", (_, row, expected) => {
    expect(read([row])).toEqual(expected);
  });

  test("from columns that were moved, and from a sheet in English", () => {
    expect(read([["許容", token, "速報値"]], ["対応", "照合", "理由"])).toEqual(["0d|accepted||速報値|"]);
    expect(read([["accepted", token, "preliminary"]], ["Status", "Id", "Reason"])).toEqual(["0d|accepted||preliminary|"]);
    expect(read([["許容", "速報値"]], ["対応", "理由"])).toEqual([]);
  });
});

test("a token names finding and evidence, and nothing of where it stands", () => {
  expect(tokenOf({ ...DIFFERS, ...{ place: place("Z99") } })).toEqual(tokenOf(DIFFERS));
  expect(tokenOf({ ...DIFFERS, digest: "00ab" }).key).toBe(tokenOf(DIFFERS).key);
});
