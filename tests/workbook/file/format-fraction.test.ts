import { displayNumber } from "../../../src/workbook/file/format-number";

const FRACTIONS: Record<string, readonly [string, number, string]> = {
  "a half": ["# ?/?", 2.5, "2 1/2"],
  "a third, with one digit": ["# ?/?", 1 / 3, "1/3"],
  "a circle's number, with two digits": ["# ??/??", Math.PI, "3 1/7"],
  "a circle's number, with three digits": ["# ???/???", Math.PI, "3 16/113"],
  "without whole numbers": ["?/?", 1.5, "3/2"],
  "a whole number": ["# ?/?", 4, "4"],
  "nearly a whole number": ["# ?/?", 3.99, "4"],
  "eighths": ["# ?/8", 0.25, "2/8"],
  "below zero": ["# ?/?", -0.75, "-3/4"],
  zero: ["# ?/?", 0, "0"],
};

test.each(Object.entries(FRACTIONS))("%s", (_, [format, value, shown]) => {
  expect(displayNumber(value, format)).toBe(shown);
});
