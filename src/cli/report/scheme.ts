import type { Evaluation } from "../../actions/evaluate";
import { stopsGrading } from "../../grading/scheme-problem";
import type { SchemeProblem } from "../../grading/scheme-problem";
import type { Language } from "../../messages/language";
import { saySchemeProblem } from "../../messages/scheme-problems";

/** `null` where the sheet 評価基準 is not understood: then no letter was computed. */
export function reportScheme({ scheme, schemeFrom, schemeSheet }: Evaluation) {
  if (scheme === null) return null;
  const { id, name, source, lacking } = scheme;
  return { id, name, source, from: schemeFrom, file: schemeSheet?.file ?? null, sheet: schemeSheet?.sheet ?? null, lacking };
}

export function reportSchemeProblem(problem: SchemeProblem, language: Language) {
  const { place, why, text } = problem;
  return { ...place, why, text, stops: stopsGrading(problem), message: saySchemeProblem(language, problem) };
}
