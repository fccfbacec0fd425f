import type { Worded } from "./language";

/** How findings are put together in the pane. */
export type FindingGrouping = "check" | "department" | "sheet";

type FindingsWords = {
  readonly title: string;
  readonly clean: (checks: number) => string;
  readonly nothingChecked: string;
  readonly total: (open: number, accepted: number) => string;
  readonly show: string;
  readonly severity: (name: string, count: number) => string;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<FindingGrouping, string>>;
  /** Behind the name of a group. */
  readonly inGroup: (count: number) => string;
  readonly noDepartment: string;
  readonly noneLeft: string;
  readonly others: (count: number) => string;
  readonly goTo: (sheet: string, cell: string) => string;
  readonly inOtherFile: (file: string) => string;
  readonly rightValue: string;
  readonly copy: string;
  readonly copyOf: (value: string) => string;
  readonly copied: string;
  readonly selected: string;
  readonly form: string;
  readonly accept: string;
  readonly acceptOf: (finding: string) => string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly reasonKept: string;
  readonly save: string;
  readonly cancel: string;
  readonly earlier: (reason: string) => string;
  readonly accepted: (count: number) => string;
  readonly acceptedBecause: (reason: string) => string;
  readonly takeBack: string;
  readonly takeBackOf: (finding: string) => string;
  readonly answered: string;
  readonly reopened: string;
  readonly notAnswered: string;
  readonly notRunLine: (why: string, checks: readonly string[]) => string;
  readonly unlookedLine: (plan: string, why: string, checks: readonly string[]) => string;
  readonly checkedOnly: (sheets: string) => string;
  readonly checkedWithoutList: (sheets: string) => string;
  readonly lookedOnly: string;
  /** Nobody can be told to fill in a list that is not there. */
  readonly lookedWithoutList: string;
  /** The view below says that there is no table, and what to do. */
  readonly onlyRead: string;
};

export const FINDINGS: Worded<FindingsWords> = {
  ja: {
    title: "点検の結果",
    clean: (checks) => `${checks}種類の点検を行い、問題は見つかりませんでした。`,
    nothingChecked: "点検できるものがありませんでした。",
    total: (open, accepted) => `指摘${open}件${accepted === 0 ? "" : `（ほかに許容${accepted}件）`}`,
    show: "表示する重要度",
    severity: (name, count) => `${name}　${count}件`,
    groupBy: "まとめ方",
    groupings: { check: "点検ごと", department: "担当課ごと", sheet: "シートごと" },
    inGroup: (count) => `${count}件`,
    noDepartment: "担当課の記入なし",
    noneLeft: "選んだ重要度の指摘はありません。",
    others: (count) => `ほか${count}か所`,
    goTo: (sheet, cell) => `${sheet} ${cell}`,
    inOtherFile: (file) => `別のファイル「${file}」にあります。`,
    rightValue: "正しい値",
    copy: "写す",
    copyOf: (value) => `正しい値を写す：${value}`,
    copied: "写しました。元のセルに貼り付けてください。",
    selected: "値を選びました。Ctrl+Cで写し、元のセルに貼り付けてください。",
    form: "表の形も調べる（機械判読）",
    accept: "許容する",
    acceptOf: (finding) => `許容する：${finding}`,
    reason: "理由",
    reasonNeeded: "理由を入力してください。",
    reasonKept: "「検証結果」のシートに残ります。もとの記載が変わると、未対応に戻ります。",
    save: "許容する",
    cancel: "やめる",
    earlier: (reason) => `前回の理由：${reason}`,
    accepted: (count) => `許容した指摘　${count}件`,
    acceptedBecause: (reason) => (reason === "" ? "理由の記入なし" : `理由：${reason}`),
    takeBack: "許容を取り消す",
    takeBackOf: (finding) => `許容を取り消す：${finding}`,
    answered: "1件を許容しました。理由は「検証結果」に書きました。",
    reopened: "1件の許容を取り消しました。「検証結果」に書きました。",
    notAnswered: "もとの記載が変わっているため、許容していません。内容をもう一度お確かめください。",
    notRunLine: (why, checks) => `${why}：${checks.join("、")}`,
    unlookedLine: (plan, why, checks) => `「${plan}」は${why}：${checks.join("、")}`,
    checkedWithoutList: (sheets) => `このブックには成果・課題一覧がないため、評価はせず、点検の結果だけを${sheets}に書き出しました。`,
    checkedOnly: (sheets) => `評価する実績値や評価がまだ記入されていないため、点検だけを行い、${sheets}に書き出しました。`,
    lookedOnly: "ブックを読み取り、点検しました。評価する実績値や評価はまだ記入されていません。書き出しはしていません。",
    lookedWithoutList: "点検しました。書き出しはしていません。このブックには成果・課題一覧がないため評価はできませんが、「検証」で点検の結果を確かめ、「作成」で対応表などのシートを作成できます。",
    onlyRead: "ブックを読み取りました。表がないため、何も書き出していません。",
  },
  en: {
    title: "Findings",
    clean: (checks) => `${checks} checks were made and nothing was found.`,
    nothingChecked: "There was nothing to check.",
    total: (open, accepted) => `${open} ${open === 1 ? "finding" : "findings"}${accepted === 0 ? "" : `, and ${accepted} accepted`}`,
    show: "Show",
    severity: (name, count) => `${name}: ${count}`,
    groupBy: "Group by",
    groupings: { check: "check", department: "department", sheet: "sheet" },
    inGroup: (count) => `(${count})`,
    noDepartment: "no department given",
    noneLeft: "Nothing of the chosen weight was found.",
    others: (count) => `${count} more`,
    goTo: (sheet, cell) => `${sheet} ${cell}`,
    inOtherFile: (file) => `In another file, “${file}”.`,
    rightValue: "Right value",
    copy: "Copy",
    copyOf: (value) => `Copy the right value: ${value}`,
    copied: "Copied. Paste it into the cell.",
    selected: "The value is selected. Copy it with Ctrl+C and paste it into the cell.",
    form: "Look at the form of the tables too (machine-readable)",
    accept: "Accept",
    acceptOf: (finding) => `Accept: ${finding}`,
    reason: "Reason",
    reasonNeeded: "Give a reason.",
    reasonKept: "It is kept in the sheet of check results. Once what it rests on changes, the finding is open again.",
    save: "Accept",
    cancel: "Cancel",
    earlier: (reason) => `Earlier reason: ${reason}`,
    accepted: (count) => `Accepted (${count})`,
    acceptedBecause: (reason) => (reason === "" ? "no reason given" : `Reason: ${reason}`),
    takeBack: "Take back",
    takeBackOf: (finding) => `No longer accept: ${finding}`,
    answered: "Accepted. The reason stands in the sheet of check results.",
    reopened: "No longer accepted. That stands in the sheet of check results.",
    notAnswered: "What it rests on has changed, so it was not accepted. Please look at it again.",
    notRunLine: (why, checks) => `${why}: ${checks.join(", ")}`,
    unlookedLine: (plan, why, checks) => `${plan}, since ${why}: ${checks.join(", ")}`,
    checkedWithoutList: (sheets) => `This workbook has no evaluation list, so nothing was graded. Only what the checks found was written to ${sheets}.`,
    checkedOnly: (sheets) => `No actual, letter or level is filled in yet, so the plan was only checked. The result was written to ${sheets}.`,
    lookedOnly: "The workbook was read and checked. No actual, letter or level is filled in yet. Nothing was written.",
    lookedWithoutList: "Checked; nothing was written. This workbook has no evaluation list, so it can’t be graded, but Checks shows what was found, and Sheets makes the matrices and other sheets.",
    onlyRead: "The workbook was read. It has no table, so nothing was written.",
  },
};
