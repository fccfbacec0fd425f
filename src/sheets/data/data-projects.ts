import { dataWords } from "../../messages/sheets/data";
import { listMeasures } from "../../plan/list-measures";
import { deriveProjectMarks } from "../../plan/project-marks";
import type { MeasureInProject } from "../../plan/project-marks";
import type { OutputSheet } from "../output-sheet";
import { projectLabel } from "../project-label";
import { draftData, plainNumber, plainText } from "./data-table";
import { measureDataColumns } from "./measure-cells";

type Row = MeasureInProject & { readonly measure: string };

/** データ用_施策とプロジェクト: one row for each project of each measure. */
export const dataProjects: OutputSheet = {
  kind: "data-projects",
  draft: ({ plan }, context) => {
    const { language } = context;
    const rows = listMeasures(plan).flatMap(({ code }) => deriveProjectMarks(plan, code).map((mark): Row => ({ ...mark, measure: code })));
    if (rows.length === 0) return { missing: "no-projects" };
    const words = dataWords(language);
    const { columns } = words;
    return draftData<Row>(
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
  },
};
