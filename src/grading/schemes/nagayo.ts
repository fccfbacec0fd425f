import { Fraction } from "../../quantity/fraction";
import type { Scheme } from "../scheme";
import { percent, unsaid } from "./unsaid";

export const nagayo: Scheme = {
  ...unsaid,
  id: "nagayo",
  name: "長与町（第9次総合計画）",
  source: "長与町「施策評価の概要」の数値目標評価（令和元年度実績、S・A・B・C・−）",
  formula: "ratio",
  letters: {
    steps: [
      { name: "S", bound: Fraction.ONE, from: ">", of: "to-target" },
      { name: "A", bound: Fraction.ONE, from: ">", of: "to-baseline" },
      // 基準値と同水準（△10％以内）
      { name: "B", bound: percent(90), from: ">=", of: "to-baseline" },
    ],
    lowest: "C",
  },
  lacking: ["quantitative", "qualitative"],
};
