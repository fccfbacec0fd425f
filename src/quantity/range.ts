import { readAmount } from "./amount";
import type { Amount, Quantity, Year } from "./quantity";
import { readYear } from "./year";

/** `3～5％`, `3％から5％まで`: both ends belong to it. */
const SPAN = /^(.*[0-9].*?)\s*(?:~|から)\s*((?:[▲△▼-]|マイナス)?\s*[0-9].*?)(?:まで)?$/;
/** `3％以上5％未満`: each end says for itself. */
const BOUNDED = /^(.*[0-9].*?(?:以上|超))\s*[、,]?\s*((?:[▲△▼-]|マイナス)?\s*[0-9].*?(?:以下|以内|未満))$/;
/** `1～2万人` may begin at 1 or at 10,000. */
const SCALED = /[0-9]\s*(?:千|百万|万|億|十億|兆)/;

function endsOf(text: string): { readonly first: string; readonly second: string; readonly bounded: boolean } | null {
  const bounded = BOUNDED.exec(text);
  const match = bounded ?? SPAN.exec(text);
  return match?.[1] === undefined || match[2] === undefined ? null : { first: match[1], second: match[2], bounded: bounded !== null };
}

/** A target with two ends; `null` for anything else, also where the ends don't fit each other. */
export function readRange(text: string, year: Year | null): Extract<Quantity, { readonly state: "range" }> | null {
  const ends = readYear(text) ? null : endsOf(text);
  if (!ends) return null;
  const [from, to] = [readAmount(ends.first, year), readAmount(ends.second, year)];
  if ("why" in from || "why" in to) return null;
  const { amount: low } = from;
  const { amount: high } = to;
  if (low.value.compare(high.value) >= 0 || (low.unit !== null && high.unit !== null && low.unit !== high.unit)) return null;
  if (SCALED.test(ends.second) && !SCALED.test(ends.first)) return null;
  if (!ends.bounded && (low.limit !== null || high.limit !== null)) return null;
  const unit = low.unit ?? high.unit;
  const withUnit = (amount: Amount): Amount => ({ ...amount, unit });
  return { state: "range", from: withUnit(low), to: withUnit(high) };
}
