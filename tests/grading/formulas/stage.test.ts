import { rateStages, stagesIn } from "../../../src/grading/formulas/stage";
import type { Scheme } from "../../../src/grading/scheme";
import { isesaki } from "../../../src/grading/schemes/isesaki";
import { Fraction } from "../../../src/quantity/fraction";
import { gradeOf, gradeText, tryCases } from "../say-grade";

const by = { formula: "段階：未着手→検討中→策定中→策定済" } as const;

describe("words instead of figures", () => {
  tryCases({
    "done as wanted": [{ actual: "策定済", target: "策定済" }, "A stage met"],
    "済み is 済": [{ actual: "策定済み", target: "策定済" }, "A stage met"],
    "two of three steps": [{ ...by, actual: "策定中", target: "策定済" }, "C stage 2/3"],
    "not a step": [{ ...by, actual: "未着手", target: "策定済" }, "D stage 0"],
    "further than wanted": [{ ...by, actual: "策定済", target: "策定中" }, "A stage 3/2"],
    "wanted is the first of all": [{ ...by, actual: "検討中", target: "未着手" }, "A stage met"],
    "another word for the actual": [{ ...by, actual: "素案の段階", target: "策定済" }, "actual-unreadable"],
    "another word for the target": [{ ...by, actual: "検討中", target: "公表" }, "target-unreadable"],
    "not there yet, and nobody has listed the steps": [{ actual: "策定中", target: "策定済" }, "no-stages"],
    "the row says 段階, and lists none": [{ formula: "段階", actual: "延伸", target: "延伸" }, "A stage met"],
    "the row says 段階, and lists none of these": [{ formula: "段階", actual: "短縮", target: "延伸" }, "no-stages"],
    "調整中 is no stage": [{ actual: "調整中", target: "策定済" }, "actual-pending"],
    "an actual that could not be had": [{ actual: "取得なし", target: "策定済" }, "-"],
    "nothing typed yet": [{ actual: "", target: "策定済" }, "no-actual"],
    "a figure is no stage": [{ actual: "5人", target: "策定済" }, "target-unreadable"],
    "a word for the actual, a figure for the target": [{ formula: "段階", actual: "策定済", target: "5件" }, "actual-unreadable"],
    "the row says another formula": [{ formula: "達成率", actual: "策定済", target: "策定済" }, "actual-unreadable"],
    "the row says a formula that nobody knows": [{ formula: "目分量", actual: "策定済", target: "策定済" }, "A stage met"],
    "figures are figures, though the row says 段階": [{ formula: "段階", actual: "3段階", target: "4段階" }, "C ratio 3/4"],
    "words that are no stages stay unreadable": [{ actual: "増加", target: "増加" }, "actual-unreadable"],
  });
});

test.each([
  ["段階：未着手→検討中→策定済み", ["未着手", "検討中", "策定済"]],
  ["段階(未着手、着手、完了)", ["未着手", "着手", "完了"]],
  ["ステージ 未着手＞着手＞完了", ["未着手", "着手", "完了"]],
  ["段階：検討済み分→策定済み", ["検討済み分", "策定済"]],
  ["未着手→工程確認→完了", ["未着手", "工程確認", "完了"]],
  ["段階：一部(検討)中→完了", ["一部(検討)中", "完了"]],
  ["段階：着手→完了", ["着手", "完了"]],
  ["段階：→着手→完了→", ["着手", "完了"]],
  ["段階：着手", []],
  ["段階", []],
  ["段階別評価", []],
])("the stages in %s", (text, expected) => {
  expect(stagesIn(text)).toEqual(expected);
});

test("a scheme may tell *there* from *beyond*", () => {
  const scheme: Scheme = { ...isesaki, letters: { steps: [{ name: "◎", bound: Fraction.ONE, from: ">" }, { name: "○", bound: Fraction.ONE, from: ">=" }], lowest: "△" } };
  const letters = [{ actual: "策定済", target: "策定済" }, { ...by, actual: "未着手", target: "未着手" }, { ...by, actual: "検討中", target: "未着手" }].map((texts) => gradeText(texts, scheme));
  expect(letters).toEqual(["○ stage met", "○ stage met", "◎ stage met"]);
});

test("words have no figures that went in, and no parts", () => {
  const grade = gradeOf({ ...by, actual: "策定中", target: "策定済" });
  expect(grade.state === "graded" && [grade.terms, grade.parts, grade.sign]).toEqual([[], [], "typed"]);
  const rated = [rateStages("策定済", "策定済", []), rateStages("着手", "着手", ["着手", "完了"]), rateStages("着手", "完了", ["着手", "完了"])];
  expect(rated.map((rating) => "why" in rating || rating.terms)).toEqual([[], [], []]);
});
