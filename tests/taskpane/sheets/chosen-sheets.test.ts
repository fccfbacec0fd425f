import { SHEET_KINDS } from "../../../src/actions/sheet-kinds";
import type { SheetChoice } from "../../../src/actions/sheet-choices";
import { SHEET_GROUPS } from "../../../src/messages/sheets-view";
import { allChoices, askFor, chosenKinds, tick } from "../../../src/taskpane/sheets/chosen-sheets";
import { kindsIn } from "../../../src/taskpane/sheets/groups";

/** A book without goals. */
const WITHOUT_GOALS: readonly SheetChoice[] = allChoices().map((choice) => (choice.kind === "goal-matrix" ? { ...choice, lacks: [{ plan: "第3次総合計画", why: "no-goals" }] } : choice));
const BY_DEFAULT = ["evaluation-results", "differences", "check-results", "goal-matrix", "project-matrix", "work-matrix", "district-matrix"];

test("where nobody chose: the evaluation and every matrix that can be made", () => {
  expect(chosenKinds(null, allChoices(), [])).toEqual(BY_DEFAULT);
  expect(chosenKinds(null, WITHOUT_GOALS, [])).toEqual(BY_DEFAULT.filter((kind) => kind !== "goal-matrix"));
  expect(askFor(null, allChoices(), [])).toEqual({ kinds: BY_DEFAULT, chosen: false });
});

test("what is made already is not made anew unasked, and is when a person ticks it", () => {
  expect(chosenKinds(null, allChoices(), ["evaluation-results", "differences", "check-results", "kpi-list"])).toEqual(BY_DEFAULT.slice(3));
  expect(chosenKinds(null, allChoices(), BY_DEFAULT)).toEqual([]);
  expect(chosenKinds(tick(null, "goal-matrix", true, BY_DEFAULT), allChoices(), BY_DEFAULT)).toEqual(["goal-matrix"]);
});

test("one more, one less; what can't be made now stays chosen for when it can", () => {
  const more = tick(null, "kpi-list", true, []);
  expect(chosenKinds(more, WITHOUT_GOALS, [])).toEqual([...BY_DEFAULT.filter((kind) => kind !== "goal-matrix").slice(0, -1), "kpi-list", "district-matrix"]);
  expect(chosenKinds(tick(more, "differences", false, []), allChoices(), [])).not.toContain("differences");
  expect(chosenKinds(more, allChoices(), [])).toContain("goal-matrix");
});

test("the choice of another version, with kinds that are no more, does no harm", () => {
  expect(askFor(["old-kind", "summary"], allChoices(), [])).toEqual({ kinds: ["summary"], chosen: true });
});

test("every sheet stands in one group", () => {
  const grouped = SHEET_GROUPS.flatMap(kindsIn);
  expect([...grouped].sort()).toEqual([...SHEET_KINDS].sort());
  expect(Object.fromEntries(SHEET_GROUPS.map((group) => [group, kindsIn(group).length]))).toEqual({ evaluation: 3, matrices: 4, lists: 5, pages: 2, data: 7 });
});
