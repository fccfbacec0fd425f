import { gradePlan } from "../../src/grading/grade-plan";
import { defaultScheme } from "../../src/grading/schemes";
import type { ChosenMark } from "../../src/plan/plan";
import { goalMatrix } from "../../src/sheets/goal-matrix/goal-matrix";
import type { OutputSheet } from "../../src/sheets/output-sheet";
import { projectMatrix } from "../../src/sheets/project-matrix/project-matrix";
import { cellName } from "../../src/workbook/address";
import type { SheetDraft } from "../../src/workbook/draft";
import { evaluateSample } from "./sample-plans";

const place = { file: "sample.xlsx", sheet: "設定", cell: "E4" };

async function drawn(output: OutputSheet, chosenMarks: readonly ChosenMark[]): Promise<SheetDraft> {
  const { plans } = await evaluateSample();
  const plan = plans.at(-1)?.plan;
  const draft = plan && output.draft(gradePlan({ ...plan, chosenMarks }, defaultScheme), { language: "ja", file: "sample.xlsx", date: "", earlier: null });
  if (!draft || "missing" in draft) throw new Error("not drawn");
  return draft;
}

/** The cells that are coloured as chosen, with what stands beside them and above them. */
const coloured = ({ styles, cells, frozen }: SheetDraft) =>
  styles.flatMap(({ area: { top, left }, style }) => {
    const textAt = (row: number, column: number) => { const cell = cells[row]?.[column]; return cell?.kind === "text" ? cell.text : ""; };
    return style.fill === "FFF2CC" ? [[cellName({ row: top, column: left }), textAt(top, 1).slice(0, 3), textAt(frozen.rows - 1, left).split("\n")[0], textAt(top, left), style.bold]] : [];
  });

test.each<[string, OutputSheet, readonly ChosenMark[], readonly unknown[]]>([
  ["none chosen: nothing is coloured", goalMatrix, [], []],
  ["a goal that was added, and one that was taken away", goalMatrix, [{ table: "goals", measure: "1-2", column: "17", mark: "○", listed: "", place }, { table: "goals", measure: "1-3", column: "4", mark: "", listed: "○", place }], [["S6", "1-2", "17"], ["F7", "1-3", "4"]]],
  ["what the lists say as well looks like the others", goalMatrix, [{ table: "goals", measure: "1-2", column: "17", mark: "○", listed: "○", place }], []],
  ["a mark of a project", projectMatrix, [{ table: "projects", measure: "1-2", column: "3", mark: "◎", listed: "", place }], [["E6", "1-2", "暮らしの安心実現プロジェクト", "◎", true]]],
])("%s", async (_, output, chosen, cells) => {
  const found = coloured(await drawn(output, chosen));
  expect(found.map((each, index) => each.slice(0, (cells[index] as readonly unknown[] | undefined)?.length))).toEqual(cells);
});
