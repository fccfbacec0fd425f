import { Fraction } from "../../quantity/fraction";
import type { Ladder, Scheme } from "../scheme";
import { percent, points, unsaid } from "./unsaid";

/**
 * Rates are averaged over a measure before they get points, points of both kinds are added up, and the sums fall into four
 * groups over all measures: only parts of that are published, so how points become levels is left to a person.
 */
const UNPUBLISHED: Ladder = { steps: [], lowest: "-" };

export const sano: Scheme = {
  ...unsaid,
  id: "sano",
  name: "佐野市（施策・基本事業評価）",
  source: "佐野市「施策・基本事業評価の実績」の7段階のポイントと、取組方針の3段階のポイント",
  formula: "ratio",
  letters: {
    steps: [
      { name: "7", bound: Fraction.ONE, from: ">=" },
      { name: "6", bound: percent(90), from: ">=" },
      { name: "5", bound: percent(80), from: ">=" },
      { name: "4", bound: percent(70), from: ">=" },
      { name: "3", bound: percent(60), from: ">=" },
      { name: "2", bound: percent(50), from: ">=" },
    ],
    lowest: "1",
  },
  quantitative: {
    by: null,
    points: points([["7", 7], ["6", 6], ["5", 5], ["4", 4], ["3", 3], ["2", 2], ["1", 1]]),
    levels: UNPUBLISHED,
    none: "-",
  },
  qualitative: {
    by: null,
    points: points([["全て達成", 3], ["一部未達成", 2], ["全て未達成", 1]]),
    levels: UNPUBLISHED,
    none: "-",
  },
  lacking: ["quantitative", "qualitative", "overall"],
};
