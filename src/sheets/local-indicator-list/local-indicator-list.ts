import { localIndicatorListWords } from "../../messages/sheets/local-indicator-list";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { foldName } from "../../quantity/fold";
import { draftForm, text, TOTAL } from "../form/draft-form";
import type { FormRow } from "../form/form";
import { listMeasures, measureCells, measureColumns } from "../measure-columns";
import type { OutputSheet } from "../output-sheet";
import { sheetTitle } from "../sheet-title";

/** SDGsローカル指標一覧: the local indicators of each measure, and whether a KPI of that name stands in the plan. */
export const localIndicatorList: OutputSheet = {
  kind: "local-indicator-list",
  draft: ({ plan }, { language, file, date }) => {
    if (plan.localIndicators.length === 0) return { missing: "no-local-indicators" };
    const words = localIndicatorListWords(language);
    const common = sheetWords(language);
    const indicators = [...plan.measures.flatMap((measure) => measure.indicators), ...plan.projects.flatMap(({ kpis }) => kpis)];
    const names = new Set(indicators.flatMap(({ name }) => (name === null ? [] : [foldName(name)])));
    const rows = listMeasures(plan).flatMap((measure): readonly FormRow[] => {
      const own = plan.localIndicators.filter((local) => local.measure === measure.code);
      const shown = own.length === 0 ? [null] : own;
      return shown.map((local) => ({
        cells: [...measureCells(plan, measure, common), text(local?.name ?? words.none), text(local === null ? "" : names.has(foldName(local.name)) ? words.yes : words.no)],
      }));
    });
    const total: FormRow = { cells: [text(common.total), text(words.number), { kind: "number", value: String(plan.localIndicators.length), format: "0" }, text("")], style: TOTAL };
    const [policy, measure] = measureColumns(common);
    return draftForm({
      kind: "local-indicator-list",
      name: words.sheet,
      title: sheetTitle(words.title, [plan]),
      notes: [],
      columns: [...(policy ? [policy] : []), ...(measure ? [{ ...measure, merged: true as const }] : []), { heading: words.localIndicator, width: 40, align: "left" }, { heading: words.isKpi, width: 12, align: "center" }],
      rows: [...rows, total],
      frozenColumns: 0,
      paper: "A4",
      orientation: "portrait",
      footer: common.footer(words.sheet, file, date),
    });
  },
};
