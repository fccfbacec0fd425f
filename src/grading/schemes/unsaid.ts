import { Fraction } from "../../quantity/fraction";
import type { OwnDefault, Scheme } from "../scheme";

export const OWN_DEFAULTS: readonly OwnDefault[] = ["compound", "rounding", "digits"];

/** What holds where a source says nothing: nothing is rounded, the worst part counts, and no roll-up is made up. */
export const unsaid = {
  typedOnly: [],
  unavailable: "-",
  compound: "worst",
  rounding: null,
  digits: 1,
  band: null,
  period: null,
  shares: [],
  quantitative: null,
  qualitative: null,
  overall: null,
  ownDefaults: OWN_DEFAULTS,
} satisfies Partial<Scheme>;

export const percent = (value: number): Fraction => Fraction.of(value, 100);

export const points = (entries: readonly (readonly [string, number])[]): ReadonlyMap<string, Fraction> =>
  new Map(entries.map(([name, value]) => [name, Fraction.of(value)]));
