import type { Check } from "../check";
import { betterDoubtful } from "./better-doubtful";
import { figureUnreadable } from "./figure-unreadable";
import { rateNotComputable } from "./rate-not-computable";

export type FiguresCheckId = "figure-unreadable" | "rate-not-computable" | "better-doubtful";

export const figuresChecks: readonly Check[] = [figureUnreadable, rateNotComputable, betterDoubtful];
