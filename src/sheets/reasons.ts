import type { Language } from "../messages/language";
import { resultsWords } from "../messages/results-sheet";
import type { ResultsWords } from "../messages/results-sheet";
import type { SheetSnapshot } from "../workbook/snapshot";
import { countKeys, keyOf, readKept } from "./kept-column";

const LEVELS = ["quantitative", "qualitative", "overall"] as const;
const LANGUAGES: readonly Language[] = ["ja", "en"];
const BETWEEN = "\u001f";

type Row = { readonly code: string; readonly item: string };

/** 【定量評価】 and [Quantitative level] are one row, and 受診率（同名2件目） is the second of its name, whichever language the sheet was written in. */
function canonicalItem(item: string): string {
  for (const words of LANGUAGES.map(resultsWords)) {
    const level = LEVELS.find((each) => item === words[each]);
    if (level !== undefined) return level;
    const again = words.againPattern.exec(item);
    if (again) return `${again[1] ?? ""}#${again[2] ?? ""}`;
  }
  return item;
}

/** What the reason of each row is kept by; the order counts only among rows of one name. */
export const keysOf = (rows: readonly Row[]): readonly string[] => countKeys(rows.map(({ code, item }) => keyOf([code, canonicalItem(item)])));

function splitKey(key: string): { readonly code: string; readonly item: string; readonly count: number } {
  const [, code = "", item = "", count = "1"] = new RegExp(`^([^${BETWEEN}]*)${BETWEEN}(.*?)(?:#([0-9]+))?$`, "s").exec(key) ?? [];
  return { code, item, count: Number(count) };
}

/** The item as it is written where other rows of its name may be missing. */
export function sayItem(key: string, words: ResultsWords): string {
  const { item, count } = splitKey(key);
  const level = LEVELS.find((each) => each === item);
  const name = level === undefined ? item : words[level];
  return count > 1 ? words.again(name, count) : name;
}

export const codeIn = (key: string) => splitKey(key).code;

const headingsIn = (language: Language) => {
  const { code, item, reason } = resultsWords(language).headings;
  return { keys: [code, item], kept: reason };
};

const readIn = (sheet: SheetSnapshot) => readKept(sheet, LANGUAGES.map(headingsIn), canonicalItem).map(({ key, text }) => [key, text] as const);

/** The sheets as they stand in the book now. */
export type EarlierSheets = { readonly differences: SheetSnapshot | null; readonly results: SheetSnapshot | null };

/** A 評価結果 of before, in which people still wrote. */
const ownsReasons = ({ results }: EarlierSheets) => (results?.mark?.people.length ?? 0) > 0;

/**
 * What people wrote, by the key of the row. 評価の相違一覧 is where they write. What stands in a 評価結果 of before is taken over,
 * and from then on its column only shows.
 */
export function readReasons(earlier: EarlierSheets): ReadonlyMap<string, string> {
  const { differences, results } = earlier;
  const ofBefore = results && ownsReasons(earlier) ? readIn(results) : [];
  return new Map([...ofBefore, ...(differences ? readIn(differences) : [])]);
}

/** Then 評価結果 must not be written without 評価の相違一覧, or a reason that no row shows would be lost. */
export const movesReasons = (earlier: EarlierSheets) => ownsReasons(earlier) && readReasons(earlier).size > 0;
