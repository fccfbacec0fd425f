import { isAccepted } from "../../checks/answers";
import type { AnsweredReport, KeptAnswer } from "../../checks/answers";
import type { Answer, CheckRun, Finding } from "../../checks/finding";
import { isAsked } from "../../checks/form/run-form";
import { weightOf } from "../../checks/weight";
import { checkWords, sayCheck, sayFinding, sayNotRun } from "../../messages/checks";
import { SEVERITIES } from "../../messages/checks/groups";
import type { Language } from "../../messages/language";
import { sayLinkedReason } from "../../messages/linked-reason";
import type { CheckResultsWords } from "../../messages/sheets/check-results";
import type { Plan } from "../../plan/plan";
import { BLANK } from "../../workbook/draft";
import type { DraftCell, DraftStyle } from "../../workbook/draft";
import type { Place } from "../../workbook/place";
import { pausing, type Pauses } from "../../workbook/steps";
import { text } from "../form/draft-form";
import type { FormRow } from "../form/form";
import { at, COLUMNS } from "./columns";
import type { ColumnName } from "./columns";
import { nameCells } from "./name-cells";

const STYLES = {
  heading: { bold: true, fill: "D9E2F3" },
  headings: { bold: true, fill: "D9E2F3", horizontal: "center" },
  quiet: { color: "595959", fill: "FFFFFF" },
  accepted: { color: "7F7F7F" },
} satisfies Record<string, DraftStyle>;

/** Of more measures than these the codes have to do. */
const MEASURES_NAMED = 3;

export type Facts = { readonly plans: readonly Plan[]; readonly file: string; readonly words: CheckResultsWords; readonly language: Language };

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
  const sheetOf = (each: Place) => (each.file === file ? each.sheet : `${each.file} ${each.sheet}`);
  return also.length === 0 ? "" : words.places(also.length, nameCells(also, place, sheetOf));
}

/** Every measure and department it is about, so that each finds its own in a list that was filtered. */
function measureOf({ measures, departments, plan }: Finding, { plans, words }: Facts): string {
  const named = plans.filter(({ name }) => name === plan).flatMap((each) => each.measures);
  const nameOfMeasure = (code: string) => [code, named.find((measure) => measure.code === code)?.name ?? ""].filter((each) => each !== "").join(" ");
  const lines = [...(plans.length > 1 ? [words.inPlan(plan)] : []), ...(measures.length > MEASURES_NAMED ? [measures.join("、")] : measures.map(nameOfMeasure)), ...departments];
  return lines.filter((line) => line !== "").join("\n");
}

const answerCells = ({ state, ownWord, reason, reasonIn, remark, earlierReason }: Answer, { words, language }: Facts) => ({
  answer: text(ownWord ?? words.answers[state]),
  reason: text(reasonIn === "differences" ? sayLinkedReason(language, reason) : reason),
  earlier: text(earlierReason),
  remark: text(remark),
});

function findingRow(finding: Finding, facts: Facts): FormRow {
  const { language, file } = facts;
  return rowOf(
    {
      severity: text(SEVERITIES[language][finding.severity]),
      check: text(sayCheck(language, finding.check)),
      measure: text(measureOf(finding, facts)),
      content: text(sayFinding(language, finding)),
      why: text(checkWords(language, finding.check).why),
      mend: text(checkWords(language, finding.check).mend),
      right: text(finding.mend),
      source: sourceCell(finding.place, file),
      others: text(sayOthers(finding, facts)),
      ...answerCells(finding.answer, facts),
    },
    isAccepted(finding) ? STYLES.accepted : undefined,
  );
}

function goneRow({ shown, answer, token }: KeptAnswer, facts: Facts): FormRow {
  const { words } = facts;
  const own = token === null;
  return rowOf({ severity: text(own ? "" : words.gone), check: text(shown.check), measure: text(shown.measure), content: text(own ? words.ownNote : shown.content), ...answerCells(answer, facts), ...(own && answer.ownWord === null && answer.state === "open" ? { answer: BLANK } : {}) }, STYLES.accepted);
}

function checkRow(run: CheckRun, findings: readonly Finding[], { language, words }: Facts): FormRow {
  const own = findings.filter(({ check }) => check === run.id);
  const unlooked = run.unlooked.map(({ plan, why }) => words.unlooked(plan, sayNotRun(language, why)));
  const say =
    run.state === "ran"
      ? [words.looked(run.looked, own.length, own.filter(isAccepted).length), ...unlooked]
      : run.why === null ? unlooked : [sayNotRun(language, run.why)];
  // The columns of the findings stand above it on every page of paper: what is in them must not read as something else.
  const cells = { severity: text(SEVERITIES[language][weightOf(run.id)]), check: text(sayCheck(language, run.id)), measure: text(run.state === "ran" ? words.ran : words.notRun), content: text(say.join("\n")), why: text(checkWords(language, run.id).why) };
  return { ...rowOf(cells, STYLES.quiet), over: WHY_OF_CHECK };
}

/** Beside a check there is nothing to mend: why it is made has the room, and a line is enough. */
const WHY_OF_CHECK = [at("why"), at("others")] as const;

/** Under headings of its own, on a page of its own. */
function listRows(checks: readonly CheckRun[], findings: readonly Finding[], facts: Facts): readonly FormRow[] {
  const { severity, check, why } = facts.words.headings;
  const { made, rows } = facts.words.listHeadings;
  return [
    { ...headingRow(facts.words.checksTitle), newPage: true },
    { ...rowOf({ severity: text(severity), check: text(check), measure: text(made), content: text(rows), why: text(why) }, STYLES.headings), over: WHY_OF_CHECK },
    ...checks.filter(isAsked).map((run) => checkRow(run, findings, facts)),
  ];
}

const headingRow = (title: string): FormRow => ({ ...rowOf({ severity: text(title) }, STYLES.heading), over: [at("severity"), at("measure")] });

/** The findings, what is left of those that are gone, and the checks. */
export function* rowsInSteps(report: AnsweredReport, facts: Facts): Pauses<readonly FormRow[]> {
  const { findings, gone, checks } = report;
  const { words } = facts;
  const found: FormRow[] = [];
  yield* pausing(findings, (finding) => found.push(findingRow(finding, facts)), 10);
  return [
    ...(findings.length === 0 ? [rowOf({ content: text(words.clean) })] : found),
    ...(gone.length === 0 ? [] : [headingRow(words.goneTitle), ...gone.map((kept) => goneRow(kept, facts))]),
    ...listRows(checks, findings, facts),
  ];
}
