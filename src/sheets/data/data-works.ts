import { dataWords } from "../../messages/sheets/data";
import type { Work } from "../../plan/plan";
import { sheetInSteps } from "../output-sheet";
import { projectLabel } from "../project-label";
import { draftDataInSteps, plainText } from "./data-table";
import { measureDataColumns } from "./measure-cells";

type Row = Work & { readonly project: string | null };

/** データ用_重点事業: one row for each project of each work; a work of no project has one. */
export const dataWorks = sheetInSteps("data-works", function* ({ plan }, context) {
  const { language } = context;
  if (plan.works.length === 0) return { missing: "no-works" };
  yield;
  const words = dataWords(language);
  const { columns } = words;
  const rows = plan.works.flatMap((work): readonly Row[] => (work.projects.length === 0 ? [{ ...work, project: null }] : work.projects.map((project) => ({ ...work, project }))));
  return yield* draftDataInSteps<Row>(
    "data-works",
    words.sheets.works,
    [
      ...measureDataColumns<Row>(plan, words, ({ measure }) => measure),
      { heading: columns.direction, width: 10, cell: ({ direction }) => plainText(direction) },
      { heading: columns.work, width: 34, cell: ({ name }) => plainText(name) },
      { heading: columns.strategy, width: 10, cell: ({ strategy }) => plainText(strategy?.text ?? null) },
      { heading: columns.projectCode, width: 10, cell: ({ project }) => plainText(project) },
      { heading: columns.project, width: 24, cell: ({ project }) => plainText(project === null ? null : projectLabel(plan, project)) },
      { heading: columns.sheet, width: 18, cell: ({ place }) => plainText(place.sheet) },
      { heading: columns.cell, width: 9, cell: ({ place }) => plainText(place.cell) },
    ],
    rows,
    { ...context, plan },
  );
});
