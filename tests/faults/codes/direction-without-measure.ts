import { planIn, retype, textAt } from "../change-books";
import type { Fault } from "../fault";

/** The code of the measure is missing before the first direction of a table: above it stands none from which it could be told. */
export const directionWithoutMeasure: Fault = {
  settings: ["plan that begins"],
  inBooks({ dice, layout }, books) {
    // Beside another table one that names no measure is not known for a table of its own.
    if (layout.arrangement === "side by side") return null;
    const plan = planIn(books);
    const linking = (plan?.mentions ?? []).filter(({ of, code, typedCode, place, listed }) => of === "direction" && !listed && /^[0-9]/.test(code) && typedCode?.place.cell === place.cell && /方針/.test(typedCode.text) && !/^\s*方針/.test(typedCode.text));
    // A table of which no other row names a measure is no longer known for what it is.
    const others = (table: number) => linking.filter((each) => each.table === table).length;
    const mention = dice.pick(linking.filter((each, index) => linking.findIndex(({ table }) => table === each.table) === index && others(each.table) >= 2));
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
