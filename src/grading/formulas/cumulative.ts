import type { Formula } from "./formula";
import { ratio } from "./ratio";

/** The sum of the years against the target; where the figure itself is a sum already (累計), as it stands. */
export const cumulative: Formula = {
  rate: (given) => {
    const rating = ratio.rate(given);
    return "why" in rating || given.summed.length === 0 ? rating : { ...rating, terms: [...given.summed, given.target] };
  },
  actualFor: ratio.actualFor,
};
