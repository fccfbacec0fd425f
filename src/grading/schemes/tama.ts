import { Fraction } from "../../quantity/fraction";
import type { Scheme } from "../scheme";
import { percent, unsaid } from "./unsaid";

export const tama: Scheme = {
  ...unsaid,
  id: "tama",
  name: "多摩市（まち・ひと・しごと創生総合戦略、案）",
  source: "多摩市「まち・ひと・しごと創生総合戦略の評価方法（案）」（1年目は目標の20％、5年目は100％に対する達成度）",
  formula: "interim",
  letters: {
    steps: [
      { name: "着実", bound: Fraction.ONE, from: ">=" },
      { name: "概ね", bound: percent(60), from: ">=" },
    ],
    lowest: "改善・工夫",
  },
  shares: [percent(20), percent(40), percent(60), percent(80), Fraction.ONE],
  lacking: ["quantitative", "qualitative"],
};
