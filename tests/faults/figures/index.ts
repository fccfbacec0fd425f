import type { FiguresCheckId } from "../../../src/checks/figures";
import type { Fault } from "../fault";
import { betterDoubtful } from "./better-doubtful";
import { figureUnreadable } from "./figure-unreadable";
import { rateNotComputable } from "./rate-not-computable";

export const figuresFaults: Readonly<Partial<Record<FiguresCheckId, Fault>>> = {
  "figure-unreadable": figureUnreadable,
  "rate-not-computable": rateNotComputable,
  "better-doubtful": betterDoubtful,
};
