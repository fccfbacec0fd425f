import { linkedMark } from "../plan/project-marks";
import { calledOf } from "../plan/matrix-marks";
import type { ChosenMark, GoalMark, MatrixMark, MatrixTable, Measure, Plan } from "../plan/plan";
import { foldName } from "../quantity/fold";
import type { Place } from "../workbook/place";
import { readCode } from "./code";
import { goalsIn } from "./goals";
import type { Unread } from "./reading";

/** A mark as a row of 設定 gives it; its place is the cell in which the mark stands. */
export type MarkChoice = {
  readonly table: MatrixTable;
  /** Code or name of the measure, as typed. */
  readonly measure: string;
  /** `目標3` or the name of the project, as typed. */
  readonly item: string;
  readonly mark: MatrixMark;
  readonly place: Place;
};

type MarkKey = Pick<MarkChoice, "table" | "measure" | "item">;

const measureKey = (text: string) => readCode(text) ?? foldName(text);
const itemKey = ({ table, item }: MarkKey) => (table === "goals" ? goalsIn(item).join() : foldName(item));

/** `１－１` is `1-1`, and `3` is `目標3`. */
export const isSameMark = (a: MarkKey, b: MarkKey): boolean => a.table === b.table && measureKey(a.measure) === measureKey(b.measure) && itemKey(a) === itemKey(b);

function columnOf({ projects }: Plan, choice: MarkChoice): string | null {
  if (choice.table === "goals") {
    const [goal, ...more] = goalsIn(choice.item);
    return goal === undefined || more.length > 0 ? null : String(goal);
  }
  const wanted = foldName(choice.item);
  return (projects.find(({ name }) => foldName(name) === wanted) ?? projects.find(({ code }) => code === wanted))?.code ?? null;
}

function listedMark({ projects }: Plan, measure: Measure, table: MatrixTable, column: string): MatrixMark {
  if (table === "goals") return measure.goals.some(({ goal }) => String(goal) === column) ? "○" : "";
  const project = projects.find(({ code }) => code === column);
  return (project && linkedMark(project, measure.code)?.mark) ?? "";
}

function chosenIn(plan: Plan, choice: MarkChoice): ChosenMark | null {
  const { table, mark, place } = choice;
  const measure = plan.measures.find((each) => measureKey(calledOf(each)) === measureKey(choice.measure));
  const column = columnOf(plan, choice);
  if (!measure || column === null) return null;
  return { table, measure: calledOf(measure), column, mark, listed: listedMark(plan, measure, table, column), place };
}

function goalsWith(measure: Measure, chosen: readonly ChosenMark[]): readonly GoalMark[] {
  const own = chosen.filter((each) => each.table === "goals" && each.measure === calledOf(measure));
  if (own.length === 0) return measure.goals;
  const kept = measure.goals.filter(({ goal }) => !own.some(({ column, mark }) => column === String(goal) && mark === ""));
  const added = own.filter(({ mark, listed }) => mark !== "" && listed === "").map(({ column, mark, place }) => ({ goal: Number(column), text: mark, place }));
  return [...kept, ...added].sort((a, b) => a.goal - b.goal);
}

/** The plans with the marks that people chose in place of what the lists say, and the choices that speak of no cell. */
export function applyMarkChoices(plans: readonly Plan[], choices: readonly MarkChoice[]): { readonly plans: readonly Plan[]; readonly idle: readonly Unread[] } {
  if (choices.length === 0) return { plans, idle: [] };
  const followed = new Set<MarkChoice>();
  const changed = plans.map((plan): Plan => {
    const chosenMarks = choices.flatMap((choice) => {
      const chosen = chosenIn(plan, choice);
      if (chosen) followed.add(choice);
      return chosen ?? [];
    });
    return { ...plan, chosenMarks, measures: plan.measures.map((measure) => ({ ...measure, goals: goalsWith(measure, chosenMarks) })) };
  });
  const idle = choices.filter((choice) => !followed.has(choice)).map(({ place, measure, item }): Unread => ({ place, text: `${measure} ${item}`, why: "setting-without-mark" }));
  return { plans: changed, idle };
}
