import { foldName } from "../../quantity/fold";
import { readQuantity } from "../../quantity/read-quantity";
import { depthOf, readCode, splitCode } from "../code";
import { readDirectionRef } from "../direction-ref";
import type { SheetGrid } from "../sheet-grid";
import { findTie, IDLE, settleClaims } from "./claims";
import type { Claims, Doubt } from "./claims";
import { isMark, isVerdict } from "./evidence";
import { SECOND } from "./header";
import type { Column } from "./header";
import type { Role } from "./roles";
import { headerRows, sampleOf } from "./sample";
import type { Body, Sample } from "./sample";

const isLetter = (text: string) => foldName(text).length <= 3;
/** 達成度 may be a rate or a letter. */
const isGrade = (text: string) => /^[A-ES◎○〇△×-]$/i.test(foldName(text));
const isCode = (text: string) => readCode(text) !== null;
/** A running number has one step; `1-1` in a column headed 番号 is the measure's. */
const isDeepCode = (text: string) => depthOf(readCode(text) ?? "") >= 2;

/** Neither a figure nor 調整中 nor `-` nor #REF!. */
const isName = (text: string) => !/[0-9０-９]|^#/.test(text) && readQuantity(text).state === "unreadable";

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

/** What a column really holds decides where its heading leaves a choice: 評価 may be letters or sentences. */
function settleOne(each: Column, sample: Sample, roles: ReadonlySet<Role>, twins: readonly Sample[]): Column {
  const as = (role: Role): Column => ({ ...each, role });
  const codeRole = CODE_ROLES[each.role];
  // Titles of the next table may stand in the first column too; the first cell below the heading is the table's own.
  const hasTwin = twins.length > 0;
  const isCodes = sample.share(isCode) >= MOST || (isCode(sample.texts[0] ?? "") && twins.every((twin) => twin.share(isCode) === 0));
  if (codeRole !== undefined && hasTwin && isCodes) return as(codeRole);
  switch (each.role) {
    case "letter":
      // Without a list of indicators beside it 定量評価 is the measure's level, and so is 定性評価 without directions.
      if (!roles.has("indicator") && /定量/.test(each.heading)) return as("quantitative");
      return sample.texts.length > 0 && sample.share(isVerdict) < MOST ? as("selfAssessment") : each;
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
      if (!roles.has("indicator") && hasTwin && each.year === null && sample.texts.length > 0 && sample.share(isName) >= HALF) return as("indicator");
      return sample.texts.length > 0 && sample.share((text) => !/[0-9０-９]/.test(text) && text.length > 12) >= MOST ? as("policyGoal") : each;
    default:
      return each;
  }
}

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
    // Two years of one heading are two columns, though nothing stands in one of them yet.
    const twins = columns.filter((other) => other !== each && other.role === each.role && other.heading === each.heading && other.year?.to === each.year?.to);
    return twins.length === 0 || isFilled(each) || !twins.some(isFilled);
  });
}

export type Settled = Claims & {
  /** Columns whose meaning a person gave to another one. */
  readonly ousted: readonly Column[];
};

/** What was chosen for a column stands; of the others, heading and content decide, and what they leave open is a doubt. */
export function settleColumns(grid: SheetGrid, columns: readonly Column[], body: Body, chosen: ReadonlySet<number> = new Set()): Settled {
  const isChosen = ({ column }: Column) => chosen.has(column);
  const filled = withoutEmptyTwins(grid, columns.filter((each) => !isChosen(each)), body);
  const all = [...filled, ...columns.filter(isChosen)].sort((a, b) => a.column - b.column);
  const roles = new Set(all.map(({ role }) => role));
  const twinsOf = (each: Column) => all.filter((other) => other !== each && other.role === each.role).map(({ column }) => sampleOf(grid, column, body));
  const ties: readonly Doubt[] = filled.flatMap((each) => findTie(grid, each, all, body) ?? []);
  const tied = new Set(ties.flatMap(({ choices }) => choices.map(({ column }) => column)));
  const settled = all
    .filter((each) => !tied.has(each))
    .map((each) => (isChosen(each) ? each : settleOne(each, sampleOf(grid, each.column, body), roles, twinsOf(each))));
  const given = new Set(settled.filter(isChosen).map(({ role }) => role));
  const isOusted = (each: Column) => !isChosen(each) && given.has(each.role) && !IDLE.includes(each.role);
  const claims = settleClaims(grid, settled.filter((each) => !isOusted(each)), body);
  return { ...claims, ousted: settled.filter(isOusted), doubts: [...ties, ...claims.doubts] };
}

/** Codes left of the names they belong to, under no heading at all. A column of plain numbers could be anything and stays without a meaning. */
export function adoptCodes(grid: SheetGrid, columns: readonly Column[], body: Body): readonly Column[] {
  return columns.flatMap((each) => {
    const column = each.column - 1;
    const role = CODE_ROLES[each.role];
    const taken = column < grid.firstColumn || columns.some((other) => other.column === column || other.role === role || (other !== each && other.role === each.role));
    const isHeaded = headerRows(body).some((row) => grid.text(grid.area(row, column).top, grid.area(row, column).left).trim() !== "");
    if (role === undefined || taken || isHeaded) return [each];
    const [own, beside] = [sampleOf(grid, each.column, body), sampleOf(grid, column, body)];
    const isPair = beside.share(isDeepCode) >= MOST && own.share((text) => splitCode(text) !== null) < MOST;
    return isPair ? [{ ...each, column, role, heading: "", year: null, unit: null }, each] : [each];
  });
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

