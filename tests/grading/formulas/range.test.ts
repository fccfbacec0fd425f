import type { Scheme } from "../../../src/grading/scheme";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { Fraction } from "../../../src/quantity/fraction";
import { gradeOf, gradeText, sayTerms, tryCases } from "../say-grade";

describe("between two ends", () => {
  tryCases({
    "inside": [{ name: "実質収支比率", actual: "4.2%", target: "3～5%" }, "A range met"],
    "on the lower end": [{ actual: "3%", target: "3～5%" }, "A range met"],
    "on the upper end": [{ actual: "5%", target: "3％から5％まで" }, "A range met"],
    "above: the distance as a share of the nearer end": [{ name: "実質収支比率", actual: "6.9%", target: "3～5%" }, "C range 31/50 missed"],
    "below": [{ actual: "2.4%", target: "3～5%" }, "B range 4/5 missed"],
    "far off is below zero": [{ actual: "15%", target: "3～5%" }, "D range -1 missed"],
    "an end that does not belong to it": [{ actual: "5%", target: "3％以上5％未満" }, "B range 1 missed"],
    "the lower end does not belong to it": [{ actual: "3%", target: "3％超5％以下" }, "B range 1 missed"],
    "inside an open lower end": [{ actual: "3.1%", target: "3％超5％以下" }, "A range met"],
    "the other end does": [{ actual: "3%", target: "3％以上5％未満" }, "A range met"],
    "outside of zero": [{ actual: "▲1%", target: "0～5%" }, "D range missed"],
    "negative ends": [{ actual: "▲6", target: "▲5～▲2" }, "B range 4/5 missed"],
    "units differ": [{ actual: "4人", target: "3～5%" }, "units-differ"],
    "a range can't be taken otherwise, whatever the row says": [{ formula: "達成率", actual: "4%", target: "3～5%" }, "A range met"],
    "no range, though the row says so": [{ formula: "範囲", actual: "4%", target: "5%" }, "no-range"],
    "an actual that is a range is no actual": [{ actual: "3～5%", target: "5%" }, "actual-unreadable"],
  });
});

test("what went in: both ends", () => {
  const grade = gradeOf({ actual: "4%", target: "3～5%" });
  expect(grade.state === "graded" && [grade.sign, sayTerms(grade.terms)]).toEqual(["figures", "actual 4% G8, target 3% H8, target 5% H8"]);
});

test("inside is on the target, never beyond it", () => {
  const scheme: Scheme = { ...isesaki, letters: { steps: [{ name: "◎", bound: Fraction.ONE, from: ">" }, { name: "○", bound: Fraction.ONE, from: ">=" }], lowest: "△" } };
  expect(gradeText({ actual: "4%", target: "3～5%" }, scheme)).toBe("○ range met");
});
