import { deriveBetter } from "../../src/plan/better";
import { indicatorOf } from "./indicator-of";

const CASES: Readonly<Record<string, readonly [Parameters<typeof indicatorOf>[0], string]>> = {
  "nothing said: more": [{ name: "参加者数", target: "100人" }, "more default"],
  "a column says so, before all else": [{ name: "参加者数", better: "↓", baseline: "5人", target: "10人以上" }, "less typed against limit baseline"],
  "増加 in a column": [{ name: "ごみの排出量", better: "増加", target: "10t" }, "more typed against words"],
  "増加の抑制 in a column": [{ name: "職員数", better: "増加の抑制", target: "100人" }, "less typed"],
  "増加させない in a column": [{ name: "職員数", better: "増加させない", target: "100人" }, "less typed"],
  "減少させない in a column": [{ name: "待ち時間", better: "減少させない", target: "100分" }, "more typed"],
  "減らさない in a column": [{ name: "待ち時間", better: "減らさない", target: "100分" }, "more typed"],
  "減少を食い止める in a column": [{ name: "待ち時間", better: "減少を食い止める", target: "100分" }, "more typed"],
  "多いほどよい in a column": [{ name: "待ち時間", better: "多いほどよい", target: "100分" }, "more typed"],
  "少ない方がよい in a column": [{ name: "職員数", better: "少ない方がよい", target: "100人" }, "less typed"],
  "減少 and 増 at once, as in 減少から増加へ": [{ name: "職員数", better: "減少から増加へ", target: "100人" }, "more typed"],
  "- in that column says nothing": [{ name: "参加者数", better: "-", target: "10人" }, "more default"],
  "full-width letters are letters": [{ name: "ＢＯＤ値", target: "3.0mg/L" }, "less words"],
  "以下 in the target: less": [{ name: "面積", target: "46.7ha 以下" }, "less limit"],
  "以上 in the target outweighs a word of the list": [{ name: "ごみの排出量", target: "10t以上" }, "more limit against words"],
  "a target below its baseline: less": [{ name: "利用時間", baseline: "30分", target: "20分" }, "less baseline"],
  "a target equal to its baseline says nothing": [{ name: "利用時間", baseline: "30分", target: "30分" }, "more default"],
  "死亡率": [{ name: "75歳未満のがんによる年齢調整死亡率", target: "55人" }, "less words"],
  "刑法犯認知件数": [{ name: "刑法犯認知件数", target: "1,400件" }, "less words"],
  "排出量": [{ name: "1人1日当たりのごみの排出量", target: "900g" }, "less words"],
  "BOD": [{ name: "BOD値", target: "3.0mg/L" }, "less words"],
  "公債費": [{ name: "実質公債費比率", target: "5.0%" }, "less words"],
  "削減量 of something bad: more": [{ name: "温室効果ガス排出量の削減率", target: "50%" }, "more default"],
  "all parts are to fall: less": [{ name: "平均待ち時間", baseline: "小学校:1.5本 中学校:1.2本", target: "小学校:1.0本 中学校:1.0本" }, "less baseline"],
  "all parts are to rise: more": [{ name: "待ち時間", baseline: "男:70% 女:60%", target: "女:65% 男:75%" }, "more baseline"],
  "one part falls, the other stays as it is: less": [{ name: "待ち時間", baseline: "東:5人 西:0人", target: "東:0人 西:0人" }, "less baseline"],
  "one baseline for all parts": [{ name: "待ち時間", baseline: "5分", target: "東:3分 西:4分" }, "less baseline"],
  "one target for all parts": [{ name: "待ち時間", baseline: "東:5分 西:6分", target: "3分" }, "less baseline"],
  "one part is to rise, the other to fall: flagged": [{ name: "待ち時間", baseline: "男:70% 女:60%", target: "男:75% 女:55%" }, "more default against parts"],
  "the same, but a person says which way": [{ name: "待ち時間", better: "減少", baseline: "男:70% 女:60%", target: "男:75% 女:55%" }, "less typed"],
  "以下 in every part: less": [{ name: "水質", target: "甲川:3.0mg/L以下 乙川:2.0mg/L以下" }, "less limit"],
  "以上 in every part goes before their baselines": [{ name: "水質", baseline: "甲川:4 乙川:3", target: "甲川:3以上 乙川:2以上" }, "more limit against baseline"],
  "以下 in one part and 以上 in the other: each says for itself": [{ name: "水質", target: "甲川:3.0以下 乙川:2.0以上" }, "more default"],
  "fewer inhabitants are planned for, and not wished for: flagged": [{ name: "人口", baseline: "212,000人", target: "205,000人" }, "less baseline against words"],
  "人口（総数） too": [{ name: "人口（総数）", target: "205,000人" }, "more words"],
  "births, and people who move in": [{ name: "年間出生数", baseline: "1,500人", target: "1,400人" }, "less baseline against words"],
  "転入者数": [{ name: "転入者数", target: "9,000人" }, "more words"],
  "people who move out are not meant": [{ name: "人口の転出超過", baseline: "300人", target: "100人" }, "less baseline"],
  "高齢者人口 may be either": [{ name: "高齢者人口", baseline: "300人", target: "100人" }, "less baseline"],
  "交通事故 per head of 人口 is no 人口": [{ name: "人口10万人当たりの交通事故件数", target: "300件" }, "less words"],
  "the list and the baseline disagree: flagged": [{ name: "待機児童数", baseline: "0人", target: "5人" }, "more baseline against words"],
};

test.each(Object.entries(CASES))("%s", (_, [texts, expected]) => {
  const { way, sign, against } = deriveBetter(indicatorOf(texts));
  expect([way, sign, ...(against.length > 0 ? ["against", ...against] : [])].join(" ")).toBe(expected);
});
