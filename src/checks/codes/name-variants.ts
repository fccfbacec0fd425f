import { isCloseName } from "../../plan/close-names";
import type { Mention, Plan } from "../../plan/plan";
import { codeListOf } from "./code-list";
import { namedInLists } from "./code-twice";
import type { Kind } from "./mentioned";
import { foldedName, groupBy, mentionsOf } from "./mentioned";
import { policyBelow } from "./policy-above";

/** One name of several that one thing bears, and all places where it does. */
export type Variant = { readonly name: string; readonly mentions: readonly Mention[]; readonly tables: number; readonly isListed: boolean };

/** The variants of one thing: the likely original first, or `null` where as many say one as the other. */
export type Named = { readonly of: Kind; readonly code: string; readonly original: Variant; readonly isSure: boolean; readonly others: readonly Variant[] };

const variantOf = (mentions: readonly Mention[]): Variant => ({
  name: mentions[0]?.name ?? "",
  mentions,
  tables: new Set(mentions.map(({ table }) => table)).size,
  isListed: mentions.some(({ listed }) => listed),
});

/** What most tables say; where as many say one as the other, what the list says. */
const byWeight = (a: Variant, b: Variant) => b.tables - a.tables || Number(b.isListed) - Number(a.isListed) || b.mentions.length - a.mentions.length;

/** Two names under one code in the list itself are two things under one code, not two names of one. */
function withoutTwins(inLists: ReadonlySet<Mention>, variants: readonly Variant[]): readonly Variant[] {
  const isTwin = (a: Variant, b: Variant) =>
    a.mentions.some((one) => inLists.has(one) && b.mentions.some((two) => inLists.has(two) && one.table === two.table && (one.listed || !isCloseName(foldedName(one.name), foldedName(two.name)))));
  return variants.filter((variant) => !variants.some((other) => other !== variant && isTwin(variant, other)));
}

const NEAR_ENOUGH = (a: string, b: string) => isCloseName(foldedName(a), foldedName(b));

/** A name alone, without a code, belongs to the one it is nearly called; a policy to the one whose measures stand under it. Measures and directions without a code are not told by their names. */
function codeOfNear(plan: Plan, mention: Mention, things: readonly Mention[]): string {
  if (mention.code !== "" || (mention.of !== "policy" && mention.of !== "project")) return mention.code;
  const exact = things.filter(({ name }) => foldedName(name) === foldedName(mention.name));
  const below = mention.of === "policy" && exact.length === 0 ? policyBelow(plan, mention) : null;
  if (below !== null && things.some(({ code }) => code === below)) return below;
  const near = things.filter(({ name, table }) => table !== mention.table && NEAR_ENOUGH(name, mention.name));
  const codes = new Set((exact.length > 0 ? exact : near).map(({ code }) => code));
  return codes.size === 1 ? ([...codes][0] ?? "") : "";
}

export function listNamed(plan: Plan, of: Kind): { readonly things: number; readonly differing: readonly Named[] } {
  const mentions = mentionsOf(plan, of).filter(({ name, code }) => name !== "" && !code.startsWith("/"));
  const coded = mentions.filter(({ code }) => code !== "");
  const groups = groupBy(mentions, (mention) => codeOfNear(plan, mention, coded));
  const { explained } = codeListOf(plan, of);
  const inLists = new Set(namedInLists(plan, of));
  const differing = [...groups].flatMap(([code, own]): readonly Named[] => {
    if (code === "" || explained.has(code)) return [];
    const all = [...groupBy(own, ({ name }) => foldedName(name)).values()].map(variantOf);
    const [original, ...others] = [...withoutTwins(inLists, all)].sort(byWeight);
    const [next] = others;
    if (!original || !next) return [];
    return [{ of, code, original, isSure: original.tables > next.tables || original.isListed, others }];
  });
  return { things: groups.size, differing };
}
