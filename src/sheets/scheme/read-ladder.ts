import type { Ladder, RateOf } from "../../grading/scheme";
import type { Fraction } from "../../quantity/fraction";
import { judgeLadder } from "./judge-ladder";
import { readBound } from "./read-bound";
import type { Measured } from "./read-bound";
import { findWord } from "./scheme-page";
import type { SchemePage, SchemeTable } from "./scheme-page";

/** One row of a table of letters or levels. */
export type Rung = {
  readonly name: string;
  readonly row: number;
  readonly kind: "step" | "lowest" | "typed" | "unavailable" | "withoutTarget";
  /** `null` where it is blank. */
  readonly lower: Fraction | null;
  readonly from: ">=" | ">";
  readonly upper: Fraction | null;
  readonly closed: boolean | null;
  readonly of: RateOf | null;
};

export type ReadLadder = { readonly ladder: Ladder; readonly typedOnly: readonly string[]; readonly unavailable: string | null; readonly withoutTarget: string | null; readonly isOpen: boolean };

const SIGNS: readonly (readonly [RegExp, ">=" | ">"])[] = [
  [/^(?:以上|>=|≧|≥)$/, ">="],
  [/^(?:を?上回る|を?超える?|超|>)$/, ">"],
];

function readFrom(page: SchemePage, row: number, column: number | undefined): ">=" | ">" | null | "unknown" {
  const text = page.text(row, column);
  if (text === "" || column === undefined) return null;
  const sign = SIGNS.find(([pattern]) => pattern.test(page.name(row, column)))?.[1];
  return sign ?? findWord(text, ({ froms }) => froms) ?? "unknown";
}

function readOf(page: SchemePage, row: number, column: number | undefined): RateOf | null {
  const text = page.text(row, column);
  if (text === "" || column === undefined) return null;
  const of = findWord(text, ({ ofs }) => ofs);
  if (of === null) page.fail("word-unknown", row, column, text, "of");
  return of === "own" ? null : of;
}

function readRung(page: SchemePage, row: number, { columns }: SchemeTable, nameAt: number, boundAt: number, measured: Measured): Rung | null {
  const name = page.name(row, nameAt);
  const rung = { name, row, lower: null, from: ">=", upper: null, closed: null, of: null } as const;
  if (name === "") {
    const [at] = [boundAt, columns.get("from"), columns.get("of")].filter((column) => page.text(row, column) !== "");
    // A remark on the right of the table belongs to no letter.
    if (at !== undefined) page.fail("name-missing", row, nameAt, page.text(row, at));
    return null;
  }
  const instead = findWord(page.text(row, boundAt), (words) => words.instead);
  if (instead !== null) return { ...rung, kind: instead };
  const read = readBound(page.cell(row, boundAt), measured);
  const sign = readFrom(page, row, columns.get("from"));
  const of = readOf(page, row, columns.get("of"));
  const signAt = columns.get("from") ?? boundAt;
  if (sign === "unknown") {
    page.fail("word-unknown", row, signAt, page.text(row, signAt), "from");
    return { ...rung, kind: "step" };
  }
  if ("why" in read) {
    if (read.why === "blank") page.fail("blank", row, boundAt, name);
    else page.fail(read.why, row, boundAt);
    return { ...rung, kind: "step", from: sign ?? ">=", of };
  }
  const { lower, from, upper, closed } = read.bound;
  // 60%未満 alone is what is left below the others.
  if (lower === null) return { ...rung, kind: "lowest", upper, closed };
  if (from !== null && sign !== null && from !== sign) page.fail("from-unclear", row, signAt, page.text(row, signAt), page.text(row, boundAt));
  else if (from === null && sign === null) page.fail("from-unclear", row, signAt, name);
  return { ...rung, kind: "step", lower, from: sign ?? from ?? ">=", upper, closed, of };
}

/** A sentence that somebody wrote below the table, with nothing beside it. */
function isStray(page: SchemePage, row: number, nameAt: number): boolean {
  return page.text(row, nameAt) !== "" && page.columns.every((column) => column === nameAt || page.text(row, column) === "");
}

/** Letters or levels from best to worst, judged; `null` where there is no row at all. */
export function readLadder(page: SchemePage, table: SchemeTable, nameAt: number, boundAt: number, measured: Measured): ReadLadder | null {
  const end = table.rows.find((row) => findWord(page.text(row, boundAt), (words) => words.instead) !== null);
  const rungs = table.rows.flatMap((row) => {
    if (end === undefined || row < end || !isStray(page, row, nameAt)) return readRung(page, row, table, nameAt, boundAt, measured) ?? [];
    page.fail("outside-tables", row, nameAt);
    return [];
  });
  if (rungs.length === 0) {
    page.fail("table-missing", table.header, nameAt, measured === "percent" ? "letter" : page.text(table.header, nameAt));
    return null;
  }
  judgeLadder(page, rungs, nameAt, boundAt);
  const of = (kind: Rung["kind"]) => rungs.filter((rung) => rung.kind === kind);
  const isNameless = of("step").length === 0;
  // Only what is left below the others: which others there are was never published.
  if (isNameless) page.fail("blank", table.header, boundAt);
  return {
    ladder: {
      steps: of("step").map(({ name, lower, from, of: rate }) => ({ name, bound: lower, from, ...(rate === null ? {} : { of: rate }) })),
      lowest: of("lowest")[0]?.name ?? "",
    },
    typedOnly: of("typed").map(({ name }) => name),
    unavailable: of("unavailable")[0]?.name ?? null,
    withoutTarget: of("withoutTarget")[0]?.name ?? null,
    isOpen: isNameless || of("step").some(({ lower }) => lower === null),
  };
}
