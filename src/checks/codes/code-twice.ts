import type { Check } from "../check";

/** One code with two names in one table: both measures are read, and which one is meant elsewhere can't be known. */
export const codeTwice: Check = {
  id: "code-twice",
  group: "codes",
  severity: "error",
  run: ({ plan }) => {
    const coded = plan.measures.filter(({ code }) => code !== "");
    if (coded.length === 0) return { notRun: "no-measures" };
    const found = coded.flatMap(({ code, name, place }, index) => {
      const first = coded.slice(0, index).find((other) => other.code === code);
      return first ? [{ place, data: { code, name, other: first.name, otherCell: first.place.cell } }] : [];
    });
    return { looked: coded.length, found };
  },
};
