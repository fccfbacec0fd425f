import { UNANSWERED, type Answer, type Finding } from "../../src/checks/finding";
import { sayFinding } from "../../src/messages/checks";
import { markCells } from "../../src/taskpane/cell-marks";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { marksOnSheet, nextMark } from "../../src/workbench/marks-on-sheet";
import { cellName } from "../../src/workbook/address";
import { bookOf, sheetOf } from "../sheet-of";

const place = (cell: string, sheet = "一覧") => ({ file: "計画.xlsx", sheet, cell });

// A real finding, moved about.
const [REAL] = evaluateSnapshots([bookOf(sheetOf("一覧", [["施策名", "指標", "実績値", "目標値", "定量評価"], ["1-1-1 健康づくり", "受診者数", "100人", "100人", "D"]]))], null).report.findings;

function finding(severity: Finding["severity"], cell: string, more: Partial<Finding> = {}): Finding {
  if (REAL === undefined) throw new Error("no finding to begin with");
  return { ...REAL, severity, place: place(cell), also: [], answer: UNANSWERED, ...more };
}

const accepted: Answer = { ...UNANSWERED, state: "accepted", reason: "承知" };
const marksOf = (...findings: readonly Finding[]) => markCells({ report: { findings, checks: [], gone: [] } }, "ja");

test("セルごとに一つの印で、いちばん重いものになる", () => {
  const note = finding("note", "C3");
  const marks = marksOf(note, finding("error", "C3"), finding("warning", "D4"));
  expect(marks.map(({ cell, severity }) => [cell, severity])).toEqual([["C3", "error"], ["D4", "warning"]]);
  expect(marks[0]?.says).toBe(`誤り：${sayFinding("ja", note)}\n参考：${sayFinding("ja", note)}`);
});

test("指摘のほかのセルにも付き、許容した指摘には付かない", () => {
  const marks = marksOf(finding("warning", "C3", { also: [place("C9"), place("B2", "別")] }), finding("error", "E5", { answer: accepted }));
  expect(marks.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["一覧!C3", "一覧!C9", "別!B2"]);
});

test("シートの上で数え、順にたどる", () => {
  const sheet = marksOnSheet(marksOf(finding("warning", "C10", { also: [place("B9"), place("A1", "別")] }), finding("error", "A2")), "計画.xlsx", "一覧");
  expect(sheet.counts).toEqual({ error: 1, warning: 2, note: 0 });
  expect(sheet.cells.map(cellName)).toEqual(["A2", "B9", "C10"]);
  expect(sheet.at({ row: 8, column: 1 })?.severity).toBe("warning");
  const from = { row: 8, column: 1 };
  expect([nextMark(sheet, from, true), nextMark(sheet, from, false), nextMark(sheet, { row: 99, column: 0 }, true)].map((at) => at && cellName(at))).toEqual(["C10", "A2", "A2"]);
  expect(marksOnSheet([], "計画.xlsx", "一覧").cells).toEqual([]);
});
