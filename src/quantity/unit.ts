import { foldName } from "./fold";

const COUNTERS = /^[カヵヶケか力箇個]所$/;

/** カ所, ヶ所, か所, 箇所 and the misread 力所 (the kanji) count the same things; ㎡ and m2 measure the same. */
function foldUnit(unit: string): string {
  const folded = foldName(unit).normalize("NFKC").toLowerCase();
  return COUNTERS.test(folded) ? "箇所" : folded.replace("パーセント", "%").replace(/^ポイント$/, "%");
}

/** A figure without a unit goes with any: the unit then stands in the heading or the name. */
export function unitsAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || foldUnit(a) === foldUnit(b);
}
