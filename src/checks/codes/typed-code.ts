import type { Mention, Plan } from "../../plan/plan";
import { foldDashes } from "../../quantity/fold";
import { mentionsOf } from "./mentioned";

/** What people type in place of a digit or a dash. */
const DIGITS: Readonly<Record<string, string>> = { l: "1", I: "1", "|": "1", i: "1", O: "0", o: "0", Q: "0", "〇": "0", "○": "0", "◯": "0", S: "5", B: "8", Z: "2", Ⅰ: "1", Ⅱ: "2", Ⅲ: "3", Ⅳ: "4", Ⅴ: "5", Ⅵ: "6", Ⅶ: "7", Ⅷ: "8", Ⅸ: "9" };
const DASHES = /[一~_=+／/]/;

const COULD_BE_CODE = /^\s*((?:[0-9lIiOoQSBZ|〇○◯Ⅰ-Ⅸ]+)(?:\s*[-一~_=]\s*(?:[0-9lIiOoQSBZ|〇○◯Ⅰ-Ⅸ]+))*)(?=\s|$|[^0-9A-Za-z-])/;

/** `l-1 健康づくり` → `1-1`; `null` where it is a code already, or none even so. */
function readLookAlike(text: string): { readonly typed: string; readonly code: string } | null {
  const typed = COULD_BE_CODE.exec(foldDashes(text))?.[1];
  if (typed === undefined) return null;
  const signs = Array.from(typed.replace(/\s/g, ""));
  const mended = signs.map((sign, index) => (DASHES.test(sign) || (sign === "一" && index > 0) ? "-" : (DIGITS[sign] ?? sign))).join("");
  return mended === typed.replace(/\s/g, "") || !/[0-9]/.test(typed) ? null : { typed, code: mended };
}

export type MendedCode = { readonly typed: string; readonly code: string };

/**
 * The code that was meant where a sign in it only looks like a digit or dash. Certain only where the plan has that code
 * elsewhere, or codes with as many steps.
 */
export function mendCode(plan: Plan, mention: Mention): MendedCode | null {
  const text = mention.typedCode?.text ?? mention.name;
  const read = readLookAlike(text);
  if (!read || read.code === mention.code) return null;
  const known = mentionsOf(plan, mention.of).filter((other) => other !== mention && other.code !== "");
  const isKnown = known.some(({ code }) => code === read.code);
  const steps = (code: string) => code.split("-").length;
  const fits = known.length > 0 && known.every(({ code }) => steps(code) === steps(read.code)) && steps(read.code) >= 2;
  return isKnown || fits ? read : null;
}
