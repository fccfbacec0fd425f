import type { GradedIndicator, GradedLevel, GradedMeasure, GradedPlan } from "../../grading/graded-plan";
import type { RollUp, Scheme } from "../../grading/scheme";
import { explainGrade, explainQualitative, explainQuantitative, sayMean } from "../../messages/explanations";
import type { Language } from "../../messages/language";
import type { ResultsWords } from "../../messages/results-sheet";
import type { Figure } from "../../plan/plan";
import { figureReached } from "../../plan/reached";
import type { ResultRow } from "./row";

const asTyped = (figure: Figure | null) => figure?.text ?? "";

/** `G7÷H7`, the other way round where less is better; the name's cell where nothing was divided. */
function cellsUsed({ indicator, grade }: GradedIndicator): string {
  const { figure } = figureReached(indicator);
  const { target } = indicator;
  if (grade.state !== "graded" || !figure || !target) return indicator.place.cell;
  const [above, below] = grade.better.way === "less" ? [target, figure] : [figure, target];
  return `${above.place.cell}÷${below.place.cell}`;
}

function indicatorRow(graded: GradedIndicator, owner: GradedMeasure, scheme: Scheme, words: ResultsWords, language: Language): ResultRow {
  const { indicator, grade, agreement } = graded;
  const reached = figureReached(indicator);
  return {
    kind: "indicator",
    code: owner.measure.code,
    measure: owner.measure.name,
    item: indicator.name ?? words.unnamed,
    actual: reached.isForecast ? words.forecast(asTyped(reached.figure)) : asTyped(reached.figure),
    target: asTyped(indicator.target),
    rate: grade.state === "graded" && grade.rate ? { percent: grade.rate } : null,
    computed: grade.state === "none" ? "" : grade.grade,
    typed: indicator.recorded?.text ?? "",
    agreement,
    formula: explainGrade(language, graded, scheme),
    cells: cellsUsed(graded),
    source: indicator.recorded?.place ?? indicator.place,
  };
}

function levelRow(item: string, formula: string, level: GradedLevel, rollUp: RollUp | null, owner: GradedMeasure, language: Language): ResultRow {
  const source = level.recorded?.place ?? owner.measure.place;
  return {
    kind: "level",
    code: owner.measure.code,
    measure: owner.measure.name,
    item,
    actual: "",
    target: "",
    rate: level.computed.mean && rollUp ? { text: sayMean(language, level.computed.mean, rollUp.levels) } : null,
    computed: level.computed.level,
    typed: level.recorded?.text ?? "",
    agreement: level.agreement,
    formula,
    cells: source.cell,
    source,
  };
}

function measureRows(owner: GradedMeasure, scheme: Scheme, words: ResultsWords, language: Language): readonly ResultRow[] {
  const { measure, indicators, quantitative, qualitative } = owner;
  return [
    ...indicators.map((graded) => indicatorRow(graded, owner, scheme, words, language)),
    levelRow(words.quantitative, explainQuantitative(language, owner, scheme), quantitative, scheme.quantitative, owner, language),
    levelRow(words.qualitative, explainQualitative(language, owner, scheme), qualitative, scheme.qualitative, owner, language),
    {
      kind: "overall",
      code: measure.code,
      measure: measure.name,
      item: words.overall,
      actual: "",
      target: "",
      rate: null,
      computed: "",
      typed: measure.overall?.text ?? "",
      agreement: measure.overall ? null : "not-typed",
      formula: measure.overall ? words.overallNote : "",
      cells: (measure.overall?.place ?? measure.place).cell,
      source: measure.overall?.place ?? measure.place,
    },
  ];
}

export function listResultRows({ measures, scheme }: GradedPlan, words: ResultsWords, language: Language): readonly ResultRow[] {
  return measures.flatMap((owner) => measureRows(owner, scheme, words, language));
}
