import { Fraction } from "./fraction";
import type { Amount, Limit, UnreadableWhy, Year } from "./quantity";

const NUMBER = "[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?";
const SCALE = "百万|十億|[千万億兆]";
/** Digits belong to a unit only behind a letter (m3, t-CO2); ② and ½ never do. */
const UNIT = "(?:[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々%‰℃°\\u3300-\\u33FFℓ/・µμ]|[A-Za-z](?:[0-9²³](?![0-9]))?|-(?=[A-Za-z]))+";
const LIMITS: readonly (readonly [RegExp, Limit])[] = [
  [/以上$/, "以上"],
  [/(?:以下|以内)$/, "以下"],
  [/未満$/, "未満"],
  [/(?:を?超(?:える|過)?)$/, "超"],
];
const SCALES: ReadonlyMap<string | undefined, bigint> = new Map([
  ["千", 1_000n], ["百万", 1_000_000n], ["万", 10_000n], ["億", 100_000_000n], ["十億", 1_000_000_000n], ["兆", 1_000_000_000_000n],
]);

const PIECES = new RegExp(`^(${NUMBER})\\s*(${SCALE})?`, "u");
const REST = new RegExp(`^\\s*(${UNIT})?\\s*$`, "u");
const SIGN = /^(?:[▲△▼-]|マイナス)\s*/;
const APPROXIMATE = /^(?:約|およそ|おおむね|概ね)\s*|\s*(?:程度|前後|余り?|弱|強)$/g;
const TOTAL = /^(?:延べ|のべ|累計|年間|毎年度?|各年度?|計|合計)\s*/;
/** 80%以上を維持 asks for 80 % or more; a footnote sign says nothing about the figure. */
const KEPT = /\s*(?:の水準)?(?:を|の)?(?:維持|継続|確保|達成)$|\s*[※*]\d*$/;

export type AmountRead = { readonly amount: Amount } | { readonly why: UnreadableWhy };

const plain = (number: string) => Fraction.parse(number.replaceAll(",", "")) ?? Fraction.ZERO;

/** `1億2,000万` is read piece by piece, each scale smaller than the one before. */
function readPieces(text: string): { readonly value: Fraction; readonly rest: string } | null {
  let value = Fraction.ZERO;
  let rest = text;
  let smallest: bigint | null = null;
  for (;;) {
    const match = PIECES.exec(rest);
    if (!match) return smallest === null ? null : { value, rest };
    const [whole, number = "", scaleName] = match;
    const scale = SCALES.get(scaleName) ?? 1n;
    if (smallest !== null && scale >= smallest) return null;
    value = value.plus(plain(number).times(Fraction.of(scale)));
    rest = rest.slice(whole.length);
    smallest = scale;
    if (scale === 1n) return { value, rest };
  }
}

function takeLimit(text: string): { readonly limit: Limit | null; readonly rest: string } {
  for (const [sign, limit] of LIMITS) if (sign.test(text)) return { limit, rest: text.replace(sign, "").trim() };
  return { limit: null, rest: text };
}

/** One figure, its text folded, trimmed and free of years: `約3割`, `▲3,703`, `46.7ha 以下`, `2,232億円`. */
export function readAmount(folded: string, year: Year | null): AmountRead {
  const { limit, rest: unlimited } = takeLimit(folded.replace(/^※\d*\s*/, "").replace(KEPT, ""));
  const exact = unlimited.replace(APPROXIMATE, "");
  const bare = exact.replace(TOTAL, "");
  const unsigned = bare.replace(SIGN, "");
  if (!/[0-9]/.test(unsigned)) return { why: "no-number" };
  const read = readPieces(unsigned);
  if (!read) return { why: "stray-text" };
  const unitMatch = REST.exec(read.rest);
  if (!unitMatch) return { why: /[0-9]/.test(read.rest) ? "several-numbers" : "stray-text" };
  const value = unsigned === bare ? read.value : Fraction.ZERO.minus(read.value);
  const unit = unitMatch[1] ?? null;
  const approximate = exact !== unlimited;
  // 割 is a tenth: 約3割 stands beside 30 %.
  if (unit === "割") return { amount: { value: value.times(Fraction.of(10)), unit: "%", year, limit, approximate } };
  return { amount: { value, unit, year, limit, approximate } };
}
