import type { Indicator } from "../plan/plan";
import { foldName } from "../quantity/fold";
import { Fraction } from "../quantity/fraction";

const HUNDRED = Fraction.of(100);

/** 重み: `2`, `×1.5`, `30%`. Nothing typed counts once; `null` for what is no weight. */
export function readWeight({ weightTyped }: Indicator): Fraction | null {
  const text = foldName(weightTyped?.text ?? "").replace(/^[×xX*]/, "").replace(/(?:倍|点)$/, "");
  if (text === "") return Fraction.ONE;
  const number = Fraction.parse(text.replace(/%$/, ""));
  if (number === null || number.isNegative) return null;
  return text.endsWith("%") ? number.dividedBy(HUNDRED) : number;
}
