import type { Place } from "../../../src/workbook/place";
import { lonely, planIn, retype, textAt } from "../change-books";
import type { Fault } from "../fault";

/** One code with a blank behind its dash, where all others have none. */
export const codeForm: Fault = {
  settings: ["plan that begins", "plan that ends"],
  inBooks({ dice, layout }, books) {
    if (layout.codeStyle !== "1-1-1" && layout.codeStyle !== "１－１－１") return null;
    const plan = planIn(books);
    if (!plan) return null;
    const onSheet = ({ file, sheet }: Place) => plan.mentions.filter(({ of, typedCode }) => of === "measure" && typedCode?.place.sheet === sheet && typedCode.place.file === file).length;
    const mention = dice.pick(lonely(plan, ({ of, code, typedCode }) => of === "measure" && code !== "" && typedCode !== null && onSheet(typedCode.place) >= 6));
    if (!mention?.typedCode) return null;
    const text = textAt(books, mention.typedCode.place);
    const wrong = text.replace(/([-－])(?=[0-9０-９])/, "$1 ");
    return { books: retype(books, mention.typedCode.place, wrong), what: `${mention.place.sheet}!${mention.place.cell} ${text} → ${wrong}` };
  },
};
