import { projectMatrixWords } from "../../messages/sheets/project-matrix";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { encodeDrawn } from "../../plan/drawn-marks";
import { listMeasures } from "../../plan/list-measures";
import { calledOf } from "../../plan/matrix-marks";
import type { Measure } from "../../plan/plan";
import { deriveProjectMarks, type MeasureInProject } from "../../plan/project-marks";
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

/** 重点プロジェクト対応表: which measure serves which project, by the links of the KPI tables. */
export const projectMatrix = sheetInSteps("project-matrix", function* ({ plan }, { language, file, date }) {
  const { projects } = plan;
  if (plan.measures.length === 0) return { missing: "no-measures" };
  if (projects.every(({ kpis }) => kpis.length === 0)) return { missing: "no-projects" };
  const words = projectMatrixWords(language);
  const common = sheetWords(language);
  const measures: { readonly measure: Measure; readonly marks: readonly MeasureInProject[] }[] = [];
  yield* pausing(listMeasures(plan), (measure) => measures.push({ measure, marks: deriveProjectMarks(plan, measure.code) }), 10);
  const counts = projects.map(({ code }) => measures.filter(({ marks }) => marks.some(({ project }) => project === code)).length);
  const rows: readonly FormRow[] = [
    ...measures.map(({ measure, marks }) => ({
      cells: [...measureCells(plan, measure, common), ...projects.map(({ code }) => text(marks.find(({ project }) => project === code)?.mark ?? ""))],
    })),
    { cells: [text(common.total), text(words.perProject), ...markTotals(MARKS, measures.length, counts)], style: TOTAL },
  ];
  const chosen = listChosenMarks(plan, "projects");
  const drawn = encodeDrawn({
    table: "projects",
    columns: projects.map(({ code }) => projectLabel(plan, code)),
    rows: new Map(measures.map(({ measure, marks }) => [calledOf(measure), new Map(marks.map(({ project, mark }) => [projectLabel(plan, project), mark]))])),
  });
  const { columns, ...page } = projectColumns(projects, words.projects);
  const form = yield* draftFormInSteps({
    ...page,
    kind: "project-matrix",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [words.legend + common.chosenMarks(chosen.length)],
    columns: [...measureColumns(common), ...columns],
    rows,
    below: [words.covered(measures.length, measures.filter(({ marks }) => marks.length > 0).length)],
    frozenColumns: 2,
    footer: common.footer(words.sheet, file, date),
  });
  return { ...withChosenLook(form, chosen, measures.map(({ measure }) => measure), projects.map(({ code }) => code)), validations: markChoices(MARKS, measures.length, projects.length), drawn };
});
