import type { SheetGrid } from "../sheet-grid";
import { fitness } from "./evidence";
import type { Column } from "./header";
import { readHeading } from "./heading";
import type { Role } from "./roles";
import { sampleOf } from "./sample";
import type { Body } from "./sample";

/** What can't be known and is therefore asked: one column with two meanings, or one meaning with two columns. */
export type Doubt = {
  readonly why: "near-tie" | "column-claimed-twice";
  readonly choices: readonly { readonly column: Column; readonly role: Role }[];
};

/** Several actuals or targets side by side are told apart by their years; the newest actual and the last target count. */
const YEARLY: readonly Role[] = ["actual", "target", "year", "budget", "goalMark", "forecast", "mark"];

/** These may stand in a table as often as they like: nothing is taken from them. */
export const IDLE: readonly Role[] = ["note", "page", "rate", "number", "midTarget"];

/** Texts that are only carried along: with two of them the first is as good as none would be, and no letter hangs on it. */
const CARRIED: readonly Role[] = [
  "department", "works", "results", "problems", "nextProblems", "nextSteps", "selfAssessment", "policyGoal", "section", "field", "aim", "relatedPlan", "workContent", "work", "localIndicator",
];

/** General headings that may stand over either, as what is below them shows. */
const TWO_WAYS: readonly { readonly role: Role; readonly other: Role; readonly heading: RegExp }[] = [
  { role: "letter", other: "selfAssessment", heading: /^(?:評価|評価結果|評価区分|判定)$/ },
  { role: "overall", other: "selfAssessment", heading: /評価$/ },
  { role: "target", other: "policyGoal", heading: /^目標$/ },
];

const CLOSE = 0.2;
const CLEAR = 0.4;

const shareOf = (texts: readonly string[], role: Role) => {
  const content = fitness(texts, role);
  return content === null ? 0 : content.fits / content.of;
};

/** 評価 over as many sentences as letters. */
export function findTie(grid: SheetGrid, each: Column, columns: readonly Column[], body: Body): Doubt | null {
  const words = readHeading(each.heading).words;
  const way = TWO_WAYS.find(({ role, heading }) => role === each.role && heading.test(words));
  if (!way || columns.some(({ role }) => role === way.other)) return null;
  const { texts } = sampleOf(grid, each.column, body);
  const [own, other] = [shareOf(texts, way.role), shareOf(texts, way.other)];
  if (own === 0 || other === 0 || Math.abs(own - other) >= CLOSE) return null;
  return { why: "near-tie", choices: [way.role, way.other].map((role) => ({ column: each, role })) };
}

const yearOf = ({ year }: Column) => (year ? `${year.from}-${year.to}` : "");

/** 実績値 twice without a year, or twice of one year: which one counts can't be known. */
const clash = (a: Column, b: Column) =>
  a.role === b.role && !IDLE.includes(a.role) && (!YEARLY.includes(a.role) || (["actual", "target"].includes(a.role) && yearOf(a) === yearOf(b)));

export type Claims = {
  readonly columns: readonly Column[];
  /** Headings whose cells are not used. */
  readonly claimedTwice: readonly Column[];
  readonly doubts: readonly Doubt[];
};

/** Gives every role to one column, where what stands in the columns decides; where it does not, nobody gets it. */
export function settleClaims(grid: SheetGrid, columns: readonly Column[], body: Body): Claims {
  const isEmpty = ({ column }: Column) => sampleOf(grid, column, body).texts.length === 0;
  const kept: Column[] = [];
  const claimedTwice: Column[] = [];
  const doubts: Doubt[] = [];
  const done = new Set<Column>();
  for (const each of columns) {
    if (done.has(each)) continue;
    const all = columns.filter((other) => other === each || clash(each, other));
    for (const one of all) done.add(one);
    const filled = all.filter((one) => !isEmpty(one));
    // A heading merged over two columns of which one is empty claims nothing twice.
    const rivals = filled.length === 0 ? all.slice(0, 1) : filled;
    const [best, next] = rivals.map((column) => ({ column, share: shareOf(sampleOf(grid, column.column, body).texts, column.role) })).sort((a, b) => b.share - a.share);
    if (!best || !next) {
      kept.push(...rivals);
      continue;
    }
    const [first] = rivals;
    const winner = best.share - next.share >= CLEAR ? best.column : CARRIED.includes(each.role) ? first : undefined;
    if (winner) kept.push(winner);
    claimedTwice.push(...rivals.filter((one) => one !== winner));
    if (best.share - next.share < CLEAR) doubts.push({ why: "column-claimed-twice", choices: rivals.map((column) => ({ column, role: column.role })) });
  }
  return { columns: [...kept].sort((a, b) => a.column - b.column), claimedTwice, doubts };
}
