import { gradeOf, tryCases } from "../say-grade";

describe("t ÷ a, for the smaller number is the better rank", () => {
  tryCases({
    "first, as wanted": [{ name: "1人当たりの県民所得", actual: "東北1位", target: "東北1位" }, "A rank 1"],
    "second": [{ actual: "2位", target: "1位" }, "D rank 1/2"],
    "better than wanted": [{ actual: "3位", target: "5位" }, "A rank 5/3"],
    "sixth of fifth": [{ actual: "6位", target: "5位" }, "B rank 5/6"],
    "a column that says 上昇 means the rank": [{ better: "上昇", actual: "6位", target: "5位" }, "B rank 5/6"],
    "a rank over a baseline": [{ baseline: "10位", actual: "6位", target: "5位" }, "B rank 5/6"],
    "the rank it had": [{ baseline: "5位", actual: "6位", target: "5位" }, "B rank 5/6"],
    "an actual that is no rank": [{ actual: "6人", target: "5位" }, "units-differ"],
    "by the row's own formula": [{ formula: "順位", actual: "6", target: "5" }, "B rank 5/6"],
    "progress, where the row asks for it": [{ formula: "進捗率", baseline: "10位", actual: "6位", target: "5位" }, "B progress 4/5"],
  });
});

test("it says that less is better, and by what", () => {
  const { better } = gradeOf({ actual: "2位", target: "東北1位" });
  expect(better).toEqual({ way: "less", sign: "rank", against: [] });
  expect(gradeOf({ baseline: "1位", actual: "2位", target: "3位" }).better.against).toEqual(["baseline"]);
});
