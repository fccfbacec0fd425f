import { dataWords } from "../../messages/sheets/data";
import { listMeasures } from "../../plan/list-measures";
import { sheetInSteps } from "../output-sheet";
import { draftDataInSteps, plainText } from "./data-table";
import { measureDataColumns } from "./measure-cells";
import type { Measure } from "../../plan/plan";

/** データ用_施策: one row a measure. */
export const dataMeasures = sheetInSteps("data-measures", function* ({ plan }, context) {
  const { language } = context;
  if (plan.measures.length === 0) return { missing: "no-measures" };
  yield;
  const words = dataWords(language);
  const { columns } = words;
  return yield* draftDataInSteps<Measure>(
    "data-measures",
    words.sheets.measures,
    [
      ...measureDataColumns<Measure>(plan, words, ({ code }) => code),
      { heading: columns.department, width: 18, cell: ({ department }) => plainText(department) },
      { heading: columns.sheet, width: 18, cell: ({ place }) => plainText(place.sheet) },
      { heading: columns.cell, width: 9, cell: ({ place }) => plainText(place.cell) },
    ],
    listMeasures(plan),
    { ...context, plan },
  );
});
