import type { Plan } from "../plan/plan";
import { foldName } from "../quantity/fold";
import type { Found } from "./check";
import { digestOf } from "./digest";
import type { CheckId, FindingData } from "./finding";

/** Data by these names say what a finding is about; all others say what stands there. */
const SUBJECTS: readonly string[] = ["code", "kind", "policy", "project", "direction", "section", "indicator", "name", "work", "goal", "field", "item"];
const isCell = (name: string) => /cells?$/i.test(name);

const subjectOf = (data: FindingData) => SUBJECTS.flatMap((name) => data[name] ?? []);

const evidenceOf = (data: FindingData) =>
  Object.keys(data)
    .filter((name) => !SUBJECTS.includes(name) && !isCell(name))
    .sort()
    .map((name) => `${name}=${data[name] ?? ""}`);

/** `letter-differs/1-1-1/検診の受診率`: where nothing has a code or a name, the cell has to do. */
export function keyOfFound(check: CheckId, { data, subject = subjectOf(data), place }: Found): string {
  const named = subject.map(foldName).filter((text) => text !== "");
  return [check, ...(named.length > 0 ? named : [place.sheet, place.cell])].join("/");
}

/** `1-1` of one plan is a policy and of another a measure: plans of a book are told apart by the steps of their codes, whatever they and their files are called. */
export const stepsOf = ({ measures }: Pick<Plan, "measures">) => String(measures.find(({ code }) => code !== "")?.code.split("-").length ?? 0);

/** Findings of one cause are one, so they are known by the cause. Where a book has several plans, the plan is part of the key. */
export function keysOf(check: CheckId, found: Found, plan: Pick<Plan, "measures">, isOneOfSeveral: boolean): { readonly key: string; readonly otherKey: string } {
  const alone = found.cause === undefined ? keyOfFound(check, found) : [check, found.cause].join("/");
  const planned = `${stepsOf(plan)}//${alone}`;
  return isOneOfSeveral ? { key: planned, otherKey: alone } : { key: alone, otherKey: planned };
}

/** What it says of what, in one text. */
export const factOf = ({ data, subject = subjectOf(data), evidence = evidenceOf(data) }: Pick<Found, "data" | "subject" | "evidence">): string => [...subject, "", ...evidence].map(foldName).join("/");

/** Eight hex digits each: they stand in a cell, and only tell some dozens from one another. */
export const factsOfFound = (found: Found): readonly string[] => [...new Set((found.facts ?? [factOf(found)]).map((fact) => digestOf([fact]).slice(0, 8)))].sort();

/** Blanks and widths are no news: nobody wants to accept a thing again for a full-width bracket. */
export function digestOfFound({ data, evidence = evidenceOf(data) }: Found): string {
  return digestOf(evidence.map(foldName));
}
