import { evaluateSnapshots } from "../../src/actions/evaluation";
import { listGoalSuggestions, whyNoSuggestions } from "../../src/actions/list-goal-suggestions";
import { reportEvaluation } from "../../src/cli/report";
import { defaultScheme } from "../../src/grading/schemes";
import { bookOf, sheetOf } from "../sheet-of";

const MASTER = sheetOf("施策一覧", [["政策", "施策コード", "施策名"], ["1 くらし", "1-1", "水道の整備"], ["", "1-2", "防災の推進"]]);
const evaluationOf = (...goals: readonly (readonly string[])[]) => evaluateSnapshots([bookOf(MASTER, ...(goals.length === 0 ? [] : [sheetOf("ゴール", [["施策名", "関連ゴール"], ...goals])]))], defaultScheme);
const say = (...args: Parameters<typeof listGoalSuggestions>) => listGoalSuggestions(...args).map(({ measure, suggestions }) => `${measure.code}: ${suggestions.map(({ goal }) => goal).join()}`);

const PARTLY = evaluationOf(["1-1 水道の整備", ""], ["1-2 防災の推進", "11"]);

test("for measures without goals, where the plan gives goals", () => {
  expect(say(PARTLY, "without-goals")).toEqual(["1-1: 6"]);
  expect(say(evaluationOf(), "without-goals")).toEqual([]);
});

test("on request for all of them, without the goals they have", () => {
  expect(say(PARTLY, "all")).toEqual(["1-1: 6", "1-2: 13"]);
  expect(say(evaluationOf(), "all")).toEqual(["1-1: 6", "1-2: 11,13"]);
});

test("where nothing is suggested, it is known why", () => {
  expect(whyNoSuggestions(evaluationOf(), "without-goals")).toBe("no-goals-given");
  expect(whyNoSuggestions(evaluationOf(["1-1 水道の整備", "6"], ["1-2 防災の推進", "11"]), "without-goals")).toBe("all-have-goals");
  expect(whyNoSuggestions(PARTLY, "without-goals")).toBe("no-word");
  expect(whyNoSuggestions(evaluationOf(), "all")).toBe("no-word");
});

test("in the JSON with the words, and only where there is no goal", () => {
  const [plan] = reportEvaluation(PARTLY, [], "ja", "0").plans;
  expect(plan?.measures.map(({ suggestedGoals }) => suggestedGoals)).toEqual([[{ goal: 6, words: [{ word: "水道", source: "6.1", in: "name", file: "計画.xlsx", sheet: "施策一覧", cell: "C2" }] }], []]);
});
