import { dataWords } from "../../messages/sheets/data";
import { listMeasures } from "../../plan/list-measures";
import type { Measure } from "../../plan/plan";
import { pausing } from "../../workbook/steps";
import { deriveProjectMarks } from "../../plan/project-marks";
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
  const marksOf = ({ code }: Measure) => deriveProjectMarks(plan, code).map((mark): Row => ({ ...mark, measure: code }));
  if (!measures.some((measure) => marksOf(measure).length > 0)) return { missing: "no-projects" };
  const rows: Row[] = [];
  yield* pausing(measures, (measure) => rows.push(...marksOf(measure)), 10);
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
    context,
  );
});
