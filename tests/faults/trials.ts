import type { CheckId } from "../../src/checks/finding";
import { faults } from ".";
import { formFaults } from "./form";
import { spoil } from "./form/spoil";
import { plant } from "./plant";
import type { Trial } from "./plant";

/** Breaks what the seed draws: a plan for a check, a table of data for a rule of form. `null` where there was no place for the fault. */
export type Planter = (seed: number) => Trial | null;

/** `null` for a check that can't be tried so. */
export function planterOf(id: CheckId): Planter | null {
  const [fault, formFault] = [faults[id], formFaults[id]];
  if (fault) return (seed) => plant(id, fault, seed);
  return formFault ? (seed) => spoil(id, formFault, seed) : null;
}

/** So many trials of one fault; plans without a place for it don't count, but must not be all. */
export function plantMany(planter: Planter, count: number, firstSeed: number): readonly Trial[] {
  const trials: Trial[] = [];
  for (let seed = firstSeed; trials.length < count && seed < firstSeed + count * 20; seed += 1) {
    const trial = planter(seed);
    if (trial) trials.push(trial);
  }
  return trials;
}
