import fc from "fast-check";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import type { CheckId, Finding } from "../../src/checks/finding";
import { defaultScheme } from "../../src/grading/schemes";
import type { Snapshot } from "../../src/workbook/snapshot";
import { layOut } from "../layouts/lay-out";
import { layouts } from "../layouts/layout";
import { plans } from "../layouts/random-plan";
import { cleanPlan, SETTINGS } from "./clean-plan";
import { Dice } from "./dice";
import type { Fault, Ground, SettingName } from "./fault";

export function groundOf(setting: SettingName, seed: number): Ground {
  const [sample] = fc.sample(fc.record({ plan: plans, layout: layouts }), { seed, numRuns: 1 });
  if (!sample) throw new Error("nothing sampled");
  const dice = new Dice(seed);
  const tables = SETTINGS[setting];
  return { setting, plan: cleanPlan(sample.plan, setting, dice), layout: sample.layout, told: new Set(tables.flatMap(({ tells }) => tells(sample.layout))), dice };
}

export const drawGround = ({ plan, setting, layout }: Ground): readonly Snapshot[] => layOut(plan, SETTINGS[setting], layout);

export const findingsIn = (books: readonly Snapshot[]): readonly Finding[] => evaluateSnapshots(books, defaultScheme).report.findings;

export type Trial = {
  readonly check: CheckId;
  readonly seed: number;
  readonly what: string;
  readonly books: readonly Snapshot[];
  /** What the check said of it. */
  readonly own: readonly Finding[];
  readonly found: boolean;
  /** What was found besides, though nothing else was wrong. */
  readonly others: readonly Finding[];
};

/** Breaks one clean plan in one way and looks. `null` where there was no place for the fault. */
export function plant(check: CheckId, fault: Fault, seed: number): Trial | null {
  const setting = fault.settings[seed % fault.settings.length];
  if (setting === undefined) return null;
  const ground = groundOf(setting, seed);
  const inPlan = fault.inPlan ? fault.inPlan(ground) : { plan: ground.plan, what: "" };
  if (!inPlan) return null;
  const drawn = drawGround({ ...ground, plan: inPlan.plan });
  const inBooks = fault.inBooks ? fault.inBooks(ground, drawn) : { books: drawn, what: inPlan.what };
  if (!inBooks) return null;
  const { books, what } = inBooks;
  const findings = findingsIn(books);
  const own = findings.filter((finding) => finding.check === check && (fault.isFound?.(finding, what) ?? true));
  const times = ("times" in inBooks ? inBooks.times : inPlan.times) ?? 1;
  const rightly = own.slice(0, times);
  const others = findings.filter((finding) => !rightly.includes(finding) && fault.besides?.[finding.check] === undefined);
  return { check, seed, what, books, own, found: own.length >= times, others };
}
