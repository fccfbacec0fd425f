import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { FORM_RULES } from "../../../src/checks/form/rules";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { bookOf, sheetOf } from "../../sheet-of";

const ROWS = [["指標一覧"], ["施策名", "指標", "現状値", "目標値"], ["1-1 健康づくり", "受診者数", "10人", "20人"]];
const book = bookOf(sheetOf("指標", ROWS, { merges: ["A1:D1"] }), sheetOf("写し", ROWS), sheetOf("メモ", [["表ではない"]]));
const formOf = (form: boolean) => {
  const { report } = evaluateSnapshots([book], isesaki, { form });
  return { findings: report.findings.filter(({ group }) => group === "form"), checks: report.checks.filter(({ id }) => id.startsWith("form-")) };
};

test("30 rules, 15, 6 and 9 of them, in their order", () => {
  const numbers = FORM_RULES.map(({ id }) => id);
  const level = (name: string, count: number) => Array.from({ length: count }, (_, index) => `form-${name}-${String(index + 1).padStart(2, "0")}`);
  expect(numbers).toEqual([...level("l1", 15), ...level("l2", 6), ...level("l3", 9)]);
});

test("off unless asked, and it says so", () => {
  const { findings, checks } = formOf(false);
  expect(findings).toEqual([]);
  expect(checks.length).toBe(30);
  expect(new Set(checks.map((run) => (run.state === "not-run" ? run.why : "ran")))).toEqual(new Set(["not-asked"]));
});

test("asked: one note a rule and sheet, in the order of the sheets", () => {
  const { findings } = formOf(true);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(["note"]));
  expect(findings.filter(({ check }) => check === "form-l1-04").map(({ place, data }) => [place.sheet, place.cell, data["number"]])).toEqual([["指標", "A1", "1"], ["写し", "A1", "1"]]);
  expect(findings.filter(({ check }) => check === "form-l1-12").map(({ place }) => place.sheet)).toEqual(["指標"]);
  expect(findings.some(({ place }) => place.sheet === "メモ")).toBe(false);
  expect(new Set(findings.map(({ key }) => key)).size).toBe(findings.length);
});

test("rules that a snapshot can't answer say why", () => {
  const idle = formOf(true).checks.flatMap((run) => (run.state === "not-run" ? [`${run.id} ${run.why}`] : []));
  expect(idle).toEqual([
    "form-l1-10 objects-not-read", "form-l1-11 looks-not-read", "form-l1-14 csv-only", "form-l1-15 csv-only",
    "form-l3-02 kept-elsewhere", "form-l3-03 kept-elsewhere", "form-l3-06 regions-not-known", "form-l3-07 one-year-only", "form-l3-08 kept-elsewhere",
  ]);
});

test("what Hyoka made itself is not looked at", () => {
  const marked = { ...sheetOf("評価結果", ROWS), mark: { kind: "evaluation-results", version: 1, people: [], fingerprint: "" } } as unknown as ReturnType<typeof sheetOf>;
  const { report } = evaluateSnapshots([bookOf(marked)], isesaki, { form: true });
  expect(report.findings.filter(({ group }) => group === "form")).toEqual([]);
  expect(report.checks.find(({ id }) => id === "form-l1-12")).toEqual({ id: "form-l1-12", state: "not-run", why: "no-plan", unlooked: [] });
});
