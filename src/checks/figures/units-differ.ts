import { foldName } from "../../quantity/fold";
import { unitsAgree } from "../../quantity/unit";
import type { Check } from "../check";
import { askFigures } from "./ask-figures";
import { amountsOf } from "./compared-figures";
import { causeOf, ownerOf } from "./figure-rows";

/** 店 and 店舗, 日 and 日/年, ㎡ and ㎡/人: likely one unit, of which one says more. */
function isNear(a: string, b: string): boolean {
  const [short = "", long = ""] = [foldName(a), foldName(b)].sort((one, other) => one.length - other.length);
  const rest = long.slice(short.length);
  return long.startsWith(short) && /^[/・毎]|^\p{Script=Han}+$/u.test(rest);
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
      const other = withUnit.find(({ amount }) => meant && !unitsAgree(amount.unit, meant.amount.unit));
      if (!meant || !other) return [];
      const data = { ...ownerOf(row), role: other.role, text: other.figure.text, unit: other.amount.unit ?? "", otherRole: meant.role, other: meant.figure.text, otherUnit: meant.amount.unit ?? "" };
      const isOther = !isNear(data.unit, data.otherUnit);
      return [{ place: other.figure.place, also: [meant.figure.place], data: isOther ? data : { ...data, case: "near" }, cause: causeOf(row), severity: isOther ? "warning" : "note" }];
    }),
};
