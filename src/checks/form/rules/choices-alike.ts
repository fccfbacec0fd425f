import { contains } from "../../../workbook/address";
import type { FormRule } from "../form-rule";
import { filledCells } from "../page";
import type { Judge } from "../page";

/** Signs that people take for one: ○ 〇 ◯, Ａ and A, the dashes. */
function meantBy(text: string): string {
  const sign = text.trim();
  if (/^[○〇◯]$/.test(sign)) return "○";
  if (/^[-－‐‑–—―−]$/.test(sign)) return "-";
  return sign.normalize("NFKC").toUpperCase();
}

/** Of a choice that is written in two ways on a sheet, the rarer way. */
const judge: Judge = (page) => {
  const choices = filledCells(page).filter((cell) => cell.text.trim().length <= 2 && cell.cell.kind === "text" && page.tables.some(({ area }) => contains(area, cell)));
  return [...new Set(choices.map(({ text }) => meantBy(text)))].flatMap((meant) => {
    const own = choices.filter(({ text }) => meantBy(text) === meant);
    const ways = [...new Set(own.map(({ text }) => text.trim()))].map((way) => ({ way, cells: own.filter(({ text }) => text.trim() === way) })).sort((a, b) => b.cells.length - a.cells.length);
    return ways.slice(1).flatMap(({ cells }) => cells);
  });
};

export const choicesAlike: FormRule = { id: "form-l2-04", judge };
