import { planIn, retype } from "../change-books";
import type { Fault } from "../fault";

/** A mark of an earlier round: one too many, one too few, ◎ for ○, or a letter O. */
export const markDiffers: Fault = {
  settings: ["plan that begins"],
  inBooks({ dice }, books) {
    const mark = dice.pick(planIn(books)?.typedMarks ?? []);
    const wrong = mark && dice.pick((mark.text === "" ? ["○", "◎"] : mark.text === "◎" ? ["○", ""] : ["◎", "", "O"]));
    if (!mark || wrong === null) return null;
    return { books: retype(books, mark.place, wrong), what: `${mark.measure} × ${mark.project}: ${mark.text} → ${wrong}` };
  },
};
