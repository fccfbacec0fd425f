import fc from "fast-check";
import type { Scheme } from "../../../src/grading/scheme";
import { schemes } from "../../../src/grading/schemes";
import { stopsGrading } from "../../../src/grading/scheme-problem";
import type { Language } from "../../../src/messages/language";
import { draftScheme } from "../../../src/sheets/scheme/draft-scheme";
import { readScheme } from "../../../src/sheets/scheme/read-scheme";
import { FileWorkbook, newBook } from "../../../src/workbook/file";
import { randomScheme } from "./random-scheme";
import { sayScheme } from "./say-scheme";
import { sheetAsWritten } from "./sheet-as-written";

const LANGUAGES: readonly Language[] = ["ja", "en"];

const readBack = (scheme: Scheme, language: Language) => readScheme("計画.xlsx", sheetAsWritten(draftScheme(scheme, language)));

describe.each(LANGUAGES)("written in %s and read back", (language) => {
  test.each(schemes.map((scheme) => [scheme.id, scheme] as const))("%s is the same scheme", (_, scheme) => {
    const { scheme: read, problems } = readBack(scheme, language);
    expect(problems.filter(stopsGrading)).toEqual([]);
    expect(read && sayScheme(read)).toEqual(sayScheme(scheme));
  });

  test("so is any other scheme out of a file", async () => {
    await fc.assert(
      fc.asyncProperty(randomScheme, async (scheme) => {
        const { sheets } = await new FileWorkbook(newBook([draftScheme(scheme, language)]), "計画.xlsx").read();
        const [sheet] = sheets;
        const read = sheet && readScheme("計画.xlsx", sheet).scheme;
        expect(read && sayScheme(read)).toEqual(sayScheme(scheme));
      }),
      { numRuns: 60, seed: 20261121 },
    );
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
