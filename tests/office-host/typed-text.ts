import { invalidArgument } from "./refusal";

/** What a cell holds after something was typed into it. `format` is what Excel sets by itself where the cell had General. */
export type Typed =
  | { readonly kind: "empty" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  | { readonly kind: "boolean"; readonly boolean: boolean }
  | { readonly kind: "error"; readonly error: string }
  | { readonly kind: "formula"; readonly formula: string };

const ERRORS = ["#N/A", "#VALUE!", "#REF!", "#DIV/0!", "#NUM!", "#NAME?", "#NULL!"];
/** Dates typed without a year are of this one, so that the host answers the same every year. */
const THIS_YEAR = 2025;
const LONGEST_TEXT = 32_767;

/** Serial 1 is 1900-01-01, and Excel counts a 29 February 1900 that never was. */
export function serialOf(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round(date.getTime() / 86_400_000) + 25_569;
  return days > 60 ? days : days - 1;
}

const fullYear = (digits: string) => (digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900));
const ERA_STARTS: Record<string, number> = { M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 };

type Reading = readonly [RegExp, (...parts: string[]) => Typed | null];

function dated(year: number, month: string, day: string, format: string): Typed | null {
  const serial = serialOf(year, Number(month), Number(day));
  return serial === null ? null : { kind: "number", number: serial, format };
}

// `1-1` becomes 1月1日, `2024-01` 2024年1月, `1-1-1` 2001/1/1: what every list of measure codes runs into.
const DATES: readonly Reading[] = [
  [/^(\d{1,2})[-/](\d{1,2})$/, (month, day) => dated(THIS_YEAR, month, day, 'm"月"d"日"') ?? dated(fullYear(day.padStart(3, "0").slice(-2)), month, "1", "mmm-yy")],
  [/^(\d{1,4})[-/](\d{1,2})[-/](\d{1,2})$/, (year, month, day) => dated(fullYear(year), month, day, "yyyy/m/d")],
  [/^(\d{4})[-/](\d{1,2})$/, (year, month) => dated(Number(year), month, "1", "mmm-yy")],
  [/^(\d{1,2})月(\d{1,2})日$/, (month, day) => dated(THIS_YEAR, month, day, 'm"月"d"日"')],
  [/^(\d{4})年(\d{1,2})月(\d{1,2})日$/, (year, month, day) => dated(Number(year), month, day, 'yyyy"年"m"月"d"日"')],
  [/^([MTSHR])(\d{1,2})[./](\d{1,2})[./](\d{1,2})$/i, (era, year, month, day) => dated((ERA_STARTS[era.toUpperCase()] ?? 0) + Number(year), month, day, "[$-411]ge.m.d")],
  [/^(\d{1,2}):(\d{2})$/, (hours, minutes) => (Number(hours) < 24 && Number(minutes) < 60 ? { kind: "number", number: (Number(hours) * 60 + Number(minutes)) / 1440, format: "h:mm" } : null)],
];

const FIGURE = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?`;
const NUMBER = new RegExp(String.raw`^([-+]?)([¥￥$]?)(?=[\d.])(${FIGURE})(?:E([-+]?\d{1,3}))?(%?)$`, "i");

/** Excel keeps 15 digits of what is typed. */
const fifteen = (value: number) => Number(value.toPrecision(15));

function readNumber(text: string): Typed | null {
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const [, sign = "", currency = "", figure = "", exponent = "", percent = ""] = NUMBER.exec(bracketed ?? text) ?? [];
  if (!/\d/.test(figure) || (bracketed !== undefined && sign !== "")) return null;
  const plain = fifteen(Number(`${figure.replaceAll(",", "")}e${Number(exponent || "0") - (percent ? 2 : 0)}`));
  const number = sign === "-" || bracketed !== undefined ? -plain : plain;
  const decimals = figure.includes(".");
  const format = percent ? (decimals ? "0.00%" : "0%") : currency ? '"¥"#,##0' : exponent ? "0.00E+00" : figure.includes(",") ? "#,##0" : undefined;
  return { kind: "number", number, ...(format === undefined ? {} : { format }) };
}

/** Excel refuses what begins as a formula and is none: `=(`, `=,`. */
function readFormula(formula: string): Typed {
  const bare = formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "0");
  const depth = Array.from(bare).reduce((open, letter) => (open < 0 ? open : open + (letter === "(" ? 1 : letter === ")" ? -1 : 0)), 0);
  if (depth !== 0 || /["']/.test(bare) || /^\s*[,)*/^&<>]|[-+*/^&=<>(]\s*$/.test(bare)) throw invalidArgument(`formula ${formula}`);
  return { kind: "formula", formula };
}

function readTyped(text: string): Typed {
  if (text.startsWith("=") && text.length > 1) return readFormula(text);
  // Full-width digits and signs count as their narrow ones: １－１ is a date too.
  const narrow = text.normalize("NFKC").replace(/[−‐‑–]/g, "-").trim();
  const number = readNumber(narrow);
  if (number) return number;
  // `+81-3` and `-A1` are formulas without their sign of equality; `+` and `-` alone are text.
  if (/^[-+]./.test(text)) return readFormula(`=${text.startsWith("+") ? text.slice(1) : text}`);
  if (/^@./.test(text)) throw invalidArgument(`formula ${text}`);
  for (const [pattern, read] of DATES) {
    const [, ...parts] = pattern.exec(narrow) ?? [];
    const date = parts.length > 0 ? read(...parts) : null;
    if (date) return date;
  }
  if (/^(?:true|false)$/i.test(narrow)) return { kind: "boolean", boolean: /^true$/i.test(narrow) };
  if (ERRORS.includes(narrow.toUpperCase())) return { kind: "error", error: narrow.toUpperCase() };
  return { kind: "text", text };
}

/** A value given to `values` or `formulas` is treated as if a person had typed it into a cell of that number format. */
export function typeIn(value: string | number | boolean, format: string): Typed {
  if (typeof value === "string" && value.length > LONGEST_TEXT + 1) throw invalidArgument(`a text of ${value.length} characters`);
  if (value === "") return { kind: "empty" };
  const text = typeof value === "string" ? value.replaceAll("\r\n", "\n") : value;
  if (typeof text === "string" && text.startsWith("'")) return text === "'" ? { kind: "empty" } : { kind: "text", text: text.slice(1) };
  if (format === "@") return { kind: "text", text: typeof text === "boolean" ? String(text).toUpperCase() : String(text) };
  if (typeof text === "number") return { kind: "number", number: fifteen(text) };
  if (typeof text === "boolean") return { kind: "boolean", boolean: text };
  return readTyped(text);
}
