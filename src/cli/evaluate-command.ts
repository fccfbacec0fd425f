import { evaluateSnapshots } from "../actions/evaluation";
import { evaluate } from "../actions/evaluate";
import type { EditedSheet, Evaluation, KeptSheet } from "../actions/evaluate";
import { listMarkChanges, takeOverMarks } from "../actions/matrix-marks";
import type { MarkChange } from "../actions/matrix-marks";
import type { UnmadeSheet } from "../actions/plan-sheets";
import type { GradedPlan } from "../grading/graded-plan";
import { commandLineWords } from "../messages/command-line";
import type { CommandLineWords } from "../messages/command-line";
import { isAccepted } from "../checks/answers";
import type { CheckRun } from "../checks/finding";
import { isAsked } from "../checks/form/run-form";
import { countUnlooked, listNotMade } from "../checks/not-made";
import { tellCells } from "../messages/edited-sheets";
import { sayCheck, sayFinding, sayNotRun } from "../messages/checks";
import { SEVERITIES } from "../messages/checks/groups";
import { NOT_MADE } from "../messages/checks/not-made";
import type { Language } from "../messages/language";
import { markChangeWords } from "../messages/mark-changes";
import { sayLeftOut, sayUnread } from "../messages/reasons";
import { saySchemeFrom, saySchemeProblemAt, saySchemeUnclear } from "../messages/scheme-problems";
import { sayQuestion } from "../messages/tables";
import { sayMissing, saySheet } from "../messages/sheets/kinds";
import { sayDay } from "../messages/years";
import type { WrittenSheet } from "../workbook/draft";
import { naming, openBook, refuseInputs, saveBook } from "./book-files";
import { chooseEdits, chooseSheets, findPreset } from "./choices";
import { Refusal } from "./refusal";
import { reportEvaluation } from "./report";

export type Output = { readonly out: (line: string) => void; readonly err: (line: string) => void };

export type EvaluateArguments = {
  readonly files: readonly string[];
  readonly out?: string;
  readonly json: boolean;
  /** The rules for machine-readable data too. */
  readonly form?: boolean;
  readonly scheme?: string;
  readonly sheets?: string;
  /** Marks that people changed in a matrix become the plan's own before it is drawn anew. */
  readonly takeOverMarks?: boolean;
  /** What becomes of edits in generated sheets; they are overwritten if left out, since they stay in the file that was read. */
  readonly edits?: string;
  /** Codes of the measures that get a page. */
  readonly measures?: string;
  /** For the footers; the day on which the command runs if left out. */
  readonly today?: Date;
  readonly language: Language;
};

type Done = {
  readonly evaluation: Evaluation;
  readonly written: readonly WrittenSheet[];
  readonly overwritten: readonly EditedSheet[];
  readonly kept: readonly KeptSheet[];
  /** Why nothing was written. */
  readonly edited: readonly EditedSheet[];
  readonly unmade: readonly UnmadeSheet[];
  readonly taken: readonly MarkChange[];
};

const NOTHING_DONE = { written: [], overwritten: [], kept: [], edited: [], unmade: [], taken: [] } as const;
/** So many edited cells are named. */
const NAMED = 5;

function refuseUnknownMeasures({ plans }: Evaluation, codes: readonly string[], words: CommandLineWords): void {
  const unknown = codes.filter((code) => plans.every(({ plan }) => plan.measures.every((measure) => measure.code !== code)));
  if (unknown.length > 0) throw new Refusal(words.unknownMeasures(unknown.join(", ")));
}

async function carryOut(args: EvaluateArguments, words: CommandLineWords): Promise<Done> {
  // Without the option the sheet 評価基準 of the first book counts.
  const scheme = args.scheme === undefined ? null : findPreset(args.scheme, words);
  const sheets = chooseSheets(args, words);
  const edits = chooseEdits(args.edits, words);
  const measures = args.measures?.split(",").map((code) => code.trim());
  if (args.out !== undefined) {
    if (!/\.xlsx$/i.test(args.out)) throw new Refusal(words.outNotXlsx(args.out));
    refuseInputs(args.out, args.files);
  }
  if (args.takeOverMarks === true && args.out === undefined) throw new Refusal(words.marksWithoutOut);
  const [first, ...others] = args.files.map(openBook);
  if (!first) throw new Refusal(words.usage("FILE"));
  const further = await Promise.all(others.map((book) => naming(book.name, () => book.read())));
  if (args.out === undefined) {
    const snapshot = await naming(first.name, () => first.read());
    return { evaluation: evaluateSnapshots([snapshot, ...further], scheme, args), ...NOTHING_DONE };
  }
  const taken = args.takeOverMarks === true ? listMarkChanges(evaluateSnapshots([await naming(first.name, () => first.read()), ...further], scheme)) : [];
  if (taken.length > 0) await naming(first.name, () => takeOverMarks(first, taken, args.language, further));
  const date = sayDay(args.language, args.today ?? new Date());
  const options = { scheme, language: args.language, edits, others: further, form: args.form === true, sheets, date, ...(measures === undefined ? {} : { measures }) };
  const outcome = await naming(first.name, () => evaluate(first, options));
  refuseUnknownMeasures(outcome.evaluation, measures ?? [], words);
  if (outcome.state === "edited") return { ...NOTHING_DONE, evaluation: outcome.evaluation, edited: outcome.sheets };
  if (outcome.state === "scheme-unclear") return { ...NOTHING_DONE, evaluation: outcome.evaluation };
  // Of the sheets that are made by themselves nobody asked for those that can't be.
  const unmade = args.sheets === undefined ? [] : outcome.unmade;
  if (outcome.state === "nothing-found") return { ...NOTHING_DONE, evaluation: outcome.evaluation, unmade };
  saveBook(args.out, first.bytes());
  return { ...outcome, edited: [], unmade, taken };
}

function tellPlan({ plan, measures }: GradedPlan, { file, plans, toGrade, scheme }: Evaluation, words: CommandLineWords, out: Output["out"]): void {
  const of = plans.length > 1 ? plan.name : file;
  const own = toGrade.find((each) => each.plan === plan);
  if (scheme === null) {
    // Nothing was graded, and nobody asked whether there is anything to grade.
    out(words.read(of, measures.length, measures.flatMap((measure) => measure.indicators).length));
    return;
  }
  if (!own) {
    out(words.readWithoutGrades(of, measures.length, plan.projects.length, plan.projects.flatMap(({ kpis }) => kpis).length));
    return;
  }
  const indicators = own.measures.flatMap((measure) => measure.indicators);
  const count = (wanted: string) => indicators.filter(({ agreement }) => agreement === wanted).length;
  const [agrees, differs] = [count("agrees"), count("differs")];
  out(words.read(of, measures.length, indicators.length));
  out(words.letters(agrees, differs, indicators.length - agrees - differs));
}

/** *Clean* and *not checked* must not look alike: checks that could not run are named, by plan and reason. */
function tellNotRun({ report: { checks } }: Evaluation, language: Language, words: CommandLineWords): readonly string[] {
  const asked = checks.filter(isAsked);
  const whole = asked.filter(({ state }) => state === "not-run");
  const partial = asked.filter((run) => run.state === "ran" && run.unlooked.length > 0);
  const linesOf = (runs: readonly CheckRun[]) =>
    listNotMade(runs).map(({ plan, why, checks: ids }) => {
      const titles = ids.map((id) => sayCheck(language, id));
      return plan === null ? words.notRun(sayNotRun(language, why), titles) : words.unlooked(plan, sayNotRun(language, why), titles);
    });
  const told = [
    ...(whole.length > 0 ? [NOT_MADE[language].whole(whole.length), ...linesOf(whole)] : []),
    ...(partial.length > 0 ? [NOT_MADE[language].partial(countUnlooked(partial)), ...linesOf(partial)] : []),
  ];
  return checks.every(isAsked) ? told : [...told, words.formNotAsked];
}

/** An accepted finding is counted, so that a clean plan and an excused one don't look alike. */
function tellFindings({ report: { findings, checks } }: Evaluation, language: Language, words: CommandLineWords, out: Output["out"]): void {
  const open = findings.filter((finding) => !isAccepted(finding));
  for (const finding of open) out(words.finding(SEVERITIES[language][finding.severity], finding.place.sheet, finding.place.cell, sayFinding(language, finding)));
  if (findings.length > open.length) out(words.accepted(findings.length - open.length));
  const ran = checks.filter(({ state }) => state === "ran").length;
  if (ran > 0 && findings.length === 0) out(words.clean(ran));
}

/** Which scheme was used, and what is wrong in the sheet that holds it. */
function tellScheme({ scheme, schemeFrom, schemeSheet, schemeProblems, toGrade }: Evaluation, language: Language, out: Output["out"]): void {
  if (scheme !== null && toGrade.length > 0) out(saySchemeFrom(language, scheme.name, schemeFrom, schemeSheet?.sheet ?? null));
  for (const problem of schemeProblems) out(saySchemeProblemAt(language, problem));
}

function tell({ evaluation, written, overwritten, kept, unmade, taken }: Done, args: EvaluateArguments, words: CommandLineWords, { out, err }: Output): void {
  for (const graded of evaluation.plans) tellPlan(graded, evaluation, words, out);
  tellScheme(evaluation, args.language, out);
  tellFindings(evaluation, args.language, words, out);
  const tellMark = (change: MarkChange) => { out(words.markChanged(change.place.sheet, change.place.cell, markChangeWords(args.language).line(change, taken.includes(change)))); };
  [...taken, ...listMarkChanges(evaluation)].forEach(tellMark);
  for (const question of evaluation.questions) out(words.question(question.sheet, question.headerRow, sayQuestion(args.language, question)));
  for (const { place, text, why } of evaluation.unread) out(words.unread(place.sheet, place.cell, text, sayUnread(args.language, why)));
  for (const { sheet, why } of evaluation.leftOut) {
    if (why !== "generated" && why !== "settings" && why !== "empty") out(words.leftOut(sheet, sayLeftOut(args.language, why)));
  }
  for (const line of tellNotRun(evaluation, args.language, words)) out(line);
  for (const { sheet, range } of written) out(words.written(sheet, range, args.out ?? ""));
  for (const { kind, plan, why } of unmade) err(words.unmade(evaluation.plans.length > 1 && plan !== "" ? plan : null, saySheet(args.language, kind), sayMissing(args.language, why)));
  for (const { sheet, copy } of kept) err(words.kept(sheet, copy));
  for (const { sheet } of overwritten) err(words.overwritten(sheet, evaluation.file));
}

/** 0 done, 1 done and something is broken in the plan, 2 nothing could be read or written. */
export async function runEvaluate(args: EvaluateArguments, version: string, output: Output): Promise<0 | 1 | 2> {
  const words = commandLineWords(args.language);
  const done = await carryOut(args, words);
  if (args.json) output.out(JSON.stringify(reportEvaluation(done.evaluation, done.written, args.language, version, done), null, 2));
  else tell(done, args, words, output);
  if (done.evaluation.plans.length === 0) {
    output.err(words.nothingFound);
    return 2;
  }
  if (done.evaluation.scheme === null) {
    const { what, next } = saySchemeUnclear(args.language, done.evaluation.schemeProblems);
    output.err(`${what}${args.language === "en" ? " " : ""}${next}`);
    return 2;
  }
  if (done.edited.length > 0) {
    for (const edited of done.edited) output.err(words.edited(edited.sheet, tellCells(args.language, edited, NAMED).join(args.language === "ja" ? "、" : ", ")));
    output.err(words.editedNext);
    return 2;
  }
  // A copy was asked for and there is none: whoever waits for the file must hear of it.
  if (args.out !== undefined && done.written.length === 0) {
    output.err(done.unmade.length > 0 ? words.nothingMade : words.nothingToWrite(done.evaluation.tables.length));
    return 2;
  }
  return done.evaluation.report.findings.some((finding) => finding.severity === "error" && !isAccepted(finding)) ? 1 : 0;
}
