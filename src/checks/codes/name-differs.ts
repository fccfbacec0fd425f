import { isCloseName } from "../../plan/close-names";
import type { Mention, Plan } from "../../plan/plan";
import type { Check, Found } from "../check";
import { codeListOf } from "./code-list";
import type { Kind } from "./mentioned";
import { foldedName, subjectOf } from "./mentioned";
import { listNamed } from "./name-variants";
import type { Named, Variant } from "./name-variants";

const KINDS: readonly Kind[] = ["policy", "measure", "direction", "project"];

const joined = (text: string) => text.replace(/\s*\r?\n\s*/g, "").trim();

/** The whole cell with the right name in it: its code stays as typed. */
function mendCell({ name, place, typedCode }: Mention, right: string): string {
  if (typedCode?.place.cell !== place.cell || typedCode.place.sheet !== place.sheet) return right;
  const { text } = typedCode;
  for (let length = text.length; length >= name.length; length -= 1) {
    const tail = text.slice(text.length - length);
    if (!/^\s/.test(tail) && joined(tail) === name) return text.slice(0, text.length - length) + right;
  }
  return right;
}

/** Two tables or more, the list among them, say it otherwise, and only a few characters differ: a slip of the pen. */
const isSlip = (variant: Variant, { original }: Named) =>
  variant.tables === 1 && original.tables >= 2 && (original.isListed || original.tables >= 3) && isCloseName(foldedName(variant.name), foldedName(original.name));

function judge(plan: Plan, named: Named): readonly Found[] {
  const { of, code, original, isSure, others } = named;
  const { codeOf } = codeListOf(plan, of);
  return others.flatMap((variant): readonly Found[] => {
    const [first, ...again] = variant.mentions;
    if (!first) return [];
    const owner = codeOf(variant.name);
    const isOthers = owner !== null && owner !== code;
    const [example] = original.mentions;
    return [
      {
        place: first.place,
        also: [...again, ...original.mentions].map(({ place }) => place),
        data: {
          ...subjectOf(of, code),
          typed: variant.name,
          other: original.name,
          otherSheet: example?.place.sheet ?? "",
          otherCell: example?.place.cell ?? "",
          likely: isSure ? "yes" : "no",
          ...(isOthers ? { owner } : {}),
        },
        subject: [of, code],
        mend: !isOthers && isSlip(variant, named) ? mendCell(first, original.name) : null,
      },
    ];
  });
}

/** One thing under two names. A measure that was renamed in one table is one finding, with all its places. */
export const nameDiffers: Check = {
  id: "name-differs",
  group: "codes",
  needs: ["no-codes"],
  severity: "warning",
  run: ({ plan }) => {
    const kinds = KINDS.map((of) => listNamed(plan, of));
    const things = kinds.reduce((sum, kind) => sum + kind.things, 0);
    if (things === 0) return { notRun: "no-codes" };
    return { looked: things, found: kinds.flatMap(({ differing }) => differing.flatMap((named) => judge(plan, named))) };
  },
};
