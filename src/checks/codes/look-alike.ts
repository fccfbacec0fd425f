import { pausing } from "../../workbook/steps";
import { mendLookAlikes } from "../../plan/look-alikes";
import type { Mention, Plan, Typed } from "../../plan/plan";
import type { Check, Found } from "../check";
import { findSlip } from "../figures/unread-text";
import { findLostNumber } from "./direction-number";
import { groupBy } from "./mentioned";
import { typedTextsInSteps } from "./typed-texts";
import { mendCode } from "./typed-code";

function judgeCode(plan: Plan, mention: Mention): readonly Found[] {
  const mended = mendCode(plan, mention);
  if (!mended) return [];
  const cell = mention.typedCode ?? { text: mention.name, place: mention.place };
  const rest = cell.text.slice(cell.text.search(/\S/) + mended.typed.length);
  return [
    {
      place: cell.place,
      data: { text: cell.text, case: "code", wrong: mended.typed, right: mended.code },
      subject: [mended.code],
      measure: mention.of === "measure" ? mended.code : null,
      mend: `${mended.code}${rest}`,
      severity: "error",
    },
  ];
}

/** 方針l: without its number the row links no direction to the project. */
function judgeNumber(plan: Plan, mention: Mention): readonly Found[] {
  const lost = findLostNumber(plan, mention);
  if (!lost?.slip) return [];
  const { measure, text, slip } = lost;
  return [{ place: mention.place, data: { text, case: "code", wrong: slip.wrong, right: slip.right }, subject: [measure, slip.right], measure, mend: text.replace(slip.wrong, slip.right), severity: "error" }];
}

function judgeText(same: readonly Typed[]): readonly Found[] {
  const [first, ...others] = same;
  if (!first) return [];
  const { text, slips } = mendLookAlikes(first.text);
  const [slip] = slips;
  // A figure that can't be read for it is told with the figure.
  if (!slip || findSlip(first.text)) return [];
  return [
    {
      place: first.place,
      also: others.map(({ place }) => place),
      data: { text: first.text, case: "sign", wrong: slip.wrong, right: slip.right, is: slip.is, shouldBe: slip.shouldBe },
      subject: [text],
      mend: text,
      // Half-width kana are seen at once and mean nothing else.
      ...(slips.every(({ is }) => is === "half-width") ? { severity: "note" as const } : {}),
    },
  ];
}

/** A sign that only looks like the right one: people don't see it, and every search and comparison fails by it. */
export const lookAlike: Check = {
  id: "look-alike",
  group: "codes",
  needs: ["no-names"],
  severity: "warning",
  *run({ plan }) {
    const texts = yield* typedTextsInSteps(plan);
    if (texts.length === 0) return { notRun: "no-names" };
    const found: Found[] = [];
    yield* pausing(plan.mentions, (mention) => found.push(...judgeCode(plan, mention), ...judgeNumber(plan, mention)));
    yield* pausing(groupBy(texts, ({ text }) => text).values(), (same) => found.push(...judgeText(same)));
    return { looked: texts.length, found };
  },
};
