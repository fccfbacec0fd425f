import type { Fault } from "../fault";
import { renameGoal } from "./change-goals";

/** The slips that offices make. */
const SLIPS: Readonly<Record<number, string>> = {
  1: "貧困を無くそう", 2: "飢餓をゼロへ", 3: "全ての人に健康と福祉を", 4: "質の高い教育をみんなで", 5: "ジェンダーの平等を実現しよう", 6: "安全な水とトイレを世界に", 8: "働きがいと経済成長も", 9: "産業と技術革新の基盤を作ろう",
  10: "人と国の不平等をなくそう", 11: "住み続けられる街づくりを", 13: "気候変動への具体的な対策を", 14: "海の豊かさも守ろう", 15: "陸の豊かさを守ろう", 16: "平和と公正を全ての人に", 17: "パートナーシップで目標達成をしよう",
};

export const goalNameMisspelt: Fault = {
  settings: ["plan that begins"],
  inBooks: (ground, books) => renameGoal(ground, books, (goal) => SLIPS[goal] ?? null),
};
