import type { Snapshot } from "../src/workbook/snapshot";
import { textOf } from "../src/workbook/snapshot";

const WORD = /[A-Za-z][A-Za-z0-9]*/g;

/** Names and what Japanese offices write in Latin letters themselves. */
const USUAL = ["Hyoka", "Excel", "SDGs", "PDCA", "xlsx", "English", "Enter", "Ctrl", "Esc", "Tab", "km", "m2", "km2", "kWh", "ha", "kg", "CO2", "pH", "BOD"];

/** Letters of a grade, columns and cells: A, AB, C12. Years and rules too: R6, L1. */
const isReference = (word: string) => /^(?:[A-Z]{1,3}[0-9]*|[a-z])$/.test(word);

/** 照合 of a finding, which is not for people. */
const DIGESTS = /^[0-9a-f]{16}(?:\.[0-9a-f]+)*$/;

const wordsIn = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The Latin words that stand in people's own sheets; they are shown as they are. */
export const wordsOfBook = ({ file, sheets }: Snapshot): ReadonlySet<string> =>
  new Set([file, ...sheets.flatMap(({ name, rows }) => [name, ...rows.flatMap((row) => row.map(textOf))])].flatMap(wordsIn));

/** Words of another language in a Japanese text, each with the text it stands in. */
export function foreignWords(texts: readonly string[], own: ReadonlySet<string> = new Set()): string[] {
  return [...new Set(texts)].filter((text) => !DIGESTS.test(text)).flatMap((text) => wordsIn(text).filter((word) => !isReference(word) && !USUAL.includes(word) && !own.has(word)).map((word) => `${word}: ${text.slice(0, 80)}`));
}
