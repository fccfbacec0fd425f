import { isesaki } from "../../../src/grading/schemes/isesaki";
import { rollUp } from "../../../src/grading/roll-up";
import { lettersFor } from "./bounds";

test("A from 100 %, B from 80 %, C from 60 %, D below; the bound belongs to the better letter", () => {
  expect(lettersFor(["65,001人", "65,000人", "64,999人", "52,000人", "51,999人", "39,000人", "38,999人", "0人", "-"], { target: "65,000人" }, isesaki)).toEqual([
    "65,001人 A", "65,000人 A", "64,999人 B", "52,000人 B", "51,999人 C", "39,000人 C", "38,999人 D", "0人 D", "- -",
  ]);
});

test("nothing is rounded first: 64,995 of 65,000 is B", () => {
  expect(lettersFor(["64,995人"], { target: "65,000人" }, isesaki)).toEqual(["64,995人 B"]);
});

const level = (letters: string, which: "quantitative" | "qualitative") => rollUp(Array.from(letters), isesaki[which]).level;

test.each([
  ["AB", "中", "2.5 is not above 2.5"],
  ["AAB", "高", "8/3 is"],
  ["DA", "低", "1.5 is not above 1.5"],
  ["BBDB", "低", "3/2 neither"],
  ["BBBD", "低", "3/2 neither"],
  ["BBBDB", "中", "8/5 is"],
  ["A-", "高", "what could not be obtained is left out"],
  ["--", "-", "nothing is left"],
])("quantitative of %s is %s: %s", (letters, expected) => {
  expect(level(letters, "quantitative")).toBe(expected);
});

test.each([
  ["高中", "高", "2.5 is enough"],
  ["高中中高中", "中", "12/5 is not"],
  ["中中中中中中中低低低", "中", "17/10 is enough"],
  ["中中低", "低", "5/3 is not"],
])("qualitative of %s is %s: %s", (letters, expected) => {
  expect(level(letters, "qualitative")).toBe(expected);
});
