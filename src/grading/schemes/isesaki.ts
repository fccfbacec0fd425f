import { Fraction } from "../../quantity/fraction";
import type { Scheme } from "../scheme";

const points = (entries: readonly (readonly [string, number])[]) =>
  new Map(entries.map(([name, value]) => [name, Fraction.of(value)]));

export const isesaki: Scheme = {
  id: "isesaki",
  name: "伊勢崎市（第2次総合計画）",
  source: "第2次伊勢崎市総合計画の成果・課題一覧（表の上に掲げられた基準）",
  formula: "ratio",
  letters: {
    steps: [
      { name: "A", bound: Fraction.ONE, from: ">=" },
      { name: "B", bound: Fraction.of(8, 10), from: ">=" },
      { name: "C", bound: Fraction.of(6, 10), from: ">=" },
    ],
    lowest: "D",
  },
  typedOnly: [],
  unavailable: "-",
  compound: "worst",
  rounding: null,
  digits: 1,
  band: null,
  period: null,
  shares: [],
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
  overall: null,
  lacking: [],
};
