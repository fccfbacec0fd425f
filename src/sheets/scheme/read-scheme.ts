import { namesOf } from "../../grading/scheme";
import type { Rounding, Scheme, SchemePart } from "../../grading/scheme";
import { stopsGrading } from "../../grading/scheme-problem";
import type { SchemeProblem } from "../../grading/scheme-problem";
import type { SchemeItem } from "../../messages/scheme-sheet";
import { foldWidth } from "../../quantity/fold";
import type { Fraction } from "../../quantity/fraction";
import { readYear } from "../../quantity/year";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { readSingle } from "./read-bound";
import { readLadder } from "./read-ladder";
import { readOverall } from "./read-overall";
import { readRollUp } from "./read-roll-up";
import { readShares } from "./read-shares";
import { SchemeItems } from "./scheme-items";
import { SchemePage, splitTables } from "./scheme-page";
import type { SchemeTable, SchemeTableKind } from "./scheme-page";

/** A scheme, unless something in the sheet is not understood: half a scheme is none. */
export type ReadScheme = { readonly scheme: Scheme | null; readonly problems: readonly SchemeProblem[] };

/** What a scheme is called that people keep in their book. */
export const SHEET_SCHEME = "sheet";

function readNumberOf(page: SchemePage, items: SchemeItems, item: SchemeItem): Fraction | null {
  const found = items.get(item);
  if (!found) return null;
  const read = readSingle(page.cell(found.row, found.column), "plain");
  if ("value" in read) return read.value;
  found.fail(read.why === "blank" ? "item-blank" : "number-unreadable", read.why === "blank" ? item : found.text);
  return null;
}

/** Whole numbers of decimals, as many as anybody shows. */
function readDigits(page: SchemePage, items: SchemeItems, item: SchemeItem): number {
  const value = readNumberOf(page, items, item);
  if (value === null) return 0;
  const count = Number(value.numerator);
  if (value.denominator === 1n && count >= 0 && count <= 10) return count;
  items.get(item)?.fail("number-unreadable");
  return 0;
}

function readRounding(page: SchemePage, items: SchemeItems): Rounding | null {
  // A city that doesn't round may have deleted the rows.
  if (items.get("rounding") === null) return null;
  const by = items.choiceOf("rounding", ({ roundings }) => roundings);
  if (by === null || by === "none") return null;
  if (items.get("roundingDigits") === null) items.failMissing("roundingDigits");
  return { by, digits: readDigits(page, items, "roundingDigits") };
}

const isEdgeOutside = (items: SchemeItems): boolean => items.get("bandEdge") !== null && items.choiceOf("bandEdge", ({ bandEdges }) => bandEdges) === "outside";

function readYearOf(items: SchemeItems, item: "periodFrom" | "periodTo"): number | null {
  const found = items.get(item);
  if (!found || items.isUnused(item)) return null;
  const year = readYear(foldWidth(found.text));
  if (year?.from === year?.to && year) return year.from;
  found.fail("number-unreadable");
  return null;
}

function readPeriod(items: SchemeItems): Scheme["period"] {
  const [from, to] = [readYearOf(items, "periodFrom"), readYearOf(items, "periodTo")];
  if (from !== null && to !== null) {
    if (to < from) items.get("periodTo")?.fail("wrong-order");
    return { from, to };
  }
  // One of the two is no period, and nobody guesses the other.
  for (const item of ["periodFrom", "periodTo"] as const) if ((from === null) !== (to === null) && items.isUnused(item)) items.get(item === "periodFrom" ? "periodTo" : "periodFrom")?.fail("item-missing", item);
  return null;
}

/** Each kind of table once; 項目 may stand in as many tables as people like. */
function tablesByKind(page: SchemePage, all: readonly SchemeTable[]): ReadonlyMap<SchemeTableKind, SchemeTable> {
  const tables = new Map<SchemeTableKind, SchemeTable>();
  for (const table of all) {
    for (const kind of table.kinds) {
      const known = tables.get(kind);
      if (known && kind !== "items") page.fail("table-twice", table.header, table.corner ?? Math.min(...table.columns.values()));
      else if (!known) tables.set(kind, table);
    }
  }
  return tables;
}

function readLetters(page: SchemePage, table: SchemeTable) {
  const [nameAt, boundAt] = [table.columns.get("letter"), table.columns.get("bound")];
  const read = nameAt === undefined || boundAt === undefined ? null : readLadder(page, table, nameAt, boundAt, "percent");
  if (read?.unavailable === null) page.fail("item-missing", table.header, boundAt ?? 0, "unavailable");
  return read;
}

/** A heading that was renamed leaves all its rows outside of any table: what is said once, where the first of them stands, is which headings are needed. */
function withoutLetters(page: SchemePage): readonly SchemeProblem[] {
  const { top, left } = page.sheet;
  const first = page.problems.find(({ why }) => why === "outside-tables");
  page.fail("nothing-readable", top, left);
  const others = page.problems.filter(({ why }) => why !== "outside-tables");
  return inOrder(others.map((problem) => (first && problem.why === "nothing-readable" ? { ...problem, place: first.place, text: first.text } : problem)));
}

/** 評価基準 as people left it. Never throws on content. */
export function readScheme(file: string, sheet: SheetSnapshot): ReadScheme {
  const page = new SchemePage(file, sheet);
  const all = splitTables(page);
  const tables = tablesByKind(page, all);
  const lettersTable = tables.get("letters");
  if (!lettersTable) return { scheme: null, problems: withoutLetters(page) };
  const letters = readLetters(page, lettersTable);
  if (!letters) return { scheme: null, problems: page.problems };
  const { ladder, typedOnly, isOpen } = letters;
  const unavailable = letters.unavailable ?? "-";
  const { withoutTarget } = letters;
  const items = new SchemeItems(page, all.filter(({ kinds }) => kinds.includes("items")));
  const quantitative = readRollUp(page, tables, items, "quantitative", { must: namesOf(ladder), may: [...typedOnly, unavailable, ...(withoutTarget === null ? [] : [withoutTarget])] });
  const qualitative = readRollUp(page, tables, items, "qualitative", null);
  const overall = readOverall(page, tables, items, { quantitative: quantitative.rollUp, qualitative: qualitative.rollUp });
  const open: readonly (readonly [SchemePart, boolean])[] = [["letters", isOpen], ["quantitative", quantitative.isOpen], ["qualitative", qualitative.isOpen], ["overall", overall.isOpen]];
  const scheme: Scheme = {
    id: SHEET_SCHEME,
    name: items.get("name")?.text || sheet.name,
    source: items.get("source")?.text ?? "",
    formula: items.choiceOf("formula", ({ formulas }) => formulas) ?? "ratio",
    letters: ladder,
    typedOnly,
    unavailable,
    ...(withoutTarget === null ? {} : { withoutTarget }),
    compound: items.choiceOf("compound", ({ compounds }) => compounds) ?? "worst",
    rounding: readRounding(page, items),
    digits: items.get("digits") === null ? 1 : readDigits(page, items, "digits"),
    band: items.isUnused("band") ? null : readNumberOf(page, items, "band"),
    ...(isEdgeOutside(items) ? { bandEdge: "outside" as const } : {}),
    period: readPeriod(items),
    shares: readShares(page, tables.get("shares")),
    quantitative: quantitative.rollUp,
    qualitative: qualitative.rollUp,
    overall: overall.overall,
    lacking: open.filter(([, isLacking]) => isLacking).map(([part]) => part),
  };
  const problems = inOrder(page.problems);
  return { scheme: problems.some(stopsGrading) ? null : scheme, problems };
}

/** From top to bottom, as people will go through them; one cell is named once for one reason. */
function inOrder(problems: readonly SchemeProblem[]): readonly SchemeProblem[] {
  const rowOf = ({ place }: SchemeProblem) => Number(/[0-9]+$/.exec(place.cell)?.[0] ?? 0);
  const once = problems.filter(({ why, place, text }, index) => problems.findIndex((other) => other.why === why && other.place.cell === place.cell && other.text === text) === index);
  return [...once].sort((a, b) => rowOf(a) - rowOf(b));
}
