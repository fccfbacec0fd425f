import type { Scheme } from "../scheme";
import { OWN_DEFAULTS, unsaid } from "./unsaid";

export const kyoto: Scheme = {
  ...unsaid,
  id: "kyoto",
  name: "京都市（政策評価）",
  source: "京都市「政策評価結果」（平成25年度・令和6年度・令和7年度）に現れた客観指標評価と市民生活実感評価の組合せ",
  formula: "ratio",
  letters: {
    steps: ["a", "b", "c", "d"].map((name) => ({ name, bound: null, from: ">=" as const })),
    lowest: "e",
  },
  overall: {
    first: "quantitative",
    second: "qualitative",
    // Only the pairs that the results name; the whole table is not published with them.
    table: [
      { first: "a", second: "a", result: "A" },
      { first: "a", second: "b", result: "A" },
      { first: "a", second: "c", result: "B" },
      { first: "b", second: "c", result: "C" },
    ],
  },
  lacking: ["letters", "quantitative", "qualitative", "overall"],
  // Its paper speaks of rates and does not say how they are computed.
  ownDefaults: ["formula", ...OWN_DEFAULTS],
};
