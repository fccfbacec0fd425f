import type { FiguresCheckId } from "../../../checks/figures";
import type { Worded } from "../../language";
import type { CheckWords } from "../check-words";
import { FIGURES_EN } from "./en";
import { FIGURES_JA } from "./ja";

export const FIGURES: Worded<Readonly<Record<FiguresCheckId, CheckWords>>> = { ja: FIGURES_JA, en: FIGURES_EN };
