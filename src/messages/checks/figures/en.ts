import type { FiguresCheckId } from "../../../checks/figures";
import type { FindingData } from "../../../checks/finding";
import { sayBetterDoubt } from "../../better";
import { sayNoRate, sayUnreadable } from "../../reasons";
import type { CheckWords } from "../check-words";
import { word } from "../check-words";
import { askedIn, isOne, role, year } from "./shared-words";

function whose(d: FindingData): string {
  const indicator = `“${word(d, "indicator")}”`;
  if (d["code"] !== undefined && d["code"] !== "") return `${indicator} of measure ${d["code"]}`;
  return d["project"] === undefined ? indicator : `${indicator} of “${d["project"]}”`;
}

function names(d: FindingData): string {
  const listed = word(d, "names").split("\n").map((name) => `“${name}”`).join(", ");
  return word(d, "more") === "0" ? `${listed}: ${word(d, "count")} cells` : `${listed} and others: ${word(d, "count")} cells`;
}

function of(d: FindingData): string {
  const asked = askedIn(d, (name) => `“${name}”`);
  return asked === null ? "" : `${asked}: `;
}

const part = (d: FindingData) => (word(d, "part") === "" ? "" : `(${word(d, "part")}) `);
const quoted = (d: FindingData, key: string) => (word(d, key).trim() === "" ? "empty" : `“${word(d, key)}”`);

/** Which sign keeps a figure from being one, where that can be told. */
function unreadable(d: FindingData): string {
  if (word(d, "why") === "letter-in-number") return `“${word(d, "sign")}” is no digit; likely “${word(d, "right")}” is meant`;
  return word(d, "why") === "comma-in-number" ? "its commas don't stand between groups of three digits: one may be missing, or one too many" : sayUnreadable("en", word(d, "why"));
}

export const FIGURES_EN: Readonly<Record<FiguresCheckId, CheckWords>> = {
  "figure-unreadable": {
    title: "figures that can't be read",
    why: "A figure that is no number can be neither graded nor counted.",
    mend: "Leave only the number and its unit, and move what explains it to the remarks.",
    say: (d) =>
      word(d, "why") === "in-words"
        ? `No figure can be held against the ${role("en", d)} “${word(d, "text")}” of ${whose(d)}.`
        : `The ${role("en", d)} “${word(d, "text")}” of ${whose(d)} can't be read as a number (${unreadable(d)}).`,
  },
  "figure-pending": {
    title: "figures still pending",
    why: "Until the figure is settled, its indicator can be neither graded nor checked.",
    mend: "Ask the department when it will be settled, and put the figure in its place.",
    say: (d) => (isOne(d) ? `${of(d)}The ${role("en", d)} of ${whose(d)} is “${word(d, "text")}”.` : `${of(d)}Figures are still pending (${names(d)}).`),
  },
  "figure-unavailable": {
    title: "figures that could not be had",
    why: "An indicator without a figure is left out of the grading; how much that is should be known.",
    mend: "Ask the department whether there is a figure by now. If not, leave it as it is.",
    say: (d) => (isOne(d) ? `${of(d)}The ${role("en", d)} of ${whose(d)} is “${word(d, "text")}”.` : `${of(d)}Figures are said not to be had (${names(d)}).`),
  },
  "target-missing": {
    title: "targets left empty",
    why: "Without a target nobody can say whether it was met.",
    mend: "Fill in the target; “調整中” if it is not settled yet, “-” if there is to be none.",
    say: (d) =>
      word(d, "what") === "column"
        ? isOne(d) ? `The target of ${whose(d)} is empty.` : `The whole column of targets is empty (${names(d)}).`
        : `The ${word(d, "what") === "both" ? "baseline and the target" : "target"} of ${whose(d)} ${word(d, "what") === "both" ? "are" : "is"} empty.`,
  },
  "baseline-missing": {
    title: "baselines left empty",
    why: "Without a baseline nobody knows how far it is to the target, and no progress can be computed.",
    mend: "Fill in the baseline; “-” if it can't be had.",
    say: (d) => `The target of ${whose(d)} is ${quoted(d, "target")}, but its baseline is empty.`,
  },
  "units-differ": {
    title: "units that differ",
    why: "Figures in different units can't be compared, and no rate follows from them.",
    mend: "See which one is meant, and use it for all.",
    say: (d) => `Of ${whose(d)} the ${role("en", d)} “${word(d, "text")}” is in “${word(d, "unit")}”, the ${role("en", d, "otherRole")} “${word(d, "other")}” in “${word(d, "otherUnit")}”. ${word(d, "case") === "near" ? "If they are one unit, write it alike." : ""}`.trim(),
  },
  "unit-missing": {
    title: "figures without a unit",
    why: "Without a unit nobody knows how large a figure is: 0.936 may be 93.6 %.",
    mend: "Give it the unit of the other figures.",
    say: (d) => `Of ${whose(d)} the ${role("en", d, "otherRole")} is “${word(d, "other")}”, but the ${role("en", d)} “${word(d, "text")}” has no unit.`,
  },
  "parts-differ": {
    title: "parts that don't match",
    why: "Only with the same parts can primary schools be held against primary schools.",
    mend: "Give the same parts by the same names.",
    say: (d) => `Of ${whose(d)} the ${role("en", d)} “${word(d, "text")}” and the ${role("en", d, "otherRole")} “${word(d, "other")}” have different parts.`,
  },
  "target-easier": {
    title: "targets easier than the baseline",
    why: "A target that falls behind its baseline is met by doing nothing.",
    mend: "See whether the two were swapped, or a digit is wrong.",
    say: (d) =>
      word(d, "way") === ""
        ? `Of ${whose(d)} the target “${word(d, "target")}” ${part(d)}is below the baseline “${word(d, "baseline")}”; leave it if less is better.`
        : `Of ${whose(d)} ${word(d, "way")} is better, but the target “${word(d, "target")}” ${part(d)}falls behind the baseline “${word(d, "baseline")}”.`,
  },
  "target-met": {
    title: "targets met at the start",
    why: "A target that is met when the plan begins shows nothing of what the plan brought.",
    mend: "Raise the target or, if the level is to be kept, say so (以上を維持).",
    say: (d) => `The baseline “${word(d, "baseline")}” ${part(d)}of ${whose(d)} already meets the target “${word(d, "target")}”.`,
  },
  "share-over-hundred": {
    title: "shares above 100 %",
    why: "A part is never more than the whole: a digit or the unit may be wrong.",
    mend: "Check the decimal point and the unit.",
    say: (d) => `The ${role("en", d)} “${word(d, "text")}” of ${whose(d)} is above 100 %.`,
  },
  "digit-doubtful": {
    title: "digits to be checked",
    why: "One digit more or less makes a rate ten times as large or as small.",
    mend: "Check the digits and the decimal point; if they are right, leave them.",
    say: (d) =>
      word(d, "case") === "point"
        ? `The ${role("en", d)} “${word(d, "text")}” of ${whose(d)} likely has a point in place of its comma.`
        : `Of ${whose(d)} the baseline is “${word(d, "baseline")}” and the target “${word(d, "target")}”: about ten times apart.`,
  },
  "year-differs": {
    title: "figures of another year than the heading's",
    why: "Side by side, figures of different years can't be compared.",
    mend: "Correct the year if it is a slip; a statistic that comes out late may stay as it is.",
    say: (d) =>
      isOne(d)
        ? `The ${role("en", d)} “${word(d, "text")}” of ${whose(d)} is of ${year("en", d, "year")}, its heading says ${year("en", d, "column")}.`
        : `${of(d)}Figures name another year than their heading (${names(d)}).`,
  },
  "value-unchanged": {
    title: "figures unchanged since the year before",
    why: "A large or fine figure that comes twice may have been copied and not counted.",
    mend: "Ask the department whether it is the new year's figure; if so, leave it.",
    say: (d) => (isOne(d) ? `${of(d)}The figure of ${whose(d)} is “${word(d, "text")}”, as in the year before.` : `${of(d)}Figures are the same as in the year before (${names(d)}).`),
  },
  "figures-of-kpi-differ": {
    title: "indicators whose figures differ between tables",
    why: "Where tables give different figures, nobody can say which is right.",
    mend: "See which figure is right, and give the same in all tables.",
    say: (d) =>
      word(d, "case") === "measures"
        ? `“${word(d, "indicator")}” stands under measure ${word(d, "otherCode")} too (${word(d, "otherCell")} of the sheet “${word(d, "otherSheet")}”), with other figures: “${word(d, "text")}” here, “${word(d, "other")}” there. If they are two things, let their names tell.`
        : `The ${role("en", d, "kind")} of ${whose(d)} is ${quoted(d, "text")} here, and ${quoted(d, "other")} in ${word(d, "otherCell")} of the sheet “${word(d, "otherSheet")}”.`,
  },
  "names-of-kpi-differ": {
    title: "one indicator by two names",
    why: "By two names it is counted twice, and corrected in one place only.",
    mend: "If it is one indicator, give it one name; if it is two, check the figures.",
    say: (d) => `Direction ${word(d, "direction")} of measure ${word(d, "code")} has “${word(d, "indicator")}” and “${word(d, "other")}” (${word(d, "otherCell")} of the sheet “${word(d, "otherSheet")}”), both with the baseline ${quoted(d, "baseline")} and the target ${quoted(d, "target")}.`,
  },
  "rate-not-computable": {
    title: "rates that can't be computed",
    why: "Without a rate there is no computed letter.",
    mend: "Check the figures, or choose another formula for the indicator.",
    say: (d) =>
      isOne(d)
        ? `No rate can be computed for ${whose(d)} (${sayNoRate("en", word(d, "why"))}: actual “${word(d, "actual")}”, target “${word(d, "target")}”${word(d, "formula") === "" ? "" : `, formula “${word(d, "formula")}”`}).`
        : `No rate can be computed (${sayNoRate("en", word(d, "why"))}: ${names(d)}).`,
  },
  "better-doubtful": {
    title: "doubt which way is good",
    why: "Taken the wrong way round, a letter says the opposite.",
    mend: "See which way is good, and correct the target's 以上 or 以下 or the column that says so, or choose it in the settings.",
    say: (d) => `${whose(d)} ${sayBetterDoubt("en", word(d, "way"), word(d, "against"))}`,
  },
};
