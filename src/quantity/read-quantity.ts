import { readAmount } from "./amount";
import { foldDashes } from "./fold";
import { Fraction } from "./fraction";
import type { Part, Quantity, Year } from "./quantity";
import { readRange } from "./range";
import { nameYearOnce, readYear } from "./year";

const UNAVAILABLE = /^(?:[-－]+|[…‥・.]{2,}|[-]\s*[^\s0-9]{1,4})$|^(?:なし|無し|該当なし|データなし|実績なし|未実施|未把握|未集計|不明|n\/?a)$|(?:取得|実施|把握|調査|実績|該当|データ|公表|算出)\S{0,6}(?:なし|無し|不可|できず|できない)$/i;
const PENDING = /^(?:現在)?(?:調整|検討|集計|精査|確認|作成|策定|設定|算定|協議|照会)中|^(?:未定|未設定|後日|追って|今後(?:設定|検討))|^(?:市民)?(?:アンケート)?(?:調査|実施|公表|集計|策定|設定|測定|把握|算定|決定)(?:を|の)?(?:実施|公表)?予定$/;
/** What may stand in brackets beside a figure without changing it. */
const REMARK = /^(?:速報値?|暫定値?|確定値?|見込み?値?|推計値?|概数|累計|延べ|単年度?|年平均|平均|参考値?|全国平均|現状維持|実績値?|年間|[0-9]+(?:か|ヵ|カ|ヶ|箇)?年(?:間)?(?:の)?(?:累計|合計|平均|計)?|計画期間(?:の)?(?:累計|合計|計)|ゼロ|再掲)$/;
const BRACKETED = /[(（[［]([^()（）[\]［］]*)[)）\]］]/g;

/** Takes `(R3年度)` and harmless remarks out of the text; anything else in brackets stays, and is stray text. */
function takeYears(folded: string): { readonly rest: string; readonly year: Year | null } {
  let year: Year | null = null;
  const rest = folded.replace(BRACKETED, (bracket, inside: string) => {
    const found = readYear(inside);
    year ??= found;
    return found || REMARK.test(inside.trim()) ? " " : bracket;
  });
  return { rest: rest.trim(), year };
}

/** `R4年度:43.2%`, `令和4年 43.2%`: the year before the figure. */
function takeLeadingYear(text: string): { readonly rest: string; readonly year: Year | null } {
  const [, dated, rest] = /(.+?(?:年度|年))(?:末|実績|時点|現在)?\s*[:：]?\s*(.+)/s.exec(text) ?? [];
  const year = dated === undefined ? null : readYear(dated);
  return year && rest !== undefined ? { rest, year } : { rest: text, year: null };
}

const ENUMERATOR = "[①-⑳⑴-⒇㈠-㈩]";
const ENUMERATED = new RegExp(`^${ENUMERATOR}\\s*`);
const LABEL = `(?:${ENUMERATOR}|[^\\s0-9:：、,;/()▲△▼-][^0-9:：、,;\\n▲△▼]*?)`;
const DIGITS = "(?:[▲△▼-]\\s*)?[0-9][0-9,.]*";
const NEXT = "(?:[\\s、;/]+|$)";
/** The unit touches its number, or stands behind a blank: `79.4 歳`. */
const PART = new RegExp(`^(${LABEL})\\s*[:：]?\\s*(${DIGITS}[^\\s:：、;①-⑳⑴-⒇]*)${NEXT}`, "u");
const PART_SPACED = new RegExp(`^(${LABEL})\\s*[:：]?\\s*(${DIGITS} +[^\\s0-9:：、;]{1,6})${NEXT}`, "u");

/** `児童:86.1% 生徒:76.6%`, `男 79.4 歳⏎女 83.7 歳`: two or more labelled figures and nothing else. */
function readPartsAs(pattern: RegExp, text: string, year: Year | null): readonly Part[] | null {
  const parts: Part[] = [];
  for (let rest = text; rest !== ""; ) {
    const match = pattern.exec(rest);
    if (!match) return null;
    const [whole, label = "", figure = ""] = match;
    const read = readAmount(figure, year);
    if ("why" in read) return null;
    parts.push({ label, amount: read.amount });
    rest = rest.slice(whole.length);
  }
  const labels = new Set(parts.map(({ label }) => label));
  return parts.length >= 2 && labels.size === parts.length ? parts : null;
}

const readParts = (text: string, year: Year | null) => readPartsAs(PART, text, year) ?? readPartsAs(PART_SPACED, text, year);

/** What the text of a cell means. Never a guess: what does not fit the grammar is unreadable, with the reason. */
export function readQuantity(text: string): Quantity {
  const folded = nameYearOnce(foldDashes(text).trim());
  if (folded === "") return { state: "empty" };
  const { rest: undated, year: bracketed } = takeYears(folded);
  if (UNAVAILABLE.test(undated)) return { state: "unavailable" };
  if (PENDING.test(undated)) return { state: "pending" };
  const leading = takeLeadingYear(undated);
  // 令和8年度調査予定: its year is when it will be known.
  if (PENDING.test(leading.rest.replace(/^[にの]/, ""))) return { state: "pending" };
  const year = bracketed ?? leading.year;
  const parts = readParts(leading.rest, year);
  if (parts) return { state: "parts", parts };
  const range = readRange(leading.rest, year);
  if (range) return range;
  const single = readAmount(leading.rest.replace(ENUMERATED, ""), year);
  // 東北1位: the field in which the rank counts stands before it.
  const rank = /^[\p{Script=Han}\p{Script=Katakana}ー]+([0-9]+位)$/u.exec(leading.rest)?.[1];
  const read = "amount" in single || rank === undefined ? single : readAmount(rank, year);
  return "amount" in read ? { state: "value", amount: read.amount } : { state: "unreadable", why: read.why };
}

/** What a format shows as it stands, and the places of its digits. */
const LITERAL = /"([^"]*)"|\\(.)/g;
const LITERAL_OR_DIGIT = /"([^"]*)"|\\(.)|[0#?]/g;

/** `"約"#,##0"人"` ends with 人. */
function literalBehind(section: string): string {
  let literal = "";
  for (const [, quoted, escaped] of section.matchAll(LITERAL_OR_DIGIT)) {
    const shown = quoted ?? escaped;
    literal = shown === undefined ? "" : literal + shown;
  }
  return literal.trim();
}

/** A true number in a cell: 0.936 shown as `0.0%` is 93.6 %, 5900 shown as `#,##0"人"` is 5,900 人. */
export function readNumber(value: number, format: string): Quantity {
  // Excel itself keeps 15 digits: 0.1+0.2 is 0.3 to everyone who looks at the sheet.
  const exact = Fraction.parse(String(Number(value.toPrecision(15)))) ?? Fraction.ZERO;
  const section = format.replace(/;.*/s, "");
  const percent = section.replace(LITERAL, "").includes("%");
  const literal = literalBehind(section);
  // `#,##0,"千円"` shows thousands of what the cell holds: the cell itself holds 円.
  const unit = percent ? "%" : literal === "" ? null : foldDashes(literal).replace(/^(?:百万|千|万|億)(?=円|人|t|件)/, "");
  return {
    state: "value",
    amount: { value: percent ? exact.times(Fraction.of(100)) : exact, unit, year: null, limit: null, approximate: false },
  };
}
