import { letterTyped } from "../../grading/agreement";
import type { GradedMeasure } from "../../grading/graded-plan";
import { listMeasuresToGrade } from "../../grading/to-grade";
import { dataWords } from "../../messages/sheets/data";
import type { DataWords } from "../../messages/sheets/data";
import { Fraction } from "../../quantity/fraction";
import { sheetInSteps } from "../output-sheet";
import { draftDataInSteps, plainNumber, plainText } from "./data-table";
import { measureDataColumns } from "./measure-cells";

type Row = { readonly measure: string; readonly item: string; readonly indicator: string | null; readonly rate: Fraction | null; readonly computed: string | null; readonly typed: string | null };

const HUNDRED = Fraction.of(100);

function rowsOf({ measure, indicators, quantitative, qualitative }: GradedMeasure, words: DataWords): readonly Row[] {
  const { levelItems } = words;
  const level = (item: string, computed: string | null, typed: string | null): Row => ({ measure: measure.code, item, indicator: null, rate: null, computed, typed });
  return [
    ...indicators.map(({ indicator, grade }): Row => ({
      measure: measure.code, item: levelItems.indicator, indicator: indicator.name,
      rate: grade.state === "graded" ? grade.rate : null,
      computed: grade.state === "none" ? null : grade.grade,
      typed: letterTyped(indicator.recorded),
    })),
    level(levelItems.quantitative, quantitative.computed.level, letterTyped(quantitative.recorded)),
    level(levelItems.qualitative, qualitative.computed.level, letterTyped(qualitative.recorded)),
    level(levelItems.overall, null, letterTyped(measure.overall)),
  ];
}

/** データ用_評価: letters and levels, computed and typed, one a row. */
export const dataGrades = sheetInSteps("data-grades", function* (graded, context) {
  const { language } = context;
  const words = dataWords(language);
  const owners = listMeasuresToGrade(graded);
  if (owners.length === 0) return { missing: "nothing-to-grade" };
  yield;
  const rows = owners.flatMap((owner) => rowsOf(owner, words));
  const { columns } = words;
  return yield* draftDataInSteps<Row>(
    "data-grades",
    words.sheets.grades,
    [
      ...measureDataColumns<Row>(graded.plan, words, ({ measure }) => measure),
      { heading: columns.item, width: 12, cell: ({ item }) => plainText(item) },
      { heading: columns.indicator, width: 34, cell: ({ indicator }) => plainText(indicator) },
      { heading: columns.rate, width: 12, cell: ({ rate }) => plainNumber(rate ? rate.times(HUNDRED).cutTo(1) : null) },
      { heading: columns.computed, width: 12, cell: ({ computed }) => plainText(computed) },
      { heading: columns.typed, width: 12, cell: ({ typed }) => plainText(typed) },
    ],
    rows,
    { ...context, plan: graded.plan },
  );
});
