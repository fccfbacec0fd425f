import fc from "fast-check";
import type { Scheme } from "../../../src/grading/scheme";
import { schemes } from "../../../src/grading/schemes";
import { stopsGrading } from "../../../src/grading/scheme-problem";
import type { Language } from "../../../src/messages/language";
import { draftScheme } from "../../../src/sheets/scheme/draft-scheme";
import { readScheme } from "../../../src/sheets/scheme/read-scheme";
import { randomScheme } from "./random-scheme";
import { sheetAsWritten } from "./sheet-as-written";

const LANGUAGES: readonly Language[] = ["ja", "en"];

/** Comparable and readable; what hangs on the book and not on the scheme is left out. */
export function sayScheme({ id: _, overall, ...scheme }: Scheme): unknown {
  const order = (table: NonNullable<Scheme["overall"]>["table"]) => table.map(({ first, second, result }) => `${first}×${second}→${result}`).sort();
  const said = { ...scheme, overall: overall && { ...overall, table: order(overall.table) } };
  return JSON.parse(JSON.stringify(said, (__, value: unknown) => (value instanceof Map ? [...(value as Map<string, unknown>)].map(([name, points]) => `${name}=${String(points)}`) : typeof value === "object" && value !== null && "numerator" in value ? String(value) : value))) as unknown;
}

const readBack = (scheme: Scheme, language: Language) => readScheme("計画.xlsx", sheetAsWritten(draftScheme(scheme, language)));

describe.each(LANGUAGES)("written in %s and read back", (language) => {
  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s is the same scheme", (_, scheme) => {
    const { scheme: read, problems } = readBack(scheme, language);
    expect(problems.filter(stopsGrading)).toEqual([]);
    expect(read && sayScheme(read)).toEqual(sayScheme(scheme));
  });

  test("so is any other scheme", () => {
    fc.assert(
      fc.property(randomScheme, (scheme) => {
        const { scheme: read, problems } = readBack(scheme, language);
        expect(problems.filter(stopsGrading)).toEqual([]);
        expect(read && sayScheme(read)).toEqual(sayScheme(scheme));
        // What is not published is said to be, and nothing else is.
        expect(problems.length > 0).toBe(scheme.lacking.length > 0);
      }),
      { numRuns: 300, seed: 20261120 },
    );
  });
});
