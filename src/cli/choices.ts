import { SHEETS_TO_WRITE } from "../actions/sheets-to-write";
import type { Scheme } from "../grading/scheme";
import { schemes } from "../grading/schemes";
import type { CommandLineWords } from "../messages/command-line";
import type { Language } from "../messages/language";
import { resultsWords } from "../messages/results-sheet";
import { checkResultsWords } from "../messages/sheets/check-results";
import { differencesWords } from "../messages/sheets/differences";
import { saySheet } from "../messages/sheets/kinds";
import { outputSheets } from "../sheets";
import { CHECK_RESULTS } from "../sheets/check-results/check-results";
import { DIFFERENCES } from "../sheets/differences/differences";
import { EVALUATION_RESULTS } from "../sheets/evaluation-results/evaluation-results";
import { Refusal } from "./refusal";

const OF_EVALUATION = SHEETS_TO_WRITE.map(({ kind }) => kind);
const KINDS: readonly string[] = [...OF_EVALUATION, ...outputSheets.map(({ kind }) => kind)];
/** Without --sheets: what was evaluated and checked, and every matrix that can be made. */
const BY_DEFAULT: readonly string[] = [...OF_EVALUATION, ...KINDS.filter((kind) => kind.endsWith("-matrix"))];

export function findPreset(id: string, words: CommandLineWords): Scheme {
  const scheme = schemes.find((known) => known.id === id);
  if (!scheme) throw new Refusal(words.unknownScheme(id, schemes.map((known) => known.id).join(", ")));
  return scheme;
}

export function chooseSheets(sheets: string | undefined, words: CommandLineWords): readonly string[] {
  const kinds = sheets?.split(",").map((kind) => kind.trim()) ?? BY_DEFAULT;
  const unknown = kinds.filter((kind) => !KINDS.includes(kind));
  if (unknown.length > 0) throw new Refusal(words.unknownSheets(unknown.join(", "), KINDS.join(", ")));
  return kinds;
}

const list = (heading: string, rows: readonly (readonly [string, string])[]) => {
  const width = Math.max(...rows.map(([id]) => id.length));
  return [`\n${heading}`, ...rows.map(([id, name]) => `  ${id.padEnd(width)}  ${name}`)].join("\n");
};

/** The ids that `--scheme` and `hyoka scheme` take, and what each of them is. */
export const listPresets = (words: CommandLineWords): string => list(words.presets, schemes.map(({ id, name }) => [id, name] as const));

/** The kinds that `--sheets` takes. */
export function listKinds(words: CommandLineWords, language: Language): string {
  const ofEvaluation = [
    [EVALUATION_RESULTS, resultsWords(language).sheet],
    [DIFFERENCES, differencesWords(language).sheet],
    [CHECK_RESULTS, checkResultsWords(language).sheet],
  ] as const;
  return list(words.kinds, [...ofEvaluation, ...outputSheets.map(({ kind }) => [kind, saySheet(language, kind)] as const)]);
}
