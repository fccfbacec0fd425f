import { suggestGoals } from "../../../src/plan/goals/suggest-goals";
import { TARGETS } from "../../../src/plan/goals/goals";
import { GOAL_WORDS } from "../../../src/plan/goals/vocabulary";
import type { Measure } from "../../../src/plan/plan";
import { planOf } from "../plan-of";

const place = (cell: string) => ({ file: "計画.xlsx", sheet: "施策", cell });
const MEASURE: Measure = { code: "1-1", name: "", place: place("B2"), policy: null, department: null, overall: null, selfAssessment: null, indicators: [], directions: [], goals: [], recordedQuantitative: null, recordedQualitative: null };
const direction = (name: string): Measure["directions"][number] => ({ code: null, name, place: place("C2"), recorded: null, works: null, results: null, problems: null, nextProblems: null, nextSteps: null });

const say = (measure: Partial<Measure>, localIndicators: readonly string[] = []) =>
  suggestGoals(planOf({ localIndicators: localIndicators.map((name) => ({ measure: "1-1", name, place: place("D2") })) }), { ...MEASURE, ...measure }).map(
    ({ goal, evidence }) => `${goal}: ${evidence.map(({ word, source, field, place: { cell } }) => `${word} ${source} ${field} ${cell}`).join(", ")}`,
  );

const CASES: Readonly<Record<string, readonly [seen: readonly string[], expected: readonly string[]]>> = {
  "a strong word in the name is enough": [say({ name: "水道の整備" }), ["6: 水道 6.1 name B2"]],
  "a weak one alone is not": [say({ name: "運動の推進" }), []],
  "one word of a local indicator is not": [say({ name: "調査" }, ["喫煙率"]), []],
  "two of them are": [say({ name: "調査" }, ["自殺死亡率"]), ["3: 自殺 3.4 localIndicator D2, 死亡率 3.4 localIndicator D2"]],
  "several places that agree are enough": [say({ name: "まち", directions: [direction("再生可能エネルギーの普及"), direction("太陽光の活用")] }), ["7: エネルギー 7 direction C2, 太陽光 7.2 direction C2"]],
  "a word counts once, where it weighs most": [say({ name: "農業の振興", directions: [direction("農業の支援")] }), ["2: 農業 2.4 name B2"]],
  "a shorter word inside a longer one is no other": [say({ name: "環境教育" }), ["4: 環境教育 4.7 name B2", "12: 環境教育 12.8 name B2", "13: 環境教育 13.3 name B2"]],
  "at most three": [say({ name: "教育と医療と農業と水道と観光" }).map((line) => line.split(":")[0] ?? ""), ["2", "3", "4"]],
  "nothing to go by: nothing": [say({ name: "その他" }), []],
  "local indicators of other measures don't count": [say({ code: "9-9", name: "その他" }, ["自殺死亡率", "喫煙率"]), []],
};

test.each(Object.entries(CASES))("%s", (_, [seen, expected]) => {
  expect(seen).toEqual(expected);
});

test("every word has a source that there is: a target of its goal, the goal, or the goal's municipal role", () => {
  const wrong = GOAL_WORDS.filter(({ goal, source }) => source !== String(goal) && source !== `役割${goal}` && !(TARGETS.includes(source) && source.startsWith(`${goal}.`)));
  expect(wrong).toEqual([]);
  expect(GOAL_WORDS.filter(({ word }) => word.length < 1)).toEqual([]);
  expect(new Set(GOAL_WORDS.map(({ word, goal }) => `${word}/${goal}`)).size).toBe(GOAL_WORDS.length);
  expect(new Set(GOAL_WORDS.map(({ goal }) => goal)).size).toBe(17);
});
