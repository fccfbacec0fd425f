import { gradeIndicator } from "../../src/grading/grade-indicator";
import type { GradingOptions } from "../../src/grading/options";
import type { Scheme } from "../../src/grading/scheme";
import { fuji } from "../../src/grading/schemes/fuji";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { nagayo } from "../../src/grading/schemes/nagayo";
import { indicatorOf } from "../plan/indicator-of";
import type { Texts } from "../plan/indicator-of";

function say(texts: Texts, scheme: Scheme = isesaki, options: GradingOptions = {}): string {
  const { grade } = gradeIndicator(indicatorOf(texts), scheme, options);
  return grade.state === "graded" ? `${grade.formula} ${grade.sign}` : grade.state === "none" ? grade.why : grade.state;
}

const way = { baseline: "10", actual: "15", target: "20" } as const;

test.each<[string, Texts, Scheme, string]>([
  ["the scheme's, where nothing asks for another", way, isesaki, "ratio scheme"],
  ["another scheme's", way, fuji, "progress scheme"],
  ["a scheme may name one that single figures can't have", way, { ...isesaki, formula: "compound" }, "ratio scheme"],
  ["the row's own", { ...way, formula: "進捗率" }, isesaki, "progress typed"],
  ["the row's own, in a scheme of another", { ...way, formula: "達成率" }, fuji, "ratio typed"],
  ["the row's own, by its id", { ...way, formula: "linear" }, isesaki, "linear typed"],
  ["a word that nobody knows", { ...way, formula: "総合的に判断" }, isesaki, "formula-unknown"],
  ["a blank is no word", { ...way, formula: "　" }, isesaki, "ratio scheme"],
  ["a word that nobody knows, and no actual", { formula: "総合的に判断", target: "20" }, isesaki, "no-actual"],
  ["parts", { actual: "男 1 女 2", target: "男 2 女 2" }, isesaki, "compound figures"],
  ["parts, and the row says so", { formula: "内訳", actual: "男 1 女 2", target: "男 2 女 2" }, isesaki, "compound typed"],
  ["a target that is its baseline", { baseline: "20", actual: "20", target: "20" }, isesaki, "keep figures"],
  ["a target that is its baseline, in a scheme of progress", { baseline: "20", actual: "20", target: "20" }, fuji, "keep figures"],
  ["a target that is its baseline, and the row asks for progress", { formula: "進捗率", baseline: "20", actual: "20", target: "20" }, isesaki, "keep figures"],
  ["a target that is its baseline, and the row asks for a ratio", { formula: "達成率", baseline: "20", actual: "20", target: "20" }, isesaki, "ratio typed"],
  ["a limit", { ...way, target: "20以上" }, fuji, "limit figures"],
  ["a limit, and the row asks for progress", { ...way, target: "20以上", formula: "進捗率" }, isesaki, "progress typed"],
  ["a range", { ...way, target: "12～20" }, fuji, "range figures"],
  ["a range, and the row says so", { ...way, target: "12～20", formula: "範囲" }, fuji, "range typed"],
  ["a rank", { actual: "5位", target: "3位" }, isesaki, "rank figures"],
  ["a rank that is its baseline", { baseline: "3位", actual: "5位", target: "3位" }, isesaki, "rank figures"],
  ["words of stages", { actual: "策定済", target: "策定済" }, isesaki, "stage figures"],
  ["words, and the row says so", { formula: "段階", actual: "延伸", target: "延伸" }, isesaki, "stage typed"],
  ["a scheme that only compares needs neither keep nor limit", { baseline: "20", actual: "20", target: "20以上" }, nagayo, "ratio scheme"],
])("%s", (_, texts, scheme, expected) => {
  expect(say(texts, scheme)).toBe(expected);
});

describe("what would come out if", () => {
  const women: Texts = { name: "女性委員の割合", baseline: "23.3%", forecast: "28%", actual: "24.4%", target: "30%", letter: "D" };
  const letter = (options: GradingOptions, texts: Texts = women) => {
    const { grade, agreement } = gradeIndicator(indicatorOf(texts), isesaki, options);
    return `${grade.state === "graded" ? `${grade.grade} ${grade.rate?.toString() ?? ""}` : grade.state}, ${agreement}`;
  };

  test.each<[string, GradingOptions, string]>([
    ["nothing is tried", {}, "B 14/15, differs"],
    ["the actual counts and not the forecast", { figure: "actual" }, "B 61/75, differs"],
    ["by progress", { formula: "progress" }, "C 47/67, differs"],
    ["by progress of the actual: the typed D", { formula: "progress", figure: "actual" }, "D 11/67, agrees"],
    ["the other way", { better: "less", figure: "actual" }, "A 75/61, differs"],
  ])("%s", (_, options, expected) => {
    expect(letter(options)).toBe(expected);
  });

  test("a formula that is tried goes before the row's own, also before a word that nobody knows", () => {
    expect([letter({ formula: "ratio" }, { ...women, formula: "進捗率" }), letter({ formula: "ratio" }, { ...women, formula: "総合的に判断" })]).toEqual(["B 14/15, differs", "B 14/15, differs"]);
  });

  test("a forecast that is asked for and not there is no figure", () => {
    expect(say({ actual: "5", target: "10" }, isesaki, { figure: "forecast" })).toBe("no-actual");
  });
});
