import { lonely, planIn, retype, textAt } from "../change-books";
import type { Fault } from "../fault";

const SLIPS: readonly (readonly [RegExp, string])[] = [[/の(?=[^の]*$)/, ""], [/推進$/, "推進化"], [/充実$/, "拡充"], [/づくり/, "ずくり"], [/・/, "、"], [/と/, "及び"]];

/** A name is typed otherwise in one of the tables that name a measure. */
export const nameDiffers: Fault = {
  settings: ["plan that begins"],
  inBooks({ dice }, books) {
    const plan = planIn(books);
    const named = (plan?.mentions ?? []).filter(({ of, code, name }) => of === "measure" && code !== "" && name !== "");
    const isElsewhere = (code: string, table: number) => named.some((other) => other.code === code && other.table !== table);
    const mention = plan && dice.pick(lonely(plan, ({ of, code, name, table }) => of === "measure" && code !== "" && name !== "" && isElsewhere(code, table)));
    const slip = dice.pick(SLIPS.filter(([pattern]) => mention && pattern.test(mention.name)));
    if (!mention || !slip) return null;
    const text = textAt(books, mention.place);
    const wrong = text.trimEnd().replace(slip[0], slip[1]);
    if (wrong === text.trimEnd()) return null;
    return { books: retype(books, mention.place, wrong), what: `${mention.place.sheet}!${mention.place.cell} ${text} → ${wrong}` };
  },
};
