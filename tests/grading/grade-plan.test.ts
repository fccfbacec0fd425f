import { gradePlan } from "../../src/grading/grade-plan";
import type { GradedMeasure } from "../../src/grading/graded-plan";
import type { GradingOptions } from "../../src/grading/options";
import type { Ladder, RollUp, Scheme } from "../../src/grading/scheme";
import { fuji } from "../../src/grading/schemes/fuji";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { kyoto } from "../../src/grading/schemes/kyoto";
import { national } from "../../src/grading/schemes/national";
import { sano } from "../../src/grading/schemes/sano";
import type { Direction, Measure, Plan } from "../../src/plan/plan";
import { Fraction } from "../../src/quantity/fraction";
import { indicatorOf, typedAs } from "../plan/indicator-of";
import type { Texts } from "../plan/indicator-of";
import { planOf } from "../plan/plan-of";
import { fiscal } from "./say-grade";

type Given = { readonly indicators?: readonly Texts[]; readonly levels?: readonly string[]; readonly quantitative?: string; readonly qualitative?: string; readonly overall?: string };

const directionOf = (level: string, index: number): Direction => ({
  code: String(index + 1), name: `方針${index + 1}`, place: { file: "計画.xlsx", sheet: "評価", cell: `K${index + 8}` }, recorded: typedAs(level),
  works: null, results: null, problems: null, nextProblems: null, nextSteps: null,
});

function measureOf({ indicators = [], levels = [], quantitative, qualitative, overall }: Given): Measure {
  const typed = (text: string | undefined) => (text === undefined ? null : typedAs(text));
  return {
    code: "1-1-1", name: "健康づくり", place: { file: "計画.xlsx", sheet: "評価", cell: "A8" }, policy: "1-1", department: null,
    overall: typed(overall), selfAssessment: null, indicators: indicators.map((texts) => indicatorOf(texts)), directions: levels.map(directionOf), goals: [],
    recordedQuantitative: typed(quantitative), recordedQualitative: typed(qualitative),
  };
}

const grade = (given: Given, scheme: Scheme, plan: Partial<Plan> = {}, options: GradingOptions = {}): GradedMeasure => {
  const [graded] = gradePlan(planOf({ measures: [measureOf(given)], ...plan }), scheme, options).measures;
  if (!graded) throw new Error("the plan has no measure");
  return graded;
};

const say = (level: GradedMeasure["quantitative"] | GradedMeasure["overall"]) => (level === null ? "none" : `${level.computed.mean?.toString() ?? "-"} ${level.computed.level}, ${level.agreement}`);

const HALF: Texts = { actual: "50", target: "100" };
const WHOLE: Texts = { actual: "100", target: "100" };

test("weights count in both levels, the one computed and the one from typed letters", () => {
  const { quantitative } = grade({ indicators: [{ ...WHOLE, weight: "3", letter: "D" }, { ...HALF, letter: "A" }], quantitative: "中" }, isesaki);
  expect([say(quantitative), quantitative.fromRecorded.mean?.toString()]).toEqual(["9/4 中, agrees", "3/4"]);
});

test("a weight that can't be read counts once", () => {
  expect(say(grade({ indicators: [{ ...WHOLE, weight: "大" }, HALF] }, isesaki).quantitative)).toBe("3/2 低, not-typed");
});

test("levels that are not published are neither computed nor called wrong", () => {
  const { quantitative, qualitative } = grade({ indicators: [WHOLE, HALF], levels: ["全て達成", "一部未達成"], quantitative: "上位", qualitative: "上位" }, sano);
  expect([say(quantitative), say(qualitative)]).toEqual(["- -, not-computed", "- -, not-computed"]);
});

describe("a level that can't be held against a typed one", () => {
  const partly = (steps: Ladder["steps"], by: RollUp["by"] = "mean"): Scheme => ({ ...isesaki, quantitative: isesaki.quantitative && { ...isesaki.quantitative, by, levels: { steps, lowest: "低" } } });
  const HIGH = { name: "高", bound: Fraction.of(5, 2), from: ">=" } as const;
  const OPEN = { name: "中", bound: null, from: ">=" } as const;

  test.each<[string, Scheme, string | undefined, string]>([
    ["no level is known but the lowest", partly([]), "低", "not-computed"],
    ["where one of two begins is not known", partly([HIGH, OPEN]), "低", "not-computed"],
    ["where all begin is known", partly([HIGH]), "低", "agrees"],
    ["how they are joined is not known", partly([HIGH], null), "低", "not-computed"],
    ["nothing was typed", partly([HIGH, OPEN]), undefined, "not-typed"],
  ])("%s", (_, scheme, quantitative, agreement) => {
    expect(grade({ indicators: [HALF], ...(quantitative === undefined ? {} : { quantitative }) }, scheme).quantitative.agreement).toBe(agreement);
  });
});

test.each<[string, readonly Texts[], string, string]>([
  ["where no letter stands there is nothing to compare", [{ actual: "調整中", target: "100" }], "低", "- -, not-computed"],
  ["letters that are all - give -", [{ actual: "-", target: "100" }], "-", "- -, agrees"],
  ["and differ from a level", [{ actual: "-", target: "100" }], "低", "- -, differs"],
  ["one - beside one without a letter is - still", [{ actual: "-", target: "100" }, { actual: "調整中", target: "100" }], "低", "- -, differs"],
  ["one letter beside one that is missing counts", [HALF, { actual: "調整中", target: "100" }], "低", "0 低, agrees"],
])("%s", (_, indicators, quantitative, expected) => {
  expect(say(grade({ indicators, quantitative }, isesaki).quantitative)).toBe(expected);
});

test("a scheme without roll-ups has no levels", () => {
  expect(say(grade({ indicators: [WHOLE], quantitative: "高" }, fuji).quantitative)).toBe("- -, not-computed");
});

describe("two verdicts side by side", () => {
  test.each<[string, Given, string]>([
    ["typed a and c", { quantitative: "a", qualitative: "c", overall: "B" }, "- B, agrees"],
    ["full-width letters", { quantitative: "ａ", qualitative: "ｂ", overall: "Ａ" }, "- A, agrees"],
    ["another overall grade than the table's", { quantitative: "a", qualitative: "c", overall: "A" }, "- B, differs"],
    ["no overall grade typed", { quantitative: "a", qualitative: "c" }, "- B, not-typed"],
    ["a pair that is not published", { quantitative: "c", qualitative: "c", overall: "C" }, "- -, not-computed"],
    ["one side missing", { quantitative: "a", overall: "C" }, "- -, not-computed"],
  ])("%s", (_, given, expected) => {
    expect(say(grade(given, kyoto).overall)).toBe(expected);
  });

  test("what was computed goes before what was typed", () => {
    const scheme: Scheme = { ...isesaki, overall: { first: "quantitative", second: "qualitative", table: [{ first: "高", second: "中", result: "A" }] } };
    const { overall } = grade({ indicators: [WHOLE], levels: ["中"], quantitative: "低", qualitative: "低", overall: "A" }, scheme);
    expect([say(overall), overall?.computed.by, overall?.computed.counted]).toEqual(["- A, agrees", "two-axis", 2]);
  });

  test("a person's overall grade may be one of the two sides; then nothing is left to compare with", () => {
    const scheme: Scheme = { ...isesaki, overall: { first: "quantitative", second: "overall", table: [{ first: "高", second: "B", result: "順調" }] } };
    expect(say(grade({ indicators: [WHOLE], overall: "B" }, scheme).overall)).toBe("- 順調, not-typed");
  });

  test("without a table there is none", () => {
    expect(grade({ indicators: [WHOLE] }, isesaki).overall).toBeNull();
  });
});

test("the years are those of the plan's headings", () => {
  const indicators: readonly Texts[] = [{ baseline: "100", actual: "140", target: "200" }];
  const years = { baselineYear: fiscal(2023), actualYear: fiscal(2025), targetYear: fiscal(2028) };
  const said = (plan: Partial<Plan>) => grade({ indicators }, national, plan).indicators.map(({ grade: each }) => (each.state === "none" ? each.why : each.grade));
  expect([said(years), said({ ...years, actualYear: fiscal(2026) }), said({ ...years, baselineYear: null }), said({})]).toEqual([["A"], ["B"], ["no-years"], ["no-years"]]);
});

test("another formula can be tried on the whole plan, with its years", () => {
  const indicators: readonly Texts[] = [{ baseline: "100", actual: "140", target: "200" }];
  const years = { baselineYear: fiscal(2023), actualYear: fiscal(2025), targetYear: fiscal(2028) };
  const letters = (options: GradingOptions) => grade({ indicators }, isesaki, years, options).indicators.map(({ grade: each }) => (each.state === "graded" ? `${each.grade} ${each.formula}` : each.state));
  expect([letters({}), letters({ formula: "progress" }), letters({ formula: "interim" })]).toEqual([["C ratio"], ["D progress"], ["A interim"]]);
});
