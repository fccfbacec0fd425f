import { foldName } from "../../quantity/fold";
import type { Place } from "../../workbook/place";
import { depthOf, joinLines, splitCode } from "../code";
import { readDirectionRef } from "../direction-ref";
import type { Context } from "../scope";
import type { SheetGrid } from "../sheet-grid";
import { filledCells } from "./row-kind";

type Named = { readonly code: string; readonly name: string; readonly place: Place };

/** A look-alike in the word is a slip that a check names; the line is a project's all the same. */
const PROJECT = "プ[ロ口]ジ[ェエ]ク[ト卜]";
export const saysProject = (text: string) => new RegExp(PROJECT).test(text);
const NUMBERED = new RegExp(`^(?:.{0,6}${PROJECT})\\s*([0-9]{1,2}|[①-⑳])\\s*[\\s　:：.．、-]*(.*)$`);
const NAMED = new RegExp(`^(?:([0-9]{1,2}|[①-⑳])\\s*[\\s　:：.．、]*)?(.{2,}${PROJECT})$`);

/** `重点プロジェクト1　少子高齢化対策プロジェクト`, `1 少子高齢化対策プロジェクト`, `少子高齢化対策プロジェクト`. */
export function readProject(text: string, place: Place): Named | null {
  const line = joinLines(text).normalize("NFC");
  const folded = line.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const number = (sign: string | undefined) => (sign === undefined ? "" : /[①-⑳]/.test(sign) ? String(sign.charCodeAt(0) - 0x245f) : String(Number(sign)));
  const numbered = NUMBERED.exec(folded);
  if (numbered) {
    const name = (numbered[2] ?? "").trim();
    return { code: number(numbered[1]), name: name === "" ? line.trim() : line.trim().slice(-name.length), place };
  }
  const named = NAMED.exec(folded);
  const name = named?.[2]?.trim() ?? "";
  // 重点プロジェクト alone heads a list of them and is none.
  if (!named || (named[1] === undefined && /^(?:重点|戦略|リーディング|本市の重点)プロジェクト$/.test(name))) return null;
  return { code: number(named[1]), name: line.trim().slice(-name.length), place };
}

/** A line above a table that names the measure or policy to which all of it belongs: `施策1-1 子どもを…`, `政策１ 子育て`. */
function readOwner(text: string, place: Place): Partial<Pick<Context, "measure" | "policy">> {
  const split = splitCode(text);
  if (!split || split.name === "") return {};
  const named = { ...split, place };
  if (depthOf(split.code) >= 2 || /^\s*(?:重点|基本|個別)?施策/.test(text)) return { measure: named };
  return /^\s*(?:基本)?(?:政策|目標)/.test(text) ? { policy: named } : {};
}

/** A line that names the project or measure of the tables below it, and no direction of one. */
export function namesOwner(text: string): boolean {
  const place: Place = { file: "", sheet: "", cell: "" };
  return readProject(text, place) !== null || (readOwner(text, place).measure !== undefined && readDirectionRef(text, null).direction === null);
}

const UNDERSTOOD = /指標|数値目標|関連計画|一覧|^[※（(]/;

/** Takes one line outside the tables into what is known of the tables below it. */
export function readLine(context: Context, grid: SheetGrid, row: number): Context {
  const cells = filledCells(grid, row, grid.firstColumn, grid.lastColumn);
  const first = cells[0];
  if (!first) return context;
  const place = grid.place(row, first.column);
  const lines = [...context.lines, ...cells.map(({ text }) => foldName(text))].slice(-4);
  const project = readProject(first.text, place);
  if (project) return { ...context, project, measure: null, section: null, lines };
  const owner = readOwner(first.text, place);
  if (owner.measure || owner.policy) return { ...context, ...owner, section: null, lines };
  const section = UNDERSTOOD.test(foldName(first.text)) ? context.section : joinLines(first.text);
  return { ...context, section, lines };
}
