import { projectMatrixWords } from "../../messages/sheets/project-matrix";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { encodeDrawn } from "../../plan/drawn-marks";
import { listMeasures } from "../../plan/list-measures";
import { calledOf } from "../../plan/matrix-marks";
import { listProjectMarks, type MeasureInProject } from "../../plan/project-marks";
import { filesOfPlan } from "../../plan/source-files";
import { pausing } from "../../workbook/steps";
import { listChosenMarks, withChosenLook } from "../chosen-marks";
import { draftFormInSteps, text, TOTAL } from "../form/draft-form";
import type { FormRow } from "../form/form";
import { markChoices, markTotals } from "../mark-cells";
import { measureCells, measureColumns } from "../measure-columns";
import { sheetInSteps } from "../output-sheet";
import { projectColumns } from "../project-columns";
import { projectLabel } from "../project-label";
import { sheetTitle } from "../sheet-title";

const MARKS = ["○", "◎"] as const;

/** By project; of two marks at one code, the first. */
const firstMarks = (marks: readonly MeasureInProject[]): ReadonlyMap<string, string> => new Map([...marks].reverse().map(({ project, mark }) => [project, mark]));

/** 重点プロジェクト対応表: which measure serves which project, by the links of the KPI tables. */
export const projectMatrix = sheetInSteps("project-matrix", function* ({ plan }, { language, file, date }) {
  const { projects } = plan;
  if (plan.measures.length === 0) return { missing: "no-measures" };
  if (projects.every(({ kpis }) => kpis.length === 0)) return { missing: "no-projects" };
  const words = projectMatrixWords(language);
  const common = sheetWords(language);
  yield;
  const marked = listProjectMarks(plan);
  const measures = listMeasures(plan).map((measure) => ({ measure, marks: firstMarks(marked.get(measure.code) ?? []) }));
  const counts: number[] = [];
  yield* pausing(projects, ({ code }) => counts.push(measures.filter(({ marks }) => marks.has(code)).length), 20);
  const drawnRows: FormRow[] = [];
  yield* pausing(measures, ({ measure, marks }) => drawnRows.push({ cells: [...measureCells(plan, measure, common), ...projects.map(({ code }) => text(marks.get(code) ?? ""))] }), 20);
  const rows: readonly FormRow[] = [
    ...drawnRows,
    { cells: [text(common.total), text(words.perProject), ...markTotals(MARKS, measures.length, counts)], style: TOTAL },
  ];
  const labels = new Map(projects.map(({ code }) => [code, projectLabel(plan, code)]));
  const labelOf = (code: string) => labels.get(code) ?? code;
  yield;
  const chosen = listChosenMarks(plan, "projects");
  const drawn = encodeDrawn({
    table: "projects",
    columns: projects.map(({ code }) => labelOf(code)),
    rows: new Map(measures.map(({ measure }) => [calledOf(measure), new Map((marked.get(measure.code) ?? []).map(({ project, mark }) => [labelOf(project), mark]))])),
  });
  yield;
  const { columns, ...page } = projectColumns(projects, words.projects);
  const form = yield* draftFormInSteps({
    ...page,
    kind: "project-matrix",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [words.legend + common.chosenMarks(chosen.length)],
    columns: [...measureColumns(common), ...columns],
    rows,
    below: [words.covered(measures.length, measures.filter(({ marks }) => marks.size > 0).length)],
    frozenColumns: 2,
    footer: common.footer(words.sheet, filesOfPlan(plan, file), date),
  });
  return { ...withChosenLook(form, chosen, measures.map(({ measure }) => measure), projects.map(({ code }) => code)), validations: markChoices(MARKS, measures.length, projects.length), drawn };
});
