import { dataWords } from "../../messages/sheets/data";
import { sayYear } from "../../messages/years";
import { yearOfFigure } from "../../plan/figure-year";
import type { Year } from "../../quantity/quantity";
import { pausing } from "../../workbook/steps";
import { sheetInSteps } from "../output-sheet";
import { projectLabel } from "../project-label";
import { draftDataInSteps, plainNumber, plainText } from "./data-table";
import { figureRows } from "./figure-rows";
import type { FigureRow } from "./figure-rows";
import { measureDataColumns } from "./measure-cells";

/** データ用_指標値: every figure in a row of its own, numbers as numbers, unit and year in columns beside them. */
export const dataFigures = sheetInSteps("data-figures", function* ({ plan }, context) {
  const { language } = context;
  if (figureRows(plan).next().done === true) return { missing: "no-kpis" };
  const rows: FigureRow[] = [];
  yield* pausing(figureRows(plan), (row) => rows.push(row), 1_000);
  const words = dataWords(language);
  const { columns } = words;
  const yearOf = ({ amount, kind, figure }: FigureRow): Year | null => yearOfFigure(plan, kind, figure, amount);
  const yearText = (row: FigureRow, say: (year: Year) => string) => {
    const year = yearOf(row);
    return year ? say(year) : null;
  };
  return yield* draftDataInSteps<FigureRow>(
    "data-figures",
    words.sheets.figures,
    [
      ...measureDataColumns<FigureRow>(plan, words, ({ measure }) => measure),
      { heading: columns.projectCode, width: 10, cell: ({ project }) => plainText(project) },
      { heading: columns.project, width: 24, cell: ({ project }) => plainText(project === null ? null : projectLabel(plan, project)) },
      { heading: columns.direction, width: 10, cell: ({ direction }) => plainText(direction) },
      { heading: columns.indicator, width: 34, cell: ({ indicator }) => plainText(indicator.name) },
      { heading: columns.figureKind, width: 10, cell: ({ kind }) => plainText(words.figureKinds[kind]) },
      { heading: columns.part, width: 10, cell: ({ part, state }) => plainText(state === "range" && (part === "from" || part === "to") ? words.ends[part] : part) },
      { heading: columns.value, width: 12, cell: ({ amount }) => plainNumber(amount?.value.toDecimal() ?? null) },
      { heading: columns.unit, width: 8, cell: ({ amount }) => plainText(amount?.unit ?? null) },
      { heading: columns.limit, width: 8, cell: ({ amount }) => plainText(amount?.limit ?? null) },
      { heading: columns.state, width: 10, cell: ({ state }) => plainText(words.states[state]) },
      { heading: columns.westernFrom, width: 10, cell: (row) => plainNumber(yearText(row, ({ from }) => String(from))) },
      { heading: columns.westernTo, width: 10, cell: (row) => plainNumber(yearText(row, ({ to }) => String(to))) },
      { heading: columns.japanese, width: 16, cell: (row) => plainText(yearText(row, (year) => sayYear("ja", year))) },
      { heading: columns.yearKind, width: 9, cell: (row) => plainText(yearText(row, ({ kind }) => kind)) },
      { heading: columns.sheet, width: 18, cell: ({ figure }) => plainText(figure.place.sheet) },
      { heading: columns.cell, width: 9, cell: ({ figure }) => plainText(figure.place.cell) },
    ],
    rows,
    { ...context, plan },
  );
});
