import type { FormulaId } from "../../plan/formula";
import { band } from "./band";
import { cumulative } from "./cumulative";
import { elapsed } from "./elapsed";
import type { Formula } from "./formula";
import { interim } from "./interim";
import { keep } from "./keep";
import { limit } from "./limit";
import { linear } from "./linear";
import { progress } from "./progress";
import { range } from "./range";
import { rank } from "./rank";
import { ratio } from "./ratio";

/** Those that make a rate of one actual; parts and stages are no single figures. */
export type SingleFormula = Exclude<FormulaId, "compound" | "stage">;

export const formulas: Readonly<Record<SingleFormula, Formula>> = {
  ratio, linear, progress, interim, elapsed, keep, limit, range, cumulative, rank, band,
};
