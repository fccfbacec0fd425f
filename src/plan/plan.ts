import type { Quantity } from "../quantity/quantity";
import type { Place } from "../workbook/place";

/** What a person typed: a letter, a level, a self-assessment. Kept as typed, never computed. */
export type Typed = { readonly text: string; readonly place: Place };

/** A figure of an indicator, with the text it was read from. */
export type Figure = { readonly text: string; readonly place: Place; readonly quantity: Quantity };

export type Indicator = {
  /** `null` in a row that has a place in the table but names no indicator. */
  readonly name: string | null;
  readonly place: Place;
  readonly baseline: Figure | null;
  readonly forecast: Figure | null;
  readonly actual: Figure | null;
  readonly target: Figure | null;
  /** The letter that a person gave. */
  readonly recorded: Typed | null;
};

/** 施策の展開: how a measure is carried out. */
export type Direction = {
  readonly code: string | null;
  readonly name: string;
  readonly place: Place;
  /** The level that a person gave. */
  readonly recorded: Typed | null;
  /** 主な取組, 成果 and 課題, and what they leave to the next plan. */
  readonly works: Typed | null;
  readonly results: Typed | null;
  readonly problems: Typed | null;
  readonly nextProblems: Typed | null;
  readonly nextSteps: Typed | null;
};

export type Measure = {
  readonly code: string;
  readonly name: string;
  readonly place: Place;
  /** The code of its policy. */
  readonly policy: string | null;
  readonly department: string | null;
  readonly overall: Typed | null;
  readonly selfAssessment: Typed | null;
  readonly indicators: readonly Indicator[];
  readonly directions: readonly Direction[];
  readonly recordedQuantitative: Typed | null;
  readonly recordedQualitative: Typed | null;
};

export type Policy = {
  readonly code: string;
  readonly name: string;
  /** 政策のゴール, in plans that have one. */
  readonly goal: string | null;
  readonly place: Place;
};

export type Plan = {
  readonly id: string;
  readonly name: string;
  /** 基本政策; a plan may have none. */
  readonly policyGroups: readonly Policy[];
  readonly policies: readonly Policy[];
  readonly measures: readonly Measure[];
};
