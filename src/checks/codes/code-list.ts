import type { Measure, Mention, Plan } from "../../plan/plan";
import type { Kind } from "./mentioned";
import { foldedName, groupBy, mentionsOf } from "./mentioned";

/** What the complete list of a kind says, and where the list itself is in doubt. */
export type CodeList = {
  readonly listed: readonly Mention[];
  readonly codes: ReadonlySet<string>;
  /** The one code that the list gives to this name. */
  readonly codeOf: (name: string) => string | null;
  /** The one code that the other tables give to a name that the list has under none, or under one that stands there twice. */
  readonly codeMeant: (mention: Mention) => string | null;
  /** Codes that are not in the list because the list is wrong about them; another finding says so. */
  readonly explained: ReadonlySet<string>;
  /** Listed codes whose names all other tables know under another code. */
  readonly doubtful: ReadonlySet<string>;
};

const codesByName = (mentions: readonly Mention[]) =>
  new Map([...groupBy(mentions.filter(({ code, name }) => code !== "" && name !== ""), ({ name }) => foldedName(name))].map(([name, all]) => [name, new Set(all.map(({ code }) => code))]));

const onlyOne = (codes: ReadonlySet<string> | undefined): string | null => (codes?.size === 1 ? ([...codes][0] ?? null) : null);

const known = new WeakMap<Plan, Map<Kind, CodeList>>();

/** Asked by many checks about one plan, and so remembered. */
export function codeListOf(plan: Plan, of: Kind): CodeList {
  const lists = known.get(plan) ?? new Map<Kind, CodeList>();
  known.set(plan, lists);
  const list = lists.get(of) ?? makeCodeList(plan, of);
  lists.set(of, list);
  return list;
}

function makeCodeList(plan: Plan, of: Kind): CodeList {
  const mentions = mentionsOf(plan, of);
  const listed = mentions.filter((mention) => mention.listed);
  const codes = new Set(listed.flatMap(({ code }) => (code === "" ? [] : [code])));
  const inList = codesByName(listed);
  const unlisted = codesByName(mentions.filter((mention) => !mention.listed && !codes.has(mention.code)));
  const names = groupBy(listed.filter(({ code, name }) => code !== "" && name !== ""), ({ code }) => code);
  const isTwice = (code: string) => new Set((names.get(code) ?? []).map(({ name }) => foldedName(name))).size > 1;
  const codeMeant = ({ code, name }: Mention) => (code === "" || isTwice(code) ? onlyOne(unlisted.get(foldedName(name))) : null);
  return {
    listed,
    codes,
    codeOf: (name) => onlyOne(inList.get(foldedName(name))),
    codeMeant,
    explained: new Set(listed.flatMap((mention) => codeMeant(mention) ?? [])),
    doubtful: new Set(listed.filter(({ code, name }) => code !== "" && unlisted.has(foldedName(name))).map(({ code }) => code)),
  };
}

/**
 * The measures of which something can be asked. One that no list has, and one whose name another table has under a code
 * that no list has, are a slip that the checks of codes tell; what lacks there lacks because of it.
 */
export function certainMeasures(plan: Plan): readonly Measure[] {
  const { codes, doubtful } = codeListOf(plan, "measure");
  return plan.lists.measures && codes.size > 0 ? plan.measures.filter(({ code }) => codes.has(code) && !doubtful.has(code)) : plan.measures;
}
