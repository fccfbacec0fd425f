import type { Language } from "../../messages/language";
import { resultsWords } from "../../messages/results-sheet";
import type { ResultsWords } from "../../messages/results-sheet";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { countKeys, keyOf, readKept } from "../kept-column";
import type { ResultRow } from "./row";

const LEVELS = ["quantitative", "qualitative", "overall"] as const;

/** 【定量評価】 and [Quantitative level] are one row, whichever language the sheet was written in. */
function canonicalItem(item: string): string {
  return LEVELS.find((level) => item === resultsWords("ja")[level] || item === resultsWords("en")[level]) ?? item;
}

const headingsIn = (language: Language) => {
  const { code, item, reason } = resultsWords(language).headings;
  return { keys: [code, item], kept: reason };
};

/** A reason whose indicator was renamed or dropped. */
export type OrphanedReason = { readonly code: string; readonly item: string; readonly reason: string };

export type Reasons = {
  /** One per row, empty where nobody wrote anything. */
  readonly ofRows: readonly string[];
  readonly orphaned: readonly OrphanedReason[];
};

function sayKey(key: string, words: ResultsWords): readonly [string, string] {
  const [code = "", item = ""] = key.replace(/#[0-9]+$/, "").split("\u001f");
  const level = LEVELS.find((each) => each === item);
  return [code, level === undefined ? item : words[level]];
}

/** What people wrote in the sheet as it stands in the book now, laid beside the rows that are to be written. */
export function carryReasons(earlier: SheetSnapshot | null, rows: readonly ResultRow[], words: ResultsWords): Reasons {
  const kept = earlier ? readKept(earlier, [headingsIn("ja"), headingsIn("en")], canonicalItem) : [];
  const reasons = new Map(kept.map(({ key, text }) => [key, text]));
  const keys = countKeys(rows.map(({ code, item }) => keyOf([code, canonicalItem(item)])));
  const used = new Set(keys);
  const orphaned = kept.flatMap(({ key, text }): readonly OrphanedReason[] => {
    if (used.has(key)) return [];
    const [code, item] = sayKey(key, words);
    return [{ code, item, reason: text }];
  });
  return { ofRows: keys.map((key) => reasons.get(key) ?? ""), orphaned };
}
