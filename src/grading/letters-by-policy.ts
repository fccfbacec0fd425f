import { letterTyped } from "./agreement";
import type { GradedMeasure, GradedPlan } from "./graded-plan";
import { namesOf, type Scheme } from "./scheme";

/** All that may stand as a letter, best first; those that no rate gives come last. */
export const allLetters = ({ letters, typedOnly, unavailable, withoutTarget }: Scheme): readonly string[] => [...new Set([...namesOf(letters), ...typedOnly, unavailable, ...(withoutTarget === undefined ? [] : [withoutTarget])])];

export const lettersComputed = ({ indicators }: GradedMeasure): readonly string[] => indicators.flatMap(({ grade }) => (grade.state === "none" ? [] : [grade.grade]));
export const lettersTyped = ({ indicators }: GradedMeasure): readonly string[] => indicators.flatMap(({ indicator }) => letterTyped(indicator.recorded) ?? []);

export type PolicyLetters = {
  /** Code and name, as far as there are any. */
  readonly policy: string;
  /** In the order of the letters. */
  readonly counts: readonly number[];
  /** Indicators for which no letter could be computed. */
  readonly ungraded: number;
};

/** How many indicators of each policy have which letter. */
export function countByPolicy({ plan, measures, scheme }: GradedPlan, lettersOf: (owner: GradedMeasure) => readonly string[]): { readonly letters: readonly string[]; readonly rows: readonly PolicyLetters[] } {
  const letters = allLetters(scheme);
  const codes = [...new Set(measures.map(({ measure }) => measure.policy))];
  const nameOf = (code: string | null) => [code ?? "", plan.policies.find((policy) => policy.code === code)?.name ?? ""].join(" ").trim();
  const rows = codes.map((code) => {
    const own = measures.filter(({ measure }) => measure.policy === code);
    const found = own.flatMap(lettersOf);
    const ungraded = own.flatMap(({ indicators }) => indicators).filter(({ indicator, grade }) => indicator.name !== null && grade.state === "none");
    return { policy: nameOf(code), counts: letters.map((letter) => found.filter((each) => each === letter).length), ungraded: ungraded.length };
  });
  return { letters, rows };
}
