import type { Scheme } from "../../../src/grading/scheme";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { Fraction } from "../../../src/quantity/fraction";
import type { Texts } from "../../plan/indicator-of";
import { gradeOf, gradeText, sayTerms, tryCases } from "../say-grade";

describe("a target that is its baseline", () => {
  tryCases({
    "365日 held": [{ baseline: "365日", actual: "365日", target: "365日" }, "A keep met"],
    "100％ missed takes the ratio": [{ baseline: "100％", actual: "79％", target: "100％" }, "C keep 79/100 missed"],
    "more than held": [{ baseline: "100人", actual: "120人", target: "100人" }, "A keep met"],
    "0人 held": [{ name: "待機児童数", baseline: "0人", actual: "0人", target: "0人" }, "A keep met"],
    "0人 missed has the lowest letter, without a division": [{ name: "待機児童数", baseline: "0人", actual: "1人", target: "0人" }, "D keep missed"],
    "less is better, held": [{ name: "ごみの排出量", baseline: "900g", actual: "890g", target: "900g" }, "A keep met"],
    "less is better, missed": [{ name: "ごみの排出量", baseline: "900g", actual: "1,000g", target: "900g" }, "B keep 9/10 missed"],
    "46.7ha → 46.7ha以下": [{ name: "遊休農地面積", baseline: "46.7ha", actual: "46.7ha", target: "46.7ha 以下" }, "A keep met"],
    "46.7ha → 46.7ha未満 asks for less, and is a limit": [{ name: "遊休農地面積", baseline: "46.7ha", actual: "46.7ha", target: "46.7ha 未満" }, "B limit 1 missed"],
    "a negative target held": [{ baseline: "▲5人", actual: "▲4人", target: "▲5人" }, "A keep met"],
    "a negative target missed has no ratio": [{ baseline: "▲5人", actual: "▲6人", target: "▲5人" }, "negative"],
    "a baseline of another unit is no keep": [{ baseline: "100人", actual: "90%", target: "100%" }, "B ratio 9/10"],
    "asked for by the row": [{ formula: "維持", actual: "50人", target: "100人" }, "D keep 1/2 missed"],
    "units differ, though the number is larger": [{ formula: "維持", actual: "120人", target: "100件" }, "units-differ"],
    "units differ": [{ formula: "維持", actual: "50人", target: "100件" }, "units-differ"],
  });
});

test("a scheme that tells *on the target* from *beyond it* can do so though nothing is divided", () => {
  const scheme: Scheme = { ...isesaki, letters: { steps: [{ name: "◎", bound: Fraction.ONE, from: ">" }, { name: "○", bound: Fraction.ONE, from: ">=" }], lowest: "△" } };
  const letters = (texts: Texts) => gradeText(texts, scheme);
  expect([letters({ baseline: "365日", actual: "365日", target: "365日" }), letters({ baseline: "365日", actual: "366日", target: "365日" })]).toEqual(["○ keep met", "◎ keep met"]);
  expect([letters({ actual: "25人", target: "25人以下" }), letters({ actual: "24人", target: "25人以下" }), letters({ actual: "26人", target: "25人以下" })]).toEqual(["○ limit met", "◎ limit met", "△ limit 25/26 missed"]);
  expect(letters({ name: "待機児童数", actual: "0人", target: "0人" })).toBe("○ ratio met");
});

test.each<[string, Texts]>([
  ["held", { baseline: "0人", actual: "0人", target: "0人" }],
  ["missed", { baseline: "0人", actual: "1人", target: "0人" }],
])("what went in, %s", (_, texts) => {
  const grade = gradeOf({ name: "待機児童数", ...texts });
  expect(grade.state === "graded" && sayTerms(grade.terms)).toBe(`actual ${texts.actual ?? ""} G8, target 0人 H8`);
});
