import { localIndicatorListWords } from "../../messages/sheets/local-indicator-list";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { listMeasures } from "../../plan/list-measures";
import { findLocalKpis } from "../../plan/local-kpis";
import type { LocalKpi } from "../../plan/local-kpis";
import { filesOfPlan } from "../../plan/source-files";
import { draftFormInSteps, text, TOTAL } from "../form/draft-form";
import type { FormRow } from "../form/form";
import { measureCells, measureColumns } from "../measure-columns";
import { sheetInSteps } from "../output-sheet";
import { sheetTitle } from "../sheet-title";

/** SDGsローカル指標一覧: the local indicators of each measure, and whether a KPI of that name stands in the plan. */
export const localIndicatorList = sheetInSteps("local-indicator-list", function* ({ plan }, { language, file, date }) {
  if (plan.localIndicators.length === 0) return { missing: "no-local-indicators" };
  yield;
  const words = localIndicatorListWords(language);
  const common = sheetWords(language);
  const found = findLocalKpis(plan);
  const countOf = (state: LocalKpi["state"]) => found.filter((each) => each.state === state).length;
  const rows = listMeasures(plan).flatMap((measure): readonly FormRow[] => {
    const own = found.filter(({ local }) => local.measure === measure.code);
    const shown = own.length === 0 ? [null] : own;
    return shown.map((each) => ({
      cells: [...measureCells(plan, measure, common), text(each?.local.name ?? words.none), text(each === null ? "" : words.signs[each.state])],
    }));
  });
  const total: FormRow = { cells: [text(common.total), text(words.number), { kind: "number", value: String(plan.localIndicators.length), format: "0" }, text(words.counts(countOf("found"), countOf("unclear"), countOf("missing")))], style: { ...TOTAL, horizontal: "center" } };
  const [policy, measure] = measureColumns(common);
  return yield* draftFormInSteps({
    kind: "local-indicator-list",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [],
    columns: [...(policy ? [policy] : []), ...(measure ? [{ ...measure, merged: true as const }] : []), { heading: words.localIndicator, width: 40, align: "left" }, { heading: words.isKpi, width: 18, align: "center" }],
    rows: [...rows, total],
    below: [words.legend],
    frozenColumns: 0,
    paper: "A4",
    orientation: "portrait",
    footer: common.footer(words.sheet, filesOfPlan(plan, file), date),
  });
});
