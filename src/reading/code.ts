import { foldDashes } from "../quantity/fold";

export type CodeAndName = { readonly code: string; readonly name: string };

const DIGITS = "[0-9０-９]+";
const ENCLOSED = "[(（][0-9０-９]+[)）]|[①-⑳]|[⑴-⒇]";
const STEP = `(?:${DIGITS}|${ENCLOSED})`;
const DASH = "[-－‐-―−ー─]";
/** What a code may be called: 施策1-1, 基本目標１, 第2章. */
const KIND = "(?:第|(?:基本政策|基本目標|基本施策|重点施策|個別施策|政策目標|政策|施策|目標|柱|大綱)\\s*第?)?\\s*";
/** A number goes on behind a dash or point; ① and (1) also without: `1-(1)-①`, `1（2）`. */
const STEPS = `${STEP}(?:\\s*${DASH}\\s*${STEP}|[.．・](?=[0-9０-９])${DIGITS}|${ENCLOSED})*`;
const NO_CODE_BEFORE = `(?![0-9０-９,，%％歳人年月日割位つ次期回]|\\s*${DASH}\\s*[0-9０-９]|[.．][0-9０-９])`;
const CODE = new RegExp(`^\\s*${KIND}(${STEPS})${NO_CODE_BEFORE}(?:章|節)?\\s*[.．:：、)）]?\\s*`);

function numbersOf(code: string): readonly string[] {
  return [...foldDashes(code).matchAll(/[0-9]+|[①-⑳]|[⑴-⒇]/g)].map(([step]) => {
    if (/[①-⑳]/.test(step)) return String(step.charCodeAt(0) - 0x245f);
    if (/[⑴-⒇]/.test(step)) return String(step.charCodeAt(0) - 0x2473);
    return String(Number(step));
  });
}

/** `1-1-1 健康づくり…`, `１－１健康…`, `1-(1)-① …`, `施策1-1 …`: the code in one form, the name as typed. `null` without a code. */
export function splitCode(text: string): CodeAndName | null {
  const match = CODE.exec(text);
  if (!match?.[1]) return null;
  const steps = numbersOf(match[1]);
  const only = foldDashes(match[1]).trim();
  // 0101 is a code of four digits in one step; 01-01 is 1-1.
  const code = steps.length === 1 && /^0[0-9]{2,}$/.test(only) ? only : steps.join("-");
  return { code, name: joinLines(text.slice(match[0].length)) };
}

/** A code in a cell of its own: `1-1`, `１`, `施策1-1`. */
export function readCode(text: string): string | null {
  const split = splitCode(text);
  return split?.name === "" ? split.code : null;
}

/** A name broken over the lines of a cell is one name. */
export function joinLines(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, "").trim();
}

/** `1-1-1` has three steps, `1-1` two. */
export function depthOf(code: string): number {
  return code === "" ? 0 : code.split("-").length;
}

/** The code above: `1-1` of `1-1-1`; `null` above the first step. */
export function parentOf(code: string): string | null {
  const cut = code.lastIndexOf("-");
  return cut === -1 ? null : code.slice(0, cut);
}
