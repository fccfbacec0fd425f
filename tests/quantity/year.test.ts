import { foldDashes } from "../../src/quantity/fold";
import { nameYearOnce, readYear } from "../../src/quantity/year";

const YEARS: readonly (readonly [string, string | null])[] = [
  ["R3年", "2021 年"],
  ["R3年度", "2021 年度"],
  ["令和４年度", "2022 年度"],
  ["令和元年度", "2019 年度"],
  ["平成31年度", "2019 年度"],
  ["H30-R6", "2018-2024 年度"],
  ["H30～R6年度", "2018-2024 年度"],
  ["2022年度", "2022 年度"],
  ["R5.4.1現在", "2023 年"],
  ["令和5年3月末", "2023 年"],
  ["R6-H30", null],
  ["5年", null],
  ["速報値", null],
  [" R4 ", "2022 年度"],
  ["2023", "2023 年度"],
  ["R5.4", "2023 年"],
  ["令和5年度末", "2023 年度"],
  ["R3年-R5年度", "2021-2023 年度"],
  ["昭和64年", "1989 年"],
  ["r4", "2022 年度"],
];

test.each(YEARS)("%s is %s", (text, expected) => {
  const year = readYear(foldDashes(text));
  expect(year && `${year.from === year.to ? year.from : `${year.from}-${year.to}`} ${year.kind}`).toBe(expected);
});

const NAMED_TWICE: readonly (readonly [string, string])[] = [
  ["2024(令和6)年度", "2024年度"],
  ["令和6(2024)年度 実績値", "2024年度 実績値"],
  ["令和6年度(2024年度)", "2024年度"],
  ["平成31（2019）年", "2019年"],
  ["R元(2019)年度", "2019年度"],
  ["2024(R6)から2029(R11)年度", "2024から2029年度"],
  ["2024(令和7)年度", "2024(令和7)年度"],
  ["94.2%(R6年度)", "94.2%(R6年度)"],
];

test.each(NAMED_TWICE)("%s is %s", (text, once) => {
  expect(nameYearOnce(text)).toBe(once);
});
