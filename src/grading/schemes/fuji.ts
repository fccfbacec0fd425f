import type { Scheme } from "../scheme";
import { OWN_DEFAULTS, percent, unsaid } from "./unsaid";

export const fuji: Scheme = {
  ...unsaid,
  id: "fuji",
  name: "富士市（第五次総合計画 前期基本計画）",
  source: "富士市「第五次富士市総合計画 前期基本計画の達成状況」の代表的な施策指標の進捗率",
  formula: "progress",
  letters: {
    // The names are those of the published table; its third group begins where the fourth ends.
    steps: [
      { name: "80%以上", bound: percent(80), from: ">=" },
      { name: "50%以上80%未満", bound: percent(50), from: ">=" },
      { name: "50%未満", bound: percent(20), from: ">=" },
    ],
    lowest: "20%未満",
  },
  // 更新数値がないもの、事業終了につき評価しないもの
  unavailable: "その他",
  lacking: ["quantitative", "qualitative"],
  // Its paper speaks of rates and does not say how they are computed.
  ownDefaults: ["formula", ...OWN_DEFAULTS],
};
