import { kpiListWords } from "../../messages/sheets/kpi-list";
import type { KpiListWords } from "../../messages/sheets/kpi-list";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { withYear } from "../../messages/years";
import { yearAbove } from "../../plan/figure-year";
import { listMeasures } from "../../plan/list-measures";
import type { Figure, Indicator, Kpi, Plan } from "../../plan/plan";
import type { Year } from "../../quantity/quantity";
import { filesOfPlan } from "../../plan/source-files";
import type { DraftCell } from "../../workbook/draft";
import { pausing } from "../../workbook/steps";
import { draftFormInSteps, text } from "../form/draft-form";
import type { FormColumn, FormRow } from "../form/form";
import { sheetInSteps } from "../output-sheet";
import { sheetTitle } from "../sheet-title";
import { sourceCell } from "../source-cell";

type Row = { readonly project: string; readonly section: string | null; readonly direction: string; readonly kpi: Kpi | null; readonly indicator: Indicator };

const labelled = (...parts: readonly string[]) => parts.filter((part) => part !== "").join("\n");
const codeOf = (measure: string, direction: string | null) => (direction === null ? measure : `${measure} 方針${direction}`);

/** A 取組 has a name of its own; the direction's stands in the tables of directions, if anywhere. */
function ownNamesIn({ measures }: Plan): (measure: string, direction: string | null) => string {
  // Of measures under one code the first.
  const directions = new Map([...measures].reverse().map((measure) => [measure.code, measure.directions]));
  return (measure, direction) => (direction === null ? "" : (directions.get(measure)?.find(({ code }) => code === direction)?.name ?? ""));
}

/** `方針1関係` and the name on the next line, as tables of 取組 have it. */
const workLabel = (kpi: Kpi | null, words: KpiListWords) => labelled(kpi?.isRelated && kpi.direction !== null ? words.related(kpi.direction) : "", kpi?.work?.name ?? "");

function* rowsOf(plan: Plan): Generator<Row, void> {
  const ownName = ownNamesIn(plan);
  /** `1-6 方針1` and its name on the next line, as KPI tables have it. */
  const directionLabel = ({ measure, direction, title, work }: Kpi) => labelled(codeOf(measure, direction), work ? ownName(measure, direction) : title);
  for (const { name, kpis } of plan.projects) for (const kpi of kpis) yield { project: name, section: kpi.section, direction: directionLabel(kpi), kpi, indicator: kpi };
  for (const { code, name, indicators } of listMeasures(plan)) {
    for (const indicator of indicators) {
      const direction = indicator.direction === null ? [code, name].join(" ").trim() : labelled(codeOf(code, indicator.direction), ownName(code, indicator.direction));
      yield { project: "", section: null, direction, kpi: null, indicator };
    }
  }
}

const hasNamed = ({ projects, measures }: Plan) => [...projects.map(({ kpis }) => kpis), ...measures.map(({ indicators }) => indicators)].some((indicators) => indicators.some(({ name }) => name !== null));

/** A list of so many rows goes through upright pages, and each project begins one of its own. */
const MANY_ROWS = 300;

/** In characters: what fits on A4 across without being made smaller. */
const A4_WIDTH = 135;

const FIGURES = ["baseline", "actual", "forecast", "target"] as const;
const isFilled = (figure: Figure | null) => figure !== null && figure.text.trim() !== "";

/** KPI一覧: every KPI of projects and measures with its figures, and the cell it comes from. */
export const kpiList = sheetInSteps("kpi-list", function* ({ plan }, { language, file, date }) {
  if (!hasNamed(plan)) return { missing: "no-kpis" };
  const rows: Row[] = [];
  yield* pausing(rowsOf(plan), (row) => rows.push(row), 500);
  yield;
  const words = kpiListWords(language);
  const figures = FIGURES.filter((key) => key === "target" || rows.some(({ indicator }) => isFilled(indicator[key])));
  const isLong = rows.length > MANY_ROWS;
  const hasProjects = rows.some(({ project }) => project !== "");
  const hasSections = rows.some(({ section }) => section !== null);
  const hasWorks = rows.some(({ kpi }) => workLabel(kpi, words) !== "");
  const hasContents = rows.some(({ kpi }) => (kpi?.work?.content ?? null) !== null);
  const hasDirections = rows.some(({ kpi, indicator }) => kpi !== null || indicator.direction !== null);
  yield;
  const years = new Map<string, Year | null>();
  yield* pausing(figures, (key) => years.set(key, yearAbove(plan, key, rows.map(({ indicator }) => indicator))), 1);
  const columns: readonly FormColumn[] = [
    ...(hasProjects ? [{ heading: words.project, width: 16, merged: true as const }] : []),
    ...(hasSections ? [{ heading: words.section, width: 20, merged: true as const }] : []),
    { heading: hasDirections ? words.direction : words.measure, width: 34 },
    ...(hasWorks ? [{ heading: words.work, width: 28 }] : []),
    ...(hasContents ? [{ heading: words.workContent, width: 32 }] : []),
    { heading: words.indicator, width: 36 },
    ...figures.map((key) => ({ heading: withYear(language, words[key], years.get(key) ?? null), width: 15, align: "right" as const })),
    { heading: words.source, width: 18 },
  ];
  const cellsOf = ({ project, section, direction, kpi, indicator }: Row): readonly DraftCell[] => [
    ...(hasProjects ? [text(project)] : []),
    ...(hasSections ? [text(section)] : []),
    text(direction),
    ...(hasWorks ? [text(workLabel(kpi, words))] : []),
    ...(hasContents ? [text(kpi?.work?.content ?? "")] : []),
    text(indicator.name),
    ...figures.map((key) => text(indicator[key]?.text ?? "")),
    sourceCell(indicator.place, file),
  ];
  const drawn: FormRow[] = [];
  yield* pausing(rows.entries(), ([index, row]) => drawn.push({ cells: cellsOf(row), ...(isLong && row.project !== rows[index - 1]?.project ? { newPage: true } : {}) }));
  return yield* draftFormInSteps({
    kind: "kpi-list",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [rows.some(({ kpi, indicator }) => kpi !== null && indicator.name === null) ? words.note + words.linkNote : words.note],
    columns,
    rows: drawn,
    pagesByGroup: true,
    frozenColumns: 0,
    paper: columns.reduce((sum, { width }) => sum + width, 0) > A4_WIDTH ? "A3" : "A4",
    ...(isLong ? { orientation: "portrait" as const } : {}),
    footer: sheetWords(language).footer(words.sheet, filesOfPlan(plan, file), date),
  });
});
