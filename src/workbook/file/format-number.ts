import { decimalOf, roundTo, scale, type Decimal } from "./decimal";
import { isDigit, sectionsOf, type Condition, type Digit, type Section, type Token } from "./format-code";
import { displayDate, isDateSection } from "./format-date";
import { renderFraction } from "./format-fraction";
import { displayGeneral } from "./format-general";

function holds({ operator, limit }: Condition, value: number): boolean {
  switch (operator) {
    case "<":
      return value < limit;
    case "<=":
      return value <= limit;
    case ">":
      return value > limit;
    case ">=":
      return value >= limit;
    case "=":
      return value === limit;
    default:
      return value !== limit;
  }
}

/** The section that is meant, and whether the minus sign is its own affair: `0;"▲"0` shows none. */
function choose(sections: readonly Section[], value: number): { readonly section: Section | undefined; readonly signed: boolean } {
  if (sections.some(({ condition }) => condition)) {
    const found = sections.slice(0, 3).find(({ condition }) => condition && holds(condition, value));
    const section = found ?? sections.slice(0, 3).find(({ condition }) => !condition) ?? sections[0];
    return { section, signed: section === sections[0] };
  }
  const [positive, negative, zero] = sections;
  if (value < 0 && negative) return { section: negative, signed: false };
  if (value === 0 && zero) return { section: zero, signed: false };
  return { section: positive, signed: true };
}

/** `#` shows no zeros that only fill, `?` a blank for them. */
const fill = ({ sign }: Digit) => (sign === "0" ? "0" : sign === "?" ? " " : "");

/** Digits are dealt from the right; what is left over goes to the first place. */
function dealInteger(tokens: readonly Token[], integer: string, grouped: boolean): string {
  const first = tokens.findIndex(isDigit);
  let text = "";
  let rest = integer;
  let dealt = 0;
  const deal = (sign: string) => {
    if (grouped && dealt > 0 && dealt % 3 === 0 && sign !== "") text = (sign === " " ? " " : ",") + text;
    if (sign !== "") dealt += 1;
    text = sign + text;
  };
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token?.kind === "literal") text = token.text + text;
    else if (token?.kind === "percent") text = `%${text}`;
    else if (token && isDigit(token)) {
      deal(rest === "" ? fill(token) : rest.slice(-1));
      rest = rest.slice(0, -1);
      while (index === first && rest !== "") {
        deal(rest.slice(-1));
        rest = rest.slice(0, -1);
      }
    }
  }
  return text;
}

/** Digits are dealt from the left; zeros at the end are filling. */
function dealFraction(tokens: readonly Token[], fraction: string): string {
  let at = 0;
  let text = "";
  for (const token of tokens) {
    if (token.kind === "literal") text += token.text;
    else if (token.kind === "percent") text += "%";
    else if (isDigit(token)) {
      text += /^0*$/.test(fraction.slice(at)) ? fill(token) : fraction.charAt(at);
      at += 1;
    }
  }
  return text;
}

/** A comma between digits groups them, one behind the last divides by a thousand. */
function readCommas(tokens: readonly Token[]): { readonly grouped: boolean; readonly thousands: number } {
  const last = tokens.reduce((found, token, index) => (isDigit(token) ? index : found), -1);
  const commas = tokens.flatMap(({ kind }, index) => (kind === "comma" ? [index] : []));
  return {
    grouped: commas.some((index) => index < last && index > tokens.findIndex(isDigit)),
    thousands: last < 0 ? 0 : commas.filter((index) => index > last).length,
  };
}

function renderFixed(tokens: readonly Token[], decimal: Decimal): string {
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const before = point < 0 ? tokens : tokens.slice(0, point);
  const after = point < 0 ? [] : tokens.slice(point + 1);
  const { grouped, thousands } = readCommas(before);
  const behind = readCommas(after).thousands;
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const scaled = scale(decimal, 2 * percents - 3 * (thousands + behind));
  const { integer, fraction } = roundTo(scaled, after.filter(isDigit).length);
  return dealInteger(before, integer, grouped) + (point < 0 ? "" : `.${dealFraction(after, fraction)}`);
}

/** `##0.0E+0` moves in steps of three, as many as stand before the point. */
function renderExponent(tokens: readonly Token[], decimal: Decimal): string {
  const at = tokens.findIndex(({ kind }) => kind === "exponent");
  const mantissa = tokens.slice(0, at);
  const point = mantissa.findIndex(({ kind }) => kind === "point");
  const step = Math.max(1, (point < 0 ? mantissa : mantissa.slice(0, point)).filter(isDigit).length);
  const places = point < 0 ? 0 : mantissa.slice(point + 1).filter(isDigit).length;
  const exponentOf = (value: Decimal) => (value.digits === "" ? 0 : Math.floor((value.point - 1) / step) * step);
  let exponent = exponentOf(decimal);
  // 9.999 becomes 10.0, which is one power more.
  if (roundTo(scale(decimal, -exponent), places).integer.length > step) exponent += step;
  const token = tokens[at];
  const sign = exponent < 0 ? "-" : token?.kind === "exponent" && token.plus ? "+" : "";
  const power = dealInteger(tokens.slice(at + 1), exponent === 0 ? "" : String(Math.abs(exponent)), false);
  return `${renderFixed(mantissa, scale(decimal, -exponent))}E${sign}${power}`;
}

const renderPlain = (tokens: readonly Token[], absolute: number): string =>
  tokens
    .map((token) => {
      if (token.kind === "literal") return token.text;
      if (token.kind === "percent") return "%";
      return token.kind === "general" || token.kind === "text" ? displayGeneral(absolute) : "";
    })
    .join("");

function renderSection({ tokens }: Section, value: number): string {
  const absolute = Math.abs(value);
  if (!tokens.some(isDigit)) return renderPlain(tokens, absolute);
  if (tokens.some(({ kind }) => kind === "slash")) {
    const fraction = renderFraction(tokens, absolute);
    if (fraction !== null) return fraction;
  }
  const decimal = decimalOf(absolute);
  return tokens.some(({ kind }) => kind === "exponent") ? renderExponent(tokens, decimal) : renderFixed(tokens, decimal);
}

/** What a person sees in a cell that holds this number. */
export function displayNumber(value: number, format: string, from1904 = false): string {
  if (format === "" || /^general$/i.test(format)) return displayGeneral(value);
  const { section, signed } = choose(sectionsOf(format), value);
  if (!section) return displayGeneral(value);
  if (isDateSection(section)) return displayDate(value, section, from1904);
  return (signed && value < 0 ? "-" : "") + renderSection(section, value);
}

/** What a person sees of a text: `@"様"` adds to it. A text that is hidden (`;;;`) stays readable for us. */
export function displayText(text: string, format: string): string {
  const sections = sectionsOf(format);
  const section = sections.length >= 4 ? sections[3] : sections.find(({ tokens }) => tokens.some(({ kind }) => kind === "text"));
  if (!section?.tokens.some(({ kind }) => kind === "text")) return text;
  return section.tokens.map((token) => (token.kind === "text" ? text : token.kind === "literal" ? token.text : "")).join("");
}
