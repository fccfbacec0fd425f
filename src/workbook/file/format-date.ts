import { datePartsOf, type DateParts } from "./date-serial";
import type { Section, Token } from "./format-code";

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const YOUBI = "日月火水木金土";

/** The day an era began, as yyyymmdd. */
const ERAS = [
  { from: 20190501, first: 2019, letter: "R", name: "令和" },
  { from: 19890108, first: 1989, letter: "H", name: "平成" },
  { from: 19261225, first: 1926, letter: "S", name: "昭和" },
  { from: 19120730, first: 1912, letter: "T", name: "大正" },
  { from: 0, first: 1868, letter: "M", name: "明治" },
] as const;

const eraOf = ({ year, month, day }: DateParts) => ERAS.find(({ from }) => year * 10000 + month * 100 + day >= from) ?? ERAS[4];

const pad = (value: number, length: number) => String(value).padStart(length, "0");

function monthText(month: number, count: number): string {
  const name = MONTHS[month - 1] ?? "";
  if (count <= 2) return pad(month, count);
  return count === 3 ? name.slice(0, 3) : count === 4 ? name : name.slice(0, 1);
}

function weekdayText({ day, weekday }: DateParts, count: number): string {
  const name = WEEKDAYS[weekday] ?? "";
  return count <= 2 ? pad(day, count) : count === 3 ? name.slice(0, 3) : name;
}

function eraYear(parts: DateParts, count: number, firstYear: boolean): string {
  const year = parts.year - eraOf(parts).first + 1;
  return firstYear && year === 1 ? "元" : pad(year, Math.min(count, 2));
}

function elapsedText(letter: string, count: number, { totalSeconds }: DateParts): string {
  const unit = letter === "h" ? 3600 : letter === "m" ? 60 : 1;
  return pad(Math.floor(totalSeconds / unit), count);
}

type Settings = { readonly minutes: boolean; readonly twelve: boolean; readonly firstYear: boolean };

function dateText(token: Extract<Token, { kind: "date" }>, parts: DateParts, { minutes, twelve, firstYear }: Settings): string {
  const { letter, count } = token;
  if (token.elapsed) return elapsedText(letter, count, parts);
  switch (letter) {
    case "y":
      return count <= 2 ? pad(parts.year % 100, 2) : pad(parts.year, 4);
    case "m":
      return minutes ? pad(parts.minute, Math.min(count, 2)) : monthText(parts.month, count);
    case "d":
      return weekdayText(parts, count);
    case "h":
      return pad(twelve ? ((parts.hour + 11) % 12) + 1 : parts.hour, Math.min(count, 2));
    case "s":
      return pad(parts.second, Math.min(count, 2));
    case "g": {
      const { letter: initial, name } = eraOf(parts);
      return count === 1 ? initial : count === 2 ? name.slice(0, 1) : name;
    }
    case "e":
      return eraYear(parts, count, firstYear);
    default:
      return `${YOUBI.charAt(parts.weekday)}${count === 4 ? "曜日" : ""}`;
  }
}

/** `m` is minutes beside hours or seconds, else months. */
function isMinutes(dates: readonly Extract<Token, { kind: "date" }>[], at: number): boolean {
  return dates[at - 1]?.letter === "h" || dates[at + 1]?.letter === "s";
}

/** Digits after `ss.`: `0`, `00` or `000`. */
function countFraction(tokens: readonly Token[]): number {
  const point = tokens.findIndex(({ kind }, index) => kind === "point" && tokens[index + 1]?.kind === "digit");
  if (point < 0) return 0;
  return Math.min(3, tokens.slice(point + 1).findIndex(({ kind }, index, all) => kind === "digit" && all[index + 1]?.kind !== "digit") + 1);
}

export const isDateSection = ({ tokens }: Section): boolean => tokens.some(({ kind }) => kind === "date" || kind === "noon");

/** What Excel shows for a date that it cannot show. */
const TOO_WIDE = "########";

export function displayDate(serial: number, { tokens, firstYear }: Section, from1904: boolean): string {
  const places = countFraction(tokens);
  const seconds = tokens.some((token) => token.kind === "date" && token.letter === "s");
  const parts = datePartsOf(serial, from1904, places > 0 ? 1000 / 10 ** places : seconds ? 1000 : 1);
  if (!parts) return TOO_WIDE;
  const dates = tokens.filter((token) => token.kind === "date");
  const twelve = tokens.some(({ kind }) => kind === "noon");
  let text = "";
  let digits = pad(parts.fraction, 3);
  for (const token of tokens) {
    switch (token.kind) {
      case "date":
        text += dateText(token, parts, { minutes: isMinutes(dates, dates.indexOf(token)), twelve, firstYear });
        break;
      case "noon":
        text += parts.hour < 12 ? token.morning : token.afternoon;
        break;
      case "literal":
        text += token.text;
        break;
      case "digit":
        text += digits.slice(0, 1);
        digits = digits.slice(1);
        break;
      case "point":
        text += ".";
        break;
      case "comma":
        text += ",";
        break;
      case "slash":
        text += "/";
        break;
      case "percent":
        text += "%";
        break;
      case "exponent":
      case "text":
      case "general":
        break;
    }
  }
  return text;
}
