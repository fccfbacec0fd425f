import { codePart, lonely, planIn, retype, textAt } from "../change-books";
import type { Fault } from "../fault";

/** The code of one measure is not typed, in one table of several. */
export const codeMissing: Fault = {
  settings: ["plan that begins"],
  inBooks({ dice }, books) {
    const plan = planIn(books);
    const columns = (plan?.mentions ?? []).filter(({ of }) => of === "measure");
    const mention = plan && dice.pick(lonely(plan, ({ of, code, name, table }) => of === "measure" && code !== "" && name !== "" && columns.filter((other) => other.table === table && other.code !== "").length >= 3));
    if (!mention?.typedCode) return null;
    const text = textAt(books, mention.typedCode.place);
    const own = mention.typedCode.place.cell !== mention.place.cell;
    return { books: retype(books, mention.typedCode.place, own ? "" : text.trim().slice(codePart(mention).length)), what: `${mention.place.sheet}!${mention.place.cell} ${text} → no code` };
  },
  besides: {
    "measure-without-project": "of a measure that the list can't name nobody knows its policy's others",
  },
};
