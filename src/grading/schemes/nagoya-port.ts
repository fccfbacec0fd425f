import type { Scheme } from "../scheme";
import { percent, unsaid } from "./unsaid";

export const nagoyaPort: Scheme = {
  ...unsaid,
  id: "nagoya-port",
  name: "名古屋港管理組合（行政評価）",
  source: "名古屋港管理組合「平成24年度の行政評価の結果」の進捗状況（到達すべきレベルの80％以上、60％以上）",
  formula: "ratio",
  letters: {
    steps: [
      { name: "順調", bound: percent(80), from: ">=" },
      { name: "やや遅れ", bound: percent(60), from: ">=" },
    ],
    lowest: "遅れ",
  },
  lacking: ["quantitative", "qualitative"],
};
