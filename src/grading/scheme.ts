import type { Fraction } from "../quantity/fraction";

/** A letter or level goes to what is at least (`>=`) or above (`>`) its bound; the steps stand from best to worst. */
export type Step = { readonly name: string; readonly bound: Fraction; readonly from: ">=" | ">" };

export type Ladder = {
  readonly steps: readonly Step[];
  /** What is left below the last bound. */
  readonly lowest: string;
};

export type RollUp = {
  readonly points: ReadonlyMap<string, Fraction>;
  readonly levels: Ladder;
};

/** 評価基準: the letters, thresholds, points and roll-ups of one city, as printed. */
export type Scheme = {
  readonly id: string;
  readonly name: string;
  /** Where the figures were published. */
  readonly source: string;
  readonly letters: Ladder;
  /** The letter for what could not be obtained; it has no points. */
  readonly unavailable: string;
  readonly quantitative: RollUp;
  readonly qualitative: RollUp;
};

export function stepOf(ladder: Ladder, value: Fraction): string {
  const reached = ladder.steps.find(({ bound, from }) => {
    const order = value.compare(bound);
    return order > 0 || (order === 0 && from === ">=");
  });
  return reached?.name ?? ladder.lowest;
}
