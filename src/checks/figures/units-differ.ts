import { foldName, foldWidth } from "../../quantity/fold";
import { Fraction } from "../../quantity/fraction";
import { unitsAgree } from "../../quantity/unit";
import type { Check } from "../check";
import { askFigures } from "./ask-figures";
import { amountsOf } from "./compared-figures";
import type { RoleAmount } from "./compared-figures";
import { causeOf, ownerOf } from "./figure-rows";

/** 店 and 店舗, 日 and 日/年, ㎡ and ㎡/人: likely one unit, of which one says more. */
function isNear(a: string, b: string): boolean {
  const [short = "", long = ""] = [foldName(a), foldName(b)].sort((one, other) => one.length - other.length);
  const rest = long.slice(short.length);
  return long.startsWith(short) && /^[/・毎]|^\p{Script=Han}+$/u.test(rest);
}

/** 千 of 13,000 千人. */
const SCALE = /[0-9]\s*((?:百万|十億|[千万億兆]))(?=\s*[^\s0-9])/;
const scaleOf = ({ figure }: RoleAmount) => SCALE.exec(foldWidth(figure.text))?.[1] ?? "";

/** No figure of a plan grows a hundredfold; one that is typed in thousands beside one that isn't seems to. */
const APART = Fraction.of(100);

/** 11,082 人 beside 13,000 千人, but not 258万人 beside 2,600,000 人. */
function scalesDiffer(one: RoleAmount, other: RoleAmount): boolean {
  if (one.label !== other.label || scaleOf(one) === scaleOf(other)) return false;
  const [a, b] = [one.amount.value, other.amount.value];
  if (a.compare(Fraction.ZERO) <= 0 || b.compare(Fraction.ZERO) <= 0) return false;
  return a.compare(b.times(APART)) >= 0 || b.compare(a.times(APART)) >= 0;
}

/** 5人 beside 10件: nothing can be said of how far it is from the one to the other. The target says what is meant. */
export const unitsDiffer: Check = {
  id: "units-differ",
  group: "figures",
  severity: "warning",
  run: ({ plan }) =>
    askFigures(plan, (row) => {
      const withUnit = amountsOf(row).filter(({ amount }) => amount.unit !== null);
      const [meant] = withUnit.filter(({ role }) => role === "target").concat(withUnit);
      const other = withUnit.find((each) => meant && (!unitsAgree(each.amount.unit, meant.amount.unit) || scalesDiffer(each, meant)));
      if (!meant || !other) return [];
      const scaled = unitsAgree(other.amount.unit, meant.amount.unit);
      const unitOf = (each: RoleAmount) => `${scaled ? scaleOf(each) : ""}${each.amount.unit ?? ""}`;
      const data = { ...ownerOf(row), role: other.role, text: other.figure.text, unit: unitOf(other), otherRole: meant.role, other: meant.figure.text, otherUnit: unitOf(meant) };
      const isOther = scaled || !isNear(data.unit, data.otherUnit);
      return [{ place: other.figure.place, also: [meant.figure.place], data: isOther ? data : { ...data, case: "near" }, cause: causeOf(row), severity: isOther ? "warning" : "note" }];
    }),
};
