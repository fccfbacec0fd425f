import { mendLookAlikes } from "../../plan/look-alikes";
import type { Mention, Plan } from "../../plan/plan";
import { foldName } from "../../quantity/fold";
import type { FindingData } from "../finding";

export type Kind = Mention["of"];

/** For telling names apart: neither blanks nor width nor a look-alike makes another name; that is another check's matter. */
export const foldedName = (name: string) => foldName(mendLookAlikes(name).text);

export const isSameName = (a: string, b: string) => foldedName(a) === foldedName(b);

/** `1-6/2`: direction 2 of 1-6. */
export function splitDirection(code: string): { readonly measure: string; readonly direction: string } {
  const [measure = "", direction = ""] = code.split("/");
  return { measure, direction };
}

const known = new WeakMap<Plan, ReadonlyMap<Kind, readonly Mention[]>>();

/** Asked by many checks about one plan, and of single mentions too. */
export function mentionsOf(plan: Plan, of: Kind): readonly Mention[] {
  const kinds = known.get(plan) ?? groupBy(plan.mentions, (mention) => mention.of);
  known.set(plan, kinds);
  return kinds.get(of) ?? [];
}

/** What the finding is about. Only measures have a `code`: by it departments are found. */
export function subjectOf(of: Kind, code: string): FindingData {
  const { measure, direction } = splitDirection(code);
  switch (of) {
    case "measure":
      return { of, code };
    case "direction":
      return { of, code: measure, direction };
    case "policy":
    case "project":
      return { of, [of]: code };
  }
}

export function groupBy<T, Key extends string>(things: readonly T[], keyOf: (thing: T) => Key): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Whether the list of a kind claims to be complete. */
export function isComplete({ lists }: Plan, of: Kind): boolean {
  switch (of) {
    case "policy":
      return lists.policies;
    case "measure":
      return lists.measures;
    case "direction":
      return lists.directions;
    case "project":
      return lists.projects;
  }
}
