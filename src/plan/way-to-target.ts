import { foldName } from "../quantity/fold";
import { Fraction } from "../quantity/fraction";
import type { Amount, Quantity } from "../quantity/quantity";
import { unitsAgree } from "../quantity/unit";
import type { Better } from "./better";
import type { Figure, Indicator } from "./plan";
import { figureReached } from "./reached";

/** `short`: not there yet, and nobody knows from where it began. */
export type Standing = "reached" | "between" | "unmoved" | "back" | "short";

/** How far one figure got on its way to the target. */
export type Way = {
  /** 小学校, where a cell holds several figures; else empty. */
  readonly label: string;
  /** `null` where the way is counted from zero. */
  readonly baseline: Amount | null;
  readonly reached: Amount;
  readonly isForecast: boolean;
  readonly target: Amount;
  /** 0 where the way begins, 1 at the target; less than 0 where it went back. */
  readonly at: Fraction;
  readonly standing: Standing;
};

const fits = (one: Amount, other: Amount) => unitsAgree(one.unit, other.unit);

/** The figure of that label; one figure may stand for all parts. */
function amountIn(figure: Figure | null, label: string): Amount | null {
  const quantity = figure?.quantity;
  if (quantity?.state === "value") return quantity.amount;
  return quantity?.state === "parts" ? (quantity.parts.find((part) => foldName(part.label) === foldName(label))?.amount ?? null) : null;
}

function standingOf(at: Fraction, from: Amount | null, { limit }: Amount): Standing {
  const order = at.compare(Fraction.ONE);
  // 未満 and 超 are not met by the figure itself.
  if (order > 0 || (order === 0 && limit !== "未満" && limit !== "超")) return "reached";
  if (from === null) return "short";
  return at.isZero ? "unmoved" : at.isNegative ? "back" : "between";
}

function wayOf(reached: Amount, from: Amount | null, target: Amount, better: Better): Pick<Way, "baseline" | "at" | "standing"> | null {
  if (!fits(reached, target)) return null;
  const leads = from !== null && fits(from, target) && target.value.compare(from.value) === (better === "more" ? 1 : -1);
  if (leads) {
    const at = reached.value.minus(from.value).dividedBy(target.value.minus(from.value));
    return { baseline: from, at, standing: standingOf(at, from, target) };
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
    const [reached, target] = [amountIn(figure, label), amountIn(indicator.target, label)];
    const way = reached && target ? wayOf(reached, amountIn(indicator.baseline, label), target, better) : null;
    return way && reached && target ? [{ label, reached, isForecast, target, ...way }] : [];
  });
}
