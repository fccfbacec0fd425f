/** One piece of a number format's section. */
export type Token =
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "digit"; readonly sign: "0" | "#" | "?" }
  | { readonly kind: "point" | "comma" | "percent" | "slash" | "text" | "general" }
  | { readonly kind: "exponent"; readonly plus: boolean }
  /** `yyyy`, `m`, `ggg`, `ss`; `elapsed` for `[h]`. */
  | { readonly kind: "date"; readonly letter: string; readonly count: number; readonly elapsed?: true }
  | { readonly kind: "noon"; readonly morning: string; readonly afternoon: string };

export type Digit = Extract<Token, { kind: "digit" }>;

export const isDigit = (token: Token): token is Digit => token.kind === "digit";

export type Condition = { readonly operator: string; readonly limit: number };

export type Section = {
  readonly tokens: readonly Token[];
  readonly condition: Condition | null;
  /** `[$-ja-JP-x-gannen]`: the first year of an era is 元年. */
  readonly firstYear: boolean;
};

const PIECE =
  /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|(General|標準)|(AM\/PM|A\/P|午前\/午後)|(E[+-])|([0#?])|(y+|m+|d+|h+|s+|g+|e+|a{3,4})|(;)|([.,%/@])|([\s\S])/giu;

const KIND_OF_SIGN = { ".": "point", ",": "comma", "%": "percent", "/": "slash", "@": "text" } as const;

const SIMPLE = new Map<string, Token>(Object.entries(KIND_OF_SIGN).map(([sign, kind]) => [sign, { kind }]));

type Draft = { tokens: Token[]; condition: Condition | null; firstYear: boolean };

function takeBracket(section: Draft, content: string): void {
  const elapsed = /^(h+|m+|s+)$/i.exec(content);
  if (elapsed) {
    section.tokens.push({ kind: "date", letter: content.charAt(0).toLowerCase(), count: content.length, elapsed: true });
    return;
  }
  const condition = /^(<=|>=|<>|<|>|=)\s*(-?[0-9.]+)$/.exec(content);
  if (condition) {
    section.condition = { operator: condition[1] ?? "", limit: Number(condition[2]) };
    return;
  }
  // `[$¥-411]` shows the sign before the dash; colours and languages show nothing.
  const currency = /^\$([^-]*)/.exec(content)?.[1] ?? "";
  if (currency !== "") section.tokens.push({ kind: "literal", text: currency });
  if (/x-gannen/i.test(content)) section.firstYear = true;
}

function parseSections(format: string): readonly Section[] {
  const sections: Draft[] = [];
  let section: Draft = { tokens: [], condition: null, firstYear: false };
  for (const piece of format.matchAll(PIECE)) {
    const [whole, quoted, escaped, gap, fill, bracket, general, noon, exponent, digit, date, end, sign] = piece;
    if (quoted !== undefined) section.tokens.push({ kind: "literal", text: quoted });
    else if (escaped !== undefined) section.tokens.push({ kind: "literal", text: escaped });
    else if (gap !== undefined) section.tokens.push({ kind: "literal", text: " " });
    else if (fill !== undefined) continue;
    else if (bracket !== undefined) takeBracket(section, bracket);
    else if (general !== undefined) section.tokens.push({ kind: "general" });
    else if (noon !== undefined) {
      const [morning = "", afternoon = ""] = noon.split("/");
      section.tokens.push({ kind: "noon", morning, afternoon });
    } else if (exponent !== undefined) section.tokens.push({ kind: "exponent", plus: exponent.endsWith("+") });
    else if (digit === "0" || digit === "#" || digit === "?") section.tokens.push({ kind: "digit", sign: digit });
    else if (date !== undefined) section.tokens.push({ kind: "date", letter: date.charAt(0).toLowerCase(), count: date.length });
    else if (end !== undefined) {
      sections.push(section);
      section = { tokens: [], condition: null, firstYear: false };
    } else section.tokens.push(SIMPLE.get(sign ?? "") ?? { kind: "literal", text: whole });
  }
  return [...sections, section];
}

const parsed = new Map<string, readonly Section[]>();
const KEPT = 1000;

/** Sections of a number format; the same few formats stand in thousands of cells. */
export function sectionsOf(format: string): readonly Section[] {
  const known = parsed.get(format);
  if (known) return known;
  if (parsed.size >= KEPT) parsed.clear();
  const sections = parseSections(format);
  parsed.set(format, sections);
  return sections;
}
