import { Fraction } from "../../quantity/fraction";
import type { Scheme } from "../scheme";
import { unsaid } from "./unsaid";

export const ino: Scheme = {
  ...unsaid,
  id: "ino",
  name: "いの町（まち・ひと・しごと創生総合戦略）",
  source: "いの町「まち・ひと・しごと創生総合戦略の効果検証について」の達成度（平成29年度）",
  formula: "ratio",
  letters: {
    steps: [
      // 目標値と同等 stands beside 目標値以上, so the latter is what goes beyond the target.
      { name: "◎", bound: Fraction.ONE, from: ">", of: "to-target" },
      { name: "○", bound: Fraction.ONE, from: ">=", of: "to-target" },
    ],
    lowest: "△",
  },
  // 進捗なし、事業終了
  typedOnly: ["×"],
  // 目標値の設定をしていなかったもの
  withoutTarget: "評価なし",
  lacking: ["quantitative", "qualitative"],
};
