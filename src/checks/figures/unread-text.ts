import { foldDashes } from "../../quantity/fold";
import { readQuantity } from "../../quantity/read-quantity";

/** What a city writes where it sets no number: 増加, 現状維持, 全国平均以上. */
const AIMS = /増(?:加|やす|$)|減(?:少|らす|$)|維持|現状|向上|上昇|低下|低減|改善|上回|下回|以上|以下|並み|平均|前年|拡大|縮小|充実|強化|推進|継続/;
/** 前年度比5%増: the number is no figure but a difference to one that nobody knows yet. */
const RELATIVE = /前年|対前|現状|基準|当初|全国|県|国|平均|より|比/;
const YEAR = /(?:令和|平成|[RH])?\s*[0-9]+\s*年度?/g;

/** A target in words is one that no figure can be held against. */
export function isAimInWords(text: string): boolean {
  const folded = foldDashes(text).trim();
  if (folded.startsWith("#") || !AIMS.test(folded)) return false;
  return !/[0-9]/.test(folded.replace(YEAR, "")) || RELATIVE.test(folded);
}

export type Slip = { readonly why: "letter-in-number" | "comma-in-number"; readonly sign: string; /** The text without it, where only one can be meant. */ readonly right: string | null };

const LETTERS: Readonly<Record<string, string>> = { O: "0", o: "0", Ｏ: "0", ｏ: "0", "〇": "0", "○": "0", "◯": "0", l: "1", I: "1", ｌ: "1", Ｉ: "1", "|": "1", S: "5" };
const LETTER = /(?<=[0-9０-９,，.．])[OoＯｏ〇○◯lIｌＩ|S]|[OoＯｏ〇○◯lIｌＩ|S](?=[0-9０-９,，.．])/g;
const COMMA = /[,，]/g;

const isRead = (text: string) => ["value", "parts", "range"].includes(readQuantity(text).state);

/** `11,O00 人`, `177,85 件`: one sign keeps a figure from being one. */
export function findSlip(text: string): Slip | null {
  if (isRead(text)) return null;
  const [letter] = text.match(LETTER) ?? [];
  const lettered = text.replace(LETTER, (sign) => LETTERS[sign] ?? sign).replace(LETTER, (sign) => LETTERS[sign] ?? sign);
  if (letter !== undefined && isRead(lettered)) return { why: "letter-in-number", sign: letter, right: lettered };
  const [comma] = text.match(COMMA) ?? [];
  // A digit was lost or doubled, or the comma slipped: which of them, nobody can tell.
  return comma !== undefined && isRead(text.replace(COMMA, "")) ? { why: "comma-in-number", sign: comma, right: null } : null;
}
