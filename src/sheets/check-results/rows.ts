import { isAccepted } from "../../checks/answers";
import type { AnsweredReport, KeptAnswer } from "../../checks/answers";
import type { Answer, CheckRun, Finding } from "../../checks/finding";
import { isAsked } from "../../checks/form/run-form";
import { checkWords, sayCheck, sayFinding, sayNotRun } from "../../messages/checks";
import { SEVERITIES } from "../../messages/checks/groups";
import type { Language } from "../../messages/language";
import type { CheckResultsWords } from "../../messages/sheets/check-results";
import type { Plan } from "../../plan/plan";
import { BLANK } from "../../workbook/draft";
import type { DraftCell, DraftStyle } from "../../workbook/draft";
import type { Place } from "../../workbook/place";
import { text } from "../form/draft-form";
import type { FormRow } from "../form/form";
import { COLUMNS } from "./columns";
import type { ColumnName } from "./columns";

const STYLES = {
  heading: { bold: true, fill: "D9E2F3" },
  quiet: { color: "595959", fill: "FFFFFF" },
  accepted: { color: "7F7F7F" },
} satisfies Record<string, DraftStyle>;

/** A renamed measure may stand in fifty cells; the first ones lead there. */
const CELLS_NAMED = 8;

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
  const cells = also.map((each) => (each.file === place.file && each.sheet === place.sheet ? each.cell : nameOf(each, file)));
  return cells.length === 0 ? "" : words.places(cells.length, cells.slice(0, CELLS_NAMED));
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
  const unlooked = run.unlooked.map(({ plan, why }) => words.unlooked(plan, sayNotRun(language, why)));
  const say =
    run.state === "ran"
      ? [words.looked(run.looked, own.length, own.filter(isAccepted).length), ...unlooked]
      : run.why === null ? unlooked : [sayNotRun(language, run.why)];
  return rowOf({ severity: text(run.state === "ran" ? words.ran : words.notRun), check: text(sayCheck(language, run.id)), content: text(say.join("\n")), mend: text(checkWords(language, run.id).why) }, STYLES.quiet);
}

const headingRow = (title: string) => rowOf({ content: text(title) }, STYLES.heading);

/** The findings, what is left of those that are gone, and the checks. */
export function rowsOf(report: AnsweredReport, facts: Facts): readonly FormRow[] {
  const { findings, gone, checks } = report;
  const { words } = facts;
  return [
    ...(findings.length === 0 ? [rowOf({ content: text(words.clean) })] : findings.map((finding) => findingRow(finding, facts))),
    ...(gone.length === 0 ? [] : [headingRow(words.goneTitle), ...gone.map((kept) => goneRow(kept, facts))]),
    headingRow(words.checksTitle),
    ...checks.filter(isAsked).map((run) => checkRow(run, findings, facts)),
  ];
}
