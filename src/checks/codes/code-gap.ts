import type { Plan } from "../../plan/plan";
import type { Check, Found } from "../check";
import { codeListOf } from "./code-list";
import { twinsIn } from "./code-twice";
import type { Kind } from "./mentioned";
import { groupBy, isComplete, mentionsOf, subjectOf } from "./mentioned";

const KINDS: readonly Kind[] = ["policy", "measure", "direction", "project"];

/** `1-` of 1-6, `1-6/` of 1-6/2, nothing of 3. */
const familyOf = (code: string) => /^(.*[-/])?[0-9]+$/.exec(code)?.[1] ?? "";
const numberOf = (code: string, family: string) => Number(code.slice(family.length));

function judgeKind(plan: Plan, of: Kind): readonly Found[] {
  const { listed, codes, doubtful } = codeListOf(plan, of);
  const mentioned = new Set(mentionsOf(plan, of).map(({ code }) => code));
  // A row whose code is missing, or twice, or wrong, has taken the number that seems to be left out.
  const isTaken = listed.some(({ code }) => code === "" || doubtful.has(code)) || twinsIn(plan, of).length > 0;
  if (isTaken) return [];
  return [...groupBy([...codes].filter((code) => /[0-9]$/.test(code)), familyOf)].flatMap(([family, own]): readonly Found[] => {
    const numbers = own.map((code) => numberOf(code, family)).sort((a, b) => a - b);
    const [first = 0] = numbers;
    const last = numbers.at(-1) ?? 0;
    // 10, 20, 30 is a numbering with room in it.
    if (last - first + 1 - numbers.length >= numbers.length) return [];
    const missing = Array.from({ length: last - first + 1 }, (_, step) => `${family}${String(first + step)}`).filter((code) => !codes.has(code) && !mentioned.has(code));
    return missing.flatMap((code): readonly Found[] => {
      const before = listed.findLast((mention) => familyOf(mention.code) === family && numberOf(mention.code, family) < numberOf(code, family));
      const after = listed.find((mention) => familyOf(mention.code) === family && numberOf(mention.code, family) > numberOf(code, family));
      if (!before || !after) return [];
      return [{ place: after.place, also: [before.place], data: { ...subjectOf(of, code), before: before.code, after: after.code } }];
    });
  });
}

export const codeGap: Check = {
  id: "code-gap",
  group: "codes",
  needs: ["no-complete-list"],
  severity: "warning",
  run: ({ plan }) => {
    const kinds = KINDS.filter((of) => isComplete(plan, of));
    if (kinds.length === 0) return { notRun: "no-complete-list" };
    return { looked: kinds.reduce((sum, of) => sum + codeListOf(plan, of).codes.size, 0), found: kinds.flatMap((of) => judgeKind(plan, of)) };
  },
};
