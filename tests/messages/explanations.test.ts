import fc from "fast-check";
import { gradeIndicator } from "../../src/grading/grade-indicator";
import { gradePlan } from "../../src/grading/grade-plan";
import { nextStep } from "../../src/grading/next-letter";
import { namesOf } from "../../src/grading/scheme";
import type { Scheme } from "../../src/grading/scheme";
import { fuji } from "../../src/grading/schemes/fuji";
import { fukuoka } from "../../src/grading/schemes/fukuoka";
import { ino } from "../../src/grading/schemes/ino";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { nagayo } from "../../src/grading/schemes/nagayo";
import { yearsOf } from "../../src/grading/years-gone";
import { cellsUsed, explainGrade, explainNext, explainOverall, explainQualitative, explainQuantitative, nameFormula, roundUp } from "../../src/messages/explanations";
import { FORMULAS, readFormula } from "../../src/plan/formula";
import { Fraction } from "../../src/quantity/fraction";
import { readNumber, readQuantity } from "../../src/quantity/read-quantity";
import type { Quantity } from "../../src/quantity/quantity";
import type { Figure } from "../../src/plan/plan";
import { withUnit } from "../../src/quantity/unit";
import { figureOf, indicatorOf, typedAs } from "../plan/indicator-of";
import { planOf } from "../plan/plan-of";

const CASES: Readonly<Record<string, readonly [Parameters<typeof indicatorOf>[0], string, string]>> = {
  "more is better": [
    { actual: "10,412人", target: "23,500人" },
    "10,412人 ÷ 23,500人 = 44.3% → D（60%未満）",
    "10,412人 ÷ 23,500人 = 44.3% → D (60% not reached)",
  ],
  "between two bounds": [{ actual: "80人", target: "100人" }, "80人 ÷ 100人 = 80.0% → B（80%以上100%未満）", "80人 ÷ 100人 = 80.0% → B (80% or more, 100% not reached)"],
  "almost is not shown as all": [{ actual: "64,995人", target: "65,000人" }, "64,995人 ÷ 65,000人 = 99.9% → B（80%以上100%未満）", "64,995人 ÷ 65,000人 = 99.9% → B (80% or more, 100% not reached)"],
  "less is better": [
    { name: "ごみの排出量", actual: "72,305t", target: "70,000t" },
    "70,000t ÷ 72,305t = 96.8% → B（80%以上100%未満）（少ないほどよい）",
    "70,000t ÷ 72,305t = 96.8% → B (80% or more, 100% not reached) (less is better)",
  ],
  "parts": [
    { actual: "児童:86.1% 生徒:70.0%", target: "児童:86.0% 生徒:100%" },
    "児童 86.1% ÷ 86.0% = 100.1% → A、生徒 70.0% ÷ 100% = 70.0% → C。最も低いもの → C（60%以上80%未満）",
    "児童 86.1% ÷ 86.0% = 100.1% → A, 生徒 70.0% ÷ 100% = 70.0% → C. the lowest of them → C (60% or more, 80% not reached)",
  ],
  "could not be obtained": [{ actual: "-", target: "5人" }, "実績を把握できないため対象外", "left out: the actual could not be obtained"],
  "not computable": [{ actual: "5人", target: "0人" }, "目標値が0のため割り算ができません", "the target is 0 and can't be divided by"],
  "nothing left of what should go": [{ name: "待機児童数", actual: "0人", target: "0人" }, "実績0人・目標0人で、目標を満たしています → A（少ないほどよい）", "actual 0人, target 0人: the target is met → A (less is better)"],
};

test.each(Object.entries(CASES))("%s", (_, [texts, ja, en]) => {
  const graded = gradeIndicator(indicatorOf(texts), isesaki);
  expect(explainGrade("ja", graded, isesaki)).toBe(ja);
  expect(explainGrade("en", graded, isesaki)).toBe(en);
});

const cellAs = (text: string, quantity: Quantity): Figure => ({ ...figureOf(text, "G8"), quantity });

test.each<[string, Figure, Figure, string]>([
  ["less than the cell shows", cellAs("60%", readNumber(0.5996, "0%")), figureOf("100%", "H8"), "60%（59.96%） ÷ 100% = 59.9% → D（60%未満）"],
  ["thousands that the format shows", cellAs("65千人", readNumber(64960, '#,##0,"千人"')), figureOf("65千人", "H8"), "65千人（64,960人） ÷ 65千人 = 99.9% → B（80%以上100%未満）"],
  ["a value without an end", cellAs("33.3%", readNumber(1 / 3, "0.0%")), figureOf("100%", "H8"), "33.3%（33.333333…%） ÷ 100% = 33.3% → D（60%未満）"],
  ["all that the cell holds", cellAs("60.0%", readNumber(0.6, "0.0%")), figureOf("100%", "H8"), "60.0% ÷ 100% = 60.0% → C（60%以上80%未満）"],
  ["a figure under a heading of 千円", cellAs("65", withUnit(readQuantity("65"), "千円")), cellAs("100", withUnit(readQuantity("100"), "千円")), "65,000円 ÷ 100,000円 = 65.0% → C（60%以上80%未満）"],
  ["a figure under a heading of 人, and rounded by its format", cellAs("60", withUnit(readNumber(59.6, "0"), "人")), cellAs("100", withUnit(readQuantity("100"), "人")), "60人（59.6人） ÷ 100人 = 59.6% → D（60%未満）"],
])("%s", (_, actual, target, sentence) => {
  expect(explainGrade("ja", gradeIndicator({ ...indicatorOf({}), actual, target }, isesaki), isesaki)).toBe(sentence);
});

const PLAN = planOf({ baselineYear: { from: 2019, to: 2019, kind: "年度" }, actualYear: { from: 2022, to: 2022, kind: "年度" }, targetYear: { from: 2024, to: 2024, kind: "年度" } });
const COUNCILS = { name: "女性委員の割合", baseline: "23.3%", actual: "24.4%", target: "30.0%" };
const PLANNED: Readonly<Record<string, readonly [Parameters<typeof indicatorOf>[0], string, string, Partial<Scheme>?]>> = {
  "progress, by the row": [{ ...COUNCILS, formula: "進捗率" }, "(24.4% − 23.3%) ÷ (30.0% − 23.3%) = 16.4% → D（60%未満）（計算方法：進捗率（指標ごとの指定による））", "(G8−D8)÷(H8−D8)"],
  "progress, by the scheme": [COUNCILS, "(24.4% − 23.3%) ÷ (30.0% − 23.3%) = 16.4% → D（60%未満）", "(G8−D8)÷(H8−D8)", { formula: "progress" }],
  "interim, on the line": [COUNCILS, "(24.4% − 23.3%) ÷ ((30.0% − 23.3%) × 3/5) = 27.3% → D（60%未満）", "(G8−D8)÷((H8−D8)×3/5)", { formula: "interim" }],
  "elapsed": [COUNCILS, "(24.4% − 23.3%) ÷ (30.0% − 23.3%) = 16.4%、経過年数の割合3/5（60.0%）未満 → D", "(G8−D8)÷(H8−D8)", { formula: "elapsed" }],
  "linear": [{ name: "ごみの排出量", actual: "124t", target: "100t" }, "2 − 124t ÷ 100t = 76.0% → C（60%以上80%未満）（少ないほどよい）", "2−G8÷H8", { formula: "linear" }],
  "kept": [{ baseline: "365日", actual: "365日", target: "365日" }, "実績365日・目標365日で、目標を満たしています → A（計算方法：維持（現状値と目標値が同じため））", "G8・H8"],
  "not kept": [{ baseline: "365日", actual: "360日", target: "365日" }, "実績360日・目標365日で、目標を満たしていません。360日 ÷ 365日 = 98.6% → B（80%以上100%未満）（計算方法：維持（現状値と目標値が同じため））", "G8÷H8"],
  "a limit that is met": [{ actual: "46.0ha", target: "46.7ha 以下" }, "実績46.0ha・目標46.7ha以下で、目標を満たしています → A（少ないほどよい）（計算方法：上限・下限（目標値に「以上・以下」などがあるため））", "G8・H8"],
  "a limit that is missed": [{ actual: "50.0ha", target: "46.7ha 以下" }, "実績50.0ha・目標46.7ha以下で、目標を満たしていません。46.7ha以下 ÷ 50.0ha = 93.4% → B（80%以上100%未満）（少ないほどよい）（計算方法：上限・下限（目標値に「以上・以下」などがあるため））", "H8÷G8"],
  "inside a range": [{ actual: "4.1%", target: "3～5％" }, "実績4.1%・目標3%〜5%で、範囲に入っています → A（計算方法：範囲（目標値が範囲のため））", "G8・H8"],
  "outside a range": [{ actual: "6.9%", target: "3～5％" }, "実績6.9%・目標3%〜5%で、範囲から外れています。1 − (6.9% − 5%) ÷ 5% = 62.0% → C（60%以上80%未満）（計算方法：範囲（目標値が範囲のため））", "G8・H8"],
  "a rank": [{ actual: "東北2位", target: "東北1位" }, "東北1位 ÷ 東北2位 = 50.0% → D（60%未満）（少ないほどよい）（計算方法：順位（順位の値のため））", "H8÷G8"],
  "stages": [{ actual: "検討中", target: "策定済", formula: "段階：未着手→検討中→策定済" }, "実績「検討中」は、目標「策定済」までの段階の1/2 = 50.0% → D（60%未満）（計算方法：段階（指標ごとの指定による））", "G8・H8"],
  "within the band": [{ baseline: "45.0%", actual: "46.2%", target: "60%" }, "現状値との差1.2ポイントは維持の範囲（±3ポイント以内） → D（60%未満）", "G8−D8", { formula: "band", band: Fraction.of(3) }],
  "beyond the band": [{ baseline: "45.0%", actual: "54.0%", target: "60%" }, "(54.0% − 45.0%) ÷ (60% − 45.0%) = 60.0% → C（60%以上80%未満）", "(G8−D8)÷(H8−D8)", { formula: "band", band: Fraction.of(3) }],
  "within the band, whose edge is outside": [{ baseline: "45人", actual: "44人", target: "60人" }, "現状値との差-1人は維持の範囲（±3人未満） → D（60%未満）", "G8−D8", { formula: "band", band: Fraction.of(3), bandEdge: "outside" }],
  "exactly the figure of an open limit": [{ actual: "100人", target: "100人未満" }, "実績100人・目標100人未満で、ちょうど目標の値ですが、「未満」を満たしていません → B（少ないほどよい）（計算方法：上限・下限（目標値に「以上・以下」などがあるため））", "G8・H8"],
  "exactly the figure of 超": [{ actual: "5,000人", target: "5,000人超" }, "実績5,000人・目標5,000人超で、ちょうど目標の値ですが、「超」を満たしていません → B（計算方法：上限・下限（目標値に「以上・以下」などがあるため））", "G8・H8"],
  "exactly the end of a range that does not belong to it": [{ actual: "5.0", target: "3.0以上5.0未満" }, "実績5.0・目標3.0以上5.0未満で、ちょうど範囲の端の値ですが、「未満」を満たしていません → B（計算方法：範囲（目標値が範囲のため））", "G8・H8"],
  "outside a range with an open end": [{ actual: "6.0", target: "3.0以上5.0未満" }, "実績6.0・目標3.0以上5.0未満で、範囲から外れています。1 − (6.0 − 5.0) ÷ 5.0 = 80.0% → B（80%以上100%未満）（計算方法：範囲（目標値が範囲のため））", "G8・H8"],
  "on the target of one part, whose limit is open": [{ actual: "甲 10人 乙 8人", target: "甲 10人未満 乙 10人未満" }, "甲 実績10人・目標10人未満で、ちょうど目標の値ですが、「未満」を満たしていません → B、乙 実績8人・目標10人未満で、目標を満たしています → A。最も低いもの → B（少ないほどよい）", "G8・H8"],
  "two rates side by side, each by its name": [{ baseline: "100人", actual: "110人", target: "200人" }, "(110人 − 100人) ÷ ((200人 − 100人) × 3/5) = 16.6% → b（進捗率0%以上、中間目標比100%未満）", "(G8−D8)÷((H8−D8)×3/5)", fukuoka],
  "a letter that is its own bounds": [{ baseline: "100人", actual: "110人", target: "200人" }, "(110人 − 100人) ÷ (200人 − 100人) = 10.0% → 20%未満", "(G8−D8)÷(H8−D8)", fuji],
  "exactly on the target, where above it is another letter": [{ actual: "100件", target: "100件" }, "実績100件は、目標100件に対し100.0% → ○（目標比100%）", "G8・H8", ino],
  "compared with both, though the row asks for progress": [{ baseline: "90人", actual: "101人", target: "100人", formula: "進捗率" }, "実績101人は、目標100人に対し101.0% → S（目標比100%を上回る）", "G8・H8", nagayo],
  "compared with both, though the row asks for interim": [{ baseline: "90人", actual: "95人", target: "100人", formula: "中間目標" }, "実績95人は、目標100人に対し95.0%、現状値90人に対し105.5% → A（現状比100%を上回り、目標比100%以下）", "G8・H8・D8", nagayo],
  "by the forecast": [{ actual: "70人", forecast: "90人", target: "100人" }, "90人 ÷ 100人 = 90.0% → B（80%以上100%未満）（見込みによる）", "E8÷H8"],
  "by the actual, since the forecast is still to come": [{ actual: "70人", forecast: "調整中", target: "100人" }, "70人 ÷ 100人 = 70.0% → C（60%以上80%未満）（見込みは「調整中」のため、実績値による）", "G8÷H8"],
  "by the actual, where nothing stands for the forecast": [{ actual: "70人", forecast: "", target: "100人" }, "70人 ÷ 100人 = 70.0% → C（60%以上80%未満）", "G8÷H8"],
  "two rates, and the row has progress": [{ baseline: "100人", actual: "110人", target: "200人", formula: "進捗率" }, "(110人 − 100人) ÷ (200人 − 100人) = 10.0% → b（進捗率0%以上、進捗率100%未満）（計算方法：進捗率（指標ごとの指定による））", "(G8−D8)÷(H8−D8)", fukuoka],
  "two rates, and the row has the ratio": [{ baseline: "100人", actual: "110人", target: "200人", formula: "達成率" }, "110人 ÷ 200人 = 55.0% → b（進捗率0%以上、目標比100%未満）（計算方法：達成率（指標ごとの指定による））", "G8・H8・D8", fukuoka],
  "two rates, of a survey beyond its band": [{ baseline: "50%", actual: "53.5%", target: "60%", formula: "変動幅" }, "(53.5% − 50%) ÷ ((60% − 50%) × 3/5) = 58.3% → b（進捗率0%以上、中間目標比100%未満）（計算方法：変動幅（指標ごとの指定による））", "(G8−D8)÷((H8−D8)×3/5)", fukuoka],
  "with what was typed": [{ actual: "10,412人", target: "23,500人", letter: "B" }, "10,412人 ÷ 23,500人 = 44.3% → D（60%未満）。入力値はB。", "G8÷H8"],
  "the mean of the parts": [{ actual: "児童:86.1% 生徒:70.0%", target: "児童:86.0% 生徒:100%" }, "児童 86.1% ÷ 86.0% = 100.1% → A、生徒 70.0% ÷ 100% = 70.0% → C。平均 = 85.0% → B（80%以上100%未満）", "G8・H8", { compound: "mean" }],
  "all parts": [{ actual: "児童:86.1% 生徒:70.0%", target: "児童:86.0% 生徒:100%" }, "児童 86.1% ÷ 86.0% = 100.1% → A、生徒 70.0% ÷ 100% = 70.0% → C。目標を満たさないものがあります → D", "G8・H8", { compound: "all" }],
  "rounded before the bounds decide": [{ actual: "79.6%", target: "100%" }, "79.6% ÷ 100% = 79.6%（四捨五入で80%） → B（80%以上100%未満）", "G8÷H8", { rounding: { digits: 0, by: "half-up" } }],
  "in the digits of the scheme": [{ actual: "1人", target: "3人" }, "1人 ÷ 3人 = 33.333% → D（60%未満）", "G8÷H8", { digits: 3 }],
  "against target and baseline": [{ baseline: "90人", actual: "95人", target: "100人" }, "実績95人は、目標100人に対し95.0%、現状値90人に対し105.5% → A（現状比100%以上、目標比100%未満）", "G8・H8・D8", { letters: { steps: [{ name: "S", bound: Fraction.ONE, from: ">=", of: "to-target" }, { name: "A", bound: Fraction.ONE, from: ">=", of: "to-baseline" }], lowest: "B" } }],
};

test.each(Object.entries(PLANNED))("%s", (_, [texts, sentence, cells, change]) => {
  const scheme = { ...isesaki, ...change };
  const graded = gradeIndicator(indicatorOf(texts), scheme, { years: yearsOf(PLAN) });
  expect([explainGrade("ja", graded, scheme), cellsUsed(graded, scheme)]).toEqual([sentence, cells]);
  expect(explainGrade("en", graded, scheme).replaceAll(/[「」“”]/g, "")).not.toMatch(/で、|による|ため|目標を/);
});

test("in a sentence a formula has no capital", () => {
  expect([nameFormula("ja", "interim"), nameFormula("en", "interim")]).toEqual(["中間目標との比較", "interim"]);
});

test("the words for the formulas are the ones that a row may use", () => {
  expect(FORMULAS.filter((id) => readFormula(nameFormula("ja", id)) !== id || readFormula(id) !== id)).toEqual([]);
});

const NEXT: Readonly<Record<string, readonly [Parameters<typeof indicatorOf>[0], string | null, string | null, Partial<Scheme>?]>> = {
  "up to whole people": [{ actual: "10,412人", target: "23,500人" }, "あと3,688人でC", "3,688人 more for C"],
  "a share of a person is a person": [{ actual: "1人", target: "3人" }, "あと1人でC", "1人 more for C"],
  "in the decimals of the figures": [{ actual: "24.4%", target: "30.0%" }, "あと5.6ポイントでA", "5.6 points more for A"],
  "in those of the target where it has more": [{ actual: "24%", target: "30.25%" }, "あと0.2ポイントでB", "0.2 points more for B"],
  "down where less is better": [{ name: "ごみの排出量", actual: "72,305t", target: "70,000t" }, "あと2,305t減でA", "2,305t less for A"],
  "in 億 where the figure is": [{ actual: "2,232億円", target: "2,500億円" }, "あと268億円でA", "268億円 more for A"],
  "of the part that holds it back": [{ actual: "児童:86.1% 生徒:70.0%", target: "児童:86.0% 生徒:100%" }, "生徒：あと10ポイントでB", "生徒: 10 points more for B"],
  "on the way": [{ ...COUNCILS, formula: "進捗率" }, "あと3ポイントでC", "3 points more for C"],
  "one more than the bound where it must be exceeded": [{ actual: "80人", target: "100人" }, "あと1人でA", "1人 more for A", { letters: { steps: [{ name: "A", bound: Fraction.of(8, 10), from: ">" }], lowest: "B" } }],
  "the letter that is really reached": [{ name: "待機児童数", actual: "3人", target: "0人" }, "あと3人減でA", "3人 less for A"],
  "of a rank the place itself": [{ actual: "東北3位", target: "東北1位" }, "1位でA", "1位 for A"],
  "of a rank in whole places": [{ actual: "10位", target: "6位" }, "7位でB", "7位 for B"],
  "no place above the first": [{ baseline: "3位", actual: "1位", target: "1位" }, null, null, nagayo],
  "a place above, where there is one": [{ baseline: "5位", actual: "3位", target: "3位" }, "2位でS", "2位 for S", nagayo],
  "nothing below zero people": [{ name: "待機児童数", baseline: "5人", actual: "0人", target: "0人" }, null, null, nagayo],
  "below zero, where figures are": [{ name: "社会増減", baseline: "▲5人", actual: "0人", target: "0人", better: "減少" }, "あと5人減でS", "5人 less for S", nagayo],
  "of one part, no better than the others let it be": [{ name: "待機児童数", actual: "東:3人 西:12人", target: "東:0人 西:10人" }, "東：あと3人減でB", "東: 3人 less for B"],
  "nothing where the signs disagree about the way": [{ name: "人口", baseline: "220,000人", actual: "212,000人", target: "205,000人" }, null, null],
  "but where a person has said which way is good": [{ name: "人口", better: "減少", baseline: "220,000人", actual: "212,000人", target: "205,000人" }, "あと7,000人減でA", "7,000人 less for A"],
  "nothing where that letter was typed": [{ actual: "50人", target: "100人", letter: "C" }, null, null],
  "beside another letter": [{ actual: "50人", target: "100人", letter: "B" }, "あと10人でC", "10人 more for C"],
  "nothing for the best letter": [{ actual: "120人", target: "100人" }, null, null],
  "nothing where there is no letter": [{ actual: "調整中", target: "100人" }, null, null],
};

test.each(Object.entries(NEXT))("the next letter: %s", (_, [texts, ja, en, change]) => {
  const scheme: Scheme = { ...isesaki, ...change };
  const graded = gradeIndicator(indicatorOf(texts), scheme, { years: yearsOf(PLAN) });
  const of = { plan: PLAN, scheme, measures: [] };
  expect([explainNext("ja", graded, of), explainNext("en", graded, of)]).toEqual([ja, en]);
});

test("with what is missing the letter is reached, and with one unit less it is not", () => {
  const figures = fc.record({ actual: fc.integer({ min: 0, max: 3000 }), target: fc.integer({ min: 1, max: 2000 }), decimals: fc.integer({ min: 0, max: 2 }), less: fc.boolean(), formula: fc.constantFrom("達成率", "進捗率", "減少型の達成率") });
  fc.assert(
    fc.property(figures, ({ actual, target, decimals, less, formula }) => {
      const scale = Fraction.of(10n ** BigInt(decimals));
      const textOf = (value: Fraction) => `${value.dividedBy(scale).roundTo(decimals)}件`;
      const at = (value: Fraction) => gradeIndicator(indicatorOf({ better: less ? "減少" : "増加", formula, baseline: textOf(Fraction.of(less ? 2500 : 0)), actual: textOf(value), target: textOf(Fraction.of(target)) }), isesaki);
      const graded = at(Fraction.of(actual));
      const next = nextStep(graded.indicator, isesaki);
      if (next === null) return;
      const steps = roundUp(next, graded.indicator).times(scale);
      const move = (by: Fraction) => (next.way === "less" ? Fraction.of(actual).minus(by) : Fraction.of(actual).plus(by));
      const rank = (value: Fraction) => { const { grade } = at(value); return grade.state === "graded" ? namesOf(isesaki.letters).indexOf(grade.grade) : -1; };
      const wanted = namesOf(isesaki.letters).indexOf(next.letter);
      expect(steps.denominator).toBe(1n);
      if (!move(steps).isNegative) expect(rank(move(steps))).toBeLessThanOrEqual(wanted);
      expect(rank(move(steps.minus(Fraction.ONE)))).toBeGreaterThan(wanted);
    }),
    { seed: 20261120, numRuns: 400 },
  );
});

const measureOf = (letters: readonly (readonly [string, string, string])[], levels: readonly string[]) => {
  const place = { file: "計画.xlsx", sheet: "評価", cell: "C8" };
  const blank = { works: null, results: null, problems: null, nextProblems: null, nextSteps: null, code: null, place };
  const measure = {
    code: "1-1-1", name: "健康づくり", place, policy: null, department: null, overall: null, selfAssessment: null,
    indicators: letters.map(([actual, target, letter]) => indicatorOf({ actual, target, letter })),
    directions: levels.map((level) => ({ ...blank, name: "展開", recorded: level === "" ? null : typedAs(level) })),
    goals: [],
    recordedQuantitative: null,
    recordedQualitative: null,
  };
  const graded = gradePlan(planOf({ measures: [measure] }), isesaki).measures[0];
  if (!graded) throw new Error("the measure is graded");
  return graded;
};

test("a level shows its points, and what the typed letters would give", () => {
  const graded = measureOf([["50人", "100人", "B"], ["100人", "100人", "A"]], ["高", "中", ""]);
  expect(explainQuantitative("ja", graded, isesaki)).toBe("D0点・A3点 → 平均1.50（3/2） → 低（1.5以下）。入力された評価では B2点・A3点 → 平均2.50（5/2） → 中（1.5を上回り2.5以下）");
  expect(explainQualitative("ja", graded, isesaki)).toBe("高3点・中2点 → 平均2.50（5/2） → 高（2.5以上）（3件中1件は未記入）");
});

test("nothing with points: no level, and it says so", () => {
  expect(explainQuantitative("ja", measureOf([["-", "5人", "-"]], []), isesaki)).toBe("評価のある項目がないため算出なし");
});

const weighted = { ...measureOf([["50人", "100人", "D"], ["100人", "100人", "A"]], ["高"]) };

test.each<[string, Partial<Scheme>, string, string]>([
  ["no rule for levels", { quantitative: null, qualitative: null }, "評価基準に決まりがないため算出なし", "評価基準に決まりがないため算出なし"],
  ["a sum of points", { quantitative: isesaki.quantitative && { ...isesaki.quantitative, by: "sum" } }, "D0点・A3点 → 合計3 → 高（2.5を上回る）", "高3点 → 平均3 → 高（2.5以上）"],
  ["the worst", { quantitative: isesaki.quantitative && { ...isesaki.quantitative, by: "worst" } }, "D0点・A3点 → 最も低い点0 → 低（1.5以下）", "高3点 → 平均3 → 高（2.5以上）"],
])("%s", (_, change, quantitative, qualitative) => {
  const scheme = { ...isesaki, ...change };
  const [graded = weighted] = gradePlan(planOf({ measures: [weighted.measure] }), scheme).measures;
  expect([explainQuantitative("ja", graded, scheme), explainQualitative("ja", graded, scheme)]).toEqual([quantitative, qualitative]);
});

test("weights stand beside the points", () => {
  const [heavy, light] = weighted.measure.indicators;
  if (!heavy || !light) throw new Error("two indicators");
  const measure = { ...weighted.measure, indicators: [{ ...heavy, weightTyped: typedAs("2") }, light] };
  const [graded = weighted] = gradePlan(planOf({ measures: [measure] }), isesaki).measures;
  expect(explainQuantitative("ja", graded, isesaki)).toBe("D0点×2・A3点×1 → 平均1 → 低（1.5以下）");
});

test("two verdicts make a third", () => {
  const scheme: Scheme = { ...isesaki, overall: { first: "quantitative", second: "qualitative", table: [{ first: "低", second: "高", result: "B" }] } };
  const measure = { ...weighted.measure, overall: typedAs("A") };
  const [graded = weighted] = gradePlan(planOf({ measures: [measure] }), scheme).measures;
  expect([explainOverall("ja", graded, scheme), explainOverall("ja", weighted, isesaki)]).toEqual(["定量評価低 × 定性評価高 → B。入力値はA。", null]);
});
