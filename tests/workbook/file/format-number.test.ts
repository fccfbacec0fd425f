import { displayNumber, displayText } from "../../../src/workbook/file/format-number";

/** format, number, what a person sees */
const NUMBERS: Record<string, readonly [string, number, string]> = {
  "a whole number": ["General", 5900, "5900"],
  "a sum of doubles": ["General", 0.1 + 0.2, "0.3"],
  "a third": ["General", 1 / 3, "0.333333333"],
  "a negative third": ["General", -100 / 3, "-33.33333333"],
  "eleven digits": ["General", 12345678901, "12345678901"],
  "twelve digits": ["General", 123456789012, "1.23457E+11"],
  "a tiny number": ["General", 0.0000123456789, "1.23457E-05"],
  "a short tiny number": ["General", 0.00001, "0.00001"],
  zero: ["General", 0, "0"],
  "negative zero": ["General", -0, "0"],
  "rounding up to another digit": ["General", 99999999999.9, "1E+11"],
  "a unit behind General": ['General"人"', 12.5, "12.5人"],
  "thousands": ["#,##0", 2580000, "2,580,000"],
  "thousands of a small number": ["#,##0", 12, "12"],
  "a unit in quotes": ['#,##0"人"', 5900, "5,900人"],
  "a unit behind a backslash": ["0\\人", 5, "5人"],
  "a unit without quotes": ["0人", 5, "5人"],
  "one decimal": ["0.0", 93.649, "93.6"],
  "half goes up": ["0.0", 0.25, "0.3"],
  "half of what no double holds goes up": ["0.00", 1.005, "1.01"],
  "half goes away from zero": ["0", -2.5, "-3"],
  "per cent": ["0.0%", 0.936, "93.6%"],
  "per cent that doubles get wrong": ["0.0%", 0.5795, "58.0%"],
  "per cent of a whole": ["0%", 1.07, "107%"],
  "leading zeros": ["000", 7, "007"],
  "a code with dashes": ["0-0-0", 111, "1-1-1"],
  "a postal code": ["000-0000", 2591138, "259-1138"],
  "optional decimals": ["0.##", 1.5, "1.5"],
  "an optional decimal point stays": ["0.##", 2, "2."],
  "no digit before the point": ["#.0", 0.5, ".5"],
  "blanks for missing digits": ["??0", 7, "  7"],
  "thousands of yen": ["#,##0,", 1234567, "1,235"],
  "millions with a unit": ['#,##0,,"百万円"', 258000000, "258百万円"],
  "a section for negatives": ['#,##0;"▲"#,##0', -1234, "▲1,234"],
  "a triangle without quotes": ["#,##0;▲ #,##0", -5, "▲ 5"],
  "a section for zero": ['0.0;-0.0;"―"', 0, "―"],
  "colours are not shown": ["#,##0;[Red]-#,##0", -5, "-5"],
  "a gap as wide as a sign": ["0_ ;-0_ ", 5, "5 "],
  "a fill": ["* 0", 5, "5"],
  "a condition": ['[>=10000]#,##0,"千人";0"人"', 25800, "26千人"],
  "the rest of a condition": ['[>=10000]#,##0,"千人";0"人"', 58, "58人"],
  "a currency sign": ["[$¥-411]#,##0", 1000, "¥1,000"],
  exponents: ["0.00E+00", 12345, "1.23E+04"],
  "exponents in threes": ["##0.0E+0", 12345, "12.3E+3"],
  "a rounded exponent": ["0.0E+00", 9.99, "1.0E+01"],
  fractions: ["# ?/?", 2.5, "2 1/2"],
  "a hidden number": [";;;", 5, ""],
  "a number as text": ["@", 0.443, "0.443"],
  "a literal only": ['"済"', 1, "済"],
  "a point in a literal": ['0"."0', 12, "1.2"],
  "a large number": ["0", 1e21, "1000000000000000000000"],
};

test.each(Object.entries(NUMBERS))("%s", (_, [format, value, shown]) => {
  expect(displayNumber(value, format)).toBe(shown);
});

/** format, serial, what a person sees; 45383 is 2024-04-01, a Monday */
const DATES: Record<string, readonly [string, number, string]> = {
  "a plain date": ["yyyy/m/d", 45383, "2024/4/1"],
  "a date in Japanese": ['yyyy"年"m"月"d"日"', 45383, "2024年4月1日"],
  "an era": ['[$-411]ggge"年"m"月"d"日"', 45383, "令和6年4月1日"],
  "an era as a letter": ["[$-411]ge.m.d", 45383, "R6.4.1"],
  "the last day of 平成": ['ggge"年"', 43585, "平成31年"],
  "the first day of 令和": ['ggge"年"', 43586, "令和1年"],
  "the first day of 令和 as 元年": ['[$-ja-JP-x-gannen]ggge"年"', 43586, "令和元年"],
  "a date of 昭和": ["gge", 9479 + 7000, "昭20"],
  "a weekday": ["m/d(aaa)", 45383, "4/1(月)"],
  "a whole weekday": ["aaaa", 45383, "月曜日"],
  "an English month": ["d-mmm-yy", 45383, "1-Apr-24"],
  "hours and minutes": ["h:mm", 0.5 + 5 / 1440, "12:05"],
  "a rounded second": ["h:mm:ss", 0.9999999, "24:00:00".replace("24", "0")],
  "minutes and seconds": ["mm:ss", 65 / 86400, "01:05"],
  "more than a day": ["[h]:mm", 1.5, "36:00"],
  "tenths of seconds": ["mm:ss.0", 1.25 / 86400, "00:01.3"],
  "the afternoon": ["h:mm AM/PM", 0.75, "6:00 PM"],
  "midnight": ["h AM/PM", 0, "12 AM"],
  "the day that never was": ["yyyy/m/d", 60, "1900/2/29"],
  "the day after it": ["yyyy/m/d", 61, "1900/3/1"],
  "the first day": ["yyyy/m/d", 1, "1900/1/1"],
  "before all days": ["yyyy/m/d", -1, "########"],
  "a date with a text section": ["yyyy/m/d;@", 45383, "2024/4/1"],
};

test.each(Object.entries(DATES))("%s", (_, [format, serial, shown]) => {
  expect(displayNumber(serial, format)).toBe(shown);
});

test("in a book that counts from 1904 the same day has a smaller number", () => {
  expect(displayNumber(45383 - 1462, "yyyy/m/d", true)).toBe("2024/4/1");
});

const TEXTS: Record<string, readonly [string, string, string]> = {
  "a text as it is": ["@", "1-1", "1-1"],
  "a text in a number's format": ["#,##0", "なし", "なし"],
  "a text with an addition": ['@"様"', "市長", "市長様"],
  "a text in its own section": ['0;-0;0;"（"@"）"', "注", "（注）"],
  "a text that is hidden stays readable": [";;;", "注", "注"],
};

test.each(Object.entries(TEXTS))("%s", (_, [format, text, shown]) => {
  expect(displayText(text, format)).toBe(shown);
});
