import type { Fraction } from "./fraction";

/** 年度 runs from April to March and is never the same as 年. Years are 西暦; `from` equals `to` for a single one. */
export type Year = { readonly from: number; readonly to: number; readonly kind: "年" | "年度" };

export type Limit = "以上" | "以下" | "未満" | "超";

/** One figure. `258万人` is 2,580,000 人, 93.6% is 93.6 %. */
export type Amount = {
  readonly value: Fraction;
  readonly unit: string | null;
  readonly year: Year | null;
  readonly limit: Limit | null;
  /** `約3割`: a person rounded it. */
  readonly approximate: boolean;
};

export type Part = { readonly label: string; readonly amount: Amount };

/** Why a text is no quantity; worded in `messages`. */
export type UnreadableWhy = "no-number" | "several-numbers" | "stray-text" | "error-value";

/** Zero, empty, `-` and 調整中 are four different things. */
export type Quantity =
  | { readonly state: "value"; readonly amount: Amount }
  | { readonly state: "parts"; readonly parts: readonly Part[] }
  /** `3～5％`: a target that can be missed on both sides. */
  | { readonly state: "range"; readonly from: Amount; readonly to: Amount }
  | { readonly state: "empty" }
  | { readonly state: "unavailable" }
  | { readonly state: "pending" }
  | { readonly state: "unreadable"; readonly why: UnreadableWhy };
