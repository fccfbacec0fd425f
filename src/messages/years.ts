import type { Year } from "../quantity/quantity";
import type { Language } from "./language";

const ERAS = [
  { name: "令和", before: 2018 },
  { name: "平成", before: 1988 },
  { name: "昭和", before: 1925 },
] as const;

/** `令和4年度`, `平成30年度から令和6年度`; in English the western year. */
export function sayYear(language: Language, { from, to, kind }: Year): string {
  const era = (year: number) => {
    const found = ERAS.find(({ before }) => year > before);
    const count = year - (found?.before ?? 0);
    return `${found?.name ?? ""}${count === 1 && found ? "元" : count}${kind}`;
  };
  const western = (year: number) => (kind === "年度" ? `FY${year}` : String(year));
  const one = language === "ja" ? era : western;
  return from === to ? one(from) : `${one(from)}${language === "ja" ? "から" : " to "}${one(to)}`;
}

/** `現状値⏎（令和5年度）`: a heading, and the year of all that stands below it. */
export function withYear(language: Language, heading: string, year: Year | null): string {
  if (year === null) return heading;
  return language === "ja" ? `${heading}\n（${sayYear(language, year)}）` : `${heading}\n(${sayYear(language, year)})`;
}

/** `令和8年11月20日`, `2026-11-20`; a day of the calendar on the wall. */
export function sayDay(language: Language, day: Date): string {
  const [year, month, date] = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  if (language === "en") return [year, String(month).padStart(2, "0"), String(date).padStart(2, "0")].join("-");
  return `${sayYear("ja", { from: year, to: year, kind: "年" })}${month}月${date}日`;
}
