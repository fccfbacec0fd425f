import { tryCases } from "../say-grade";

describe("以上・以下・未満・超", () => {
  tryCases({
    "以上 met by itself": [{ actual: "5,000人", target: "5,000人以上" }, "A limit met"],
    "以上 met by more": [{ baseline: "4,000人", actual: "5,094人", target: "5,000人以上" }, "A limit met"],
    "以上 missed by one takes the ratio": [{ actual: "4,999人", target: "5,000人以上" }, "B limit 4999/5000 missed"],
    "以下 met by itself": [{ actual: "25人", target: "25人以下" }, "A limit met"],
    "以下 missed": [{ actual: "50人", target: "25人以下" }, "D limit 1/2 missed"],
    "以下 and nothing left": [{ actual: "0人", target: "25人以下" }, "A limit met"],
    "0以下 missed has the lowest letter": [{ actual: "1人", target: "0人以下" }, "D limit missed"],
    "0以上 is met by anything": [{ actual: "0人", target: "0人以上" }, "A limit met"],
    "未満 is not met by itself, and has no letter of 100 %": [{ actual: "100人", target: "100人未満" }, "B limit 1 missed"],
    "未満 met": [{ actual: "99.9人", target: "100人未満" }, "A limit met"],
    "未満 missed": [{ actual: "160人", target: "100人未満" }, "C limit 5/8 missed"],
    "超 is not met by itself": [{ actual: "80％", target: "80％超" }, "B limit 1 missed"],
    "超 met": [{ actual: "80.1％", target: "80％超" }, "A limit met"],
    "the target's own word decides, also where a column says otherwise": [{ better: "減少", actual: "90人", target: "100人以上" }, "B limit 9/10 missed"],
    "by the row's own formula, without a word": [{ formula: "以上", actual: "100人", target: "100人" }, "A limit met"],
    "units differ": [{ actual: "100人", target: "100件未満" }, "units-differ"],
    "the row asks for a plain ratio": [{ formula: "達成率", actual: "6,000人", target: "5,000人以上" }, "A ratio 6/5"],
  });
});
