import type { Place } from "../workbook/place";
import { digestOf } from "./digest";
import type { Finding } from "./finding";

const isSame = (a: Place, b: Place) => a.file === b.file && a.sheet === b.sheet && a.cell === b.cell;

/** Each cell once, and not the finding's own. */
const othersOf = (own: Place, places: readonly Place[]) =>
  places.filter((place, index) => !isSame(place, own) && places.findIndex((other) => isSame(other, place)) === index);

/** Once more in the same words is nothing new; in other words it is. */
const digestOfAll = (findings: readonly Finding[]) => digestOf([...new Set(findings.map(({ digest }) => digest))].sort());

function join(first: Finding, all: readonly Finding[]): Finding {
  if (first.cause === null) return first;
  return {
    ...first,
    also: othersOf(first.place, all.flatMap(({ place, also }) => [place, ...also])),
    count: all.length,
    digest: digestOfAll(all),
  };
}

/** Several findings of one check with one cause, hence one key, are one with several places; it stands where the first of them stood. */
export function foldFindings(findings: readonly Finding[]): readonly Finding[] {
  const folded = new Map<string, Finding[]>();
  for (const [index, finding] of findings.entries()) {
    const group = finding.cause === null ? String(index) : finding.key;
    folded.set(group, [...(folded.get(group) ?? []), finding]);
  }
  return [...folded.values()].flatMap((all) => (all[0] ? [join(all[0], all)] : []));
}
