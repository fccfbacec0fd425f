import { quoteSheet } from "./address";

// In a formula `!` ends a sheet's name, but not in a text, an error value or the name of another book: "a!", #REF!, [1]一覧!.
const NAME = String.raw`[^\s"'!(),;:+\-*/^&=<>{}%[\]#@]+`;
const TOKEN = new RegExp(
  [
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#[A-Z0-9/]+[!?]?)`,
    String.raw`(?<book>\[[^\]]*\](?:${NAME}!)?)`,
    String.raw`'(?<quoted>(?:[^']|'')*)'!`,
    String.raw`\{(?<kind>[a-z][a-z0-9-]*)\}!`,
    String.raw`(?<plain>${NAME})!`,
  ].join("|"),
  "gu",
);

type Tokens = { readonly text?: string; readonly error?: string; readonly book?: string; readonly quoted?: string; readonly kind?: string; readonly plain?: string };

const replaceTokens = (formula: string, replace: (tokens: Tokens, whole: string) => string): string =>
  formula.replace(TOKEN, (whole: string, ...rest: unknown[]) => replace(rest.at(-1) as Tokens, whole));

/** `=SUM({kpi-list}!B2:B9)` with the sheet's name in place of its kind. */
export function nameSheets(formula: string, nameOf: (kind: string) => string): string {
  return replaceTokens(formula, ({ kind }, whole) => (kind === undefined ? whole : `${quoteSheet(nameOf(kind))}!`));
}

/** The sheets of this book that a formula names. */
export function sheetsIn(formula: string): readonly string[] {
  const names: string[] = [];
  replaceTokens(formula, ({ quoted, plain }, whole) => {
    // `'一覧:まとめ'!A1` goes through all sheets between the two; a name in brackets is another book's.
    if (quoted !== undefined && !quoted.includes("[")) names.push(...quoted.replaceAll("''", "'").split(":"));
    if (plain !== undefined) names.push(plain);
    return whole;
  });
  return names;
}

/** A formula in which these sheets are no more, as Excel writes it: `#REF!B2`. */
export function dropSheetNames(formula: string, gone: readonly string[]): string {
  const isGone = (name: string | undefined) => name !== undefined && gone.some((each) => each.toLowerCase() === name.toLowerCase());
  return replaceTokens(formula, ({ quoted, plain }, whole) => (isGone(quoted?.replaceAll("''", "'")) || isGone(plain) ? "#REF!" : whole));
}

/**
 * A formula without what Excel itself may write otherwise: case, blanks, quotes, `_xlfn.`; and without the names of sheets,
 * which change when a sheet is renamed or goes.
 */
export function plainFormula(formula: string): string {
  const texts: string[] = [];
  const bare = replaceTokens(formula, ({ text, error, book, quoted, kind, plain }, whole) => {
    if (text !== undefined) {
      texts.push(text);
      return '"';
    }
    // `#REF!A1` is what stands where a sheet was.
    if (error === "#REF!" || book?.endsWith("!") || quoted !== undefined || kind !== undefined || plain !== undefined) return "!";
    return whole;
  });
  return [bare.replace(/\s|_xlfn\.|_xlws\.|@/gi, "").toUpperCase(), ...texts].join("\n");
}
