import type { GradedMeasure, GradedPlan } from "../../grading/graded-plan";
import { countByPolicy, lettersComputed, lettersTyped } from "../../grading/letters-by-policy";
import { NO_LEVEL } from "../../grading/roll-up";
import { namesOf } from "../../grading/scheme";
import type { Language } from "../../messages/language";
import { summaryWords } from "../../messages/sheets/summary";
import { coverGoals } from "../../plan/goals/goal-coverage";
import { groupIndicators, INDICATOR_STATES, type IndicatorState, stateOf } from "../../plan/indicator-states";
import type { Plan } from "../../plan/plan";
import { pausing, type Pauses } from "../../workbook/steps";

/** A table of counts: what is counted in the rows, by what in the columns. */
export type Counts = { readonly title: string; readonly corner: string; readonly columns: readonly string[]; readonly colors: readonly string[]; readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[]; readonly stacked: boolean; /** Whether the rows add up: 定量 and 定性 are two verdicts on one and the same measure. */ readonly totalled: boolean };

/** From good to bad, and grey for what has no verdict; told apart in print by their order and by their numbers too. */
const VERDICTS = ["2E75B6", "70AD47", "FFC000", "C55A11", "7030A0", "44546A", "BF9000"] as const;
const NONE = "A5A5A5";
const verdictColors = (count: number) => [...Array.from({ length: count - 1 }, (_, index) => VERDICTS[index % VERDICTS.length] ?? NONE), NONE];
const STATE_COLORS = { complete: "2E75B6", pending: "FFC000", unavailable: NONE, "no-target": "C55A11", "no-baseline": "BF9000", unreadable: "7F0000" } as const;

const countEach = (names: readonly string[], found: readonly string[]) => names.map((name) => found.filter((each) => each === name).length);

function countLetters(graded: GradedPlan, title: string, lettersOf: (owner: GradedMeasure) => readonly string[], words: ReturnType<typeof summaryWords>): Counts {
  const { letters, rows } = countByPolicy(graded, lettersOf);
  return {
    title,
    corner: words.policy,
    columns: letters,
    colors: verdictColors(letters.length),
    rows: rows.map(({ policy, counts }) => ({ name: policy, counts })),
    stacked: true,
    totalled: true,
  };
}

function countLevels({ measures, scheme }: GradedPlan, words: ReturnType<typeof summaryWords>): Counts {
  const levels = [...new Set([...(scheme.quantitative ? namesOf(scheme.quantitative.levels) : []), ...(scheme.qualitative ? namesOf(scheme.qualitative.levels) : []), NO_LEVEL])];
  return {
    title: words.levels,
    corner: words.level,
    columns: levels,
    colors: verdictColors(levels.length),
    rows: [
      { name: words.quantitative, counts: countEach(levels, measures.map(({ quantitative }) => quantitative.computed.level)) },
      { name: words.qualitative, counts: countEach(levels, measures.map(({ qualitative }) => qualitative.computed.level)) },
    ],
    stacked: true,
    totalled: false,
  };
}

const servesGoals = ({ measures }: Plan) => measures.some(({ goals }) => goals.length > 0);

/** Whether there is anything to count. */
export const canCount = (plan: Plan, toGrade: GradedPlan | null): boolean => toGrade !== null || servesGoals(plan) || groupIndicators(plan).length > 0;

/** What can be counted in this plan; nothing of what it doesn't have. */
export function* countsInSteps(graded: GradedPlan, toGrade: GradedPlan | null, language: Language): Pauses<readonly Counts[]> {
  const words = summaryWords(language);
  const { plan } = graded;
  const counts: Counts[] = [];
  if (toGrade) {
    counts.push(countLetters(toGrade, words.letters, lettersComputed, words));
    yield;
    if (toGrade.measures.some((owner) => lettersTyped(owner).length > 0)) counts.push(countLetters(toGrade, words.lettersTyped, lettersTyped, words));
    yield;
    counts.push(countLevels(toGrade, words));
  }
  if (servesGoals(plan)) {
    counts.push({
      title: words.goals, corner: words.goal, columns: [words.measures], colors: ["2E75B6"], stacked: false, totalled: false,
      rows: coverGoals(plan).map(({ goal: { number, name, english }, measures }) => ({ name: `${number} ${language === "ja" ? name : english}`, counts: [measures.length] })),
    });
  }
  yield;
  const groups: { readonly group: string; readonly present: readonly IndicatorState[] }[] = [];
  const grouped = groupIndicators(plan);
  yield;
  yield* pausing(grouped, ({ group, indicators }) => groups.push({ group, present: indicators.map(stateOf) }), 20);
  if (groups.length === 0) return counts;
  const states = INDICATOR_STATES.filter((state) => state === "complete" || groups.some(({ present }) => present.includes(state)));
  return [
    ...counts,
    {
      title: words.kpis, corner: words.group, columns: states.map((state) => words.states[state]), colors: states.map((state) => STATE_COLORS[state]), stacked: true, totalled: true,
      rows: groups.map(({ group, present }) => ({ name: group === "" ? words.ofMeasures : group, counts: countEach(states, present) })),
    },
  ];
}
