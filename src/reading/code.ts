import { foldDashes } from "../quantity/fold";

export type CodeAndName = { readonly code: string; readonly name: string };

const DIGITS = "[0-9０-９]+";
const DASH = "[-－‐-―−ー─]";
const CODE = new RegExp(`^\\s*(${DIGITS}(?:\\s*${DASH}\\s*${DIGITS})*)(?![0-9０-９.．,，%％]|\\s*${DASH})\\s*[.．:：、]?\\s*`);

/** `1-1-1 健康づくり…`, `１－１健康…`, `1 市民が…`: the code in one form, the name as typed. `null` without a code. */
export function splitCode(text: string): CodeAndName | null {
  const match = CODE.exec(text);
  if (!match?.[1]) return null;
  return { code: foldDashes(match[1]).replace(/\s/g, ""), name: joinLines(text.slice(match[0].length)) };
}

/** A name broken over the lines of a cell is one name. */
export function joinLines(text: string): string {
  return text.replace(/\s*\n\s*/g, "").trim();
}

/** `1-1-1` has three steps, `1-1` two. */
export function depthOf(code: string): number {
  return code.split("-").length;
}
