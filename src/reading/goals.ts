import { goalNamed } from "../plan/goals/goal-named";
import { goalNumbered, GOALS } from "../plan/goals/goals";
import type { GoalSign } from "../plan/plan";
import { foldWidth } from "../quantity/fold";

/** One sign of a list, before it is known whose. */
export type SignRead = Pick<GoalSign, "text" | "goal" | "target">;

const CIRCLED = /[①-⑳]/;
/** What stands before a number and says nothing: SDGs, 目標, ゴール, Goal, No., ターゲット. */
const PREFIX = /^(?:関連)?(?:SDGs?|ゴール|目標|ターゲット|Goals?|Targets?|No\.?|№|[#＃])(?:の)?[\s:.]*/i;
const NUMBER = /^([0-9]+)(?:\.([0-9]{1,2}|[a-z])(?![0-9a-z]))?/i;
const BETWEEN = /^[\s、,，・;/／|()[\]（）「」『』【】~:.\-－―ー]+/;
/** A name goes on to where the next sign may begin. */
const NAME = /^[^\n、,，;/／|0-9①-⑳]+/;
/** The wording of each goal, however it is broken over lines and whatever stands between its halves: つくる責任・⏎つかう責任. */
const WORDINGS: readonly (readonly [RegExp, string])[] = GOALS.map(({ name }) => {
  const signs = Array.from(name).map((sign) => (sign === " " ? "[\\s・、,，/]*" : sign));
  return [new RegExp(signs.join("\\s*"), "g"), `${name.replace(" ", "")}\n`];
});
const straighten = (text: string) => WORDINGS.reduce((rest, [wording, name]) => rest.replace(wording, name), text);

const BEGINS_ANEW = /^\s*[0-9①-⑳]/;
const withoutNumber = (line: string) => line.replace(/^[\s0-9①-⑳.:：)）-]+/, "");

/** A misspelt name that is broken over two lines is known only when it is whole. */
function joinBroken(text: string): string {
  const lines: string[] = [];
  for (const line of text.split("\n")) {
    const above = lines.at(-1);
    const isBroken = above !== undefined && !BEGINS_ANEW.test(line) && !goalNamed(withoutNumber(above)) && !goalNamed(line) && goalNamed(withoutNumber(above) + line);
    if (isBroken) lines.push((lines.pop() ?? "") + line.trim());
    else lines.push(line);
  }
  return lines.join("\n");
}

/** A cell that says that there is none. */
const NONE = /^(?:[-－―ー×✕✗]|なし|無し?|該当なし|特になし|該当無し)$/;
/** 1～5 are five goals; 1-5 are two of them or a code, and taken as two. */
const RANGE = /([0-9]{1,2})\s*~\s*([0-9]{1,2})/g;

/** 3.4.5 are three goals; 3.4 is a target of the third. */
const DOTTED = /[0-9]{1,2}(?:\.[0-9]{1,2}){2,}/g;
const spread = (text: string) =>
  text.replace(DOTTED, (list) => list.replaceAll(".", "、")).replace(RANGE, (whole, from: string, to: string) => {
    const [first, last] = [Number(from), Number(to)];
    return first < last && last <= GOALS.length ? Array.from({ length: last - first + 1 }, (_, step) => first + step).join("、") : whole;
  });

function signNumbered(number: number, target: string | null, name: string, typed: string): SignRead {
  // Behind its number stands a goal's name, perhaps misspelt; anything else there is a remark.
  const text = goalNamed(name) ? `${typed} ${name}` : typed;
  return { text, goal: goalNumbered(number) ? number : null, target };
}

/** One name, or several with nothing but blanks between them. */
function namesIn(text: string): readonly SignRead[] {
  const whole = goalNamed(text);
  if (whole) return [{ text: text.trim(), goal: whole.goal.number, target: null }];
  return text.split(/[\s・]+/).flatMap((part) => {
    const named = goalNamed(part);
    return named ? [{ text: part, goal: named.goal.number, target: null }] : [];
  });
}

/**
 * The signs of a cell in their order: `1、3、4`, `目標3`, `③④`, `4.7` (a target of goal 4), `質の高い教育をみんなに`.
 * What is no sign at all is one only where nothing else stands in the cell.
 */
export function readSigns(text: string): readonly SignRead[] {
  let rest = spread(joinBroken(straighten(foldWidth(text))));
  if (NONE.test(rest.trim())) return [];
  const signs: SignRead[] = [];
  const words: string[] = [];
  for (;;) {
    rest = rest.replace(BETWEEN, "");
    rest = rest.replace(PREFIX, "").replace(BETWEEN, "");
    if (rest === "") break;
    const numbered = CIRCLED.test(rest.charAt(0)) ? [rest.charAt(0)] : NUMBER.exec(rest);
    const sign = numbered?.[0];
    if (sign === undefined) {
      const name = NAME.exec(rest)?.[0] ?? rest.charAt(0);
      rest = rest.slice(name.length);
      const named = namesIn(name);
      signs.push(...named);
      if (named.length === 0) words.push(name);
      continue;
    }
    rest = rest.slice(sign.length);
    const behind = rest.replace(/^[\s:.．：)）-]+/, "");
    const name = (NAME.exec(behind)?.[0] ?? "").trim();
    if (name !== "") rest = behind.slice(behind.indexOf(name) + name.length);
    const number = CIRCLED.test(sign) ? sign.charCodeAt(0) - 0x245f : Number(numbered?.[1]);
    signs.push(signNumbered(number, numbered?.[2]?.toLowerCase() ?? null, name, sign));
  }
  if (signs.length === 0 && words.length > 0) return [{ text: text.trim(), goal: null, target: null }];
  return signs;
}

/** The goals a cell names, each once. */
export function goalsIn(text: string): readonly number[] {
  return [...new Set(readSigns(text).flatMap(({ goal }) => goal ?? []))].sort((a, b) => a - b);
}
