import { sano } from "../../../src/grading/schemes/sano";
import { rollUp } from "../../../src/grading/roll-up";
import type { Fraction } from "../../../src/quantity/fraction";
import { lettersFor } from "./bounds";

test("seven points for 100 %, one less for each tenth, and one below 50 %", () => {
  const actuals = ["1,000人", "999人", "900人", "899人", "800人", "799人", "700人", "699人", "600人", "599人", "500人", "499人", "-"];
  expect(lettersFor(actuals, { target: "1,000人" }, sano).map((line) => line.split(" ")[1]).join("")).toBe("766554433221-");
  expect(lettersFor(actuals, { target: "1,000人" }, sano)).toHaveLength(13);
});

const pointsOf = (points: ReadonlyMap<string, Fraction> | undefined) => [...(points ?? [])].map(([name, value]) => `${name}=${value.toString()}`).join(" ");

test("three, two and one point of a 方針; how points become a level is not published, and is not made up", () => {
  expect(pointsOf(sano.quantitative?.points)).toBe("7=7 6=6 5=5 4=4 3=3 2=2 1=1");
  expect(pointsOf(sano.qualitative?.points)).toBe("全て達成=3 一部未達成=2 全て未達成=1");
  expect(rollUp(["7", "6", "1"], sano.quantitative)).toEqual({ mean: null, by: "mean", level: "-", counted: 0, leftOut: 3 });
  expect(rollUp(["全て達成"], sano.qualitative).mean).toBeNull();
  expect(sano.lacking).toEqual(["quantitative", "qualitative", "overall"]);
});
