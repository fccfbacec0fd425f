import type { Check } from "../check";
import type { Mention } from "../../plan/plan";
import { mentionsOf } from "./mentioned";

const LABEL = /^[^\n]*?方針\s*\S*?\s*(?:関係|関連|(?=\s))\s*/;

/** In a table of 取組 no direction is named; what stands behind its number tells the row from others. */
const titleOf = ({ name, typedCode }: Mention) => (name === "" ? (typedCode?.text ?? "").replace(LABEL, "").replace(/\s*\n\s*/g, "").trim() : name);

/** 方針１ in a row above which no measure stands, or without the code that every other row has: its row leads nowhere. */
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
      .map((mention) => ({ place: mention.place, data: { direction: mention.code.slice(1), name: titleOf(mention) } }));
    return { looked: directions.length, found };
  },
};
