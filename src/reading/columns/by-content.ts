import { foldName } from "../../quantity/fold";
import { readCode } from "../code";
import { readDirectionRef } from "../direction-ref";
import type { SheetGrid } from "../sheet-grid";
import type { Column } from "./header";
import type { Role } from "./roles";

/** What a column really holds decides where its heading leaves a choice: 評価 may be letters or sentences. */
export type Settled = {
  readonly columns: readonly Column[];
  /** Headings that claim what another column has already. */
  readonly claimedTwice: readonly Column[];
};

type Sample = { readonly texts: readonly string[]; readonly share: (fits: (text: string) => boolean) => number };

function sampleOf(grid: SheetGrid, column: number, firstRow: number): Sample {
  const texts: string[] = [];
  for (let row = firstRow; row <= grid.lastRow && texts.length < 60; row += 1) {
    if (!grid.isBlank(row, column)) texts.push(grid.text(row, column));
  }
  return { texts, share: (fits) => (texts.length === 0 ? 0 : texts.filter(fits).length / texts.length) };
}

const isLetter = (text: string) => foldName(text).length <= 3;
export const isMark = (text: string) => /^[○〇◯◎●△×✕✓✔・-]$/.test(foldName(text));
const isCode = (text: string) => readCode(text) !== null;

const MOST = 0.6;

const CODE_ROLES: Readonly<Partial<Record<Role, Role>>> = {
  measure: "measureCode",
  policy: "policyCode",
  direction: "directionCode",
  project: "projectCode",
  policyGroup: "policyCode",
};

function settleOne(each: Column, sample: Sample, roles: ReadonlySet<Role>, others: readonly Column[]): Column {
  const as = (role: Role): Column => ({ ...each, role });
  const codeRole = CODE_ROLES[each.role];
  const hasTwin = others.some((other) => other.role === each.role);
  if (codeRole !== undefined && hasTwin && sample.share(isCode) >= MOST) return as(codeRole);
  switch (each.role) {
    case "letter":
      return sample.texts.length > 0 && sample.share(isLetter) < MOST ? as("selfAssessment") : each;
    case "work":
      // 取組 above codes of directions is the direction's column under another name.
      return !roles.has("direction") && roles.has("indicator") && sample.share((text) => /^\s*[0-9０-９]+\s*[-－−].*方針/s.test(text) || readDirectionRef(text, null).measure !== null) >= MOST
        ? as("direction")
        : each;
    case "target":
      // 数値目標 above names, with the figures under 目標値 beside it.
      if (!roles.has("indicator") && hasTwin && sample.texts.length > 0 && sample.share((text) => !/[0-9０-９]/.test(text)) >= MOST) return as("indicator");
      return sample.texts.length > 0 && sample.share((text) => !/[0-9０-９]/.test(text) && text.length > 12) >= MOST ? as("policyGoal") : each;
    default:
      return each;
  }
}

/** Several actuals or targets side by side are told apart by their years; the newest actual and the last target count. */
const YEARLY: readonly Role[] = ["actual", "target", "year", "budget", "goalMark", "forecast", "mark"];

/** These may stand in a table as often as they like: nothing is taken from them. */
const IDLE: readonly Role[] = ["note", "page", "rate", "number", "midTarget"];

export function settleColumns(grid: SheetGrid, columns: readonly Column[], firstRow: number): Settled {
  const roles = new Set(columns.map(({ role }) => role));
  const settled = columns.map((each) => settleOne(each, sampleOf(grid, each.column, firstRow), roles, columns.filter((other) => other !== each)));
  const kept: Column[] = [];
  const claimedTwice: Column[] = [];
  for (const each of settled) {
    const same = kept.find((other) => other.role === each.role);
    const may = !same || YEARLY.includes(each.role) || IDLE.includes(each.role);
    // 実績値 twice without a year, or twice of one year: which one counts can't be known.
    const year = (column: Column) => (column.year ? `${column.year.from}-${column.year.to}` : "");
    const clash = same !== undefined && ["actual", "target"].includes(each.role) && kept.some((other) => other.role === each.role && year(other) === year(each));
    if (may && !clash) kept.push(each);
    // A heading merged over two columns of which one is empty claims nothing twice.
    else if (sampleOf(grid, each.column, firstRow).texts.length > 0) claimedTwice.push(each);
  }
  return { columns: kept, claimedTwice };
}

/** Columns under headings that no word fits, in which only marks stand: ○ under the name of a project. */
export function findMarkColumns(grid: SheetGrid, unknown: readonly number[], header: { readonly top: number; readonly bottom: number }): readonly Column[] {
  return unknown.flatMap((column) => {
    const sample = sampleOf(grid, column, header.bottom + 1);
    if (sample.texts.length === 0 || sample.share(isMark) < 1) return [];
    const area = grid.area(header.bottom, column);
    return [{ column, role: "mark" as const, year: null, unit: null, goal: null, heading: grid.text(area.top, area.left) }];
  });
}

