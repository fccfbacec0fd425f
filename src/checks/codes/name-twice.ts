import type { Check, Found } from "../check";
import { namedInLists } from "./code-twice";
import type { Kind } from "./mentioned";
import { foldedName, groupBy, subjectOf } from "./mentioned";

const KINDS: readonly Kind[] = ["policy", "measure", "project"];

const stepsOf = (code: string) => code.split("-").length;

/** One name under two codes in one table: a row that was copied and not finished, or a code that was mistyped. */
export const nameTwice: Check = {
  id: "name-twice",
  group: "codes",
  needs: ["no-codes"],
  severity: "warning",
  run: ({ plan }) => {
    const named = KINDS.flatMap((of) => namedInLists(plan, of));
    if (named.length === 0) return { notRun: "no-codes" };
    // 基本政策 1 and its only 政策 1-1 may well share a name.
    const groups = groupBy(named, ({ of, table, code, name }) => [of, table, stepsOf(code), foldedName(name)].join("\n"));
    const found = [...groups.values()].flatMap((same): readonly Found[] => {
      const [first] = same;
      const others = same.filter((mention, index) => mention.code !== first?.code && same.findIndex(({ code }) => code === mention.code) === index);
      return first ? others.map((mention) => ({ place: mention.place, also: [first.place], data: { ...subjectOf(mention.of, mention.code), name: mention.name, other: first.code, otherCell: first.place.cell } })) : [];
    });
    return { looked: named.length, found };
  },
};
