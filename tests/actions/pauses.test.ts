import { checks } from "../../src/checks";
import { resultOf } from "../../src/checks/check";
import { applyAnswersInSteps } from "../../src/checks/answers";
import { foldFindingsInSteps } from "../../src/checks/fold";
import { runChecks } from "../../src/checks/run-checks";
import { sortFindingsInSteps } from "../../src/checks/sort-findings";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { gradePlan } from "../../src/grading/grade-plan";
import type { GradedPlan } from "../../src/grading/graded-plan";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { makeSample } from "../../src/sample/make-sample";
import { readWorkbooksInSteps } from "../../src/reading/read-workbooks";
import { outputSheets } from "../../src/sheets";
import { newBook, openPackage, readSnapshot } from "../../src/workbook/file";
import { appendSheetsInSteps } from "../../src/workbook/file/append-sheets";
import type { SheetDraft } from "../../src/workbook/draft";
import { enlargePlan } from "../bench/large-plan";
import { draftOf } from "../workbook/file/drafts";

let large: GradedPlan;
beforeAll(() => {
  const [, second] = evaluateSnapshots([readSnapshot(openPackage(makeSample()), "計画.xlsx")], isesaki).plans;
  if (!second) throw new Error("the sample has two plans");
  large = gradePlan(enlargePlan(second.plan, { measures: 9, projects: 20, kpis: 2 }), isesaki);
});

/** How often a piece of work can be left for a while. */
function pausesOf<Result>(work: Generator<unknown, Result>): { readonly pauses: number; readonly result: Result } {
  for (let pauses = 0; ; pauses += 1) {
    const next = work.next();
    if (next.done === true) return { pauses, result: next.value };
  }
}

const CONTEXT = { language: "ja", file: "計画.xlsx", date: "令和8年11月20日", earlier: null } as const;

/** 3,160の指標と100の重点プロジェクトの計画で、少なくとも休む回数。 */
const AT_LEAST: Readonly<Record<string, number>> = {
  "look-alike": 40, "code-unknown": 50, "code-form": 3, "figures-of-kpi-differ": 30, "figure-pending": 30, "baseline-missing": 30, "target-missing": 30, "local-indicator-no-kpi": 30,
};

test.each(Object.entries(AT_LEAST))("大きな計画では、点検%sは%i回以上休む", (id, least) => {
  const check = checks.find((each) => each.id === id);
  expect(check && pausesOf(resultOf(check.run(large))).pauses).toBeGreaterThanOrEqual(least);
});

test("たくさんの指摘を並べ、まとめ、答えを添えるときも休む", () => {
  const { findings } = runChecks(checks, [large]);
  const many = Array.from({ length: Math.ceil(20_000 / findings.length) }, () => findings).flat();
  const sorted = pausesOf(sortFindingsInSteps(many, []));
  const folded = pausesOf(foldFindingsInSteps(sorted.result));
  const kept = { token: null, answer: { state: "open", ownWord: null, reason: "", reasonIn: "check-results", remark: "", earlierReason: "" }, shown: { check: "", measure: "", content: "" } } as const;
  const answered = pausesOf(applyAnswersInSteps(many, [kept]));
  expect([sorted.pauses >= 20, folded.pauses >= 20, answered.pauses >= 200]).toEqual([true, true, true]);
});

test("どのシートも、作成できるかどうかを言ってから、少しずつ作る", () => {
  const made = outputSheets.flatMap(({ kind, draft, draftInSteps }) => {
    const whole = draft(large, CONTEXT);
    if ("missing" in whole || whole.cells.length < 300) return [];
    if (!draftInSteps) return [`${kind} 0`];
    const { pauses, result } = pausesOf(draftInSteps(large, CONTEXT));
    expect(result).toEqual(whole);
    return pauses < 3 ? [`${kind} ${pauses}`] : [];
  });
  expect(made).toEqual([]);
});

test("大きな表は、書くときも、もう一度書くときも、読み取るときも、何度も休む", () => {
  const sheet = outputSheets.find(({ kind }) => kind === "project-matrix")?.draft(large, CONTEXT);
  if (!sheet || "missing" in sheet) throw new Error("the large plan has projects");
  const matrix: SheetDraft = sheet;
  const list = newBook([draftOf({ kind: "list", name: "一覧", people: [] })], { marked: false });
  const first = pausesOf(appendSheetsInSteps(list, [matrix]));
  const again = pausesOf(appendSheetsInSteps(first.result.bytes, [matrix]));
  expect(Buffer.from(again.result.bytes).equals(Buffer.from(first.result.bytes))).toBe(true);
  expect([first.pauses >= 60, again.pauses >= 60]).toEqual([true, true]);
  const people = readSnapshot(openPackage(newBook([matrix], { marked: false })), "計画.xlsx");
  expect(pausesOf(readWorkbooksInSteps([people])).pauses).toBeGreaterThanOrEqual(1_000);
});
