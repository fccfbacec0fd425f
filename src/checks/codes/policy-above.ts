import type { Mention, Plan } from "../../plan/plan";
import { codeListOf } from "./code-list";
import { foldedName, mentionsOf } from "./mentioned";

/** A policy in one table, and the measures that stand under it there. */
export type Above = {
  readonly policy: Mention;
  readonly measures: readonly Mention[];
  /** The policy that its number and name mean; `null` where they don't say one. */
  readonly meant: string | null;
  /** The policy of which all those measures are; `null` where they are of several. */
  readonly below: string | null;
};

export const policyOfCode = (code: string) => code.slice(0, Math.max(0, code.lastIndexOf("-")));

function listInTable(plan: Plan, mentions: readonly Mention[]): readonly Above[] {
  const codes = new Map(mentionsOf(plan, "policy").flatMap(({ code, name }) => (code === "" || name === "" ? [] : [[foldedName(name), code] as const])));
  const stretches: { readonly policy: Mention; readonly measures: Mention[] }[] = [];
  for (const mention of mentions) {
    if (mention.of === "policy") stretches.push({ policy: mention, measures: [] });
    else if (mention.of === "measure" && mention.code !== "") stretches.at(-1)?.measures.push(mention);
  }
  return stretches.flatMap(({ policy, measures }) => {
    const named = codes.get(foldedName(policy.name)) ?? null;
    const below = new Set(measures.map(({ code }) => policyOfCode(code)));
    const meant = policy.code === "" || policy.code === named ? named : null;
    return measures.length === 0 ? [] : [{ policy, measures, meant, below: below.size === 1 ? ([...below][0] ?? null) : null }];
  });
}

/** Two stretches that fit, and more than do not: measures of this plan bear the number of their policy. */
function fits(table: readonly Above[]): boolean {
  const told = table.filter(({ meant }) => meant !== null);
  const right = told.filter(({ meant, below }) => meant === below).length;
  return right >= 2 && right * 2 > told.length;
}

const known = new WeakMap<Plan, readonly Above[]>();

function listAll(plan: Plan): readonly Above[] {
  const tables = new Map<number, Mention[]>();
  for (const mention of plan.mentions) tables.set(mention.table, [...(tables.get(mention.table) ?? []), mention]);
  return [...tables.values()].map((mentions) => listInTable(plan, mentions)).filter(fits).flat();
}

/** Policies above measures, in all tables in which the measures' codes tell whose they are. */
export function listAbove(plan: Plan): readonly Above[] {
  const all = known.get(plan) ?? listAll(plan);
  known.set(plan, all);
  return all;
}

/** Which policy a cell without a number means, by the measures under it: 安全安心政策 over 5-1 to 5-4 is 5. */
export const policyBelow = (plan: Plan, mention: Mention): string | null => listAbove(plan).find(({ policy }) => policy === mention)?.below ?? null;

/** The measures of a stretch that are of another policy, each under its own name: no slip in its code brought it there. */
export function listMisplaced(plan: Plan, { meant, measures }: Above): readonly Mention[] {
  const { codes, listed } = codeListOf(plan, "measure");
  const isItself = ({ code, name }: Mention) => codes.has(code) && (name === "" || listed.some((other) => other.code === code && foldedName(other.name) === foldedName(name)));
  return meant === null ? [] : measures.filter((measure) => policyOfCode(measure.code) !== meant && isItself(measure));
}
