import { foldDashes } from "../quantity/fold";
import { depthOf, joinLines, parentOf, splitCode } from "./code";

/** What a cell of a KPI table says before the indicator: the measure, the direction's number, and the title behind them. */
export type DirectionRef = { readonly measure: string | null; readonly direction: string | null; readonly title: string; readonly isRelated: boolean };

const NUMBER = "([0-9０-９]+|[①-⑳]|[⑴-⒇])";
const LABELLED = new RegExp(`^\\s*(?:施策の)?(?:展開)?方針\\s*${NUMBER}\\s*(関係|関連)?\\s*[:：.．、]?\\s*`);
const BARE = /^\s*(?:[(（]([0-9０-９]+)[)）]|([①-⑳]|[⑴-⒇])|([0-9０-９]+)[.．、)）\s])\s*/;

function numberOf(sign: string): string {
  if (/[①-⑳]/.test(sign)) return String(sign.charCodeAt(0) - 0x245f);
  if (/[⑴-⒇]/.test(sign)) return String(sign.charCodeAt(0) - 0x2473);
  return String(Number(foldDashes(sign)));
}

const tail = (text: string, head: string) => joinLines(text.slice(head.length));

/**
 * `1-6 方針 1⏎多種多彩な…`, `7-4 方針１関係⏎…`, `方針２ …`, `① …`. Where codes of measures have `depth` steps,
 * one step more is the direction: `1-1-2 …` is direction 2 of `1-1`.
 */
export function readDirectionRef(text: string, depth: number | null): DirectionRef {
  const own = LABELLED.exec(text);
  if (own?.[1] !== undefined) return { measure: null, direction: numberOf(own[1]), title: tail(text, own[0]), isRelated: own[2] !== undefined };
  const split = splitCode(text);
  if (split && depthOf(split.code) >= 2) {
    const rest = text.slice(text.length - trailing(text, split.name));
    const labelled = LABELLED.exec(rest);
    if (labelled?.[1] !== undefined) return { measure: split.code, direction: numberOf(labelled[1]), title: tail(rest, labelled[0]), isRelated: labelled[2] !== undefined };
    const deeper = depth === null ? depthOf(split.code) >= 4 : depthOf(split.code) > depth;
    if (deeper) return { measure: parentOf(split.code), direction: split.code.split("-").at(-1) ?? null, title: split.name, isRelated: false };
    return { measure: split.code, direction: null, title: split.name, isRelated: false };
  }
  const bare = BARE.exec(text);
  const sign = bare?.[1] ?? bare?.[2] ?? bare?.[3];
  if (bare && sign !== undefined) return { measure: null, direction: numberOf(sign), title: tail(text, bare[0]), isRelated: false };
  return { measure: null, direction: null, title: joinLines(text), isRelated: false };
}

/** How many characters of the cell stand behind its code: line breaks included, which the name has lost. */
function trailing(text: string, name: string): number {
  for (let length = name.length; length <= text.length; length += 1) {
    if (joinLines(text.slice(text.length - length)) === name && !/^\s/.test(text.slice(text.length - length))) return length;
  }
  return name.length;
}
