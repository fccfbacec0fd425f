import type { PlainFigure } from "../../layouts/plain-plan";
import { changeOne, sayFigure } from "../change-plan";
import type { Fault } from "../fault";

/** Three digits that count: 3校 and 100 % stay the same by themselves. */
const speaks = (figure: PlainFigure) => figure.state === "value" && figure.digits.replace(/\D/g, "").replace(/^0+|0+$/g, "").length >= 3;

/** The first year's figure is the baseline once more, in sheets that follow the years. */
export const valueUnchanged: Fault = {
  settings: ["plan that begins"],
  inPlan(ground) {
    if (!ground.layout.followUp) return null;
    const measured = new Set(ground.plan.measures.flatMap(({ indicators }) => indicators));
    const changed = changeOne(
      ground,
      (indicator) => measured.has(indicator) && indicator.yearly[0]?.state === "value" && speaks(indicator.baseline),
      (indicator) => ({ ...indicator, yearly: indicator.yearly.map((figure, at) => (at === 0 ? indicator.baseline : figure)) }),
    );
    return changed && { plan: changed.plan, what: `${changed.old.name ?? ""}: ${sayFigure(changed.old.baseline)} and the same again` };
  },
};
