import { stopsGrading } from "../grading/scheme-problem";
import type { SchemeProblem } from "../grading/scheme-problem";
import type { Scheme } from "../grading/scheme";
import { defaultScheme } from "../grading/schemes";
import { findScheme } from "../sheets/scheme/find-scheme";
import { readScheme } from "../sheets/scheme/read-scheme";
import type { SheetSnapshot, Snapshot } from "../workbook/snapshot";

/** `chosen` by a person for this run, the `sheet` 評価基準 of the workbook, or the one that comes with Hyoka. */
export type SchemeFrom = "chosen" | "sheet" | "default";

export type SchemeInUse = {
  /** `null` where the sheet is not understood: then nothing is graded. */
  readonly scheme: Scheme | null;
  readonly schemeFrom: SchemeFrom;
  /** The sheet it was read from. */
  readonly schemeSheet: { readonly file: string; readonly sheet: string } | null;
  readonly schemeProblems: readonly SchemeProblem[];
  /** All sheets 評価基準, also those that are not used: no tables of a plan. */
  readonly schemeSheets: ReadonlySet<SheetSnapshot>;
};

type InSheet = Omit<SchemeInUse, "schemeSheets">;

function readFrom({ file, sheets }: Snapshot): InSheet | null {
  const { sheets: all, used } = findScheme(file, sheets);
  const [first] = all;
  if (!first) return null;
  if (!used) {
    const names = all.map(({ name }) => name).join("、");
    return { scheme: null, schemeFrom: "sheet", schemeSheet: null, schemeProblems: [{ why: "several-sheets", place: { file, sheet: first.name, cell: "A1" }, text: names, other: "" }] };
  }
  const { scheme, problems } = readScheme(file, used);
  return { scheme, schemeFrom: "sheet", schemeSheet: { file, sheet: used.name }, schemeProblems: problems };
}

/** A scheme chosen for this run counts; else that of the first book that has one; else the one we come with. */
export function schemeInUse(snapshots: readonly Snapshot[], chosen: Scheme | null): SchemeInUse {
  const schemeSheets = new Set(snapshots.flatMap(({ file, sheets }) => findScheme(file, sheets).sheets));
  const without = { schemeSheet: null, schemeProblems: [], schemeSheets };
  if (chosen) return { ...without, scheme: chosen, schemeFrom: "chosen" };
  for (const snapshot of snapshots) {
    const found = readFrom(snapshot);
    if (found) return { ...found, schemeSheets };
  }
  return { ...without, scheme: defaultScheme, schemeFrom: "default" };
}

/** The sheet is there and can't be followed. */
export const isSchemeUnclear = ({ schemeProblems }: Pick<SchemeInUse, "schemeProblems">): boolean => schemeProblems.some(stopsGrading);
