import { evaluateSnapshots } from "../../src/actions/evaluation";
import { defaultScheme } from "../../src/grading/schemes";
import type { OutputSheet } from "../../src/sheets/output-sheet";
import type { Snapshot } from "../../src/workbook/snapshot";
import { sheetAsWritten } from "../sheets/scheme/sheet-as-written";
import { planIn, retype } from "./change-books";
import type { Dice } from "./dice";

/** The books with our matrix of their plan in the first of them, and one mark in it set or cleared by hand. */
export function editMatrix(output: OutputSheet, books: readonly Snapshot[], dice: Dice, marks: readonly ("○" | "◎")[]): { readonly books: readonly Snapshot[]; readonly what: string } | null {
  const [first, ...others] = books;
  const [graded] = evaluateSnapshots(books, defaultScheme).plans;
  if (!first || !graded) return null;
  const draft = output.draft(graded, { language: "ja", file: first.file, date: "", earlier: null });
  if ("missing" in draft) return null;
  const sheet = sheetAsWritten(draft, "作成した対応表");
  const drawn = [{ ...first, sheets: [...first.sheets, sheet] }, ...others];
  const [matrix] = planIn(drawn)?.ownMatrices ?? [];
  // Title, legend, two rows of headings; policy and measure; the totals below.
  const row = dice.pick(Array.from({ length: matrix ? draft.cells.length - 6 : 0 }, (_, index) => 4 + index).filter((each) => sheet.rows[each]?.[1]?.kind === "text" && sheet.rows[each][2]?.kind !== "number"));
  const column = dice.pick(Array.from({ length: draft.columnWidths.length - 2 }, (_, index) => 2 + index));
  if (row === null || column === null) return null;
  const there = sheet.rows[row]?.[column];
  const before = there?.kind === "text" ? there.text : "";
  const after = dice.pick(["", ...marks].filter((mark) => mark !== before));
  if (after === null) return null;
  const cell = `${String.fromCharCode(65 + column)}${row + 1}`;
  return { books: retype(drawn, { file: first.file, sheet: sheet.name, cell }, after), what: `${cell}: ${before} → ${after}` };
}
