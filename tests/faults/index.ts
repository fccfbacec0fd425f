/**
 * A fault for every check: how somebody comes to break what the check looks after.
 *
 * How to add one:
 * 1. `tests/faults/<group>/<check-id>.ts` exports a `Fault` (`fault.ts`). Its `inPlan` gets a clean plan, the layout in which it
 *    will be laid out and dice, and gives back the same plan with one thing wrong in it (`change-plan.ts` helps), or `null` where
 *    this plan or layout has no place for it. Faults of writing (a look-alike letter, a full-width digit) change the cells
 *    instead: `inBooks`. Only throw the dice that are given, so that a seed names the fault.
 * 2. A line in `tests/faults/<group>/index.ts`. A new group has a file like the others and a line below.
 * 3. `npx jest tests/checks/planted-faults --selectProjects unit` tries a few; `npm run faults -- 1000 SEED CHECK` many, and
 *    prints what was missed and what was found though nothing else was wrong, with the seed and the sheets.
 *
 * The clean plan (`clean-plan.ts`) is everyone's: where a new check rightly finds something in it, make the plan cleaner there;
 * where it wrongly does, mend the check. "plan that ends" is the evaluation list with letters, "plan that begins" all tables of
 * the new plan. `ground.told` has the facts that the tables tell in this layout: without `linkedDirections`, say, no table names a
 * direction, and a fault in its name could not be found by anyone.
 *
 * A rule of form is tried on a table of data that keeps them all: `tests/faults/form`, with a `FormFault` that spoils it.
 *
 * A check that can't be tried so is named in `UNPLANTED` with the reason.
 */
import type { CheckId } from "../../src/checks/finding";
import { codesFaults } from "./codes";
import type { Fault } from "./fault";
import { figuresFaults } from "./figures";
import { goalsFaults } from "./goals";
import { gradesFaults } from "./grades";
import { projectsFaults } from "./projects";

export const faults: Readonly<Partial<Record<CheckId, Fault>>> = { ...codesFaults, ...figuresFaults, ...goalsFaults, ...gradesFaults, ...projectsFaults };

/** Checks without a fault, each with its reason. */
export const UNPLANTED: Readonly<Partial<Record<CheckId, string>>> = { "form-l1-01": "whatever could be opened is a workbook" };
