import { notImplemented } from "./refusal";

function dateOf(serial: number) {
  const day = new Date((Math.floor(serial) - (serial > 60 ? 25_569 : 25_568)) * 86_400_000);
  return { year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() };
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function showDate(serial: number, format: string): string {
  const { year, month, day } = dateOf(serial);
  return format
    .replace(/\[\$-[^\]]*\]/g, "")
    .replace(/"([^"]*)"|mmm|yyyy|yy|ggge|ge|e|m|d/g, (code, literal: string | undefined) => {
      if (literal !== undefined) return literal;
      if (code === "mmm") return MONTHS[month - 1] ?? "";
      if (code === "yyyy") return String(year);
      if (code === "yy") return String(year % 100).padStart(2, "0");
      if (code === "ggge") return `令和${year - 2018}`;
      if (code === "ge") return `R${year - 2018}`;
      if (code === "e") return String(year - 2018);
      return String(code === "m" ? month : day);
    });
}

const grouped = (digits: string) => digits.replace(/^(-?)(\d+)/, (_, sign: string, whole: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, ","));

const FIGURES = /^("[^"]*")?(#,##)?0(\.0+)?(%)?("[^"]*")?$/;

/** What a person sees of a number. Formats that nobody needs here yet are refused, so that no test relies on a wrong text. */
export function showNumber(value: number, format: string): string {
  if (format === "General" || format === "@") return String(Number(value.toPrecision(11)));
  if (format === "h:mm") return `${Math.floor(value * 24)}:${String(Math.round(value * 1440) % 60).padStart(2, "0")}`;
  const match = FIGURES.exec(format);
  if (match) {
    const [, before = "", thousands, zeros = ".", percent = "", after = ""] = match;
    const fixed = (percent ? value * 100 : value).toFixed(zeros.length - 1);
    return before.replaceAll('"', "") + (thousands ? grouped(fixed) : fixed) + percent + after.replaceAll('"', "");
  }
  if (/[ymdge]/.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) return showDate(value, format);
  throw notImplemented(`the number format ${format}`);
}
