import { betterLetterWith, nextStep } from "../../src/grading/next-letter";
import type { GradingOptions } from "../../src/grading/options";
import type { Scheme } from "../../src/grading/scheme";
import { fukuoka } from "../../src/grading/schemes/fukuoka";
import { ino } from "../../src/grading/schemes/ino";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { kyoto } from "../../src/grading/schemes/kyoto";
import { nagayo } from "../../src/grading/schemes/nagayo";
import { national } from "../../src/grading/schemes/national";
import { Fraction } from "../../src/quantity/fraction";
import { indicatorOf } from "../plan/indicator-of";
import type { Texts } from "../plan/indicator-of";
import { yearsAt } from "./say-grade";

/** `C at 14100人, 3688 more`. */
function say(texts: Texts, scheme: Scheme = isesaki, options: GradingOptions = {}): string {
  const next = nextStep(indicatorOf(texts), scheme, options);
  if (next === null) return "none";
  const { letter, actual, missing, unit, way, beyond, part } = next;
  return `${part === null ? "" : `${part}: `}${letter} ${beyond ? "beyond" : "at"} ${actual.toDecimal()}${unit ?? ""}, ${missing.toDecimal()} ${way}`;
}

const CASES: Readonly<Record<string, readonly [Texts, string]>> = {
  "障害者センター: あと3,688人でC": [{ actual: "10,412人", target: "23,500人" }, "C at 14100人, 3688 more"],
  "the unit stands beside the actual alone": [{ actual: "70人", target: "100" }, "B at 80人, 10 more"],
  "the best letter has no next": [{ actual: "100人", target: "100人" }, "none"],
  "less is better: what is still too much": [{ name: "刑法犯認知件数", actual: "2,000件", target: "1,400件" }, "B at 1750件, 250 less"],
  "a target of zero": [{ name: "待機児童数", actual: "3人", target: "0人" }, "C at 0人, 3 less"],
  "nothing could be computed": [{ actual: "調整中", target: "10" }, "none"],
  "units that differ": [{ actual: "5人", target: "10件" }, "none"],
  "linear": [{ name: "ごみの排出量", formula: "線形", actual: "125t", target: "100t" }, "B at 120t, 5 less"],
  "linear where more is better": [{ formula: "線形", actual: "70t", target: "100t" }, "B at 80t, 10 more"],
  "linear with a target of zero": [{ name: "ごみの排出量", formula: "線形", actual: "1t", target: "0t" }, "C at 0t, 1 less"],
  "progress": [{ formula: "進捗率", baseline: "23.3%", actual: "24.4%", target: "30%" }, "C at 27.32%, 2.92 more"],
  "progress downwards": [{ formula: "進捗率", baseline: "200件", actual: "150件", target: "100件" }, "C at 140件, 10 less"],
  "held and missed": [{ baseline: "100%", actual: "99%", target: "100%" }, "A at 100%, 1 more"],
  "held and missed by much": [{ baseline: "100%", actual: "50%", target: "100%" }, "C at 60%, 10 more"],
  "held at zero": [{ name: "待機児童数", baseline: "0人", actual: "2人", target: "0人" }, "C at 0人, 2 less"],
  "以下": [{ actual: "30人", target: "25人以下" }, "A at 25人, 5 less"],
  "未満 asks for less than that": [{ actual: "110人", target: "100人未満" }, "A beyond 100人, 10 less"],
  "未満, on the edge": [{ actual: "100人", target: "100人未満" }, "A beyond 100人, 0 less"],
  "超, on the edge": [{ actual: "80%", target: "80%超" }, "A beyond 80%, 0 more"],
  "a range from above": [{ actual: "6.9%", target: "3～5%" }, "B at 6%, 0.9 less"],
  "a range from below": [{ actual: "2.4%", target: "3～5%" }, "A at 3%, 0.6 more"],
  "a range whose end is not in it": [{ actual: "5%", target: "3%以上5%未満" }, "A beyond 5%, 0 less"],
  "a range with zero": [{ actual: "▲1%", target: "0～5%" }, "C at 0%, 1 more"],
  "the sum of years": [{ formula: "累計", actual: "15人", target: "80人", yearly: { 2023: "25人", 2024: "15人" } }, "C at 48人, 8 more"],
  "a rank": [{ actual: "10位", target: "6位" }, "B at 7.5位, 2.5 less"],
  "stages have no figure": [{ formula: "段階：未着手→着手→完了", actual: "着手", target: "完了" }, "none"],
  "the one part that holds all back": [{ actual: "小学校 94% 中学校 70%", target: "100%" }, "中学校: B at 80%, 10 more"],
  "two parts that hold it back": [{ actual: "小学校 70% 中学校 70%", target: "100%" }, "none"],
  "parts that are the best already": [{ actual: "小学校 100% 中学校 100%", target: "100%" }, "none"],
  "parts of which one can't be rated": [{ actual: "小学校 70% 中学校 70人", target: "100%" }, "none"],
};

test.each(Object.entries(CASES))("%s", (_, [texts, expected]) => {
  expect(say(texts)).toBe(expected);
});

const line = { formula: "中間目標", baseline: "100人", target: "200人" } as const;
const survey = { formula: "アンケート", baseline: "50%", target: "60%" } as const;

test.each<[string, Texts, Scheme, GradingOptions, string]>([
  ["interim, on the line", { ...line, actual: "120人" }, isesaki, yearsAt(2025), "C at 124人, 4 more"],
  ["interim, by the listed target", { ...line, actual: "120人", yearlyTargets: { 2025: "150人" } }, isesaki, yearsAt(2025), "A at 150人, 30 more"],
  ["elapsed: the share of the years", { baseline: "100人", actual: "120人", target: "200人" }, national, yearsAt(2025), "A at 140人, 20 more"],
  ["elapsed under four letters: there are only two", { formula: "経過年数", baseline: "100人", actual: "120人", target: "200人" }, isesaki, yearsAt(2025), "A at 140人, 20 more"],
  ["without years", { ...line, actual: "120人" }, isesaki, {}, "none"],
  ["S is above the target", { baseline: "50", actual: "55", target: "60" }, nagayo, {}, "S beyond 60, 5 more"],
  ["S from the target itself", { baseline: "50", actual: "60", target: "60" }, nagayo, {}, "S beyond 60, 0 more"],
  ["A is above the baseline", { baseline: "50", actual: "46", target: "60" }, nagayo, {}, "A beyond 50, 4 more"],
  ["B is within a tenth", { name: "犯罪件数", baseline: "100件", actual: "120件", target: "80件" }, nagayo, {}, "B at 110件, 10 less"],
  ["○ is the target", { actual: "99件", target: "100件" }, ino, {}, "○ at 100件, 1 more"],
  ["◎ is beyond it", { name: "犯罪件数", actual: "100件", target: "100件" }, ino, {}, "◎ beyond 100件, 0 less"],
  ["worse than the baseline: back to it", { baseline: "100人", actual: "90人", target: "200人" }, fukuoka, yearsAt(2025), "b at 100人, 10 more"],
  ["a survey: into the band", { ...survey, actual: "40%" }, fukuoka, yearsAt(2025), "b beyond 47%, 7 more"],
  ["a survey: beyond the band", { ...survey, actual: "50%" }, fukuoka, yearsAt(2024), "a at 53%, 3 more"],
  ["a survey: onto the line", { ...survey, actual: "50%" }, fukuoka, yearsAt(2025), "a at 54%, 4 more"],
  ["bounds that are not published", { actual: "50", target: "100" }, kyoto, {}, "none"],
  ["a scheme that rounds: 79.95 % is 80.0 %", { actual: "700", target: "1,000" }, { ...isesaki, rounding: { digits: 1, by: "half-up" } }, {}, "B at 799.5, 99.5 more"],
  ["a scheme that takes the mean of parts", { actual: "小学校 94% 中学校 70%", target: "100%" }, { ...isesaki, compound: "mean" }, {}, "none"],
  ["a try with another formula", { baseline: "23.3%", actual: "24.4%", target: "30%" }, isesaki, { formula: "progress" }, "C at 27.32%, 2.92 more"],
  ["a try with the other way", { actual: "50", target: "20" }, isesaki, { better: "less" }, `C at ${Fraction.of(100, 3).toString()}, 50/3 less`],
])("%s", (_, texts, scheme, options, expected) => {
  expect(say(texts, scheme, options)).toBe(expected);
});

const PARTS = { name: "待機児童数", actual: "甲川:3人 乙川:12人", target: "甲川:0人 乙川:10人" } as const;

test.each<[string, Texts, string | null, string, string | null, Scheme?]>([
  ["one step on", { actual: "59人", target: "100人" }, null, "60", "C"],
  ["two letters at once", { actual: "59人", target: "100人" }, null, "80", "B"],
  ["to the best", { actual: "59人", target: "100人" }, null, "100", "A"],
  ["not far enough", { actual: "58人", target: "100人" }, null, "59", null],
  ["where it stands already", { actual: "60人", target: "100人" }, null, "60", null],
  ["back", { actual: "60人", target: "100人" }, null, "59", null],
  ["nothing left of what should go", { name: "待機児童数", actual: "3人", target: "0人" }, null, "0", "A"],
  ["fewer than no one", { name: "待機児童数", baseline: "5人", actual: "0人", target: "0人" }, null, "-1", null, nagayo],
  ["below zero, where the actual is", { formula: "アンケート", baseline: "1", actual: "▲5", target: "10" }, null, "-1.9", "b", { ...fukuoka, formula: "progress" }],
  ["below zero, where the target is", { better: "減少", baseline: "5", actual: "0", target: "▲2" }, null, "-3", "S", nagayo],
  ["below zero, where the baseline is", { better: "減少", baseline: "▲2", actual: "0", target: "0" }, null, "-3", "S", nagayo],
  ["zero itself is possible", { name: "犯罪件数", baseline: "5件", actual: "5件", target: "1件" }, null, "0", "S", nagayo],
  ["the first place", { actual: "3位", target: "1位" }, null, "1", "A"],
  ["no place before the first", { baseline: "3位", actual: "1位", target: "1位" }, null, "0", null, nagayo],
  ["between two places", { baseline: "3位", actual: "1位", target: "1位" }, null, "0.5", null, nagayo],
  ["one part, as far as the others let it", PARTS, "甲川", "0", "B"],
  ["one part that does not hold it back", PARTS, "乙川", "10", null],
  ["one part, and not enough", PARTS, "甲川", "1", null],
  ["a part that is not there", PARTS, "丙川", "0", null],
  ["the whole, where there are parts", PARTS, null, "0", null],
  ["a part, where there is only the whole", { actual: "59人", target: "100人" }, "甲川", "100", null],
  ["nothing could be computed", { actual: "調整中", target: "100人" }, null, "100", null],
  ["one of the parts could not be computed", { actual: "小学校 70% 中学校 70人", target: "100%" }, "小学校", "100", null],
  ["bounds that are not published", { actual: "50", target: "100" }, null, "100", null, kyoto],
])("the letter with another actual: %s", (_, texts, part, value, expected, scheme = isesaki) => {
  expect(betterLetterWith(indicatorOf(texts), scheme, {}, part, Fraction.parse(value) ?? Fraction.ZERO)).toBe(expected);
});

test("years and tries count for the letter with another actual, too", () => {
  const on = indicatorOf({ ...line, actual: "120人" });
  expect([betterLetterWith(on, isesaki, yearsAt(2025), null, Fraction.of(140)), betterLetterWith(on, isesaki, {}, null, Fraction.of(140))]).toEqual(["A", null]);
  const way = indicatorOf({ baseline: "0", actual: "50", target: "100" });
  expect([betterLetterWith(way, isesaki, {}, null, Fraction.of(60)), betterLetterWith(way, isesaki, { formula: "elapsed" }, null, Fraction.of(60))]).toEqual(["C", null]);
});

test("how parts are joined says nothing of a single figure", () => {
  expect(say({ actual: "70人", target: "100人" }, { ...isesaki, compound: "mean" })).toBe("B at 80人, 10 more");
});

test("inside a band, the far edge of it, up or down", () => {
  const scheme: Scheme = { ...isesaki, band: Fraction.of(3), letters: { steps: [{ name: "○", bound: Fraction.of(1, 10), from: ">=" }], lowest: "△" } };
  const survey = { formula: "誤差の範囲", baseline: "50%" } as const;
  expect([say({ ...survey, name: "満足度", actual: "50%", target: "60%" }, scheme), say({ ...survey, name: "喫煙率", actual: "50%", target: "40%" }, scheme)]).toEqual(["○ beyond 53%, 3 more", "○ beyond 47%, 3 less"]);
});
