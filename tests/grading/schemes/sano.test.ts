import { sano } from "../../../src/grading/schemes/sano";
import { rollUp } from "../../../src/grading/roll-up";
import { lettersFor } from "./bounds";

test("seven points for 100 %, one less for each tenth, and one below 50 %", () => {
  const actuals = ["1,000人", "999人", "900人", "899人", "800人", "799人", "700人", "699人", "600人", "599人", "500人", "499人", "-"];
  expect(lettersFor(actuals, { target: "1,000人" }, sano).map((line) => line.split(" ")[1]).join("")).toBe("766554433221-");
  expect(lettersFor(actuals, { target: "1,000人" }, sano)).toHaveLength(13);
});

test("three, two and one point of a 方針; the groups of the sums are not published", () => {
  const judged = (...levels: readonly string[]) => {
    const { mean, level, by } = rollUp(levels, sano.qualitative);
    return `${by} ${mean?.toString() ?? "none"} ${level}`;
  };
  expect(judged("全て達成")).toBe("sum 3 -");
  expect(judged("一部未達成", "全て未達成")).toBe("sum 3 -");
  expect(rollUp(["7", "6", "1"], sano.quantitative).mean?.toString()).toBe("14");
  expect(sano.lacking).toEqual(["quantitative", "qualitative", "overall"]);
});
