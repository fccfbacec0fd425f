import { sheetOf } from "../../sheet-of";
import { codeOf } from "../change-plan";
import type { Fault } from "../fault";

/** A second list of goals, in which one measure has one less. */
export const goalsDiffer: Fault = {
  settings: ["plan that begins"],
  inBooks({ plan, dice }, books) {
    const [first, ...others] = books;
    const measure = dice.pick(plan.measures.filter(({ goals }) => goals.length > 1));
    if (!first || !measure) return null;
    const rows = plan.measures.map((each) => [`${codeOf(each)} ${each.name}`, (each === measure ? each.goals.slice(1) : each.goals).join("、")]);
    return { books: [{ ...first, sheets: [...first.sheets, sheetOf("ゴールの写し", [["施策名", "関連ゴール"], ...rows])] }, ...others], what: measure.name };
  },
};
