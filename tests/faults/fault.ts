import type { CheckId, Finding } from "../../src/checks/finding";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { Layout } from "../layouts/layout";
import type { PlainPlan } from "../layouts/plain-plan";
import type { Fact } from "../layouts/tables/table";
import type { Dice } from "./dice";

/** Which plan is laid out, and in which tables; see `clean-plan.ts`. */
export type SettingName = "plan that ends" | "plan that begins";

/** A clean plan, as it is about to be laid out. */
export type Ground = {
  readonly setting: SettingName;
  readonly plan: PlainPlan;
  readonly layout: Layout;
  /** What the tables tell in this layout: a fault in what no table tells can't be found. */
  readonly told: ReadonlySet<Fact>;
  readonly dice: Dice;
};

type Planted = {
  /** In words, for whoever looks for a fault that was missed: `1-2 受診率: 目標値 95% → なし`. */
  readonly what: string;
  /** How often the check rightly speaks of it; 1 unless given. */
  readonly times?: number;
};

/**
 * One way to break a clean plan. `null` where this plan or layout has no place for it: another is tried.
 * `inPlan` changes the plan before it is laid out; `inBooks` the cells after it: for faults of writing, a look-alike or ８ for 8.
 */
export type Fault = {
  readonly settings: readonly SettingName[];
  readonly inPlan?: (ground: Ground) => (Planted & { readonly plan: PlainPlan }) | null;
  readonly inBooks?: (ground: Ground, books: readonly Snapshot[]) => (Planted & { readonly books: readonly Snapshot[] }) | null;
  /** The finding has to speak of the fault, not just to be there: its data or place. */
  readonly isFound?: (finding: Finding, what: string) => boolean;
  /** Other checks that rightly speak as well, each with its reason: who types a letter no scheme has leaves a level without letters. */
  readonly besides?: Readonly<Partial<Record<CheckId, string>>>;
};
