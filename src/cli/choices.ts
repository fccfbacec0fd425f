import type { EvaluateOptions } from "../actions/evaluate";
import { SHEET_KINDS, SHEETS_BY_DEFAULT } from "../actions/sheet-kinds";
import type { Scheme } from "../grading/scheme";
import { schemes } from "../grading/schemes";
import type { CommandLineWords } from "../messages/command-line";
import type { Language } from "../messages/language";
import { saySheet } from "../messages/sheets/kinds";
import { Refusal } from "./refusal";

export function findPreset(id: string, words: CommandLineWords): Scheme {
  const scheme = schemes.find((known) => known.id === id);
  if (!scheme) throw new Refusal(words.unknownScheme(id, schemes.map((known) => known.id).join(", ")));
  return scheme;
}

/** Whoever names measures wants their pages. */
export function chooseSheets({ sheets, measures }: { readonly sheets?: string; readonly measures?: string }, words: CommandLineWords): readonly string[] {
  const kinds = sheets?.split(",").map((kind) => kind.trim()) ?? (measures === undefined ? SHEETS_BY_DEFAULT : [...SHEETS_BY_DEFAULT, "measure-pages"]);
  const unknown = kinds.filter((kind) => !SHEET_KINDS.some((known) => known === kind));
  if (unknown.length > 0) throw new Refusal(words.unknownSheets(unknown.join(", "), SHEET_KINDS.join(", ")));
  return kinds;
}

const EDITS = ["overwrite", "keep-copy", "ask"] as const;

export function chooseEdits(given: string | undefined, words: CommandLineWords): EvaluateOptions["edits"] {
  if (given === undefined) return "overwrite";
  const edits = EDITS.find((known) => known === given);
  if (!edits) throw new Refusal(words.unknownEdits(given, EDITS.join(", ")));
  return edits;
}

const list = (heading: string, rows: readonly (readonly [string, string])[]) => {
  const width = Math.max(...rows.map(([id]) => id.length));
  return [`\n${heading}`, ...rows.map(([id, name]) => `  ${id.padEnd(width)}  ${name}`)].join("\n");
};

/** The ids that `--scheme` and `hyoka scheme` take, and what each of them is. */
export const listPresets = (words: CommandLineWords): string => list(words.presets, schemes.map(({ id, name }) => [id, name] as const));

/** The kinds that `--sheets` takes. */
export const listKinds = (words: CommandLineWords, language: Language): string => list(words.kinds, SHEET_KINDS.map((kind) => [kind, saySheet(language, kind)] as const));
