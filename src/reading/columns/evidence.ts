import { foldName } from "../../quantity/fold";
import { readQuantity } from "../../quantity/read-quantity";
import { readCode, splitCode } from "../code";
import { goalsIn } from "../goals";
import type { SheetGrid } from "../sheet-grid";
import type { Column } from "./header";
import type { Role } from "./roles";
import { sampleOf } from "./sample";
import type { Body } from "./sample";

/** Why a column was taken for what it was taken for; worded in `messages`. */
export type Reason =
  | { readonly sign: "heading"; readonly words: string }
  /** So many of the cells below the heading are what the column should hold. */
  | { readonly sign: "content"; readonly fits: number; readonly of: number }
  /** A person said so. */
  | { readonly sign: "chosen" };

/** From 0 to 1; a heading alone is worth 0.6, content that fits it throughout the rest. */
export type Evidence = { readonly score: number; readonly reasons: readonly Reason[] };

type Fits = (text: string) => boolean;

/** A, 高, 概ね順調: a verdict out of a few, not a sentence. */
export const isVerdict: Fits = (text) => foldName(text).length <= 3 || (foldName(text).length <= 8 && !/[。、]/.test(text));
export const isMark: Fits = (text) => /^[○〇◯◎●△×✕✓✔・-]$/.test(foldName(text));
/** A dash or an error value says nothing of what the column is for. */
const isIdle: Fits = (text) => /^(?:-+|#.*[!?A])$/.test(foldName(text));
const isFigure: Fits = (text) => readQuantity(text).state !== "unreadable" || /[0-9０-９]/.test(text);
const isName: Fits = (text) => foldName(text).length >= 2 && !/^[-0-9.,%▲△]+$/.test(foldName(text));
const isProse: Fits = (text) => foldName(text).length > 3 && isName(text);
const isSentence: Fits = (text) => !isVerdict(text);
const isCode: Fits = (text) => readCode(text) !== null;

const FITS: Readonly<Partial<Record<Role, Fits>>> = {
  measureCode: isCode,
  policyCode: isCode,
  directionCode: isCode,
  projectCode: isCode,
  measure: (text) => splitCode(text) !== null || isName(text),
  policy: isName,
  policyGroup: isName,
  direction: isName,
  project: isName,
  indicator: isName,
  work: isName,
  localIndicator: isName,
  baseline: isFigure,
  forecast: isFigure,
  actual: isFigure,
  midTarget: isFigure,
  target: isFigure,
  year: isFigure,
  rate: isFigure,
  budget: isFigure,
  letter: isVerdict,
  overall: isVerdict,
  quantitative: isVerdict,
  directionLevel: isVerdict,
  qualitative: isVerdict,
  selfAssessment: isSentence,
  policyGoal: (text) => text.length > 12 && !/[0-9０-９]/.test(text),
  results: isProse,
  problems: isProse,
  nextProblems: isProse,
  nextSteps: isProse,
  department: (text) => /[課室部局係署所館院園校]|センター|事務局/.test(text),
  goals: (text) => goalsIn(text).length > 0,
  goalMark: (text) => isMark(text) || /^[0-9０-９]{1,2}$/.test(text.trim()),
  mark: isMark,
};

/** How far what a column holds is what this role should hold; `null` where that can't be told. */
export function fitness(texts: readonly string[], role: Role): { readonly fits: number; readonly of: number } | null {
  const fits = FITS[role];
  const telling = texts.filter((text) => !isIdle(text));
  return fits === undefined || telling.length === 0 ? null : { fits: telling.filter(fits).length, of: telling.length };
}

const HEADING = 0.6;
const NO_HEADING = 0.2;

export function weighColumn(grid: SheetGrid, { column, role, heading }: Column, body: Body, chosen: boolean): Evidence {
  const content = fitness(sampleOf(grid, column, body).texts, role);
  const reasons: readonly Reason[] = [
    ...(chosen ? [{ sign: "chosen" as const }] : []),
    ...(heading === "" ? [] : [{ sign: "heading" as const, words: foldName(heading) }]),
    ...(content === null ? [] : [{ sign: "content" as const, ...content }]),
  ];
  const share = content === null ? 0 : content.fits / content.of;
  const score = chosen ? 1 : (heading === "" ? NO_HEADING : HEADING) + (1 - HEADING) * share;
  return { score: Math.round(score * 100) / 100, reasons };
}
