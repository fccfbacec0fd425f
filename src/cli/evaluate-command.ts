import { evaluateSnapshots } from "../actions/evaluation";
import { evaluate } from "../actions/evaluate";
import type { EditedSheet, Evaluation } from "../actions/evaluate";
import type { UnmadeSheet } from "../actions/plan-sheets";
import type { GradedPlan } from "../grading/graded-plan";
import { commandLineWords } from "../messages/command-line";
import type { CommandLineWords } from "../messages/command-line";
import { isAccepted } from "../checks/answers";
import type { CheckId } from "../checks/finding";
import { isAsked } from "../checks/form/run-form";
import { sayCheck, sayFinding, sayNotRun } from "../messages/checks";
import type { Language } from "../messages/language";
import { sayLeftOut, sayUnread } from "../messages/reasons";
import { saySchemeFrom, saySchemeProblemAt, saySchemeUnclear } from "../messages/scheme-problems";
import { sayQuestion } from "../messages/tables";
import { sayMissing, saySheet } from "../messages/sheets/kinds";
import { sayDay } from "../messages/years";
import type { WrittenSheet } from "../workbook/draft";
import { naming, openBook, refuseInputs, saveBook } from "./book-files";
import { chooseSheets, findPreset } from "./choices";
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
  /** For the footers; the day on which the command runs if left out. */
  readonly today?: Date;
  readonly language: Language;
};

type Done = { readonly evaluation: Evaluation; readonly written: readonly WrittenSheet[]; readonly overwritten: readonly EditedSheet[]; readonly unmade: readonly UnmadeSheet[] };

async function carryOut(args: EvaluateArguments, words: CommandLineWords): Promise<Done> {
  // Without the option the sheet 評価基準 of the first book counts.
  const scheme = args.scheme === undefined ? null : findPreset(args.scheme, words);
  const sheets = chooseSheets(args.sheets, words);
  if (args.out !== undefined) {
    if (!/\.xlsx$/i.test(args.out)) throw new Refusal(words.outNotXlsx(args.out));
    refuseInputs(args.out, args.files);
  }
  const [first, ...others] = args.files.map(openBook);
  if (!first) throw new Refusal(words.usage("FILE"));
  const further = await Promise.all(others.map((book) => naming(book.name, () => book.read())));
  if (args.out === undefined) {
    const snapshot = await naming(first.name, () => first.read());
    return { evaluation: evaluateSnapshots([snapshot, ...further], scheme, args), written: [], overwritten: [], unmade: [] };
  }
  const date = sayDay(args.language, args.today ?? new Date());
  const options = { scheme, language: args.language, edits: "overwrite" as const, others: further, form: args.form === true, sheets, date };
  const outcome = await naming(first.name, () => evaluate(first, options));
  if (outcome.state !== "written") return { evaluation: outcome.evaluation, written: [], overwritten: [], unmade: [] };
  saveBook(args.out, first.bytes());
  // Of the matrices that are made by themselves nobody asked for those that can't be.
  return args.sheets === undefined ? { ...outcome, unmade: [] } : outcome;
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

/** *Clean* and *not checked* must not look alike: checks that could not run are named, by their reason. */
function tellNotRun({ report: { checks } }: Evaluation, language: Language, words: CommandLineWords): readonly string[] {
  type Idle = { readonly plan: string | null; readonly why: string; readonly id: CheckId };
  const idle = checks.filter(isAsked).flatMap((run): readonly Idle[] => (run.state === "not-run" ? [{ plan: null, why: run.why, id: run.id }] : run.unlooked.map(({ plan, why }) => ({ plan, why, id: run.id }))));
  const isSame = (a: Idle, b: Idle) => a.plan === b.plan && a.why === b.why;
  const firsts = idle.filter((each, index) => idle.findIndex((other) => isSame(each, other)) === index);
  const told = firsts.map((first) => {
    const titles = idle.filter((each) => isSame(each, first)).map(({ id }) => sayCheck(language, id));
    const why = sayNotRun(language, first.why);
    return first.plan === null ? words.notRun(why, titles) : words.unlooked(first.plan, why, titles);
  });
  return checks.every(isAsked) ? told : [...told, words.formNotAsked];
}

/** An accepted finding is counted, so that a clean plan and an excused one don't look alike. */
function tellFindings({ report: { findings, checks } }: Evaluation, language: Language, words: CommandLineWords, out: Output["out"]): void {
  const open = findings.filter((finding) => !isAccepted(finding));
  for (const finding of open) out(words.finding(finding.place.sheet, finding.place.cell, sayFinding(language, finding)));
  if (findings.length > open.length) out(words.accepted(findings.length - open.length));
  const ran = checks.filter(({ state }) => state === "ran").length;
  if (ran > 0 && findings.length === 0) out(words.clean(ran));
}

/** Which scheme was used, and what is wrong in the sheet that holds it. */
function tellScheme({ scheme, schemeFrom, schemeSheet, schemeProblems, toGrade }: Evaluation, language: Language, out: Output["out"]): void {
  if (scheme !== null && toGrade.length > 0) out(saySchemeFrom(language, scheme.name, schemeFrom, schemeSheet?.sheet ?? null));
  for (const problem of schemeProblems) out(saySchemeProblemAt(language, problem));
}

function tell({ evaluation, written, overwritten, unmade }: Done, args: EvaluateArguments, words: CommandLineWords, { out, err }: Output): void {
  for (const graded of evaluation.plans) tellPlan(graded, evaluation, words, out);
  tellScheme(evaluation, args.language, out);
  tellFindings(evaluation, args.language, words, out);
  for (const question of evaluation.questions) out(words.question(question.sheet, question.headerRow, sayQuestion(args.language, question)));
  for (const { place, text, why } of evaluation.unread) out(words.unread(place.sheet, place.cell, text, sayUnread(args.language, why)));
  for (const { sheet, why } of evaluation.leftOut) {
    if (why !== "generated" && why !== "settings" && why !== "empty") out(words.leftOut(sheet, sayLeftOut(args.language, why)));
  }
  for (const line of tellNotRun(evaluation, args.language, words)) out(line);
  for (const { sheet, range } of written) out(words.written(sheet, range, args.out ?? ""));
  for (const { kind, plan, why } of unmade) err(words.unmade(evaluation.plans.length > 1 ? plan : null, saySheet(args.language, kind), sayMissing(args.language, why)));
  for (const { sheet } of overwritten) err(words.overwritten(sheet, evaluation.file));
}

/** 0 done, 1 done and something is broken in the plan, 2 nothing could be read or written. */
export async function runEvaluate(args: EvaluateArguments, version: string, output: Output): Promise<0 | 1 | 2> {
  const words = commandLineWords(args.language);
  const done = await carryOut(args, words);
  if (args.json) output.out(JSON.stringify(reportEvaluation(done.evaluation, done.written, args.language, version), null, 2));
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
  // A copy was asked for and there is none: whoever waits for the file must hear of it.
  if (args.out !== undefined && done.written.length === 0) {
    output.err(words.nothingToWrite(done.evaluation.tables.length));
    return 2;
  }
  return done.evaluation.report.findings.some((finding) => finding.severity === "error" && !isAccepted(finding)) ? 1 : 0;
}
