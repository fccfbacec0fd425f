import { kpiListWords } from "../../messages/sheets/kpi-list";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { withYear } from "../../messages/years";
import { yearAbove } from "../../plan/figure-year";
import type { Figure, Indicator, Kpi, Plan } from "../../plan/plan";
import type { DraftCell } from "../../workbook/draft";
import { draftForm, text } from "../form/draft-form";
import type { FormColumn, FormRow } from "../form/form";
import { listMeasures } from "../measure-columns";
import type { OutputSheet } from "../output-sheet";
import { sourceCell } from "../source-cell";

type Row = { readonly project: string; readonly section: string | null; readonly direction: string; readonly indicator: Indicator };

/** `1-6 方針1` and its name on the next line, as KPI tables have it. */
function directionLabel({ measure, direction, title }: Kpi): string {
  const code = direction === null ? measure : `${measure} 方針${direction}`;
  return [code, title].filter((part) => part !== "").join("\n");
}

function listRows(plan: Plan): readonly Row[] {
  const ofProjects = plan.projects.flatMap(({ name, kpis }) => kpis.map((kpi) => ({ project: name, section: kpi.section, direction: directionLabel(kpi), indicator: kpi })));
  const ofMeasures = listMeasures(plan).flatMap(({ code, name, indicators }) =>
    indicators.map((indicator) => ({ project: "", section: null, direction: indicator.direction === null ? [code, name].join(" ").trim() : `${code} 方針${indicator.direction}`, indicator })),
  );
  return [...ofProjects, ...ofMeasures];
}

/** A list of so many rows goes through upright pages, and each project begins one of its own. */
const MANY_ROWS = 300;

const FIGURES = ["baseline", "actual", "forecast", "target"] as const;
const isFilled = (figure: Figure | null) => figure !== null && figure.text.trim() !== "";

/** KPI一覧: every KPI of projects and measures with its figures, and the cell it comes from. */
export const kpiList: OutputSheet = {
  kind: "kpi-list",
  draft: ({ plan }, { language, file, date }) => {
    const rows = listRows(plan);
    if (rows.every(({ indicator }) => indicator.name === null)) return { missing: "no-kpis" };
    const words = kpiListWords(language);
    const figures = FIGURES.filter((key) => key === "target" || rows.some(({ indicator }) => isFilled(indicator[key])));
    const isLong = rows.length > MANY_ROWS;
    const hasProjects = rows.some(({ project }) => project !== "");
    const hasSections = rows.some(({ section }) => section !== null);
    const columns: readonly FormColumn[] = [
      ...(hasProjects ? [{ heading: words.project, width: 16, merged: true as const }] : []),
      ...(hasSections ? [{ heading: words.section, width: 20, merged: true as const }] : []),
      { heading: words.direction, width: 34 },
      { heading: words.indicator, width: 36 },
      ...figures.map((key) => ({ heading: withYear(language, words[key], yearAbove(plan, key, rows.map(({ indicator }) => indicator))), width: 15, align: "right" as const })),
      { heading: words.source, width: 18 },
    ];
    const cellsOf = ({ project, section, direction, indicator }: Row): readonly DraftCell[] => [
      ...(hasProjects ? [text(project)] : []),
      ...(hasSections ? [text(section)] : []),
      text(direction),
      text(indicator.name),
      ...figures.map((key) => text(indicator[key]?.text ?? "")),
      sourceCell(indicator.place, file),
    ];
    return draftForm({
      kind: "kpi-list",
      name: words.sheet,
      title: words.title(plan.name),
      notes: [words.note],
      columns,
      rows: rows.map((row, index): FormRow => ({ cells: cellsOf(row), ...(isLong && row.project !== rows[index - 1]?.project ? { newPage: true } : {}) })),
      frozenColumns: 0,
      paper: "A3",
      ...(isLong ? { orientation: "portrait" as const } : {}),
      footer: sheetWords(language).footer(words.sheet, file, date),
    });
  },
};
