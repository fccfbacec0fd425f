import type { GoalSign } from "../../plan/plan";
import { goalNamed } from "../../plan/goals/goal-named";
import { foldName } from "../../quantity/fold";
import { isMark } from "../columns/evidence";
import { readSigns } from "../goals";
import type { MeasureParts, PlanParts } from "../plan-parts";
import type { Scope } from "../scope";

type Sign = Omit<GoalSign, "measure" | "table">;

const NO_MARK = /^[-－―ー×✕✗]$/;

/** A cell that is merged over several measures gives its goals to each of them. */
function typedOver(scope: Scope, row: number, column: number): ReturnType<Scope["typedAt"]> {
  const { top, left } = scope.grid.area(row, column);
  return scope.typedAt(top > scope.shape.bottom ? top : row, left === column ? column : left);
}

function setAside(scope: Scope, row: number, column: number): void {
  scope.unmark(row, column);
  scope.setCellAside(row, column, "no-goal");
}

function signsInList(scope: Scope, row: number): readonly Sign[] {
  const column = scope.column("goals")?.column;
  if (column === undefined) return [];
  const typed = typedOver(scope, row, column);
  const signs = typed ? readSigns(typed.text) : [];
  if (signs.some(({ goal }) => goal === null)) setAside(scope, row, column);
  const place = typed?.place ?? scope.place(row, column);
  return signs.length > 0 ? signs.map((sign) => ({ ...sign, as: "list", place })) : [{ text: typed?.text ?? "", goal: null, target: null, as: "list", place }];
}

function signsInColumns(scope: Scope, row: number): readonly Sign[] {
  const columns = scope.columnsOf("goalMark");
  const first = columns[0];
  if (!first) return [];
  const signs = columns.flatMap(({ column, goal }): readonly Sign[] => {
    const mark = typedOver(scope, row, column);
    if (!mark || goal === null || NO_MARK.test(mark.text)) return [];
    // The number itself in its column, one of its targets, or any mark is a goal; a sentence is not.
    const [sign, ...more] = readSigns(mark.text);
    if (isMark(mark.text)) return [{ text: mark.text, goal, target: null, as: "columns", place: mark.place }];
    if (sign?.goal === goal && more.every((other) => other.goal === goal)) return [sign, ...more].map((each) => ({ ...each, as: "columns", place: mark.place }));
    setAside(scope, row, column);
    return [{ text: mark.text, goal: null, target: null, as: "columns", place: mark.place }];
  });
  return signs.length > 0 ? signs : [{ text: "", goal: null, target: null, as: "columns", place: scope.place(row, first.column) }];
}

/** All that a row says of its measure's goals. Further rows of one measure say the rest, or nothing. */
export function readGoalCells(scope: Scope, row: number, measure: MeasureParts, parts: PlanParts): void {
  const known = parts.goalSignsOf(measure);
  for (const sign of [...signsInList(scope, row), ...signsInColumns(scope, row)]) {
    const said = known.some((other) => other.as === sign.as && (sign.goal === null || other.place.cell === sign.place.cell) && (other.text === sign.text || sign.text === ""));
    if (!said) parts.addGoalSign(measure, sign);
  }
}

/** Names of goals above their columns, which are misspelt as easily as below. */
export function readGoalHeadings(scope: Scope, parts: PlanParts): void {
  for (const { column, goal } of scope.columnsOf("goalMark")) {
    for (let row = scope.shape.top; row <= scope.shape.bottom; row += 1) {
      const text = scope.grid.text(row, column).trim();
      const name = foldName(text).replace(/^(?:SDGs|ゴール|目標|Goal)?(?:No\.?)?(?:[0-9]{1,2}|[①-⑰])[.:、]?/i, "");
      if (goal !== null && goalNamed(name)) parts.addGoalSign(null, { text: name, goal, target: null, as: "heading", place: scope.place(row, column) });
    }
  }
}
