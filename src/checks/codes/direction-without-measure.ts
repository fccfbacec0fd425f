import type { Check } from "../check";
import { mentionsOf } from "./mentioned";

/** 方針１ in a row above which no measure stands: its row leads nowhere. */
export const directionWithoutMeasure: Check = {
  id: "direction-without-measure",
  group: "codes",
  needs: ["no-directions"],
  severity: "error",
  run: ({ plan }) => {
    const directions = mentionsOf(plan, "direction");
    if (directions.length === 0) return { notRun: "no-directions" };
    const found = directions
      .filter(({ code }) => code.startsWith("/"))
      .map(({ code, name, place }) => ({ place, data: { direction: code.slice(1), name } }));
    return { looked: directions.length, found };
  },
};
