import type { Mention } from "../../../src/plan/plan";
import { planIn, retype, textAt } from "../change-books";
import type { Fault } from "../fault";

/**
 * The code of the measure is missing before the first direction of a table, where none stands above it; or before a later one,
 * while the others say theirs in every row, one measure's in two rows on end.
 */
export const directionWithoutMeasure: Fault = {
  settings: ["plan that begins"],
  inBooks({ dice, layout }, books) {
    // Beside another table one that names no measure is not known for a table of its own.
    if (layout.arrangement === "side by side") return null;
    const plan = planIn(books);
    const linking = (plan?.mentions ?? []).filter(({ of, code, typedCode, place, listed }) => of === "direction" && !listed && /^[0-9]/.test(code) && typedCode?.place.cell === place.cell && /方針/.test(typedCode.text) && !/^\s*方針/.test(typedCode.text));
    // A table of which no other row names a measure is no longer known for what it is.
    const others = (table: number) => linking.filter((each) => each.table === table).length;
    const isFirst = (each: Mention) => linking.find(({ table }) => table === each.table) === each;
    const measureOf = ({ code }: Mention) => code.split("/")[0];
    const saidAgain = (each: Mention) => {
      const rest = linking.filter((other) => other !== each && other.table === each.table && other.place.sheet === each.place.sheet);
      return rest.some((other, index) => index > 0 && measureOf(rest[index - 1] ?? other) === measureOf(other));
    };
    const mention = dice.pick(linking.filter((each) => others(each.table) >= 2 && (isFirst(each) || (others(each.table) >= 3 && saidAgain(each)))));
    if (!mention) return null;
    const text = textAt(books, mention.place);
    const wrong = text.slice(text.indexOf("方針"));
    return { books: retype(books, mention.place, wrong), what: `${mention.place.sheet}!${mention.place.cell} ${text} → ${wrong}` };
  },
  besides: {
    "measure-without-project": "the project no longer refers to the measure",
    "mark-differs": "the mark follows from the reference that is lost",
    "project-empty": "its only reference may be the one that is lost",
    "code-form": "without its code the cell is written otherwise",
  },
};
