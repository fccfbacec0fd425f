import type { AnswerState, Severity } from "../../checks/finding";
import { SEVERITIES } from "../checks/groups";
import type { Language, Worded } from "../language";

export type FindingCounts = Readonly<Record<Severity, number>> & { readonly accepted: number };

/** The words of the sheet 検証結果. */
export type CheckResultsWords = {
  readonly sheet: string;
  readonly title: (plans: string) => string;
  readonly headings: {
    readonly severity: string;
    readonly check: string;
    readonly measure: string;
    readonly content: string;
    readonly mend: string;
    readonly right: string;
    readonly source: string;
    readonly others: string;
    readonly token: string;
    readonly answer: string;
    readonly reason: string;
    readonly earlier: string;
  };
  readonly answers: Readonly<Record<AnswerState, string>>;
  readonly note: string;
  /** 行った点検と行えなかった点検. */
  readonly checked: (ran: number) => string;
  readonly notChecked: (count: number, byReason: readonly { readonly why: string; readonly checks: readonly string[] }[]) => string;
  /** Where the reasons are too many for one line. */
  readonly notCheckedAndWhyBelow: (count: number, checks: readonly string[]) => string;
  readonly ofPlan: (plan: string, why: string) => string;
  /** Checked in one plan and not in another. */
  readonly notCheckedIn: (plans: readonly { readonly plan: string; readonly count: number }[]) => string;
  readonly allChecked: string;
  readonly formNotAsked: string;
  /** Between two sentences of one line. */
  readonly between: string;
  readonly clean: string;
  readonly counts: (counts: FindingCounts) => string;
  readonly goneTitle: string;
  readonly gone: string;
  readonly ownNote: string;
  readonly checksTitle: string;
  readonly ran: string;
  readonly notRun: string;
  readonly looked: (rows: number, findings: number, accepted: number) => string;
  readonly unlooked: (plan: string, why: string) => string;
  /** `cells` are the first of them. */
  readonly places: (count: number, cells: readonly string[]) => string;
  readonly inPlan: (plan: string) => string;
  readonly footer: (plans: string) => string;
};

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const WORDS: Worded<CheckResultsWords> = {
  ja: {
    sheet: "検証結果",
    title: (plans) => `検証結果　${plans}`,
    headings: { severity: "重要度", check: "点検", measure: "施策・担当課", content: "内容", mend: "直し方", right: "正しい値", source: "セル", others: "ほかのセル", token: "照合", answer: "対応", reason: "理由", earlier: "前回の理由" },
    answers: { open: "未対応", done: "対応済", accepted: "許容" },
    note: "「対応」と「理由」の列には自由に書き込めます（作り直しても残ります）。「許容」にした指摘は、もとの記載が変わると「未対応」に戻ります。「正しい値」は写して貼り付けてください。元のシートは変更していません。",
    checked: (ran) => `行った点検：${ran}種類（行ごとの内訳は、この表の下の「点検の一覧」にあります）`,
    notChecked: (count, byReason) => `行えなかった点検：${count}種類　${byReason.map(({ why, checks }) => `${why}：${checks.join("、")}`).join("／")}`,
    notCheckedAndWhyBelow: (count, checks) => `行えなかった点検：${count}種類　${checks.join("、")}（理由は「点検の一覧」にあります）`,
    ofPlan: (plan, why) => `「${plan}」は${why}`,
    notCheckedIn: (plans) => `計画によって行えなかった点検：${plans.map(({ plan, count }) => `${plan}は${count}種類`).join("、")}`,
    allChecked: "行えなかった点検：ありません",
    formNotAsked: "データの形式（機械可読性に関するルール30項目）は、求められたときに点検します。",
    between: "　",
    clean: "問題は見つかりませんでした。",
    counts: ({ error, warning, note, accepted }) => `指摘：${SEVERITIES.ja.error}${error}件、${SEVERITIES.ja.warning}${warning}件、${SEVERITIES.ja.note}${note}件${accepted === 0 ? "" : `（うち許容${accepted}件）`}`,
    goneTitle: "解消した指摘（記入があったもの）",
    gone: "解消",
    ownNote: "（表の外に書かれた記入）",
    checksTitle: "点検の一覧",
    ran: "実施",
    notRun: "未実施",
    looked: (rows, findings, accepted) => `${rows}行を確認、指摘${findings}件${accepted === 0 ? "" : `（うち許容${accepted}件）`}`,
    unlooked: (plan, why) => `「${plan}」は${why}、確認していません。`,
    places: (count, cells) => `ほか${count}か所：${cells.join("、")}${cells.length < count ? "など" : ""}`,
    inPlan: (plan) => plan,
    footer: (plans) => `検証結果　${plans}`,
  },
  en: {
    sheet: "Check results",
    title: (plans) => `Check results: ${plans}`,
    headings: { severity: "Weight", check: "Check", measure: "Measure, department", content: "What stands there", mend: "What to do", right: "Right value", source: "Cell", others: "Other cells", token: "Id", answer: "Status", reason: "Reason", earlier: "Earlier reason" },
    answers: { open: "open", done: "done", accepted: "accepted" },
    note: "The columns Status and Reason are yours to write in and are kept when the sheet is made again. An accepted finding is open again once what it rests on changes. Copy a right value and paste it; your sheets were not changed.",
    checked: (ran) => `Checks made: ${ran} (see the list of checks below the table)`,
    notChecked: (count, byReason) => `Checks that could not be made: ${count}. ${byReason.map(({ why, checks }) => `${why}: ${checks.join(", ")}`).join("; ")}`,
    notCheckedAndWhyBelow: (count, checks) => `Checks that could not be made: ${count}. ${checks.join(", ")} (why is said in the list of checks)`,
    ofPlan: (plan, why) => `in “${plan}” ${why}`,
    notCheckedIn: (plans) => `Checks not made in one plan: ${plans.map(({ plan, count }) => `${count} in ${plan}`).join(", ")}.`,
    allChecked: "Checks that could not be made: none",
    formNotAsked: "The 30 rules for machine-readable data are looked at when somebody asks for it.",
    between: " ",
    clean: "Nothing was found.",
    counts: ({ error, warning, note, accepted }) => `Findings: ${some(error, "error", "errors")}, ${warning} to check, ${some(note, "note", "notes")}${accepted === 0 ? "" : ` (${accepted} of them accepted)`}`,
    goneTitle: "Findings that are gone, with what was written beside them",
    gone: "gone",
    ownNote: "(written outside the table)",
    checksTitle: "List of checks",
    ran: "made",
    notRun: "not made",
    looked: (rows, findings, accepted) => `${some(rows, "row", "rows")} looked at, ${some(findings, "finding", "findings")}${accepted === 0 ? "" : ` (${accepted} accepted)`}`,
    unlooked: (plan, why) => `Not looked at in “${plan}”, since ${why}.`,
    places: (count, cells) => `${count} more: ${cells.join(", ")}${cells.length < count ? " …" : ""}`,
    inPlan: (plan) => plan,
    footer: (plans) => `Check results: ${plans}`,
  },
};

export const checkResultsWords = (language: Language): CheckResultsWords => WORDS[language];
