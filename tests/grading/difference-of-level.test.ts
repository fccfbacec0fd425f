import { differenceOfLevel } from "../../src/grading/difference-of-level";
import type { GradedLevel, Level } from "../../src/grading/graded-plan";
import type { Ladder, RollUp } from "../../src/grading/scheme";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { sayLevelDifference } from "../../src/messages/explanations";
import { Fraction } from "../../src/quantity/fraction";
import { typedAs } from "../plan/indicator-of";

const levelAt = (mean: string | null, level: string): Level => ({ mean: mean === null ? null : Fraction.of(...(mean.split("/").map(BigInt) as [bigint, bigint])), by: "mean", level, counted: mean === null ? 0 : 2, leftOut: 0 });
const gradedAs = (computed: Level, typed: string, agreement: GradedLevel["agreement"] = "differs"): GradedLevel => ({ computed, recorded: typedAs(typed), agreement });
const TYPED_LOW = levelAt("1/1", "低");

const CASES: Readonly<Record<string, readonly [GradedLevel, Level | null, string, string]>> = {
  "it follows from the typed letters": [gradedAs(levelAt("2/1", "中"), "低"), TYPED_LOW, "letters", "入力された指標の評価から求めると、入力値と一致します。"],
  "the mean is the bound, and above was meant": [gradedAs(levelAt("5/2", "中"), "高"), TYPED_LOW, "boundary", "計算値がちょうど境界の2.5です。"],
  "the letters come before the bound": [gradedAs(levelAt("3/2", "低"), "中"), levelAt("5/3", "中"), "letters", "入力された指標の評価から求めると、入力値と一致します。計算値がちょうど境界の1.5です。"],
  "two levels off is no bound": [gradedAs(levelAt("3/2", "低"), "高"), TYPED_LOW, "unexplained", "記入された評価からは、入力値の理由が分かりません。"],
  "nothing was typed that has points, and - was typed for the level": [gradedAs(levelAt("2/1", "中"), "-"), levelAt(null, "-"), "unexplained", "記入された評価からは、入力値の理由が分かりません。"],
  "nothing had points": [gradedAs(levelAt(null, "-"), "低"), levelAt(null, "-"), "unexplained", "記入された評価からは、入力値の理由が分かりません。"],
};

test.each(Object.entries(CASES))("%s", (_, [level, fromRecorded, kind, said]) => {
  const difference = differenceOfLevel(level, fromRecorded, isesaki.quantitative);
  expect([difference?.kind, difference && sayLevelDifference("ja", difference)]).toEqual([kind, said]);
});

test("of a qualitative level, 1.69 is 1.7 in the decimals of the bounds", () => {
  const difference = differenceOfLevel(gradedAs(levelAt("39/23", "低"), "中"), null, isesaki.qualitative);
  expect([difference?.kind, difference && sayLevelDifference("ja", difference)]).toEqual(["boundary", "計算値を四捨五入すると1.70になり、境界の1.7と区別がつきません。"]);
  const farther = differenceOfLevel(gradedAs(levelAt("5/3", "低"), "中"), null, isesaki.qualitative);
  expect([farther?.kind, farther && sayLevelDifference("en", farther)]).toEqual(["rounding", "Rounded to 1.7 it would agree."]);
});

test("no difference where they agree", () => {
  expect(differenceOfLevel(gradedAs(levelAt("2/1", "中"), "中", "agrees"), TYPED_LOW, isesaki.quantitative)).toBeNull();
});

describe("the decimals of the bounds", () => {
  const stepsAt = (...bounds: readonly (Fraction | null)[]): Ladder => ({ steps: bounds.map((bound, index) => ({ name: `${index + 1}`, bound, from: ">=" })), lowest: "低" });
  const judge = (mean: string, typed: string, ladder: Ladder): string | undefined => {
    const rollUp: RollUp | null = isesaki.quantitative && { ...isesaki.quantitative, levels: ladder };
    return differenceOfLevel(gradedAs(levelAt(mean, "低"), typed), null, rollUp)?.kind;
  };

  test.each<[string, string, Ladder, string]>([
    ["whole numbers round to whole numbers", "5/3", stepsAt(Fraction.of(2)), "rounding"],
    ["of two decimals, both count", "223/100", stepsAt(Fraction.of(9, 4)), "unexplained"],
    ["the most decimals of all bounds count", "8/3", stepsAt(Fraction.of(3), Fraction.of(9, 4)), "unexplained"],
    ["a bound that nobody published has none", "5/3", stepsAt(Fraction.of(2), null), "rounding"],
  ])("%s", (_, mean, ladder, kind) => {
    expect(judge(mean, "1", ladder)).toBe(kind);
  });

  test("where the bounds are not known there is nothing to round to", () => {
    expect(differenceOfLevel(gradedAs(levelAt("5/3", "低"), "中"), null, null)?.kind).toBe("unexplained");
  });
});
