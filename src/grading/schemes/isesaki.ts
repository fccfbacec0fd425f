import { Fraction } from "../../quantity/fraction";
import type { Scheme } from "../scheme";
import { percent, points, unsaid } from "./unsaid";

export const isesaki: Scheme = {
  ...unsaid,
  id: "isesaki",
  name: "伊勢崎市（第2次総合計画）",
  source: "第2次伊勢崎市総合計画の成果・課題一覧（表の上に掲げられた基準）",
  formula: "ratio",
  letters: {
    steps: [
      { name: "A", bound: Fraction.ONE, from: ">=" },
      { name: "B", bound: percent(80), from: ">=" },
      { name: "C", bound: percent(60), from: ">=" },
    ],
    lowest: "D",
  },
  quantitative: {
    by: "mean",
    points: points([["A", 3], ["B", 2], ["C", 1], ["D", 0]]),
    levels: {
      steps: [
        { name: "高", bound: Fraction.of(25, 10), from: ">" },
        { name: "中", bound: Fraction.of(15, 10), from: ">" },
      ],
      lowest: "低",
    },
    none: "-",
  },
  qualitative: {
    by: "mean",
    points: points([["高", 3], ["中", 2], ["低", 1]]),
    levels: {
      steps: [
        { name: "高", bound: Fraction.of(25, 10), from: ">=" },
        { name: "中", bound: Fraction.of(17, 10), from: ">=" },
      ],
      lowest: "低",
    },
    none: "-",
  },
  lacking: [],
};
