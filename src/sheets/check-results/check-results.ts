import { isAsked } from "../../checks/form/run-form";
import type { AnsweredReport, KeptAnswer } from "../../checks/answers";
import { isAccepted, tokenOf } from "../../checks/answers";
import type { Answer, CheckRun, Finding } from "../../checks/finding";
import { checkWords, sayCheck, sayFinding, sayNotRun } from "../../messages/checks";
import { SEVERITIES } from "../../messages/checks/groups";
import type { Language } from "../../messages/language";
import { checkResultsWords } from "../../messages/sheets/check-results";
import type { CheckResultsWords } from "../../messages/sheets/check-results";
import type { Plan } from "../../plan/plan";
import { BLANK } from "../../workbook/draft";
import type { DraftCell, DraftStyle, SheetDraft } from "../../workbook/draft";
import type { Place } from "../../workbook/place";
import { draftForm, text } from "../form/draft-form";
import type { FormColumn, FormRow } from "../form/form";
import { writeToken } from "./kept-answers";

export const CHECK_RESULTS = "check-results";

const COLUMNS = ["severity", "check", "measure", "content", "mend", "right", "source", "others", "token", "answer", "reason", "earlier"] as const;
type ColumnName = (typeof COLUMNS)[number];

const WIDTHS: Readonly<Record<ColumnName, number>> = { severity: 8, check: 16, measure: 20, content: 46, mend: 32, right: 16, source: 18, others: 18, token: 2, answer: 9, reason: 24, earlier: 18 };
const at = (name: ColumnName) => COLUMNS.indexOf(name);
const PEOPLE: readonly ColumnName[] = ["answer", "reason"];

const STYLES = {
  error: { fill: "FCE4D6", bold: true },
  heading: { bold: true, fill: "D9E2F3" },
  quiet: { color: "595959", fill: "FFFFFF" },
  accepted: { color: "7F7F7F" },
} satisfies Record<string, DraftStyle>;

type Facts = { readonly plans: readonly Plan[]; readonly file: string; readonly words: CheckResultsWords; readonly language: Language };

const rowOf = (cells: Readonly<Partial<Record<ColumnName, DraftCell>>>, style?: DraftStyle): FormRow => ({
  cells: COLUMNS.map((name) => cells[name] ?? BLANK),
  ...(style ? { style } : {}),
});

const nameOf = ({ file, sheet, cell }: Place, own: string) => (file === own ? `${sheet} ${cell}` : `${file} ${sheet} ${cell}`);

/** A link leads only to a sheet of the book that is written; a cell of another file is named. */
function sourceCell(place: Place, file: string): DraftCell {
  return place.file === file ? { kind: "link", text: nameOf(place, file), sheet: place.sheet, cell: place.cell } : text(nameOf(place, file));
}

/** Cells of the finding's own sheet are named without it. */
function sayOthers({ also, place }: Finding, { words, file }: Facts): string {
  const cells = also.map((each) => (each.file === place.file && each.sheet === place.sheet ? each.cell : nameOf(each, file)));
  return cells.length === 0 ? "" : words.places(cells.length, cells);
}

function measureOf({ measure, department, plan }: Finding, { plans, words }: Facts): string {
  const named = plans.filter(({ name }) => name === plan).flatMap(({ measures }) => measures).find(({ code }) => code !== "" && code === measure);
  const lines = [...(plans.length > 1 ? [words.inPlan(plan)] : []), [measure ?? "", named?.name ?? ""].filter((each) => each !== "").join(" "), department ?? ""];
  return lines.filter((line) => line !== "").join("\n");
}

const answerCells = ({ state, ownWord, reason, earlierReason }: Answer, words: CheckResultsWords) => ({
  answer: text(ownWord ?? words.answers[state]),
  reason: text(reason),
  earlier: text(earlierReason),
});

function findingRow(finding: Finding, facts: Facts): FormRow {
  const { language, words, file } = facts;
  return rowOf(
    {
      severity: text(SEVERITIES[language][finding.severity]),
      check: text(sayCheck(language, finding.check)),
      measure: text(measureOf(finding, facts)),
      content: text(sayFinding(language, finding)),
      mend: text(checkWords(language, finding.check).mend),
      right: text(finding.mend),
      source: sourceCell(finding.place, file),
      others: text(sayOthers(finding, facts)),
      ...answerCells(finding.answer, words),
    },
    isAccepted(finding) ? STYLES.accepted : undefined,
  );
}

function goneRow({ shown, answer, token }: KeptAnswer, { words }: Facts): FormRow {
  const own = token === null;
  return rowOf({ severity: text(own ? "" : words.gone), check: text(shown.check), measure: text(shown.measure), content: text(own ? words.ownNote : shown.content), ...answerCells(answer, words), ...(own && answer.ownWord === null && answer.state === "open" ? { answer: BLANK } : {}) }, STYLES.accepted);
}

function checkRow(run: CheckRun, findings: readonly Finding[], { language, words }: Facts): FormRow {
  const own = findings.filter(({ check }) => check === run.id);
  const say =
    run.state === "ran"
      ? [words.looked(run.looked, own.length, own.filter(isAccepted).length), ...run.unlooked.map(({ plan, why }) => words.unlooked(plan, sayNotRun(language, why)))].join("\n")
      : sayNotRun(language, run.why);
  return rowOf({ severity: text(run.state === "ran" ? words.ran : words.notRun), check: text(sayCheck(language, run.id)), content: text(say), mend: text(checkWords(language, run.id).why) }, STYLES.quiet);
}

/** In one line each what was checked, what could not be and why, and what came of it: clean and not checked must never look alike. */
function summaryOf({ findings, checks: all }: AnsweredReport, language: Language, words: CheckResultsWords): readonly string[] {
  const checks = all.filter(isAsked);
  const idle = checks.flatMap((run) => (run.state === "not-run" ? [run] : []));
  const byReason = [...new Set(idle.map(({ why }) => why))].map((why) => ({ why: sayNotRun(language, why), checks: idle.filter((run) => run.why === why).map(({ id }) => sayCheck(language, id)) }));
  const count = (severity: Finding["severity"]) => findings.filter((finding) => finding.severity === severity).length;
  return [
    findings.length === 0 ? words.clean : words.counts({ error: count("error"), warning: count("warning"), note: count("note"), accepted: findings.filter(isAccepted).length }),
    words.checked(checks.length - idle.length),
    [idle.length === 0 ? words.allChecked : words.notChecked(idle.length, byReason), ...(checks.length === all.length ? [] : [words.formNotAsked])].join(words.between),
    words.note,
  ];
}

const headingRow = (title: string) => rowOf({ content: text(title) }, STYLES.heading);

function rowsOf(report: AnsweredReport, facts: Facts): readonly FormRow[] {
  const { findings, gone, checks } = report;
  const { words } = facts;
  return [
    ...(findings.length === 0 ? [rowOf({ content: text(words.clean) })] : findings.map((finding) => findingRow(finding, facts))),
    ...(gone.length === 0 ? [] : [headingRow(words.goneTitle), ...gone.map((kept) => goneRow(kept, facts))]),
    headingRow(words.checksTitle),
    ...checks.filter(isAsked).map((run) => checkRow(run, findings, facts)),
  ];
}

function columnsOf(words: CheckResultsWords): readonly FormColumn[] {
  const centred: readonly ColumnName[] = ["severity", "answer"];
  return COLUMNS.map((name) => ({
    heading: words.headings[name],
    width: WIDTHS[name],
    ...(centred.includes(name) ? { align: "center" as const } : {}),
    ...(PEOPLE.includes(name) ? { people: true as const } : {}),
    ...(name === "token" ? { style: { size: 6, color: "BFBFBF", wrap: false } } : {}),
  }));
}

/** The tokens go in last: they would stretch their rows, and nobody reads them. */
function withTokens(draft: SheetDraft, report: AnsweredReport): SheetDraft {
  const first = draft.frozen.rows;
  const tokens = [...report.findings.map((finding) => tokenOf(finding)), ...(report.gone.length === 0 ? [] : [null, ...report.gone.map(({ token }) => token)])];
  const above = report.findings.length === 0 ? 1 : 0;
  const cells = draft.cells.map((row, index) => {
    const token = tokens[index - first - above];
    return token ? row.map((cell, column) => (column === at("token") ? text(writeToken(token)) : cell)) : row;
  });
  return { ...draft, cells };
}

/** 検証結果 of all plans of the books, for the book `file`. */
export function draftCheckResults(plans: readonly Plan[], report: AnsweredReport, file: string, language: Language): SheetDraft {
  const words = checkResultsWords(language);
  const facts: Facts = { plans, file, words, language };
  const names = plans.map(({ name }) => name).join("、");
  const rows = rowsOf(report, facts);
  const draft = draftForm({
    kind: CHECK_RESULTS,
    name: words.sheet,
    title: words.title(names),
    notes: summaryOf(report, language, words),
    columns: columnsOf(words),
    rows,
    frozenColumns: 2,
    paper: "A4",
    footer: words.footer(names),
  });
  const answered = report.findings.length + (report.gone.length === 0 ? 0 : report.gone.length + 1);
  const area = { top: draft.frozen.rows, bottom: draft.frozen.rows + Math.max(answered, 1) - 1, left: at("answer"), right: at("answer") };
  const errors = report.findings.flatMap(({ severity, answer }, index) => {
    const row = draft.frozen.rows + index;
    return severity === "error" && answer.state !== "accepted" ? [{ area: { top: row, bottom: row, left: at("severity"), right: at("severity") }, style: STYLES.error }] : [];
  });
  return { ...withTokens(draft, report), styles: [...draft.styles, ...errors], validations: [{ area, list: [words.answers.open, words.answers.done, words.answers.accepted] }] };
}
