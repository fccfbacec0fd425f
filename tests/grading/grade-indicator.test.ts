import fc from "fast-check";
import { gradeIndicator } from "../../src/grading/grade-indicator";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { indicatorOf } from "../plan/indicator-of";

function say(texts: Parameters<typeof indicatorOf>[0]): string {
  const { grade, agreement } = gradeIndicator(indicatorOf(texts), isesaki);
  if (grade.state === "none") return `${grade.why}, ${agreement}`;
  const rate = grade.state === "graded" ? ` ${grade.formula} ${grade.rate?.toString() ?? "met"}` : "";
  return `${grade.grade}${rate}, ${agreement}`;
}

const CASES: Readonly<Record<string, readonly [Parameters<typeof indicatorOf>[0], string]>> = {
  "64,995 of 65,000 is B": [{ actual: "64,995人", target: "65,000人", letter: "A" }, "B ratio 12999/13000, differs"],
  "exactly 100 % is A": [{ actual: "365日", target: "365日", letter: "A" }, "A ratio 1, agrees"],
  "exactly 80 % is B": [{ actual: "80人", target: "100人", letter: "B" }, "B ratio 4/5, agrees"],
  "just below 80 % is C": [{ actual: "79.9999人", target: "100人", letter: "C" }, "C ratio 799999/1000000, agrees"],
  "exactly 60 % is C": [{ actual: "60人", target: "100人", letter: "C" }, "C ratio 3/5, agrees"],
  "just below 60 % is D": [{ actual: "59.9999人", target: "100人", letter: "D" }, "D ratio 599999/1000000, agrees"],
  "less is better: the target over the actual": [{ name: "刑法犯認知件数", actual: "1,420件", target: "1,400件", letter: "A" }, "B ratio 70/71, differs"],
  "less is better and nothing left: met": [{ name: "待機児童数", actual: "0人", target: "0人", letter: "A" }, "A ratio met, agrees"],
  "less is better, target 0, something left: the lowest": [{ name: "待機児童数", actual: "3人", target: "0人", letter: "D" }, "D ratio 0, agrees"],
  "more is better with a target of zero can't be computed": [{ actual: "5人", target: "0人", letter: "A" }, "target-zero, not-computed"],
  "a ratio of negative figures says nothing": [{ actual: "▲5人", target: "10人" }, "negative, not-typed"],
  "scales are one: 258万人 of 3,900,000人": [{ actual: "258万人", target: "3,900,000人", letter: "C" }, "C ratio 43/65, agrees"],
  "units that differ are not compared": [{ actual: "5人", target: "10件" }, "units-differ, not-typed"],
  "a misread unit is the unit": [{ actual: "38力所", target: "39カ所", letter: "B" }, "B ratio 38/39, agrees"],
  "- is -": [{ actual: "-", target: "189事業所", letter: "-" }, "-, agrees"],
  "－ typed as the letter is the same": [{ actual: "－", target: "189事業所", letter: "－" }, "-, agrees"],
  "調整中 is not -": [{ actual: "調整中", target: "189事業所", letter: "-" }, "actual-pending, not-computed"],
  "nothing typed in the actual": [{ actual: "", target: "189事業所" }, "no-actual, not-typed"],
  "a target that can't be read": [{ actual: "5人", target: "前年より増" }, "target-unreadable, not-typed"],
  "a letter of another scheme": [{ actual: "5人", target: "5人", letter: "Ｓ" }, "A ratio 1, unknown-letter"],
  "a full-width letter is the letter": [{ actual: "5人", target: "5人", letter: " Ａ " }, "A ratio 1, agrees"],
  "a forecast goes before the actual": [{ actual: "50人", forecast: "100人", target: "100人" }, "A ratio 1, not-typed"],
  "a forecast of parts does too": [{ actual: "小学校 60% 中学校 60%", forecast: "小学校 100% 中学校 100%", target: "100%" }, "A compound 1, not-typed"],
  "a bare number beside a percentage is not compared": [{ actual: "0.936", target: "95.0%" }, "units-differ, not-typed"],
  "a full-width name is the name": [{ name: "ＢＯＤ値", actual: "2.3mg/L", target: "2.0mg/L" }, "B ratio 20/23, not-typed"],
  "a forecast not yet there leaves the actual": [{ actual: "50人", forecast: "調整中", target: "100人" }, "D ratio 1/2, not-typed"],
  "three rivers: the worst counts": [
    { name: "BOD値", actual: "広瀬川: 2.7mg/L 粕川: 2.3mg/L 早川上流: 1.3mg/L", target: "広瀬川: 3.0mg/L 粕川: 2.0mg/L 早川上流: 2.0mg/L", letter: "A" },
    "B compound 20/23, differs",
  ],
  "one target for all parts": [{ actual: "小学校 94% 中学校 87%", target: "100%" }, "B compound 87/100, not-typed"],
  "parts that don't match": [{ actual: "小学校 94% 中学校 87%", target: "男 90% 女 90%" }, "parts-differ, not-typed"],
  "a part without a figure": [{ actual: "小学校 94% 中学校 87%", target: "小学校 90% 中学校 90% 高校 90%" }, "parts-differ, not-typed"],
};

test.each(Object.entries(CASES))("%s", (_, [texts, expected]) => {
  expect(say(texts)).toBe(expected);
});

const rank = (letter: string) => "ABCD".indexOf(letter);
const letter = (actual: bigint, target: bigint) => say({ actual: `${actual}`, target: `${target}` }).charAt(0);

test("more is never graded worse", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 9n), fc.bigInt(0n, 10n ** 6n), fc.bigInt(1n, 10n ** 9n), (actual, more, target) => {
      expect(rank(letter(actual + more, target))).toBeLessThanOrEqual(rank(letter(actual, target)));
    }),
  );
});

test("the scale of the unit changes nothing", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 6n), fc.bigInt(1n, 10n ** 6n), (actual, target) => {
      expect(say({ actual: `${actual}万人`, target: `${target}万人` })).toBe(say({ actual: `${actual}人`, target: `${target}人` }));
    }),
  );
});
