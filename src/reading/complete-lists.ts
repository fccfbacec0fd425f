import type { Lists, Mention } from "../plan/plan";
import { foldName } from "../quantity/fold";
import type { TableKind } from "./reading";

/** The kinds of table that list things of a kind; all others only refer to them. */
const LISTING: Readonly<Record<Mention["of"], readonly TableKind[]>> = {
  policy: ["measure-master"],
  measure: ["measure-master"],
  direction: ["direction-list", "evaluation-list"],
  project: ["project-indicators", "project-matrix"],
};

export type BegunTable = { readonly kind: TableKind; /** On the page of one project, which lists no others. */ readonly ofOneProject: boolean; /** Under the heading of one project. */ readonly onPage: boolean };

export function withListed(mentions: readonly Mention[], tables: readonly BegunTable[]): readonly Mention[] {
  const isListed = ({ of, table }: Mention) => {
    const begun = tables[table];
    return begun !== undefined && LISTING[of].includes(begun.kind) && (of !== "project" || !begun.ofOneProject);
  };
  return mentions.map((mention) => ({ ...mention, listed: isListed(mention) }));
}

/** Of a list with one project alone nobody knows whether there are others. */
const SEVERAL = 2;

const measureOf = ({ of, code }: Mention) => (of === "direction" ? (code.split("/")[0] ?? "") : code);

/**
 * A table claims to speak of all measures where it leaves out at most one in ten of those that are listed: a department's
 * own part of a list leaves out many, a row that was forgotten is one.
 */
function speaksOfAll(measures: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  const missing = [...all].filter((code) => !measures.has(code)).length;
  return all.size > 0 && measures.size > 0 && missing <= Math.max(1, Math.floor(all.size / 10)) && missing < all.size;
}

export function listsOf(mentions: readonly Mention[], tables: readonly BegunTable[]): Lists {
  const listed = mentions.filter((mention) => mention.listed);
  const has = (of: Mention["of"]) => listed.some((mention) => mention.of === of);
  const measures = listed.filter(({ of, code }) => of === "measure" && code !== "");
  const all = new Set(measures.map(({ code }) => code));
  const codes = new Map(measures.map(({ code, name }) => [foldName(name), code]));
  const spokenOfIn = (kind: TableKind) =>
    new Set(mentions.filter(({ of, table }) => of === "measure" && tables[table]?.kind === kind).map(({ code, name }) => (code === "" ? (codes.get(foldName(name)) ?? "") : code)));
  const directions = listed.filter(({ of }) => of === "direction");
  const isNumbered = directions.length > 0 && directions.every(({ code }) => code !== "");
  return {
    policies: has("policy"),
    measures: has("measure"),
    directions: isNumbered && speaksOfAll(new Set(directions.map(measureOf)), all),
    projects: new Set(listed.filter(({ of }) => of === "project").map(({ code, name }) => (code === "" ? foldName(name) : code))).size >= SEVERAL,
    goals: speaksOfAll(spokenOfIn("goals"), all),
    localIndicators: speaksOfAll(spokenOfIn("local-indicators"), all),
  };
}
