import { listTypedTexts } from "../../../src/checks/codes/typed-texts";
import { planIn, retype, textAt } from "../change-books";
import type { Fault } from "../fault";

/** What comes of typing in a hurry, of an unlucky conversion, and of copying out of a PDF. */
const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[ァ-ヺー])ー(?=[ァ-ヺ])/, "-"], [/(?<=[ァ-ヺ])ー(?=[ァ-ヺ])/, "一"], [/(?<=[ァ-ヺー])ニ(?=[ァ-ヺ])/, "二"], [/ト(?=[ァ-ヺー])|(?<=[ァ-ヺー])ト/, "卜"], [/(?<=[ァ-ヺー])ロ(?=[ァ-ヺー])/, "口"], [/(?<=[ァ-ヺー])タ(?=[ァ-ヺー])/, "夕"],
  [/(?<=[0-9])カ(?=所)/, "力"], [/民/, "⺠"], [/食/, "⻝"], [/支/, "⽀"], [/生/, "⽣"], [/スポーツ/, "ｽﾎﾟｰﾂ"], [/センター/, "ｾﾝﾀｰ"],
];

/** One sign in one cell looks right and is another. */
export const lookAlike: Fault = {
  settings: ["plan that begins", "plan that ends"],
  inBooks({ dice }, books) {
    const plan = planIn(books);
    const typed = plan && dice.pick(listTypedTexts(plan).flatMap((each) => SLIPS.filter(([pattern]) => pattern.test(textAt(books, each.place))).map((slip) => ({ ...each, slip }))));
    if (!typed) return null;
    const text = textAt(books, typed.place);
    const wrong = text.replace(typed.slip[0], typed.slip[1]);
    return { books: retype(books, typed.place, wrong), what: `${typed.place.sheet}!${typed.place.cell} ${text} → ${wrong}` };
  },
};
