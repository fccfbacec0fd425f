import type { Mention, Plan } from "../../plan/plan";
import { pausing } from "../../workbook/steps";
import type { Check, Found } from "../check";
import { codeListOf } from "./code-list";
import type { Kind } from "./mentioned";
import { foldedName, groupBy, mentionsOf } from "./mentioned";
import { findLostNumber } from "./direction-number";
import { mendCode } from "./typed-code";

const KINDS: readonly Kind[] = ["policy", "measure", "direction", "project"];

/** Neighbours are those of the same column: beside 基本政策 with numbers 政策 may well have none. */
const columnOf = ({ table, place }: Mention) => [table, place.file, place.sheet, place.cell.replace(/[0-9]+$/, "")].join("\n");

/** Where most rows of a column have a code, the others lost theirs; where none has one, nobody numbers there. */
function judgeColumn(plan: Plan, of: Kind, mentions: readonly Mention[]): readonly Found[] {
  const coded = mentions.filter(({ code }) => code !== "");
  const bare = mentions.filter((mention) => mention.code === "" && mention.name !== "" && !mendCode(plan, mention) && !findLostNumber(plan, mention)?.slip);
  if (coded.length < bare.length) return [];
  const { codeOf, codeMeant } = codeListOf(plan, of);
  return [...groupBy(bare, ({ name }) => foldedName(name)).values()].flatMap((same): readonly Found[] => {
    const [first, ...others] = same;
    if (!first) return [];
    const lost = findLostNumber(plan, first);
    if (lost) return [{ place: first.place, also: others.map(({ place }) => place), data: { of, code: lost.measure, name: first.name, text: lost.text }, subject: [of, lost.measure, first.name] }];
    const right = codeOf(first.name) ?? codeMeant(first);
    return [
      {
        place: first.place,
        also: others.map(({ place }) => place),
        data: { of, name: first.name, ...(right === null ? {} : { right }) },
        subject: [of, first.name],
        measure: of === "measure" ? right : null,
        mend: right,
        // Of a measure that can't be told, the whole row is lost.
        severity: of === "measure" && right === null ? "error" : "warning",
      },
    ];
  });
}

export const codeMissing: Check = {
  id: "code-missing",
  group: "codes",
  needs: ["no-codes"],
  severity: "warning",
  *run({ plan }) {
    const columns: { readonly of: Kind; readonly mentions: readonly Mention[] }[] = [];
    yield* pausing(KINDS, (of) => columns.push(...[...groupBy(mentionsOf(plan, of), columnOf).values()].map((mentions) => ({ of, mentions }))), 1);
    const numbered = columns.filter(({ mentions }) => mentions.some(({ code }) => code !== ""));
    if (numbered.length === 0) return { notRun: "no-codes" };
    const found: Found[] = [];
    yield* pausing(numbered, ({ of, mentions }) => found.push(...judgeColumn(plan, of, mentions)), 1);
    return { looked: numbered.reduce((sum, { mentions }) => sum + mentions.length, 0), found };
  },
};
