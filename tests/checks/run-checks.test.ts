import { applyAnswers, tokenOf } from "../../src/checks/answers";
import type { KeptAnswer } from "../../src/checks/answers";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import type { Check, CheckResult } from "../../src/checks/check";
import type { CheckReport } from "../../src/checks/finding";
import { UNANSWERED } from "../../src/checks/finding";
import { foldFindings } from "../../src/checks/fold";
import { runChecks } from "../../src/checks/run-checks";
import { isesaki } from "../../src/grading/schemes/isesaki";
import type { SheetSnapshot } from "../../src/workbook/snapshot";
import { bookOf, sheetOf } from "../sheet-of";

const HEADER = ["施策", "指標", "目標値"];
const OLD = sheetOf("旧計画", [HEADER, ["1-1-1 健康", "受診者数", "10人"], ["1-1-2 医療", "病床数", "20床"]]);
const NEW = sheetOf("新計画", [HEADER, ["1-1 健康づくり", "受診者数", "10人"], ["1-2 教育", "貸出数", "20冊"]]);

function report(sheets: readonly SheetSnapshot[], result: (sheet: string) => CheckResult): CheckReport {
  const check: Check = { id: "figure-pending", group: "figures", severity: "note", run: ({ plan }) => result(plan.measures[0]?.place.sheet ?? "") };
  return runChecks([check], evaluateSnapshots([bookOf(...sheets)], isesaki).plans);
}

describe("why a check could not run", () => {
  const idle = (...reasons: readonly string[]) => {
    const of = new Map([["旧計画", reasons[0]], ["新計画", reasons[1]]]);
    return report([OLD, NEW], (sheet) => ({ notRun: of.get(sheet) ?? "" })).checks[0];
  };
  // Plans that no sheet names are called by their file.
  const plan = "計画.xlsx";

  test.each<[string, readonly string[], string | null]>([
    ["one reason for all plans is the reason", ["no-goals", "no-goals"], "no-goals"],
    ["another in each plan: none speaks for all", ["no-goals", "one-table-of-goals"], null],
  ])("%s", (_, reasons, why) => {
    expect(idle(...reasons)).toEqual({ id: "figure-pending", state: "not-run", why, unlooked: reasons.map((each) => ({ plan, why: each })) });
  });

  test("looked at in one plan, it ran, and says where it didn't", () => {
    const [run] = report([OLD, NEW], (sheet) => (sheet === "旧計画" ? { notRun: "no-goals" } : { looked: 2, found: [] })).checks;
    expect(run).toEqual({ id: "figure-pending", state: "ran", looked: 2, unlooked: [{ plan, why: "no-goals" }] });
  });

  test("without any plan there is none to name", () => {
    expect(runChecks([{ id: "code-twice", group: "codes", severity: "error", run: () => ({ notRun: "no-codes" }) }], []).checks).toEqual([{ id: "code-twice", state: "not-run", why: "no-plan", unlooked: [] }]);
  });
});

describe("what people said of one plan is not said of the other", () => {
  const pending = (...sheets: readonly SheetSnapshot[]) =>
    foldFindings(report(sheets, (sheet) => ({ looked: 1, found: [{ place: { file: "計画.xlsx", sheet, cell: "C2" }, data: { text: "調整中" }, cause: "" }, { place: { file: "計画.xlsx", sheet, cell: "C3" }, data: { text: "調整中" }, cause: "" }] })).findings);
  const accepted = (finding: Parameters<typeof tokenOf>[0]): KeptAnswer => ({ token: tokenOf(finding), answer: { ...UNANSWERED, state: "accepted", reason: "秋に決まる" }, shown: { check: "", measure: "", content: "" } });
  const told = (findings: ReturnType<typeof pending>, kept: readonly KeptAnswer[]) => applyAnswers(findings, kept).findings.map(({ place, answer }) => `${place.sheet} ${answer.state}`);
  const [ofOld, ofNew] = pending(OLD, NEW);
  const [alone] = pending(OLD);
  if (!ofOld || !ofNew || !alone) throw new Error("nothing found");

  test("folded findings of two plans stay two, with two keys", () => {
    expect([ofOld.count, ofNew.count]).toEqual([2, 2]);
    expect(ofOld.key).not.toBe(ofNew.key);
    expect(alone.key).toBe("figure-pending/");
  });

  test.each<[string, ReturnType<typeof pending>, KeptAnswer, readonly string[]]>([
    ["accepted in the new plan", [ofOld, ofNew], accepted(ofNew), ["旧計画 open", "新計画 accepted"]],
    ["accepted in the old plan", [ofOld, ofNew], accepted(ofOld), ["旧計画 accepted", "新計画 open"]],
    ["accepted while the book had one plan, and then a second came", [ofOld, ofNew], accepted(alone), ["旧計画 accepted", "新計画 open"]],
    ["accepted while the book had two, and then one went", [alone], accepted(ofOld), ["旧計画 accepted"]],
    ["accepted of the plan that went", [alone], accepted(ofNew), ["旧計画 open"]],
  ])("%s", (_, findings, kept, expected) => {
    expect(told(findings, [kept])).toEqual(expected);
  });

  test("a file by another name changes no key", () => {
    const renamed = runChecks([{ id: "figure-pending", group: "figures", severity: "note", run: () => ({ looked: 1, found: [{ place: ofOld.place, data: {}, cause: "" }] }) }], evaluateSnapshots([{ ...bookOf(OLD, NEW), file: "計画_v2.xlsx" }], isesaki).plans);
    expect(renamed.findings.map(({ key }) => key)).toEqual([ofOld.key, ofNew.key]);
  });
});
