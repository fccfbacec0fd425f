import type { GradedIndicator, GradedLevel, GradedMeasure, GradedPlan } from "../../grading/graded-plan";
import type { Scheme } from "../../grading/scheme";
import { explainGrade, explainQualitative, explainQuantitative, sayMean } from "../../messages/explanations";
import type { Language } from "../../messages/language";
import type { ResultsWords } from "../../messages/results-sheet";
import type { Figure } from "../../plan/plan";
import type { ResultRow } from "./row";

const asTyped = (figure: Figure | null) => figure?.text ?? "";

function indicatorRow(graded: GradedIndicator, owner: GradedMeasure, scheme: Scheme, words: ResultsWords, language: Language): ResultRow {
  const { indicator, grade, comparison } = graded;
  return {
    kind: "indicator",
    code: owner.measure.code,
    measure: owner.measure.name,
    item: indicator.name ?? words.unnamed,
    actual: asTyped(indicator.forecast?.quantity.state === "value" ? indicator.forecast : indicator.actual),
    target: asTyped(indicator.target),
    rate: grade.state === "graded" && grade.rate ? { percent: grade.rate } : null,
    computed: grade.state === "none" ? "" : grade.grade,
    typed: indicator.recorded?.text ?? "",
    comparison,
    formula: explainGrade(language, graded, scheme),
    source: indicator.place,
  };
}

function levelRow(item: string, formula: string, level: GradedLevel, owner: GradedMeasure, language: Language): ResultRow {
  return {
    kind: "level",
    code: owner.measure.code,
    measure: owner.measure.name,
    item,
    actual: "",
    target: "",
    rate: level.computed.mean ? { text: sayMean(language, level.computed.mean) } : null,
    computed: level.computed.level,
    typed: level.recorded?.text ?? "",
    comparison: level.comparison,
    formula,
    source: level.recorded?.place ?? owner.measure.place,
  };
}

function measureRows(owner: GradedMeasure, scheme: Scheme, words: ResultsWords, language: Language): readonly ResultRow[] {
  const { measure, indicators, quantitative, qualitative } = owner;
  return [
    ...indicators.map((graded) => indicatorRow(graded, owner, scheme, words, language)),
    levelRow(words.quantitative, explainQuantitative(language, owner, scheme), quantitative, owner, language),
    levelRow(words.qualitative, explainQualitative(language, owner, scheme), qualitative, owner, language),
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
      comparison: measure.overall ? null : "not-typed",
      formula: words.overallNote,
      source: measure.overall?.place ?? measure.place,
    },
  ];
}

export function listResultRows({ measures, scheme }: GradedPlan, words: ResultsWords, language: Language): readonly ResultRow[] {
  return measures.flatMap((owner) => measureRows(owner, scheme, words, language));
}
