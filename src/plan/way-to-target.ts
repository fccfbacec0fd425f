import { foldName } from "../quantity/fold";
import { Fraction } from "../quantity/fraction";
import type { Amount, Quantity } from "../quantity/quantity";
import { unitsAgree } from "../quantity/unit";
import type { Better } from "./better";
import type { Figure, Indicator } from "./plan";
import { figureReached } from "./reached";

/** `short`: not there yet, and nobody knows from where it began. */
export type Standing = "reached" | "between" | "unmoved" | "back" | "short";

/** A figure on the way, with the cell it was read from. */
export type Stop = { readonly amount: Amount; readonly figure: Figure };

/** How far one figure got on its way to the target. */
export type Way = {
  /** 小学校, where a cell holds several figures; else empty. */
  readonly label: string;
  /** `null` where the way is counted from zero. */
  readonly baseline: Stop | null;
  readonly reached: Stop;
  readonly isForecast: boolean;
  readonly target: Stop;
  /** 0 where the way begins, 1 at the target; less than 0 where it went back. */
  readonly at: Fraction;
  readonly standing: Standing;
};

/** The figure of that label; one figure may stand for all parts. */
function stopAt(figure: Figure | null, label: string): Stop | null {
  if (figure === null) return null;
  const { quantity } = figure;
  if (quantity.state === "value") return { amount: quantity.amount, figure };
  const part = quantity.state === "parts" ? quantity.parts.find((each) => foldName(each.label) === foldName(label)) : undefined;
  return part ? { amount: part.amount, figure } : null;
}

function standingOf(at: Fraction, from: Amount | null, { limit }: Amount): Standing {
  const order = at.compare(Fraction.ONE);
  // 未満 and 超 are not met by the figure itself.
  if (order > 0 || (order === 0 && limit !== "未満" && limit !== "超")) return "reached";
  if (from === null) return "short";
  return at.isZero ? "unmoved" : at.isNegative ? "back" : "between";
}

function wayOf(reached: Amount, from: Stop | null, target: Amount, better: Better): Pick<Way, "baseline" | "at" | "standing"> | null {
  if (!unitsAgree(reached.unit, target.unit)) return null;
  const start = from?.amount ?? null;
  if (start !== null && unitsAgree(start.unit, target.unit) && target.value.compare(start.value) === (better === "more" ? 1 : -1)) {
    const at = reached.value.minus(start.value).dividedBy(target.value.minus(start.value));
    return { baseline: from, at, standing: standingOf(at, start, target) };
  }
  // Down to 46人以下 there is no way that begins anywhere; up to 500人 it begins at none.
  if (better === "less" || target.value.isZero || target.value.isNegative || reached.value.isNegative) return null;
  const at = reached.value.dividedBy(target.value);
  return { baseline: null, at, standing: standingOf(at, null, target) };
}

const labelsIn = (quantity: Quantity | undefined): readonly string[] => (quantity?.state === "parts" ? quantity.parts.map(({ label }) => label) : quantity?.state === "value" ? [""] : []);

/** One way for each figure of an indicator; none where its figures are no numbers, or a range. */
export function waysToTarget(indicator: Indicator, better: Better): readonly Way[] {
  const { figure, isForecast } = figureReached(indicator);
  return labelsIn(figure?.quantity).flatMap((label): readonly Way[] => {
    const [reached, target] = [stopAt(figure, label), stopAt(indicator.target, label)];
    const way = reached && target ? wayOf(reached.amount, stopAt(indicator.baseline, label), target.amount, better) : null;
    return way && reached && target ? [{ label, reached, isForecast, target, ...way }] : [];
  });
}
