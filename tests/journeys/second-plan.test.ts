import { gradesChecks } from "../../src/checks/grades";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import type { Evaluation } from "../../src/actions/evaluation";
import type { DifferenceKind } from "../../src/grading/difference";
import { differenceOfLetter } from "../../src/grading/difference-of-letter";
import { gradeIndicator } from "../../src/grading/grade-indicator";
import type { GradedIndicator, GradedPlan } from "../../src/grading/graded-plan";
import { yearsOf } from "../../src/grading/years-gone";
import { explainGrade, sayLetterDifference } from "../../src/messages/explanations";
import { Fraction } from "../../src/quantity/fraction";
import { readQuantity } from "../../src/quantity/read-quantity";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { makeSample } from "../../src/sample/make-sample";
import { loadSecondPlan } from "../../src/sample/second-plan";
import type { SecondPlan } from "../../src/sample/second-plan";
import { FileWorkbook } from "../../src/workbook/file";
import { expectGolden } from "../golden";
import { describeWith, sharedPath } from "../shared";

const evaluateFile = async (bytes: Uint8Array, name: string) => evaluateSnapshots([await new FileWorkbook(bytes, name).read()], isesaki);

/** The plan that begins has nothing to grade, so this is the plan that ends. */
const plansOf = ({ toGrade }: Evaluation) => toGrade.flatMap(({ measures }) => measures);

/** Everything typed in the sheet, measure by measure, as short texts. */
function typedIn(evaluation: Evaluation): readonly string[] {
  return plansOf(evaluation).flatMap(({ measure }) => [
    [measure.code, measure.name, measure.overall?.text ?? "", measure.department ?? "", measure.recordedQuantitative?.text ?? "", measure.recordedQualitative?.text ?? ""].join("|"),
    ...measure.indicators.map(({ name, actual, target, recorded }) => [measure.code, name, actual?.text, target?.text, recorded?.text].join("|")),
    ...measure.directions.map(({ name, recorded }) => [measure.code, name, recorded?.text ?? ""].join("|")),
  ]);
}

function typedOf({ measures }: SecondPlan): readonly string[] {
  return measures.flatMap((measure) => [
    [measure.code, measure.name, measure.overall, measure.department, measure.quantitative, measure.qualitative].join("|"),
    ...measure.indicators.map(({ name, actual, target, letter }) => [measure.code, name, actual, target, letter].join("|")),
    ...measure.directions.map(({ name, level }) => [measure.code, name, level].join("|")),
  ]);
}

const sayDifference = (graded: GradedIndicator, of: GradedPlan) => {
  const difference = differenceOfLetter(graded, of);
  return difference === null ? ["", ""] : [difference.kind, sayLetterDifference("ja", difference, of.scheme)];
};

/** One line an indicator, in the order of the list. Checked by hand; a person can do so again. */
function lettersIn({ toGrade }: Evaluation): string {
  const lines = toGrade.flatMap((of) =>
    of.measures.flatMap(({ measure, indicators }) =>
      indicators.map((graded) => {
        const { indicator, grade, agreement } = graded;
        const own = grade.state === "graded" ? [grade.formula, grade.better.way, grade.rate?.toString() ?? "met", grade.grade] : ["", "", "", grade.state === "none" ? grade.why : grade.grade];
        const typed = [indicator.name, indicator.actual?.text, indicator.target?.text].map((text) => text?.replaceAll("\n", " ") ?? "");
        return [measure.code, ...typed, ...own, indicator.recorded?.text ?? "", agreement, ...sayDifference(graded, of)].join("\t").trimEnd();
      }),
    ),
  );
  return ["measure\tindicator\tactual\ttarget\tformula\tbetter\trate\tcomputed\ttyped\tagreement\tkind\twhat may lie behind it", ...lines, ""].join("\n");
}

/** From the typed letters, and so from what stands in the printed list. */
const typedLevelOf = (evaluation: Evaluation, wanted: (code: string, mean: Fraction | null) => boolean) =>
  plansOf(evaluation).flatMap(({ measure, quantitative: { fromRecorded } }) => (wanted(measure.code, fromRecorded.mean) ? [`${measure.code} ${measure.name} ${fromRecorded.mean?.toString() ?? ""} ${fromRecorded.level}`] : []));

const AT_2_5 = [
  "1-2-1 子ども・子育て支援の充実 5/2 中",
  "1-2-4 障害者福祉の充実 5/2 中",
  "2-1-2 魅力ある市街地の整備 5/2 中",
  "3-1-1 危機管理体制の強化 5/2 中",
  "3-1-3 防犯対策の強化 5/2 中",
  "4-1-3 中等教育学校教育の充実 5/2 中",
  "4-2-4 教育施設の充実 5/2 中",
  "5-1-4 国際交流・国内交流の推進 5/2 中",
];

const plan = loadSecondPlan();

function describePlan(load: () => Promise<Evaluation>): void {
  let evaluation: Evaluation;
  beforeAll(async () => {
    evaluation = await load();
  });

  test("38 measures and 69 indicators stand as they were typed, nothing unread", () => {
    expect(typedIn(evaluation)).toEqual(typedOf(plan));
    expect(plansOf(evaluation)).toHaveLength(38);
    expect(plansOf(evaluation).flatMap(({ indicators }) => indicators)).toHaveLength(69);
    expect([evaluation.unread, evaluation.leftOut]).toEqual([[], []]);
    expect(evaluation.toGrade.map(({ plan: { name, policies, policyGroups } }) => [name, policies.length, policyGroups.length])).toEqual([[plan.name, 10, 5]]);
  });

  test("every letter is the one of the table", () => {
    expectGolden(join(__dirname, "second-plan-letters.tsv"), lettersIn(evaluation));
  });

  test("so many letters differ, and so many of each kind", () => {
    const kinds = evaluation.toGrade.flatMap((of) => of.measures.flatMap(({ indicators }) => indicators.flatMap((graded) => differenceOfLetter(graded, of)?.kind ?? [])));
    const count = (kind: DifferenceKind) => kinds.filter((each) => each === kind).length;
    expect([count("boundary"), count("rounding"), count("direction"), count("formula"), count("forecast"), count("unexplained")]).toEqual([2, 0, 1, 1, 11, 7]);
    expect(kinds).toHaveLength(22);
  });

  test("from the typed letters every measure at mean 2.5 is 中", () => {
    expect(typedLevelOf(evaluation, (_, mean) => mean?.equals(Fraction.of(5, 2)) === true)).toEqual(AT_2_5);
  });

  test("from the typed letters 5-1-3, at mean 1.5, is 低", () => {
    expect(typedLevelOf(evaluation, (code) => code === "5-1-3")).toEqual(["5-1-3 男女共同参画社会の確立 3/2 低"]);
  });

  test("once its baseline of 23.3 % is given, the D of 女性委員 is that of progress", () => {
    const women = evaluation.toGrade.flatMap((of) => of.measures.flatMap(({ indicators }) => indicators.map((graded) => ({ of, graded })))).find(({ graded }) => graded.indicator.name?.includes("女性委員") === true);
    if (!women) throw new Error("女性委員 is in the list");
    const { of, graded: { indicator } } = women;
    const place = { ...indicator.place, cell: "E93" };
    const known = gradeIndicator({ ...indicator, baseline: { text: "23.3%", place, columnYear: null, quantity: readQuantity("23.3%") } }, of.scheme, { years: yearsOf(of.plan) });
    const difference = differenceOfLetter(known, of);
    expect([known.grade.state === "graded" && known.grade.grade, difference?.kind, difference?.hints.map((hint) => (hint.kind === "formula" ? hint.grade.formula : hint.kind))]).toEqual(["B", "formula", ["progress"]]);
    expect(difference && sayLetterDifference("ja", difference, of.scheme)).toBe("進捗率で計算すると（(24.4% − 23.3%) ÷ (30.0% − 23.3%) = 16.4% → D）、入力値と一致します。");
    const byProgress = gradeIndicator(known.indicator, of.scheme, { formula: "progress", years: yearsOf(of.plan) });
    expect([byProgress.agreement, explainGrade("ja", byProgress, of.scheme)]).toEqual(["agrees", "(24.4% − 23.3%) ÷ (30.0% − 23.3%) = 16.4% → D（60%未満）（計算方法：進捗率（指標ごとの指定による））"]);
  });

  test("the levels that follow from the typed letters are the printed ones wherever nothing is damaged", () => {
    const whole = plan.measures.filter(({ damaged }) => !damaged).map(({ code }) => code);
    const levels = plansOf(evaluation)
      .filter(({ measure }) => whole.includes(measure.code))
      .map(({ measure, quantitative, qualitative }) => [measure.code, quantitative.fromRecorded.level, qualitative.computed.level]);
    expect(levels).toEqual(plan.measures.filter(({ damaged }) => !damaged).map(({ code, quantitative, qualitative }) => [code, quantitative, qualitative]));
    expect(levels).toHaveLength(17);
  });

  test("what does not agree among the grades is named, and nothing else", () => {
    const found = evaluation.report.findings.filter(({ check, group }) => group === "grades" && check !== "letter-differs").map(({ check, place, data }) => [check, place.cell.charAt(0), data["code"], data["typed"]]);
    expect(found).toEqual([
      ["level-without-letters", "P", "1-2-2", "低"],
      ["level-without-letters", "J", "2-2-3", "低"],
      ["level-differs", "J", "3-1-4", "中"],
    ]);
    expect(evaluation.report.findings.filter(({ check }) => check === "letter-differs")).toHaveLength(22);
    expect(evaluation.report.checks.filter(({ id, state }) => gradesChecks.some((check) => check.id === id) && state !== "ran")).toEqual([]);
  });

  test("every value knows its cell", () => {
    const women = plansOf(evaluation).flatMap(({ measure }) => measure.indicators).find(({ name }) => name?.includes("女性委員") === true);
    const { place, actual, target, recorded } = women ?? {};
    const columns = [place, actual?.place, target?.place, recorded?.place].map((at) => at?.cell.replace(/[0-9]+/, ""));
    expect(columns).toEqual(["F", "G", "H", "I"]);
    expect(new Set([place, actual?.place, target?.place, recorded?.place].map((at) => at?.cell.replace(/[A-Z]+/, "")))).toHaveProperty("size", 1);
  });
}

describe("the sample", () => {
  describePlan(() => evaluateFile(makeSample(), "sample.xlsx"));

  test("the file in assets is the one its script makes", () => {
    const shipped = readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx"));
    expect(Buffer.compare(shipped, Buffer.from(makeSample()))).toBe(0);
  });
});

describeWith("workbooks", "a department's own file", () => {
  describePlan(() => evaluateFile(new Uint8Array(readFileSync(sharedPath("workbooks", "evaluation-second-plan.xlsx"))), "evaluation-second-plan.xlsx"));
});
