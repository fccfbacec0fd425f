import { foldName } from "../../quantity/fold";
import { depthOf, readCode } from "../code";
import { readDirectionRef } from "../direction-ref";
import { filledCells, isNote } from "../rows/row-kind";
import type { SheetGrid } from "../sheet-grid";
import { SECOND } from "./header";
import type { Column } from "./header";
import type { Role } from "./roles";

/** What a column really holds decides where its heading leaves a choice: 評価 may be letters or sentences. */
export type Settled = {
  readonly columns: readonly Column[];
  /** Headings that claim what another column has already. */
  readonly claimedTwice: readonly Column[];
};

type Sample = { readonly texts: readonly string[]; readonly share: (fits: (text: string) => boolean) => number };

/** The rows of a header, and the last row that can stand below it. */
export type Body = { readonly top: number; readonly bottom: number; readonly lastRow: number };

const headerRows = ({ top, bottom }: Body) => Array.from({ length: bottom - top + 1 }, (_, step) => top + step);

/** A row merged over several columns with nothing else in it heads the rows below. */
function isBanner(grid: SheetGrid, row: number, column: number): boolean {
  return grid.area(row, column).right > column && filledCells(grid, row, grid.firstColumn, grid.lastColumn).length === 1;
}

/** Neither notes nor the headings on the next printed page are what the column holds. */
function sampleOf(grid: SheetGrid, column: number, body: Body): Sample {
  const texts: string[] = [];
  const headings = new Set(headerRows(body).map((row) => grid.folded(row, column)));
  for (let row = body.bottom + 1; row <= body.lastRow && texts.length < 60; row += 1) {
    const text = grid.text(row, column);
    if (text.trim() !== "" && !isBanner(grid, row, column) && !isNote(text) && !headings.has(foldName(text))) texts.push(text);
  }
  return { texts, share: (fits) => (texts.length === 0 ? 0 : texts.filter(fits).length / texts.length) };
}

const isLetter = (text: string) => foldName(text).length <= 3;
/** 達成度 may be a rate or a letter. */
const isGrade = (text: string) => /^[A-ES◎○〇△×-]$/i.test(foldName(text));
export const isMark = (text: string) => /^[○〇◯◎●△×✕✓✔・-]$/.test(foldName(text));
const isCode = (text: string) => readCode(text) !== null;
/** A running number has one step; `1-1` in a column headed 番号 is the measure's. */
const isDeepCode = (text: string) => depthOf(readCode(text) ?? "") >= 2;

const MOST = 0.6;
/** Lines between tables stand in a first column too, with numbers of their own. */
const HALF = 0.5;

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
      // Without a list of indicators beside it 定量評価 is the measure's level, and so is 定性評価 without directions.
      if (!roles.has("indicator") && /定量/.test(each.heading)) return as("quantitative");
      return sample.texts.length > 0 && sample.share(isLetter) < MOST ? as("selfAssessment") : each;
    case "number":
      return roles.has("measure") && !roles.has("measureCode") && sample.share(isDeepCode) >= MOST ? as("measureCode") : each;
    case "rate":
      return !roles.has("letter") && sample.share(isGrade) >= MOST ? as("letter") : each;
    case "directionLevel":
      return roles.has("direction") || roles.has("directionCode") ? each : as("qualitative");
    case "work":
      // 取組 above codes of directions is the direction's column under another name.
      return !roles.has("direction") && roles.has("indicator") && sample.share((text) => /^\s*[0-9０-９]+\s*[-－−].*方針/s.test(text) || readDirectionRef(text, null).measure !== null) >= MOST
        ? as("direction")
        : each;
    case "target":
      // 数値目標 above names, with the figures under 目標値 beside it.
      if (!roles.has("indicator") && hasTwin && sample.texts.length > 0 && sample.share((text) => !/[0-9０-９]/.test(text)) >= HALF) return as("indicator");
      return sample.texts.length > 0 && sample.share((text) => !/[0-9０-９]/.test(text) && text.length > 12) >= MOST ? as("policyGoal") : each;
    default:
      return each;
  }
}

/** Several actuals or targets side by side are told apart by their years; the newest actual and the last target count. */
const YEARLY: readonly Role[] = ["actual", "target", "year", "budget", "goalMark", "forecast", "mark"];

/** These may stand in a table as often as they like: nothing is taken from them. */
const IDLE: readonly Role[] = ["note", "page", "rate", "number", "midTarget"];

/** Where the heading over a measure's code and name, or over letters and level, was never merged, its second column has none. */
export function adoptUnheaded(grid: SheetGrid, columns: readonly Column[], body: Body): readonly Column[] {
  return columns.flatMap((each) => {
    const column = each.column + 1;
    const headed = columns.some((other) => other.column === column) || headerRows(body).some((row) => !grid.isBlank(row, column));
    if (headed || columns.some((other) => other !== each && other.role === each.role)) return [each];
    const [own, beside] = [sampleOf(grid, each.column, body), sampleOf(grid, column, body)];
    if (beside.texts.length === 0) return [each];
    const second = SECOND[each.role];
    if (second !== undefined) return beside.share(isLetter) >= MOST ? [each, { ...each, column, role: second }] : [each];
    const split = CODE_ROLES[each.role] !== undefined && own.share(isCode) >= MOST && beside.share(isCode) < MOST;
    return split ? [each, { ...each, column }] : [each];
  });
}

/** A heading may span an empty column beside the one it is about: 実績値 over a narrow gap. */
function withoutEmptyTwins(grid: SheetGrid, columns: readonly Column[], body: Body): readonly Column[] {
  const isFilled = ({ column }: Column) => sampleOf(grid, column, body).texts.length > 0;
  return columns.filter((each) => {
    const twins = columns.filter((other) => other !== each && other.role === each.role && other.heading === each.heading);
    return twins.length === 0 || isFilled(each) || !twins.some(isFilled);
  });
}

export function settleColumns(grid: SheetGrid, columns: readonly Column[], body: Body): Settled {
  const filled = withoutEmptyTwins(grid, columns, body);
  const roles = new Set(filled.map(({ role }) => role));
  const settled = filled.map((each) => settleOne(each, sampleOf(grid, each.column, body), roles, filled.filter((other) => other !== each)));
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
    else if (sampleOf(grid, each.column, body).texts.length > 0) claimedTwice.push(each);
  }
  return { columns: kept, claimedTwice };
}

/** Columns under headings that no word fits, in which only marks stand: ○ under the name of a project. */
export function findMarkColumns(grid: SheetGrid, unknown: readonly number[], body: Body): readonly Column[] {
  return unknown.flatMap((column) => {
    const sample = sampleOf(grid, column, body);
    if (sample.texts.length === 0 || sample.share(isMark) < 1) return [];
    const areas = headerRows(body).map((row) => grid.area(row, column));
    const heading = areas.map(({ top, left }) => grid.text(top, left)).findLast((text) => text.trim() !== "") ?? "";
    return [{ column, role: "mark" as const, year: null, unit: null, goal: null, heading }];
  });
}

