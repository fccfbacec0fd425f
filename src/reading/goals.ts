import { foldWidth } from "../quantity/fold";

/** The official Japanese wording of the 17 goals, by which they are known where no number stands. */
export const GOAL_NAMES: readonly string[] = [
  "貧困をなくそう",
  "飢餓をゼロに",
  "すべての人に健康と福祉を",
  "質の高い教育をみんなに",
  "ジェンダー平等を実現しよう",
  "安全な水とトイレを世界中に",
  "エネルギーをみんなに",
  "働きがいも経済成長も",
  "産業と技術革新の基盤をつくろう",
  "人や国の不平等をなくそう",
  "住み続けられるまちづくりを",
  "つくる責任",
  "気候変動に具体的な対策を",
  "海の豊かさを守ろう",
  "陸の豊かさも守ろう",
  "平和と公正をすべての人に",
  "パートナーシップで目標を達成しよう",
];

export type GoalsRead = { readonly goals: readonly number[]; /** Signs that are no goal: 18, 0. */ readonly strange: readonly string[] };

/** `1、3、4`, `目標3`, `③④`, `4.1` (a target of goal 4), `質の高い教育をみんなに`. */
export function readGoals(text: string): GoalsRead {
  const folded = foldWidth(text);
  const named = GOAL_NAMES.flatMap((name, index) => (folded.replace(/\s/g, "").includes(name) ? [index + 1] : []));
  const bare = GOAL_NAMES.reduce((rest, name) => rest.replaceAll(name, " "), folded.replace(/そしてクリーンに|つかう責任/g, " "));
  const goals: number[] = [];
  const strange: string[] = [];
  for (const [sign] of bare.matchAll(/[①-⑳]|[0-9]+(?:\.[0-9a-z]+)?/g)) {
    const goal = /[①-⑳]/.test(sign) ? sign.charCodeAt(0) - 0x245f : Number(sign.split(".")[0]);
    if (goal >= 1 && goal <= 17) goals.push(goal);
    else strange.push(sign);
  }
  const all = [...new Set([...goals, ...named])].sort((a, b) => a - b);
  const words = bare.replace(/[①-⑳]|[0-9.]+|SDGs|ゴール|目標|Goal|No|[\s、,，・;；/／：:\-－―()（）]/gi, "");
  return { goals: all, strange: all.length === 0 && strange.length === 0 && words !== "" ? [words] : strange };
}
