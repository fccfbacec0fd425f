import { namesOf } from "../../grading/scheme";
import type { Ladder, RollUp } from "../../grading/scheme";
import type { Fraction } from "../../quantity/fraction";
import { unreachableLevels } from "./judge-reach";
import { readLadder } from "./read-ladder";
import { readSingle } from "./read-bound";
import { findWord } from "./scheme-page";
import type { SchemePage, SchemeTable, SchemeTableKind } from "./scheme-page";
import type { SchemeItems } from "./scheme-items";

export type Tables = ReadonlyMap<SchemeTableKind, SchemeTable>;
export type ReadRollUp = { readonly rollUp: RollUp | null; readonly isOpen: boolean };

const NOT_USED: ReadRollUp = { rollUp: null, isOpen: false };

/** The letters that must have points, and those that may. */
export type Letters = { readonly must: readonly string[]; readonly may: readonly string[] };

function readPoints(page: SchemePage, table: SchemeTable, nameAt: number, pointsAt: number, letters: Letters | null): ReadonlyMap<string, Fraction> {
  const points = new Map<string, Fraction>();
  const blank: number[] = [];
  const seen = new Set<string>();
  for (const row of table.rows) {
    const name = page.name(row, nameAt);
    if (name === "" && page.text(row, pointsAt) === "") continue;
    if (name === "") page.fail("name-missing", row, nameAt, page.text(row, pointsAt));
    else if (seen.has(name)) page.fail("letter-twice", row, nameAt);
    seen.add(name);
    const read = readSingle(page.cell(row, pointsAt), "plain");
    if ("value" in read) {
      points.set(name, read.value);
      if (letters && ![...letters.must, ...letters.may].includes(name)) page.fail("points-without-letter", row, nameAt);
    } else if (read.why !== "blank") page.fail("number-unreadable", row, pointsAt);
    else if (letters === null || letters.must.includes(name)) blank.push(row);
  }
  // No points at all: the source is silent and a person has to speak. Some of them: nobody knows what the others count.
  for (const row of blank) page.fail(points.size === 0 ? "blank" : "letter-without-points", row, pointsAt, page.name(row, nameAt));
  const forgotten = points.size === 0 ? [] : (letters?.must ?? []).filter((name) => name !== "" && !seen.has(name));
  for (const name of forgotten) page.fail("letter-without-points", table.header, nameAt, name);
  return points;
}

function judgeReach(page: SchemePage, table: SchemeTable, nameAt: number, boundAt: number, rollUp: RollUp): void {
  for (const name of unreachableLevels(rollUp)) {
    const row = table.rows.find((each) => page.name(each, nameAt) === name) ?? table.header;
    page.fail("unreachable", row, boundAt, name);
  }
}

/** 定量評価 or 定性評価; without any table of it the scheme has none. */
export function readRollUp(page: SchemePage, tables: Tables, items: SchemeItems, which: "quantitative" | "qualitative", letters: Letters | null): ReadRollUp {
  const [points, levels] = [tables.get(`${which}Points`), tables.get(which)];
  const [nameAt, pointsAt] = [points?.columns.get(which === "quantitative" ? "letter" : "directionLetter"), points?.columns.get("points")];
  const [levelAt, boundAt] = [levels?.columns.get(which), levels?.columns.get("bound")];
  const item = items.get(`${which}By`);
  if (item === null && !points && !levels) {
    page.fail("part-missing", page.sheet.top, page.sheet.left, which, `${which}By`);
    return NOT_USED;
  }
  const isEmpty = (table: SchemeTable | undefined, at: number | undefined) => !table || at === undefined || table.rows.every((row) => page.text(row, at) === "");
  // Points may be published without a word on how they become one number; levels without points are half a rule.
  if (item === null || (item.text === "" && isEmpty(points, pointsAt) && !isEmpty(levels, levelAt))) {
    items.failMissing(`${which}By`);
    return NOT_USED;
  }
  const isOpen = item.text === "";
  if (isOpen) item.fail("blank", `${which}By`);
  if (isOpen && isEmpty(points, pointsAt)) return { rollUp: null, isOpen };
  const by = isOpen ? null : findWord(item.text, ({ bys }) => bys);
  if (by === null && !isOpen) item.fail("word-unknown", item.text, `${which}By`);
  if (by === "none" || (by === null && !isOpen)) return NOT_USED;
  if (!points || nameAt === undefined || pointsAt === undefined) {
    item.fail("table-missing", "points");
    return NOT_USED;
  }
  if (!levels || levelAt === undefined || boundAt === undefined) {
    item.fail("table-missing", which);
    return NOT_USED;
  }
  const counted = readPoints(page, points, nameAt, pointsAt, letters);
  const read = readLadder(page, levels, levelAt, boundAt, "plain");
  if (!read) return NOT_USED;
  const ladder: Ladder = read.ladder;
  const rollUp: RollUp = { by, points: counted, levels: ladder, none: items.textOf(`${which}None`) ?? "" };
  if (namesOf(ladder).every((name) => name !== "")) judgeReach(page, levels, levelAt, boundAt, rollUp);
  return { rollUp, isOpen: isOpen || counted.size === 0 || read.isOpen };
}
