import fc from "fast-check";
import { formulas } from "../../src/grading/formulas";
import type { SingleFormula } from "../../src/grading/formulas";
import type { Given } from "../../src/grading/formulas/formula";
import { gradeIndicator } from "../../src/grading/grade-indicator";
import { gradePlan } from "../../src/grading/grade-plan";
import type { Term } from "../../src/grading/graded-plan";
import { nextStep } from "../../src/grading/next-letter";
import type { GradingOptions } from "../../src/grading/options";
import { namesOf } from "../../src/grading/scheme";
import type { Scheme } from "../../src/grading/scheme";
import { schemes } from "../../src/grading/schemes";
import { isesaki } from "../../src/grading/schemes/isesaki";
import type { Better } from "../../src/plan/better";
import type { FormulaId } from "../../src/plan/formula";
import { Fraction } from "../../src/quantity/fraction";
import { indicatorOf } from "../plan/indicator-of";
import { planOf } from "../plan/plan-of";
import { yearsAt } from "./say-grade";

const BAND: Scheme = { ...isesaki, band: Fraction.of(3) };
const HALF_UP: Scheme = { ...BAND, rounding: { digits: 1, by: "half-up" } };

const figure = fc.integer({ min: 0, max: 300 });
const way = fc.constantFrom<Better>("more", "less");
const year = fc.integer({ min: 2022, max: 2029 });

type Trial = { readonly baseline: number; readonly target: number; readonly actual: number; readonly limit: string; readonly better: Better; readonly year: number };
const trial: fc.Arbitrary<Trial> = fc.record({ baseline: figure, target: figure, actual: figure, limit: fc.constantFrom("", "", "以上", "以下", "未満", "超"), better: way, year });

const textsOf = ({ baseline, target, actual, limit }: Trial, scale = "") => ({ baseline: `${baseline}${scale}人`, target: `${target}${scale}人${limit}`, actual: `${actual}${scale}人` });

function gradeTrial(each: Trial, scheme: Scheme, formula: FormulaId | null, scale = "") {
  const options: GradingOptions = { ...yearsAt(each.year), better: each.better, ...(formula === null ? {} : { formula }) };
  return { options, grade: gradeIndicator(indicatorOf(textsOf(each, scale)), scheme, options).grade };
}

/** The better the letter, the smaller; `null` where there is none. */
function rankOf(each: Trial, scheme: Scheme, formula: FormulaId | null): number | null {
  const { grade } = gradeTrial(each, scheme, formula);
  return grade.state === "graded" ? namesOf(scheme.letters).indexOf(grade.grade) : null;
}

/** Which way the figures themselves want to go: progress knows no other. */
function wayOf({ baseline, target, limit, better }: Trial, formula: FormulaId | null): Better {
  if (formula === "rank") return "less";
  if ((formula === "limit" || formula === null) && limit !== "") return limit === "以上" || limit === "超" ? "more" : "less";
  const onTheWay = formula === "progress" || formula === "interim" || formula === "elapsed" || formula === "band";
  return onTheWay && baseline !== target ? (target > baseline ? "more" : "less") : better;
}

/** Where the signs disagree, letters that hang on several of them can't go one way; a check asks about that. */
function agree(each: Trial): Trial {
  const better = each.baseline === each.target ? wayOf(each, null) : each.target > each.baseline ? "more" : "less";
  return { ...each, better, limit: wayOf(each, null) === better ? each.limit : "" };
}

const SINGLE: readonly SingleFormula[] = ["ratio", "linear", "progress", "interim", "elapsed", "keep", "limit", "cumulative", "rank", "band"];
const RUNS = { numRuns: 400 };

describe("a better actual is never graded worse", () => {
  test.each(SINGLE)("%s", (formula) => {
    fc.assert(
      fc.property(trial, figure, fc.constantFrom(BAND, HALF_UP), (each, step, scheme) => {
        const on = wayOf(each, formula) === "more" ? each.actual + step : Math.max(each.actual - step, 0);
        const [before, after] = [rankOf(each, scheme, formula), rankOf({ ...each, actual: on }, scheme, formula)];
        fc.pre(before !== null && after !== null);
        expect(after).toBeLessThanOrEqual(before);
      }),
      RUNS,
    );
  });

  test("range: nearer to it is never worse", () => {
    const ends = fc.tuple(figure, fc.integer({ min: 1, max: 100 }));
    fc.assert(
      fc.property(ends, figure, figure, ([from, width], actual, step) => {
        const to = from + width;
        const nearer = actual < from ? Math.min(actual + step, from) : actual > to ? Math.max(actual - step, to) : actual;
        const rank = (value: number) => {
          const { grade } = gradeIndicator(indicatorOf({ actual: String(value), target: `${from}～${to}` }), isesaki);
          return grade.state === "graded" ? "ABCD".indexOf(grade.grade) : -1;
        };
        expect(rank(nearer)).toBeLessThanOrEqual(rank(actual));
      }),
      RUNS,
    );
  });

  test("compound: no part that gets better makes the whole worse, however parts are joined", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 4 }), fc.nat(3), fc.integer({ min: 0, max: 50 }), fc.constantFrom<Scheme["compound"]>("worst", "mean", "all", "any"), (values, which, step, compound) => {
        const rank = (parts: readonly number[]) => {
          const actual = parts.map((value, index) => `${"甲乙丙丁".charAt(index)} ${value}%`).join(" ");
          const { grade } = gradeIndicator(indicatorOf({ actual, target: "80%" }), { ...isesaki, compound });
          return grade.state === "graded" ? "ABCD".indexOf(grade.grade) : -1;
        };
        const better = values.map((value, index) => (index === which % values.length ? value + step : value));
        expect(rank(better)).toBeLessThanOrEqual(rank(values));
      }),
      RUNS,
    );
  });

  const lettered = schemes.filter(({ lacking }) => !lacking.includes("letters"));
  test.each(lettered.map((scheme) => [scheme.id, scheme] as const))("as %s chooses by itself", (_, scheme) => {
    fc.assert(
      fc.property(trial.map(agree), figure, (each, step) => {
        const on = each.better === "more" ? each.actual + step : Math.max(each.actual - step, 0);
        const [before, after] = [rankOf(each, scheme, null), rankOf({ ...each, actual: on }, scheme, null)];
        fc.pre(before !== null && after !== null);
        expect(after).toBeLessThanOrEqual(before);
      }),
      { numRuns: 200 },
    );
  });
});

test.each([...SINGLE, null])("the scale of the unit changes nothing: %s", (formula) => {
  fc.assert(
    fc.property(trial, (each) => {
      // Three points of a band are three points; everything else is a share of something.
      const scheme = formula === "band" ? { ...BAND, band: Fraction.of(0) } : isesaki;
      const say = (scale: string) => {
        const { grade } = gradeTrial(each, scheme, formula, scale);
        return grade.state === "graded" ? [grade.grade, grade.formula, grade.rate?.toString() ?? null, grade.met] : grade;
      };
      expect(say("万")).toEqual(say(""));
    }),
    RUNS,
  );
});

test("the order of the rows changes no letter and no level", () => {
  const rows = fc.array(fc.record({ each: trial, weight: fc.integer({ min: 0, max: 3 }) }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom(...schemes), (all, scheme) => {
      const levels = (order: typeof all) => {
        const indicators = order.map(({ each, weight }) => indicatorOf({ ...textsOf(each), weight: String(weight) }));
        const measure = { code: "1-1", name: "健康", place: { file: "計画.xlsx", sheet: "評価", cell: "A1" }, policy: null, department: null, overall: null, selfAssessment: null, indicators, directions: [], goals: [], recordedQuantitative: null, recordedQualitative: null };
        const [graded] = gradePlan(planOf({ measures: [measure] }), scheme, yearsAt(2025)).measures;
        return { letters: graded?.indicators.map(({ grade }) => (grade.state === "none" ? grade.why : grade.grade)) ?? [], level: graded?.quantitative.computed };
      };
      const [there, back] = [levels(all), levels([...all].reverse())];
      expect([...back.letters].reverse()).toEqual(there.letters);
      expect([back.level?.mean?.toString(), back.level?.level]).toEqual([there.level?.mean?.toString(), there.level?.level]);
    }),
    { numRuns: 100 },
  );
});

const FORMULA_TRIALS: readonly (FormulaId | null)[] = [...SINGLE, null];

test("whatever the figures, there is one letter or a reason, and never an exception", () => {
  const anyFigure = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(anyFigure, anyFigure, anyFigure, fc.constantFrom(...FORMULA_TRIALS), fc.constantFrom(...schemes), way, year, (b, a, t, formula, scheme, better, at) => {
      const indicator = indicatorOf({ baseline: String(b), actual: String(a), target: String(t) });
      const options: GradingOptions = { ...yearsAt(at), better, ...(formula === null ? {} : { formula }) };
      const { grade } = gradeIndicator(indicator, scheme, options);
      if (grade.state === "graded") expect(namesOf(scheme.letters).filter((name) => name === grade.grade)).toHaveLength(1);
      else expect(grade).toMatchObject({ state: "none" });
      expect(() => nextStep(indicator, scheme, options)).not.toThrow();
    }),
    { numRuns: 2000 },
  );
});

test("the actual that a formula names for a rate has that rate", () => {
  const term = (as: Term["as"], value: number): Term => ({ as, figure: null, amount: { value: Fraction.of(value), unit: null, year: null, limit: null, approximate: false } });
  const given = fc.record({ a: figure, b: figure, t: figure, better: way, share: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(given, fc.constantFrom<SingleFormula>("ratio", "linear", "progress", "interim", "cumulative", "rank"), fc.integer({ min: 1, max: 40 }), ({ a, b, t, better, share }, formula, n) => {
      const figures: Given = { actual: term("actual", a), target: term("target", t), range: null, baseline: term("baseline", b), better, share: Fraction.of(share, 5), listed: null, summed: [], band: null };
      const rate = Fraction.of(n, 20);
      const actual = formulas[formula].actualFor(figures, rate);
      fc.pre(actual !== null && !actual.isZero && !actual.isNegative);
      const there = formulas[formula].rate({ ...figures, actual: { ...figures.actual, amount: { ...figures.actual.amount, value: actual } } });
      expect("why" in there ? there.why : there.rate?.toString()).toBe(rate.toString());
    }),
    RUNS,
  );
});

test("the next letter is reached by what it takes, and by nothing less", () => {
  fc.assert(
    fc.property(trial.map(agree), fc.constantFrom(...FORMULA_TRIALS), fc.constantFrom(...schemes, HALF_UP), (each, formula, scheme) => {
      const { options, grade } = gradeTrial(each, scheme, formula);
      const next = nextStep(indicatorOf(textsOf(each)), scheme, options);
      fc.pre(next !== null && grade.state === "graded" && next.actual.toDecimal().length < 12 && !next.actual.toDecimal().includes("/") && !next.actual.isNegative);
      const letterAt = (actual: Fraction) => {
        const tried = gradeIndicator(indicatorOf({ ...textsOf(each), actual: `${actual.toDecimal()}人` }), scheme, options).grade;
        return tried.state === "graded" ? namesOf(scheme.letters).indexOf(tried.grade) : Infinity;
      };
      const [wanted, before] = [namesOf(scheme.letters).indexOf(next.letter), namesOf(scheme.letters).indexOf(grade.grade)];
      const little = Fraction.of(next.way === "more" ? 1 : -1, 10n ** 6n);
      expect(wanted).toBeLessThan(before);
      expect(letterAt(next.beyond ? next.actual.plus(little) : next.actual)).toBeLessThanOrEqual(wanted);
      // A little less than that, and still on this side of the present figure, is not enough.
      const short = next.beyond ? next.actual : next.actual.minus(little);
      if (next.missing.compare(little.abs) > 0 && !short.isNegative) expect(letterAt(short)).toBeGreaterThan(wanted);
    }),
    { numRuns: 2000 },
  );
});
