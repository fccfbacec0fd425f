import { gradesChecks } from "../../src/checks/grades";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import type { Evaluation } from "../../src/actions/evaluation";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { makeSample } from "../../src/sample/make-sample";
import { loadSecondPlan } from "../../src/sample/second-plan";
import type { SecondPlan } from "../../src/sample/second-plan";
import { FileWorkbook } from "../../src/workbook/file";
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

/** One line an indicator: code, name, rate, computed and typed letter. Checked by hand; a person can do so again. */
function lettersIn(evaluation: Evaluation): string {
  const lines = plansOf(evaluation).flatMap(({ measure, indicators }) =>
    indicators.map(({ indicator, grade, agreement }) => {
      const rate = grade.state === "graded" ? (grade.rate?.toString() ?? "met") : "";
      return [measure.code, indicator.name, rate, grade.state === "none" ? grade.why : grade.grade, indicator.recorded?.text ?? "", agreement].join("\t");
    }),
  );
  return ["measure\tindicator\trate\tcomputed\ttyped\tagreement", ...lines, ""].join("\n");
}

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
    expect(lettersIn(evaluation)).toBe(readFileSync(join(__dirname, "second-plan-letters.tsv"), "utf8"));
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
