import type { Snapshot } from "../../src/workbook/snapshot";
import type { PlainPlan } from "../layouts/plain-plan";
import type { Dice } from "./dice";

/** A clean plan with one fault in it. */
export type PlantedPlan = {
  readonly plan: PlainPlan;
  /** In words, for the table and for whoever looks for a fault that was missed: `1-2 受診率: 目標値 95% → なし`. */
  readonly what: string;
};

/** A fault that no plain plan can have, since it is one of writing: a look-alike letter, ８ for 8. */
export type PlantedBooks = { readonly books: readonly Snapshot[]; readonly what: string };

export type Fault = {
  /** The tables in which the fault can show; one of them is drawn by lot. A name of `SETTINGS` in `clean-plan.ts`. */
  readonly in: readonly SettingName[];
  /** `null` where this plan has no place for such a fault: another is tried. */
  readonly inPlan?: (plan: PlainPlan, dice: Dice) => PlantedPlan | null;
  readonly inBooks?: (books: readonly Snapshot[], dice: Dice) => PlantedBooks | null;
  /** Checks that rightly speak as well: whoever types a letter no scheme has leaves a level without letters. With the reason. */
  readonly besides?: Readonly<Partial<Record<string, string>>>;
};

/** Which plan, and which of its tables. */
export type SettingName = "plan that ends" | "plan that begins";
