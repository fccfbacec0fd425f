import { codePart, lonely, planIn, retype, textAt } from "../change-books";
import type { Fault } from "../fault";

/** One digit too many in the code of a measure, where another table refers to it. */
export const codeUnknown: Fault = {
  settings: ["plan that begins"],
  inBooks({ dice }, books) {
    const plan = planIn(books);
    const mention = plan && dice.pick(lonely(plan, ({ of, code, listed }) => of === "measure" && !listed && code !== ""));
    if (!mention?.typedCode) return null;
    const text = textAt(books, mention.typedCode.place);
    const code = mention.name === "" ? /^[^方]*?(?=\s*(?:方針))/.exec(text)?.[0] : codePart(mention);
    const last = code === undefined ? undefined : /(?:[0-9０-９]|[①-⑳])(?=[^0-9０-９①-⑳]*$)/.exec(code);
    if (code === undefined || !last || /[①-⑳]/.test(last[0])) return null;
    const seven = /[０-９]/.test(last[0]) ? "７" : "7";
    const wrong = `${text.slice(0, text.indexOf(code) + last.index + 1)}${seven}${text.slice(text.indexOf(code) + last.index + 1)}`;
    return { books: retype(books, mention.typedCode.place, wrong), what: `${mention.place.sheet}!${mention.place.cell} ${text} → ${wrong}` };
  },
  besides: {
    "measure-without-project": "the project no longer refers to the measure",
    "mark-differs": "the mark follows from the reference that is lost",
    "project-empty": "its only reference may be the one that is lost",
    "kpi-not-at-measure": "the KPI stands under a measure that has none",
  },
};
