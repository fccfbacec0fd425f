import { makeSchemeSheet } from "../actions/make-scheme-sheet";
import { commandLineWords } from "../messages/command-line";
import type { Language } from "../messages/language";
import { saySchemeExists } from "../messages/scheme-problems";
import { naming, openBook, refuseInputs, saveBook } from "./book-files";
import { findPreset } from "./choices";
import type { Output } from "./evaluate-command";
import { Refusal } from "./refusal";

export type SchemeArguments = { readonly id: string; readonly file: string; readonly out: string; readonly language: Language };

/** A copy of the book with the sheet 評価基準 of a preset, for people to edit: 0 made, 2 not. */
export async function runScheme({ id, file, out, language }: SchemeArguments, output: Output): Promise<0 | 2> {
  const words = commandLineWords(language);
  const preset = findPreset(id, words);
  if (!/\.xlsx$/i.test(out)) throw new Refusal(words.outNotXlsx(out));
  refuseInputs(out, [file]);
  const book = openBook(file);
  const made = await naming(book.name, () => makeSchemeSheet(book, preset, language));
  if (made.state === "exists") {
    const { what, next } = saySchemeExists(language, made.sheet);
    output.err(`${what}${language === "en" ? " " : ""}${next}`);
    return 2;
  }
  saveBook(out, book.bytes());
  for (const { sheet, range } of made.written) output.out(words.written(sheet, range, out));
  return 0;
}
