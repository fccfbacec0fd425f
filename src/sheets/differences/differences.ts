import type { GradedPlan } from "../../grading/graded-plan";
import type { Language } from "../../messages/language";
import { resultsWords } from "../../messages/results-sheet";
import type { ResultsWords } from "../../messages/results-sheet";
import { differencesWords } from "../../messages/sheets/differences";
import type { DifferencesWords } from "../../messages/sheets/differences";
import { withYear } from "../../messages/years";
import { yearAboveAll } from "../../plan/figure-year";
import type { Plan } from "../../plan/plan";
import type { DraftCell, SheetDraft } from "../../workbook/draft";
import { sourceCell } from "../cells";
import { resultRowsInSteps } from "../evaluation-results/list-rows";
import type { ResultRow } from "../evaluation-results/row";
import { finish, type Pauses } from "../../workbook/steps";
import { draftFormInSteps, text } from "../form/draft-form";
import type { FormColumn, FormRow } from "../form/form";
import { codeIn, keysOf, sayItem } from "../reasons";
import { sheetTitle } from "../sheet-title";

export const DIFFERENCES = "differences";

type Keyed = { readonly row: ResultRow; readonly key: string };

const differs = ({ row: { agreement } }: Keyed) => agreement === "differs" || agreement === "unknown-letter";

const columnsOf = (plans: readonly Plan[], own: DifferencesWords, { headings }: ResultsWords, language: Language): readonly FormColumn[] => [
  { heading: headings.code, width: 8, align: "center" },
  { heading: headings.measure, width: 16 },
  { heading: own.headings.department, width: 14 },
  { heading: headings.item, width: 24 },
  { heading: withYear(language, headings.actual, yearAboveAll(plans, "actual")), width: 13, align: "right" },
  { heading: withYear(language, headings.target, yearAboveAll(plans, "target")), width: 13, align: "right" },
  { heading: headings.computed, width: 8, align: "center", style: { bold: true } },
  { heading: headings.typed, width: 8, align: "center", style: { bold: true } },
  { heading: own.headings.kind, width: 12, align: "center" },
  { heading: own.headings.sentence, width: 52 },
  { heading: headings.source, width: 13, align: "center" },
  { heading: headings.reason, width: 28, people: true },
];

function cellsOf({ row, key }: Keyed, reason: string, file: string, own: DifferencesWords, words: ResultsWords): readonly DraftCell[] {
  const { difference } = row;
  const kind = difference === null ? own.unknown.kind : difference.kind;
  const sentence = difference === null ? own.unknown.sentence : difference.sentence;
  const texts = [row.code, row.measure, row.department, sayItem(key, words), row.actual, row.target, row.computed, row.typed, kind, `${row.formula}\n${sentence}`];
  return [...texts.map(text), sourceCell(row.source, row.cells, file, words.elsewhere), text(reason)];
}

/** Reasons without a row of their own are not lost: they stand below the others, by their old code and name. */
function keptRows(kept: readonly (readonly [string, string])[], width: number, own: DifferencesWords, words: ResultsWords): readonly FormRow[] {
  if (kept.length === 0) return [];
  const at = (cells: Readonly<Record<number, string>>) => Array.from({ length: width }, (_, column) => text(cells[column] ?? ""));
  return [
    { cells: at({ 1: own.kept }), style: { fill: "F2F2F2" } },
    ...kept.map(([key, reason]) => ({ cells: at({ 0: codeIn(key), 3: sayItem(key, words), [width - 1]: reason }) })),
  ];
}

/** 評価の相違一覧: every letter and level that was typed and is not the computed one, with what may lie behind it and room for the reason. */
export function* differencesInSteps(plans: readonly GradedPlan[], file: string, reasons: ReadonlyMap<string, string>, language: Language): Pauses<SheetDraft> {
  const own = differencesWords(language);
  const words = resultsWords(language);
  const all = yield* resultRowsInSteps(plans, words, language);
  const keys = keysOf(all);
  const listed = all.map((row, index): Keyed => ({ row, key: keys[index] ?? "" })).filter(differs);
  const kept = [...reasons].filter(([key]) => !listed.some((each) => each.key === key));
  const columns = columnsOf(plans.map(({ plan }) => plan), own, words, language);
  const letters = listed.filter(({ row }) => row.kind === "indicator").length;
  const named = plans.map(({ plan }) => plan);
  return yield* draftFormInSteps({
    kind: DIFFERENCES,
    name: own.sheet,
    title: sheetTitle(own.title, named),
    notes: listed.length === 0 ? [own.none] : [own.count(letters, listed.length - letters), own.note],
    columns,
    rows: [...listed.map((each) => ({ cells: cellsOf(each, reasons.get(each.key) ?? "", file, own, words) })), ...keptRows(kept, columns.length, own, words)],
    frozenColumns: 4,
    paper: "A3",
    orientation: "landscape",
    footer: sheetTitle(own.footer, named),
  });
}

export const draftDifferences = (...from: Parameters<typeof differencesInSteps>): SheetDraft => finish(differencesInSteps(...from));
