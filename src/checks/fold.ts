import type { Place } from "../workbook/place";
import { finish, pausing, type Pauses } from "../workbook/steps";
import { digestOf } from "./digest";
import type { Finding } from "./finding";

const keyOf = ({ file, sheet, cell }: Place) => `${file}\u001f${sheet}\u001f${cell}`;

/** Each cell once, and not the finding's own. */
function othersOf(own: Place, places: readonly Place[]): readonly Place[] {
  const known = new Set([keyOf(own)]);
  return places.filter((place) => {
    const key = keyOf(place);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
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

/** Some milliseconds of work. */
const MANY = 1_000;

/** Several findings of one check with one cause, hence one key, are one with several places; it stands where the first of them stood. */
export function* foldFindingsInSteps(findings: readonly Finding[]): Pauses<readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  yield* pausing(findings.entries(), ([index, finding]) => {
    const group = finding.cause === null ? String(index) : finding.key;
    const all = groups.get(group) ?? [];
    groups.set(group, all);
    all.push(finding);
  }, MANY);
  const folded: Finding[] = [];
  let joined = 0;
  for (const all of groups.values()) {
    if (all[0]) folded.push(join(all[0], all));
    // A group may be one finding or thousands.
    joined += all.length;
    if (joined < MANY) continue;
    joined = 0;
    yield;
  }
  return folded;
}

export const foldFindings = (findings: readonly Finding[]): readonly Finding[] => finish(foldFindingsInSteps(findings));
