import type { Scheme } from "../grading/scheme";
import type { Language, Worded } from "./language";
import { SCHEME_SHEET } from "./scheme-sheet";

type SchemeSectionWords = {
  readonly title: string;
  readonly unclear: (sheet: string) => string;
  readonly inSheet: string;
  readonly withoutSheet: string;
  readonly show: (sheet: string) => string;
  readonly preset: string;
  readonly source: (source: string) => string;
  readonly make: string;
  /** Beside the one that was tried. */
  readonly makeTried: string;
  readonly made: (sheet: string) => string;
};

const WORDS: Worded<SchemeSectionWords> = {
  ja: {
    title: "評価基準",
    unclear: (sheet) => `シート「${sheet}」に読み取れないところがあるため、使う評価基準が決まっていません。`,
    inSheet: "基準を変えるときは、そのシートの表を書き換えてから、もう一度評価してください。",
    withoutSheet: "市の基準に合わせて変えるときは、近いものを選んでこのブックに評価基準のシートを作り、その表を書き換えてください。",
    show: (sheet) => `シート「${sheet}」を表示`,
    preset: "もとにする評価基準",
    source: (source) => `出典：${source}`,
    make: "このブックに評価基準を作る",
    makeTried: "この評価基準をブックに作る",
    made: (sheet) => `シート「${sheet}」を作り、そのとおりに読み直しました。市の基準に合わせて表を直し、「評価」の「評価する」を押してください。`,
  },
  en: {
    title: "Grading scheme",
    unclear: (sheet) => `“${sheet}” can't be read as it stands, so no scheme is in use.`,
    inSheet: "To change the scheme, edit the tables of that sheet and evaluate again.",
    withoutSheet: "To grade the way your city does, choose the nearest scheme, make a sheet of it in this workbook, and edit its tables.",
    show: (sheet) => `Show the sheet “${sheet}”`,
    preset: "Scheme to begin with",
    source: (source) => `Source: ${source}`,
    make: "Make a scheme in this workbook",
    makeTried: "Make the tried scheme in this workbook",
    made: (sheet) => `“${sheet}” was made and the workbook read again by it. Edit its tables as your city needs, then press Evaluate under Grades.`,
  },
};

export const schemeSectionWords = (language: Language): SchemeSectionWords => WORDS[language];

/** What of a preset a person has to fill in, by the titles of its tables; nothing where it is whole. */
export function sayLacking(language: Language, { lacking }: Pick<Scheme, "lacking">): string | null {
  if (lacking.length === 0) return null;
  const { sections } = SCHEME_SHEET[language];
  const parts = lacking.map((part) => sections[part]);
  return language === "ja"
    ? `出典に書かれていないため、作ったあとで記入が必要なところ：${parts.map((part) => `「${part}」`).join("")}。記入するまで、そこで決まる評価は算出しません。`
    : `Not in the source, so to be filled in after it is made: ${parts.map((part) => `“${part}”`).join(", ")}. Until then, nothing that hangs on it is graded.`;
}
