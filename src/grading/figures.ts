import { deriveBetter, wayOfLimit } from "../plan/better";
import type { Better, KnownBetter } from "../plan/better";
import { readFormula } from "../plan/formula";
import type { FormulaId } from "../plan/formula";
import type { Figure, Indicator } from "../plan/plan";
import { figureReached } from "../plan/reached";
import { foldName } from "../quantity/fold";
import type { Year } from "../quantity/quantity";
import type { Given } from "./formulas/formula";
import { areStages, stagesIn } from "./formulas/stage";
import type { NoRate, Term } from "./graded-plan";
import type { GradingOptions } from "./options";
import type { Scheme } from "./scheme";
import { NO_YEARS, shareOf } from "./years-gone";

type Labelled = { readonly label: string; readonly given: Given };

/** The figures of one indicator as they are graded: one, several parts, words of stages, or why there are none. */
export type Figures =
  | { readonly as: "one"; readonly given: Given }
  | { readonly as: "parts"; readonly parts: readonly Labelled[] }
  | { readonly as: "stages"; readonly actual: string; readonly target: string; readonly stages: readonly string[] }
  | { readonly as: "unavailable"; readonly of: "actual" }
  | { readonly as: "unavailable"; readonly of: "target"; readonly grade: string }
  | { readonly as: "none"; readonly why: NoRate };

type Side =
  | { readonly one: Term }
  | { readonly parts: readonly { readonly label: string; readonly one: Term }[] }
  | { readonly range: { readonly from: Term; readonly to: Term } }
  | { readonly why: NoRate };

function sideOf(figure: Figure | null, side: "actual" | "target", as: Term["as"]): Side {
  if (figure === null) return { why: `no-${side}` };
  const { quantity } = figure;
  switch (quantity.state) {
    case "value":
      return { one: { as, amount: quantity.amount, figure } };
    case "parts":
      return { parts: quantity.parts.map(({ label, amount }) => ({ label, one: { as, amount, figure } })) };
    case "range":
      return { range: { from: { as, amount: quantity.from, figure }, to: { as, amount: quantity.to, figure } } };
    case "empty":
      return { why: `no-${side}` };
    case "unavailable":
    case "pending":
    case "unreadable":
      return { why: `${side}-${quantity.state}` };
  }
}

/** 調整中 is still to come, and what can't be read stands there. */
const NEVER_SET: readonly NoRate[] = ["no-target", "target-unavailable"];

/** `小学校 ` is 小学校. One figure may stand for all parts: 小学校・中学校とも 100 %. */
function partOf(side: Side, label: string): Side | null {
  if (!("parts" in side)) return side;
  const part = side.parts.find((each) => foldName(each.label) === foldName(label));
  return part ? { one: part.one } : null;
}

/** A baseline is only asked for by some formulas, so that it is missing is no reason yet. */
function baselineOf(side: Side | null): Given["baseline"] {
  if (side && "one" in side) return side.one;
  const unreadable = side === null || !("why" in side) || side.why === "actual-unreadable";
  return { why: unreadable ? "baseline-unreadable" : "no-baseline" };
}

const yearOf = (figure: Figure | null): Year | null => (figure?.quantity.state === "value" ? figure.quantity.amount.year : figure?.quantity.state === "parts" ? (figure.quantity.parts[0]?.amount.year ?? null) : null);

/** The target that the plan lists for the year of the actual; in the last year that is the target itself. */
function listedFor({ yearlyTargets, target }: Indicator, year: Year | null, targetYear: Year | null): Figure | null {
  if (year === null || yearlyTargets.length === 0) return null;
  return yearlyTargets.find((listed) => listed.year.to === year.to)?.figure ?? (targetYear?.to === year.to ? target : null);
}

/** What does not change from part to part. */
type Frame = Pick<Given, "share" | "band"> & { readonly better: KnownBetter } & { readonly baseline: Side; readonly listed: Side };

/** 甲川 3.0以下 beside 乙川 2.0以上: each part of a target may say for itself, unless a person has said it for all. */
function betterOf({ way, sign }: KnownBetter, goal: Side, label: string | null): Better {
  return label === null || sign === "typed" || !("one" in goal) ? way : (wayOfLimit(goal.one.amount) ?? way);
}

function giveOne(actual: Side, target: Side, frame: Frame, label: string | null): Given | NoRate {
  const pick = (side: Side) => (label === null ? side : partOf(side, label));
  const goal = pick(target);
  if (!("one" in actual)) return "why" in actual ? actual.why : "range" in actual ? "actual-unreadable" : "parts-differ";
  if (goal === null || "parts" in goal) return "parts-differ";
  if ("why" in goal) return goal.why;
  const range = "range" in goal ? goal.range : null;
  const listed = pick(frame.listed);
  return {
    actual: actual.one,
    target: "one" in goal ? goal.one : goal.range.from,
    range,
    baseline: baselineOf(pick(frame.baseline)),
    better: betterOf(frame.better, goal, label),
    share: frame.share,
    listed: listed && "one" in listed ? listed.one : null,
    summed: [],
    band: frame.band,
  };
}

function giveParts(actual: Extract<Side, { readonly parts: unknown }>, target: Side, frame: Frame): Figures {
  if ("parts" in target && target.parts.length !== actual.parts.length) return { as: "none", why: "parts-differ" };
  const parts: Labelled[] = [];
  for (const { label, one } of actual.parts) {
    const given = giveOne({ one }, target, frame, label);
    if (typeof given === "string") return { as: "none", why: given };
    parts.push({ label, given });
  }
  return { as: "parts", parts };
}

/** The formula that the row asks for, by its own column, a choice in 設定, or for a try. */
function formulaAsked({ formulaTyped }: Indicator, { formula }: GradingOptions): FormulaId | "unknown" | null {
  if (formula !== undefined) return formula;
  return formulaTyped === null || foldName(formulaTyped.text) === "" ? null : (readFormula(formulaTyped.text) ?? "unknown");
}

/** In words: the row says 段階, or both figures are words of stages. */
function giveStages({ formulaTyped }: Indicator, asked: FormulaId | null, actual: Figure | null, target: Figure | null): Figures | null {
  const areWords = [actual, target].every((figure) => figure?.quantity.state === "unreadable" || figure?.quantity.state === "pending");
  if (!actual || !target || !areWords) return null;
  if (asked === null ? !areStages(actual.text, target.text) : asked !== "stage") return null;
  return { as: "stages", actual: actual.text, target: target.text, stages: stagesIn(formulaTyped?.text ?? "") };
}

function figuresOf(indicator: Indicator, asked: FormulaId | "unknown" | null, better: KnownBetter, scheme: Scheme, options: GradingOptions): Figures {
  const { figure, isForecast } = figureReached(indicator, options.figure);
  const stages = giveStages(indicator, asked === "unknown" ? null : asked, figure, indicator.target);
  if (stages) return stages;
  const actual = sideOf(figure, "actual", isForecast ? "forecast" : "actual");
  if ("why" in actual) return actual.why === "actual-unavailable" ? { as: "unavailable", of: "actual" } : { as: "none", why: actual.why };
  const target = sideOf(indicator.target, "target", "target");
  if (scheme.withoutTarget !== undefined && "why" in target && NEVER_SET.includes(target.why)) return { as: "unavailable", of: "target", grade: scheme.withoutTarget };
  if ("why" in target) return { as: "none", why: target.why };
  if (asked === "unknown") return { as: "none", why: "formula-unknown" };
  const headed = options.years ?? NO_YEARS;
  const targetYear = yearOf(indicator.target) ?? headed.target;
  // A forecast speaks of the target year, unless it says another.
  const year = yearOf(figure) ?? (isForecast ? targetYear : headed.actual);
  const listed = listedFor(indicator, year, targetYear);
  const frame: Frame = {
    better,
    share: shareOf(scheme, { baseline: yearOf(indicator.baseline) ?? headed.baseline, actual: year, target: targetYear }),
    band: scheme.band && { width: scheme.band, edge: scheme.bandEdge ?? "inside", beyond: scheme.formula === "interim" ? "interim" : "progress" },
    baseline: sideOf(indicator.baseline, "actual", "baseline"),
    listed: sideOf(listed, "target", "expected"),
  };
  if ("parts" in actual) return giveParts(actual, target, frame);
  const given = giveOne(actual, target, frame, null);
  return typeof given === "string" ? { as: "none", why: given } : { as: "one", given };
}

/** An indicator ready to be judged: which way is good, the formula its row asks for, and its figures. */
export type Taken = { readonly better: KnownBetter; readonly typed: FormulaId | null; readonly figures: Figures };

export function takeFigures(indicator: Indicator, scheme: Scheme, options: GradingOptions): Taken {
  const better: KnownBetter = options.better === undefined ? deriveBetter(indicator) : { way: options.better, sign: "typed", against: [] };
  const asked = formulaAsked(indicator, options);
  return { better, typed: asked === "unknown" ? null : asked, figures: figuresOf(indicator, asked, better, scheme, options) };
}
