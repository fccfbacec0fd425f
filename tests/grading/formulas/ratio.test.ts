import { gradeOf, sayTerms, tryCases } from "../say-grade";

describe("a ÷ t where more is better", () => {
  tryCases({
    "exactly at a bound": [{ actual: "80人", target: "100人" }, "B ratio 4/5"],
    "more than the target": [{ actual: "150人", target: "100人" }, "A ratio 3/2"],
    "nothing yet": [{ actual: "0人", target: "100人" }, "D ratio 0"],
    "a target of zero can't be divided by": [{ actual: "5人", target: "0人" }, "target-zero"],
    "zero of zero neither": [{ actual: "0人", target: "0人" }, "target-zero"],
    "negative figures make no ratio": [{ actual: "▲5人", target: "10人" }, "negative"],
    "nor does a negative target": [{ actual: "5人", target: "▲10人" }, "negative"],
    "units differ": [{ actual: "5人", target: "10件" }, "units-differ"],
    "the baseline does not count": [{ baseline: "90人", actual: "95人", target: "100人" }, "B ratio 19/20"],
  });
});

describe("t ÷ a where less is better", () => {
  tryCases({
    "刑法犯認知件数": [{ name: "刑法犯認知件数", actual: "1,420件", target: "1,400件" }, "B ratio 70/71"],
    "fewer than the target": [{ name: "刑法犯認知件数", actual: "700件", target: "1,400件" }, "A ratio 2"],
    "nothing left meets it": [{ name: "待機児童数", actual: "0人", target: "10人" }, "A ratio met"],
    "zero of zero is met": [{ name: "待機児童数", actual: "0人", target: "0人" }, "A ratio met"],
    "something left of zero has the lowest letter": [{ name: "待機児童数", actual: "3人", target: "0人" }, "D ratio 0"],
  });
});

test("what went in: actual or forecast, and target, with their cells", () => {
  const terms = (texts: Parameters<typeof gradeOf>[0]) => {
    const grade = gradeOf(texts);
    return grade.state === "graded" ? sayTerms(grade.terms) : grade.state;
  };
  expect(terms({ actual: "5人", target: "10人" })).toBe("actual 5人 G8, target 10人 H8");
  expect(terms({ actual: "5人", forecast: "8人", target: "10人" })).toBe("forecast 8人 E8, target 10人 H8");
});
