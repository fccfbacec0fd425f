import type { Mention, Plan } from "../../plan/plan";
import { mentionsOf } from "./mentioned";

/** What people type in place of the digit of 方針１. */
const SIGNS: Readonly<Record<string, string>> = { l: "1", I: "1", i: "1", ｌ: "1", Ｉ: "1", "|": "1", "｜": "1", 一: "1", 二: "2", 三: "3", 四: "4", 五: "5" };
const LABEL = /方針[ \u3000]*([lIiｌＩ|｜一二三四五])(?=\s|関係|関連|[:：.．、]|$)/;
const NUMBERED = /方針([ \u3000]*)([0-9０-９]+)/;

export type LostNumber = {
  readonly measure: string;
  readonly text: string;
  /** 方針l, and 方針１ as the other rows write it; `null` where no sign stands in the number's place. */
  readonly slip: { readonly wrong: string; readonly right: string } | null;
};

/** As the row above writes its number: half width or full. */
function writeLike(plan: Plan, { table }: Mention, digit: string): string {
  const like = mentionsOf(plan, "direction").flatMap((other) => (other.table === table ? (NUMBERED.exec(other.typedCode?.text ?? "")?.slice(1) ?? []) : []));
  const [gap = "", number = "１"] = like;
  return `方針${gap}${/[０-９]/.test(number) ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit}`;
}

/** `4-4 方針l⏎コミュニティバス…`, `2-4⏎１市民…`: the measure is told, and only the number of the direction is not. */
export function findLostNumber(plan: Plan, mention: Mention): LostNumber | null {
  if (mention.of !== "direction" || mention.code !== "") return null;
  const isHere = ({ place }: Mention) => place.cell === mention.place.cell && place.sheet === mention.place.sheet && place.file === mention.place.file;
  const owner = mentionsOf(plan, "measure").find((other) => other.code !== "" && isHere(other));
  if (!owner?.typedCode) return null;
  const { text } = owner.typedCode;
  const label = LABEL.exec(text);
  const digit = SIGNS[label?.[1] ?? ""];
  return { measure: owner.code, text, slip: label && digit !== undefined ? { wrong: label[0], right: writeLike(plan, mention, digit) } : null };
}
