import { districtMatrixWords } from "../../messages/sheets/district-matrix";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { listMeasures } from "../../plan/list-measures";
import type { District, DistrictDirection, Measure } from "../../plan/plan";
import { filesOfPlan } from "../../plan/source-files";
import { foldName } from "../../quantity/fold";
import type { DraftCell } from "../../workbook/draft";
import { draftFormInSteps, text, TOTAL } from "../form/draft-form";
import type { FormRow } from "../form/form";
import { measureCells, measureColumns } from "../measure-columns";
import { sheetInSteps } from "../output-sheet";
import { sheetTitle } from "../sheet-title";

/** `1-6 誇れる文化財` and `（1-6）` name the measure 1-6; 11-6 and 1-60 don't. */
function textNames(text: string, { code, name }: Measure): boolean {
  const folded = foldName(text);
  const byCode = code !== "" && new RegExp(`(?:^|[^0-9-])${code.replaceAll("-", "\\-")}(?![0-9-])`).test(folded);
  return byCode || (name !== "" && folded.includes(foldName(name)));
}

/** In its own words, or in a column beside them. */
const namesMeasure = ({ text: own, beside }: DistrictDirection, measure: Measure) => [own, ...beside.map((typed) => typed.text)].some((said) => textNames(said, measure));

/** 地区別計画の対応表: which measures the directions of each district name. */
export const districtMatrix = sheetInSteps("district-matrix", function* ({ plan }, { language, file, date }) {
  const { districts } = plan;
  if (districts.length === 0) return { missing: "no-districts" };
  if (plan.measures.length === 0) return { missing: "no-measures" };
  yield;
  const words = districtMatrixWords(language);
  const common = sheetWords(language);
  const measures = listMeasures(plan);
  const isIn = ({ directions }: District, measure: Measure) => directions.some((direction) => namesMeasure(direction, measure));
  const count = (district: District): DraftCell => ({ kind: "number", value: String(measures.filter((measure) => isIn(district, measure)).length), format: "0" });
  const rows: readonly FormRow[] = [
    ...measures.map((measure) => ({ cells: [...measureCells(plan, measure, common), ...districts.map((district) => text(isIn(district, measure) ? "○" : ""))] })),
    { cells: [text(common.total), text(words.measures), ...districts.map(count)], style: TOTAL },
  ];
  const others = districts.flatMap(({ name, directions }) => directions.filter((direction) => !measures.some((measure) => namesMeasure(direction, measure))).map((direction) => `${name}　${direction.text}`));
  return yield* draftFormInSteps({
    kind: "district-matrix",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [words.legend],
    columns: [...measureColumns(common), ...districts.map(({ name }) => ({ heading: name, over: words.districts, width: 14, align: "center" as const, style: { size: 12 } }))],
    rows,
    below: others.length === 0 ? [] : ["", words.otherDirections, ...others],
    frozenColumns: 2,
    paper: "A4",
    orientation: "portrait",
    footer: common.footer(words.sheet, filesOfPlan(plan, file), date),
  });
});
