import type { Scheme } from "../../../src/grading/scheme";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { kyoto } from "../../../src/grading/schemes/kyoto";
import { nagayo } from "../../../src/grading/schemes/nagayo";
import { gradeOf, gradeText, sayTerms, tryCases } from "../say-grade";

const RIVERS = { name: "BOD値", actual: "広瀬川: 2.7mg/L 粕川: 2.3mg/L 早川上流: 1.3mg/L", target: "広瀬川: 3.0mg/L 粕川: 2.0mg/L 早川上流: 2.0mg/L" } as const;
const SCHOOLS = { actual: "小学校 90% 中学校 50%", target: "小学校 100% 中学校 100%" } as const;
const by = (compound: Scheme["compound"]): Scheme => ({ ...isesaki, compound });

describe("several figures in one cell", () => {
  tryCases({
    "three rivers: the worst counts": [RIVERS, "B compound 20/23"],
    "one target for all": [{ actual: "小学校 94% 中学校 87%", target: "100%" }, "B compound 87/100"],
    "labels with a blank are the same labels": [{ actual: "小 学 校:90% 中学校:90%", target: "小学校:100% 中学校:100%" }, "B compound 9/10"],
    "the order does not matter": [{ actual: "中学校 50% 小学校 90%", target: "小学校 100% 中学校 100%" }, "D compound 1/2"],
    "other labels": [{ actual: "小学校 94% 中学校 87%", target: "男 90% 女 90%" }, "parts-differ"],
    "a part too many in the target": [{ actual: "小学校 94% 中学校 87%", target: "小学校 90% 中学校 90% 高校 90%" }, "parts-differ"],
    "parts only in the target": [{ actual: "94%", target: "小学校 90% 中学校 90%" }, "parts-differ"],
    "a part of another unit": [{ actual: "小学校 94% 中学校 87人", target: "小学校 90% 中学校 90%" }, "units-differ"],
    "each part chooses by its own figures": [{ baseline: "小学校 90% 中学校 80%", actual: "小学校 90% 中学校 45%", target: "小学校 90% 中学校 90%" }, "D compound 1/2"],
    "progress of each part": [{ formula: "進捗率", baseline: "男 79.0歳 女 83.0歳", actual: "男 79.4歳 女 83.9歳", target: "男 79.5歳 女 84.0歳" }, "B compound 4/5"],
    "progress from one baseline for both": [{ formula: "進捗率", baseline: "50%", actual: "男 90% 女 95%", target: "100%" }, "B compound 4/5"],
    "progress without a baseline for a part": [{ formula: "進捗率", baseline: "男 50% 高齢者 50%", actual: "男 90% 女 95%", target: "100%" }, "baseline-unreadable"],
    "the worst of two simply held or missed": [{ name: "待機児童数", baseline: "保育所 0人 児童クラブ 0人", actual: "保育所 0人 児童クラブ 2人", target: "保育所 0人 児童クラブ 0人" }, "D compound missed"],
    "of two lowest letters, the one that nothing could be divided for": [{ name: "待機児童数", actual: "保育所 1人 児童クラブ 100人", baseline: "保育所 0人 児童クラブ 50人", target: "保育所 0人 児童クラブ 10人" }, "D compound missed"],
    "of two best letters, the one that was divided": [{ name: "待機児童数", actual: "保育所 0人 児童クラブ 5人", target: "保育所 0人 児童クラブ 10人" }, "A compound 2"],
    "all parts are to fall, and neither has": [{ name: "むし歯本数", baseline: "小学校:1.5本 中学校:1.2本", actual: "小学校:1.3本 中学校:1.1本", target: "小学校:1.0本 中学校:1.0本" }, "C compound 10/13"],
    "以下 that are their baselines, and both met": [{ name: "水質", baseline: "甲川:3.0mg/L 乙川:2.0mg/L", actual: "甲川:2.7mg/L 乙川:1.9mg/L", target: "甲川:3.0mg/L以下 乙川:2.0mg/L以下" }, "A compound met"],
    "以下 in one part and 以上 in the other, both their baselines": [{ name: "水質", baseline: "甲川:3.0 乙川:2.0", actual: "甲川:2.7 乙川:2.1", target: "甲川:3.0以下 乙川:2.0以上" }, "A compound met"],
    "以下 in one part, and missed": [{ name: "水質", baseline: "甲川:3.0 乙川:2.0", actual: "甲川:3.2 乙川:2.1", target: "甲川:3.0以下 乙川:2.0以上" }, "B compound 15/16 missed"],
    "asked for by the row, with one figure": [{ formula: "内訳", actual: "90人", target: "100人" }, "B ratio 9/10"],
  });
});

test.each<[Scheme["compound"], string, string]>([
  ["worst", "B compound 20/23", "D compound 1/2"],
  // (10/9 + 20/23 + 20/13) / 3
  ["mean", "A compound 9470/8073", "C compound 7/10"],
  ["all", "D compound missed", "D compound missed"],
  ["any", "A compound met", "D compound missed"],
])("a scheme that takes the %s", (compound, rivers, schools) => {
  expect([gradeText(RIVERS, by(compound)), gradeText(SCHOOLS, by(compound))]).toEqual([rivers, schools]);
});

test("all and any are met by what is simply held, and not by what only touches an open limit", () => {
  const held = { name: "待機児童数", actual: "保育所 0人 児童クラブ 0人", target: "保育所 0人 児童クラブ 0人" };
  const open = { actual: "南 9件 北 10件", target: "南 10件未満 北 10件未満" };
  expect([gradeText(held, by("all")), gradeText(held, by("mean")), gradeText(open, by("all")), gradeText(open, by("any"))]).toEqual([
    "A compound met", "A compound 1", "D compound missed", "A compound met",
  ]);
});

test("the mean of parts is held against the bounds that the scheme asks for", () => {
  expect(gradeText({ baseline: "100", actual: "甲 95 乙 115", target: "200" }, { ...nagayo, compound: "mean" })).toBe("A compound 21/40");
});

test("all parts may lie exactly on their targets", () => {
  const even = { actual: "南 10件 北 12件", target: "南 10件 北 10件" };
  expect([gradeText(even, by("all")), gradeText({ ...even, actual: "南 9件 北 12件" }, by("all"))]).toEqual(["A compound met", "D compound missed"]);
});

test("the whole has no figures of its own", () => {
  const grade = gradeOf(RIVERS);
  expect(grade.state === "graded" && grade.terms).toEqual([]);
});

test("bounds that nobody has published give no letter", () => {
  expect(gradeText(SCHOOLS, kyoto)).toBe("no-bounds");
});

test("each part keeps what went in", () => {
  const grade = gradeOf(RIVERS);
  const parts = grade.state === "graded" ? grade.parts : [];
  expect(parts.map(({ label, formula, rate, met, grade: letter, terms }) => [label, formula, rate?.toString(), met, letter, sayTerms(terms)])).toEqual([
    ["広瀬川", "ratio", "10/9", null, "A", "actual 27/10mg/L G8, target 3mg/L H8"],
    ["粕川", "ratio", "20/23", null, "B", "actual 23/10mg/L G8, target 2mg/L H8"],
    ["早川上流", "ratio", "20/13", null, "A", "actual 13/10mg/L G8, target 2mg/L H8"],
  ]);
  expect(grade.state === "graded" && grade.sign).toBe("figures");
});
