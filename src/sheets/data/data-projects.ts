import { dataWords } from "../../messages/sheets/data";
import { listMeasures } from "../../plan/list-measures";
import { pausing } from "../../workbook/steps";
import { listProjectMarks } from "../../plan/project-marks";
import type { MeasureInProject } from "../../plan/project-marks";
import { sheetInSteps } from "../output-sheet";
import { projectLabel } from "../project-label";
import { draftDataInSteps, plainNumber, plainText } from "./data-table";
import { measureDataColumns } from "./measure-cells";

type Row = MeasureInProject & { readonly measure: string };

/** データ用_施策とプロジェクト: one row for each project of each measure. */
export const dataProjects = sheetInSteps("data-projects", function* ({ plan }, context) {
  const { language } = context;
  const measures = listMeasures(plan);
  const marks = listProjectMarks(plan);
  if (!measures.some(({ code }) => marks.has(code))) return { missing: "no-projects" };
  const rows: Row[] = [];
  yield* pausing(measures, ({ code }) => rows.push(...(marks.get(code) ?? []).map((mark): Row => ({ ...mark, measure: code }))), 50);
  const words = dataWords(language);
  const { columns } = words;
  return yield* draftDataInSteps<Row>(
    "data-projects",
    words.sheets.projects,
    [
      ...measureDataColumns<Row>(plan, words, ({ measure }) => measure),
      { heading: columns.projectCode, width: 10, cell: ({ project }) => plainText(project) },
      { heading: columns.project, width: 24, cell: ({ project }) => plainText(projectLabel(plan, project)) },
      { heading: columns.mark, width: 10, cell: ({ mark }) => plainText(mark) },
      { heading: columns.directions, width: 10, cell: ({ directions }) => plainNumber(String(directions.length)) },
    ],
    rows,
    { ...context, plan },
  );
});
