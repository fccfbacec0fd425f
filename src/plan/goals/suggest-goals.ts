import type { Place } from "../../workbook/place";
import type { Measure, Plan } from "../plan";
import { GOAL_WORDS } from "./vocabulary";

/** Where a word was found: in what the measure is called, in what it does, or in how it is measured. */
export type EvidenceField = "name" | "direction" | "localIndicator" | "indicator";

export type GoalEvidence = { readonly word: string; readonly source: string; readonly field: EvidenceField; readonly place: Place };

/** A goal that a measure may serve, with the words that led to it. Never more than a suggestion. */
export type GoalSuggestion = { readonly goal: number; readonly score: number; readonly evidence: readonly GoalEvidence[] };

type Passage = { readonly field: EvidenceField; readonly text: string; readonly place: Place };

/** A name was chosen with care; an indicator measures one thing of many. */
const FIELD_WEIGHT: Readonly<Record<EvidenceField, number>> = { name: 3, localIndicator: 2, direction: 1.5, indicator: 1 };
const STRONG = 2;
const WEAK = 1;
/** One strong word in the name is enough, or several elsewhere that agree. */
const ENOUGH = 5;
const MOST = 3;
/** What has much less to say for itself than the best is left out. */
const SHARE_OF_BEST = 1 / 3;

const passagesOf = (plan: Plan, { code, name, place, directions, indicators }: Measure): readonly Passage[] => {
  const own = (measure: string) => code !== "" && measure === code;
  const kpis = plan.projects.flatMap((project) => project.kpis.filter(({ measure }) => own(measure)));
  return [
    { field: "name", text: name, place },
    ...directions.map((direction) => ({ field: "direction" as const, text: direction.name, place: direction.place })),
    ...plan.localIndicators.filter(({ measure }) => own(measure)).map((local) => ({ field: "localIndicator" as const, text: local.name, place: local.place })),
    ...[...indicators, ...kpis].flatMap((indicator) => (indicator.name === null ? [] : [{ field: "indicator" as const, text: indicator.name, place: indicator.place }])),
  ];
};

const WORDS = [...new Set(GOAL_WORDS.map(({ word }) => word))].sort((a, b) => b.length - a.length);

/** The words in a text; a shorter one inside a longer one is not another: 環境教育 is no 教育. */
function wordsIn(text: string): readonly string[] {
  let rest = text.replace(/\s+/g, "");
  return WORDS.filter((word) => {
    const found = rest.includes(word);
    if (found) rest = rest.replaceAll(word, "\n");
    return found;
  });
}

/** Goals for one measure, the likeliest first, at most three. Each word counts once, where it weighs most. */
export function suggestGoals(plan: Plan, measure: Measure): readonly GoalSuggestion[] {
  const evidence = passagesOf(plan, measure).flatMap(({ field, text, place }) =>
    wordsIn(text).flatMap((word) => GOAL_WORDS.filter((known) => known.word === word).map(({ goal, source, weak }) => ({ goal, weight: FIELD_WEIGHT[field] * (weak ? WEAK : STRONG), word, source, field, place }))),
  );
  const goals = [...new Set(evidence.map(({ goal }) => goal))].map((goal): GoalSuggestion => {
    const own = evidence.filter((each) => each.goal === goal).sort((a, b) => b.weight - a.weight);
    const counted = own.filter(({ word }, index) => own.findIndex((other) => other.word === word) === index);
    const score = counted.reduce((sum, { weight }) => sum + weight, 0);
    return { goal, score, evidence: counted.map(({ word, source, field, place }) => ({ word, source, field, place })) };
  });
  const ranked = goals.filter(({ score }) => score >= ENOUGH).sort((a, b) => b.score - a.score || a.goal - b.goal);
  const best = ranked[0]?.score ?? 0;
  return ranked.filter(({ score }) => score >= best * SHARE_OF_BEST).slice(0, MOST);
}
