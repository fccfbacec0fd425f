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

const keyOf = ({ code, name }: Mention) => (code === "" ? name : code);

/** A project's own page names one project; a list over all of them names several. */
function listsSeveral(mentions: readonly Mention[], { table }: Mention): boolean {
  return new Set(mentions.filter((other) => other.of === "project" && other.table === table).map(keyOf)).size >= 2;
}

export function withListed(mentions: readonly Mention[], kinds: readonly TableKind[]): readonly Mention[] {
  const isListed = (mention: Mention) => {
    const kind = kinds[mention.table];
    return kind !== undefined && LISTING[mention.of].includes(kind) && (mention.of !== "project" || listsSeveral(mentions, mention));
  };
  return mentions.map((mention) => ({ ...mention, listed: isListed(mention) }));
}

const measureOf = ({ of, code }: Mention) => (of === "direction" ? (code.split("/")[0] ?? "") : code);

/**
 * A table claims to speak of all measures where it leaves out at most one in ten of those that are listed: a department's
 * own part of a list leaves out many, a row that was forgotten is one.
 */
function speaksOfAll(measures: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  const missing = [...all].filter((code) => !measures.has(code)).length;
  return all.size > 0 && measures.size > 0 && missing <= Math.max(1, Math.floor(all.size / 10)) && missing < all.size;
}

export function listsOf(mentions: readonly Mention[], kinds: readonly TableKind[]): Lists {
  const listed = mentions.filter((mention) => mention.listed);
  const has = (of: Mention["of"]) => listed.some((mention) => mention.of === of);
  const measures = listed.filter(({ of, code }) => of === "measure" && code !== "");
  const all = new Set(measures.map(({ code }) => code));
  const codes = new Map(measures.map(({ code, name }) => [foldName(name), code]));
  const spokenOfIn = (kind: TableKind) =>
    new Set(mentions.filter(({ of, table }) => of === "measure" && kinds[table] === kind).map(({ code, name }) => (code === "" ? (codes.get(foldName(name)) ?? "") : code)));
  const directions = listed.filter(({ of }) => of === "direction");
  const isNumbered = directions.length > 0 && directions.every(({ code }) => code !== "");
  return {
    policies: has("policy"),
    measures: has("measure"),
    directions: isNumbered && speaksOfAll(new Set(directions.map(measureOf)), all),
    projects: has("project"),
    goals: speaksOfAll(spokenOfIn("goals"), all),
    localIndicators: speaksOfAll(spokenOfIn("local-indicators"), all),
  };
}
