import { WorkbookFailure } from "../failure";
import { sheetsIn } from "../formula";
import { saying, type Pauses } from "../steps";
import type { BookPart } from "./book-part";
import type { LongText } from "./long-text";
import type { Package, Part } from "./package";
import { readRelations } from "./relations";
import { streamXmlInSteps } from "./xml-stream";

/** Formulas of cells, conditions, validation lists and charts stand in elements of these names. */
const HOLDERS = new Set(["f", "formula", "formula1", "formula2"]);

/** Most sheets name none of them at all; what XML may write in several ways is read in any case. */
function* mayName({ pieces }: LongText, names: readonly string[]): Pauses<boolean> {
  if (names.some((name) => /[&<>"']/.test(name))) return true;
  const longest = Math.max(1, ...names.map(({ length }) => length));
  let before = "";
  for (const piece of pieces) {
    // A name may lie over the end of a piece.
    const letters = (before + piece).toLowerCase();
    if (names.some((name) => letters.includes(name))) return true;
    before = piece.slice(-longest);
    yield;
  }
  return false;
}

/** The first formula of a part that names one of these sheets, and the cell it is in. */
function* findReference(part: Part, gone: ReadonlySet<string>): Pauses<{ readonly cell: string | null; readonly sheet: string } | null> {
  const { text } = yield* saying(() => undefined, part.longText());
  if (!(yield* mayName(text, [...gone]))) return null;
  let cell: string | null = null;
  let formula: string | null = null;
  let found: { readonly cell: string | null; readonly sheet: string } | null = null;
  const run = streamXmlInSteps(text, part.name, text.length, () => ({
    open: ({ local, attributes }) => {
      if (local === "c") cell = attributes["r"]?.value ?? null;
      if (local === "conditionalFormatting" || local === "dataValidation") cell = attributes["sqref"]?.value.split(" ")[0] ?? null;
      if (HOLDERS.has(local)) formula = "";
    },
    text: (content) => {
      if (formula !== null) formula += content;
    },
    close: ({ local }) => {
      if (!HOLDERS.has(local) || formula === null) return;
      const sheet = sheetsIn(formula).find((name) => gone.has(name.toLowerCase()));
      if (sheet !== undefined) found ??= { cell, sheet };
      formula = null;
    },
  }));
  yield* saying(() => undefined, run);
  return found;
}

/** The charts that a sheet shows. */
function chartsOf(book: Package, sheetPart: string): readonly Part[] {
  const drawings = readRelations(book, sheetPart).filter(({ kind }) => kind === "drawing");
  const charts = drawings.flatMap(({ target }) => readRelations(book, target).filter(({ kind }) => kind === "chart"));
  return charts.flatMap(({ target }) => book.part(target) ?? []);
}

/**
 * Excel calls a file broken in which a formula names a sheet that is not there, and a person's sheet is never changed, not
 * even to `#REF!`: so a sheet that is referred to stays until the person has changed that formula.
 */
export function* refuseReferredTo(book: Package, { sheets }: BookPart, gone: readonly string[]): Pauses<void> {
  const folded = new Set(gone.map((name) => name.toLowerCase()));
  for (const { name, part } of sheets.filter((sheet) => !folded.has(sheet.name.toLowerCase()))) {
    const sheetPart = book.part(part);
    for (const holder of [...(sheetPart ? [sheetPart] : []), ...chartsOf(book, part)]) {
      const found = yield* findReference(holder, folded);
      if (found) throw new WorkbookFailure("ReferredTo", { sheet: name, what: found.sheet, ...(found.cell === null ? {} : { cell: found.cell }) });
    }
  }
}
