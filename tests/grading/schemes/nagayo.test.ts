import { nagayo } from "../../../src/grading/schemes/nagayo";
import { gradeOf, gradeText, sayTerms } from "../say-grade";
import { lettersFor } from "./bounds";

test("S above the target, A above the baseline, B within a tenth below it, C below that", () => {
  expect(lettersFor(["60.1%", "60.0%", "50.1%", "50.0%", "45.0%", "44.9%", "-"], { baseline: "50.0%", target: "60.0%" }, nagayo)).toEqual([
    "60.1% S", "60.0% A", "50.1% A", "50.0% B", "45.0% B", "44.9% C", "- -",
  ]);
});

test("where less is better a tenth more is still within", () => {
  expect(lettersFor(["79件", "80件", "99件", "100件", "110件", "111件"], { name: "犯罪件数", baseline: "100件", target: "80件" }, nagayo)).toEqual([
    "79件 S", "80件 A", "99件 A", "100件 B", "110件 B", "111件 C",
  ]);
});

test("judged by comparing only, so zeros and negative figures are no trouble", () => {
  expect(lettersFor(["▲1,999人", "▲2,000人", "▲3,702人", "▲3,703人", "▲4,073人", "▲4,074人"], { name: "社会増減", baseline: "▲3,703人", target: "▲2,000人" }, nagayo)).toEqual([
    "▲1,999人 S", "▲2,000人 A", "▲3,702人 A", "▲3,703人 B", "▲4,073人 B", "▲4,074人 C",
  ]);
  expect(lettersFor(["0人", "1人"], { name: "待機児童数", baseline: "0人", target: "0人" }, nagayo)).toEqual(["0人 B", "1人 C"]);
  expect(lettersFor(["▲1", "0", "1", "6"], { baseline: "0", target: "5" }, nagayo)).toEqual(["▲1 C", "0 B", "1 A", "6 S"]);
});

test("a target that is its baseline or a limit changes nothing of it", () => {
  expect(lettersFor(["365日", "364日"], { baseline: "365日", target: "365日" }, nagayo)).toEqual(["365日 B", "364日 B"]);
  expect(gradeText({ baseline: "4,000人", actual: "5,000人", target: "5,000人以上" }, nagayo)).toBe("A ratio 1");
});

test("ranges and stages can't be held against target and baseline", () => {
  expect(["5.0", "4.0", "2.0"].map((actual) => gradeText({ baseline: "2.5", actual, target: "3.0以上5.0未満" }, nagayo))).toEqual(["scheme-unfit", "scheme-unfit", "scheme-unfit"]);
  const by = { formula: "段階：未着手→検討中→策定中→策定済", baseline: "未着手", target: "策定済" } as const;
  expect(["検討中", "策定済"].map((actual) => gradeText({ ...by, actual }, nagayo))).toEqual(["scheme-unfit", "scheme-unfit"]);
});

test("without a baseline only S can be told", () => {
  expect([gradeText({ actual: "61", target: "60" }, nagayo), gradeText({ actual: "60", target: "60" }, nagayo)]).toEqual(["S ratio 61/60", "no-baseline"]);
});

test("the baseline stands among what went in where it was asked for", () => {
  const terms = (actual: string) => {
    const grade = gradeOf({ baseline: "50", actual, target: "60" }, nagayo);
    return grade.state === "graded" ? sayTerms(grade.terms) : "";
  };
  expect([terms("61"), terms("55")]).toEqual(["actual 61 G8, target 60 H8", "actual 55 G8, target 60 H8, baseline 50 D8"]);
});
