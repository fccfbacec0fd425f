import type { Place } from "../workbook/place";
import { digestOf } from "./digest";
import type { Finding } from "./finding";

const keyOf = ({ file, sheet, cell }: Place) => [file, sheet, cell].join("\u001f");

/** Each cell once, and not the finding's own. */
function othersOf(own: Place, places: readonly Place[]): readonly Place[] {
  const others = new Map<string, Place>();
  for (const place of places) if (!others.has(keyOf(place))) others.set(keyOf(place), place);
  others.delete(keyOf(own));
  return [...others.values()];
}

/** Once more in the same words is nothing new; in other words it is. */
const digestOfAll = (findings: readonly Finding[]) => digestOf([...new Set(findings.map(({ digest }) => digest))].sort());

const eachOnce = (texts: readonly string[]) => [...new Set(texts)];

/** All departments and measures that it is about are told, not only those of its first cell. */
function join(first: Finding, all: readonly Finding[]): Finding {
  const also = othersOf(first.place, all.flatMap(({ place, also: more }) => [place, ...more]));
  if (first.cause === null) return { ...first, also };
  return {
    ...first,
    also,
    count: all.length,
    measures: eachOnce(all.flatMap(({ measures }) => measures)),
    departments: eachOnce(all.flatMap(({ departments }) => departments)),
    digest: digestOfAll(all),
    facts: eachOnce(all.flatMap(({ facts }) => facts)).sort(),
  };
}

/** Several findings of one check with one cause, hence one key, are one with several places; it stands where the first of them stood. */
export function foldFindings(findings: readonly Finding[]): readonly Finding[] {
  const folded = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const group = finding.cause === null ? String(index) : finding.key;
    const all = folded.get(group) ?? [];
    folded.set(group, all);
    all.push(finding);
  }
  return [...folded.values()].flatMap((all) => (all[0] ? [join(all[0], all)] : []));
}
