import { tryCases } from "../say-grade";

const less = { name: "ごみの排出量", formula: "線形" } as const;

describe("2 − a/t where less is better", () => {
  tryCases({
    "a fifth too much": [{ ...less, actual: "120t", target: "100t" }, "B linear 4/5"],
    "a quarter too much is C here, and B as a ratio": [{ ...less, actual: "125t", target: "100t" }, "C linear 3/4"],
    "met": [{ ...less, actual: "100t", target: "100t" }, "A linear 1"],
    "better than met": [{ ...less, actual: "50t", target: "100t" }, "A linear 3/2"],
    "nothing left": [{ ...less, actual: "0t", target: "100t" }, "A linear 2"],
    "three times too much is below zero": [{ ...less, actual: "300t", target: "100t" }, "D linear -1"],
    "a target of zero, met": [{ ...less, actual: "0t", target: "0t" }, "A linear met"],
    "a target of zero, missed": [{ ...less, actual: "1t", target: "0t" }, "D linear 0"],
    "negative": [{ ...less, actual: "▲1t", target: "10t" }, "negative"],
    "units differ": [{ ...less, actual: "1t", target: "10g" }, "units-differ"],
  });
});

describe("where more is better it is the plain ratio", () => {
  tryCases({
    "four fifths": [{ formula: "線形", actual: "80人", target: "100人" }, "B linear 4/5"],
    "a target of zero": [{ formula: "線形", actual: "80人", target: "0人" }, "target-zero"],
  });
});
