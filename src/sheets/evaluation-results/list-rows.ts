import type { Difference } from "../../grading/difference";
import { differenceOfLetter } from "../../grading/difference-of-letter";
import { differenceOfLevel } from "../../grading/difference-of-level";
import type { GradedIndicator, GradedLevel, GradedMeasure, GradedPlan, Level } from "../../grading/graded-plan";
import type { RollUp } from "../../grading/scheme";
import { cellsOfLevel, cellsOfOverall, cellsUsed, explainGrade, explainNext, explainOverall, explainQualitative, explainQuantitative, isOnOpenEnd, nameDifference, sayLetterDifference, sayLevelDifference, sayMean } from "../../messages/explanations";
import type { Language } from "../../messages/language";
import type { ResultsWords } from "../../messages/results-sheet";
import type { Figure } from "../../plan/plan";
import { figureReached } from "../../plan/reached";
import { finish, pausing, type Pauses } from "../../workbook/steps";
import type { ResultRow } from "./row";

type Told = { readonly of: GradedPlan; readonly owner: GradedMeasure; readonly words: ResultsWords; readonly language: Language };

const asTyped = (figure: Figure | null) => figure?.text ?? "";
const ownerOf = ({ owner: { measure } }: Told) => ({ code: measure.code, measure: measure.name, department: measure.department ?? "" });
const tell = (language: Language, difference: Difference | null, say: (difference: Difference) => string) => difference && { kind: nameDifference(language, difference), sentence: say(difference) };

function indicatorRow(graded: GradedIndicator, context: Told): ResultRow {
  const { of, words, language } = context;
  const { indicator, grade, agreement } = graded;
  const reached = figureReached(indicator);
  return {
    kind: "indicator",
    ...ownerOf(context),
    item: indicator.name ?? words.unnamed,
    actual: reached.isForecast ? words.forecast(asTyped(reached.figure)) : asTyped(reached.figure),
    target: asTyped(indicator.target),
    // 100.0% beside a letter for less would be read as a mistake: 100人 of 100人未満.
    rate: grade.state === "graded" && grade.rate && !isOnOpenEnd(grade) ? { percent: grade.rate, digits: of.scheme.digits } : null,
    computed: grade.state === "none" ? "" : grade.grade,
    typed: indicator.recorded?.text ?? "",
    agreement,
    formula: explainGrade(language, graded, of.scheme),
    next: explainNext(language, graded, of),
    difference: tell(language, differenceOfLetter(graded, of), (difference) => sayLetterDifference(language, difference, of.scheme)),
    cells: cellsUsed(graded, of.scheme),
    source: indicator.recorded?.place ?? indicator.place,
  };
}

type LevelParts = { readonly kind: "quantitative" | "qualitative"; readonly item: string; readonly formula: string; readonly level: GradedLevel; readonly fromRecorded: Level | null; readonly rollUp: RollUp | null };

function levelRow({ kind, item, formula, level, fromRecorded, rollUp }: LevelParts, context: Told): ResultRow {
  const { owner, language } = context;
  const source = level.recorded?.place ?? owner.measure.place;
  return {
    kind: "level",
    ...ownerOf(context),
    item,
    actual: "",
    target: "",
    rate: level.computed.mean && rollUp ? { text: sayMean(language, level.computed.mean, rollUp.levels) } : null,
    computed: level.computed.level,
    typed: level.recorded?.text ?? "",
    agreement: level.agreement,
    formula,
    next: null,
    difference: tell(language, differenceOfLevel(level, fromRecorded, rollUp), (difference) => sayLevelDifference(language, difference)),
    cells: cellsOfLevel(kind, owner, source),
    source,
  };
}

/** A person's own verdict stands as it was typed; where the scheme makes one of two others, that stands beside it. */
function overallRow(context: Told): ResultRow {
  const { of, owner, words, language } = context;
  const { measure, overall } = owner;
  const source = measure.overall?.place ?? measure.place;
  return {
    kind: "overall",
    ...ownerOf(context),
    item: words.overall,
    actual: "",
    target: "",
    rate: null,
    computed: overall?.computed.level ?? "",
    typed: measure.overall?.text ?? "",
    agreement: overall?.agreement ?? (measure.overall ? null : "not-typed"),
    formula: explainOverall(language, owner, of.scheme) ?? (measure.overall ? words.overallNote : ""),
    next: null,
    difference: overall && tell(language, differenceOfLevel(overall, null, null), (difference) => sayLevelDifference(language, difference)),
    cells: overall && of.scheme.overall ? cellsOfOverall(of.scheme.overall, owner, source) : source.cell,
    source,
  };
}

function measureRows(context: Told): readonly ResultRow[] {
  const { owner, words, language, of } = context;
  const { scheme } = of;
  const { indicators, quantitative, qualitative } = owner;
  return [
    ...indicators.map((graded) => indicatorRow(graded, context)),
    levelRow({ kind: "quantitative", item: words.quantitative, formula: explainQuantitative(language, owner, scheme), level: quantitative, fromRecorded: quantitative.fromRecorded, rollUp: scheme.quantitative }, context),
    levelRow({ kind: "qualitative", item: words.qualitative, formula: explainQualitative(language, owner, scheme), level: qualitative, fromRecorded: null, rollUp: scheme.qualitative }, context),
    overallRow(context),
  ];
}

export function* resultRowsInSteps(plans: readonly GradedPlan[], words: ResultsWords, language: Language): Pauses<readonly ResultRow[]> {
  const rows: ResultRow[] = [];
  for (const of of plans) yield* pausing(of.measures, (owner) => rows.push(...measureRows({ of, owner, words, language })), 10);
  return rows;
}

export const listResultRows = (of: GradedPlan, words: ResultsWords, language: Language): readonly ResultRow[] => finish(resultRowsInSteps([of], words, language));
