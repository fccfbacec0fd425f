import { Fraction } from "../../quantity/fraction";
import type { Scheme } from "../scheme";
import { unsaid } from "./unsaid";

export const fukuoka: Scheme = {
  ...unsaid,
  id: "fukuoka",
  name: "福岡市（保健福祉総合計画）",
  source: "福岡市「保健福祉総合計画の進捗評価について」の成果指標の評価基準",
  formula: "interim",
  letters: {
    steps: [
      { name: "a", bound: Fraction.ONE, from: ">=" },
      // 改善している、または現状維持
      { name: "b", bound: Fraction.ZERO, from: ">=", of: "progress" },
    ],
    lowest: "c",
  },
  // 意識系の指標は、変動幅が±3％未満なら現状維持
  band: Fraction.of(3),
  bandEdge: "outside",
  lacking: ["quantitative", "qualitative"],
};
