import { Fraction } from "../../quantity/fraction";
import type { Scheme } from "../scheme";
import { unsaid } from "./unsaid";

export const national: Scheme = {
  ...unsaid,
  id: "national",
  name: "国（日本再興戦略のKPI）",
  source: "日本再興戦略「KPIの進捗状況について」のA・B・F・N",
  formula: "elapsed",
  letters: {
    // 目標達成期間に対する経過期間の割合以上に進捗: the share of the years is the whole of what is asked.
    steps: [{ name: "A", bound: Fraction.ONE, from: ">=" }],
    lowest: "B",
  },
  // 施策の実行自体がKPIとなっているもの
  typedOnly: ["F"],
  // 今後データが得られるため、現時点で評価困難なもの
  unavailable: "N",
  lacking: ["quantitative", "qualitative"],
};
