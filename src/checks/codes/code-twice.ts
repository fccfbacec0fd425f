import { isCloseName } from "../../plan/close-names";
import type { Mention, Plan } from "../../plan/plan";
import type { Check, Found } from "../check";
import { codeListOf } from "./code-list";
import type { Kind } from "./mentioned";
import { foldedName, groupBy, isSameName, mentionsOf, splitDirection, subjectOf } from "./mentioned";
import { listRowsTwice } from "./row-twice";
import type { RowTwice } from "./row-twice";

const KINDS: readonly Kind[] = ["policy", "measure", "direction", "project"];

/** A list has one row for each measure and direction; elsewhere a name may be typed again in every row, once with a slip. */
function areTwo(a: Mention, b: Mention): boolean {
  if (isSameName(a.name, b.name)) return false;
  const isStrict = a.listed && (a.of === "measure" || a.of === "direction");
  return isStrict || !isCloseName(foldedName(a.name), foldedName(b.name));
}

/** The tables in which a code may not stand twice: those that list a kind, or any table where none does. */
export function namedInLists(plan: Plan, of: Kind): readonly Mention[] {
  const mentions = mentionsOf(plan, of).filter(({ code, name }) => code !== "" && name !== "" && !code.startsWith("/"));
  const listed = mentions.filter((mention) => mention.listed);
  return listed.length > 0 || of === "direction" ? listed : mentions;
}

/** Names that share a code in one table, the first of each. */
export function twinsIn(plan: Plan, of: Kind): readonly (readonly Mention[])[] {
  // Below two measures of one code their directions are numbered twice as well: that is the same fault.
  const doubled = of === "direction" ? new Set(twinsIn(plan, "measure").flatMap(([first]) => first?.code ?? [])) : new Set<string>();
  const own = namedInLists(plan, of).filter(({ code }) => !doubled.has(splitDirection(code).measure));
  const groups = [...groupBy(own, ({ table, code }) => `${String(table)} ${code}`).values()];
  return groups.map((same) => same.filter((mention, index) => same.slice(0, index).every((other) => areTwo(other, mention)))).filter(({ length }) => length > 1);
}

/** 2-4 in two rows of the goals, and 2-5 in none: the row was copied, and its code not changed. */
function tellRow({ wrong, other, missing }: RowTwice): Found {
  const data = { ...subjectOf("measure", wrong.code), case: "row", name: wrong.name, otherCell: other.place.cell, ...(missing === null ? {} : { missing }) };
  return { place: wrong.place, also: [other.place], data, subject: ["row", wrong.code] };
}

/** One code with two names in one table: both are read, and which one is meant elsewhere can't be known. */
export const codeTwice: Check = {
  id: "code-twice",
  group: "codes",
  needs: ["no-measures"],
  severity: "error",
  run: ({ plan }) => {
    const named = KINDS.flatMap((of) => namedInLists(plan, of));
    if (!plan.mentions.some(({ of, code }) => of === "measure" && code !== "")) return { notRun: "no-measures" };
    const found = KINDS.flatMap((of) => {
      const { codeMeant } = codeListOf(plan, of);
      return twinsIn(plan, of).flatMap(([first, ...others]) =>
        others.flatMap((mention): readonly Found[] => {
          if (!first) return [];
          const [meant, other] = [codeMeant(mention), codeMeant(first)];
          const [wrong, right] = meant === null && other !== null ? [first, mention] : [mention, first];
          const code = meant ?? other;
          return [
            {
              place: wrong.place,
              also: [right.place],
              data: { ...subjectOf(of, wrong.code), name: wrong.name, other: right.name, otherCell: right.place.cell, ...(code === null ? {} : { right: code }) },
              mend: code,
            },
          ];
        }),
      );
    });
    const rows = listRowsTwice(plan).filter(({ wrong }) => !found.some(({ place }) => place.cell === wrong.place.cell && place.sheet === wrong.place.sheet));
    return { looked: new Set(named.map(({ of, table, code, name }) => [of, table, code, foldedName(name)].join("\n"))).size, found: [...found, ...rows.map(tellRow)] };
  },
};
