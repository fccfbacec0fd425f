import { wayOfLimit } from "../../plan/better";
import type { Better } from "../../plan/better";
import type { Amount } from "../../quantity/quantity";
import { mixUnits } from "./formula";
import type { Formula, Given } from "./formula";
import { keep, rateMissed } from "./keep";

const wayOf = ({ target, better }: Given): Better => wayOfLimit(target.amount) ?? better;

/** 100人未満 is not met by 100人. */
export const isOpen = ({ limit }: Amount): boolean => limit === "未満" || limit === "超";

/** 5,000人以上, 46.7ha以下: met or not, and how near where it is not. */
export const limit: Formula = {
  rate: (given) => {
    const { actual, target } = given;
    const better = wayOf(given);
    if (!isOpen(target.amount) || !actual.amount.value.equals(target.amount.value)) return keep.rate({ ...given, better });
    return mixUnits(actual, target) ? { why: "units-differ" } : rateMissed(actual, target, better);
  },
  actualFor: (given, rate) => keep.actualFor({ ...given, better: wayOf(given) }, rate),
};
