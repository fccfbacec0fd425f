import { deriveBetter } from "../../src/plan/better";
import { indicatorOf } from "./indicator-of";

const CASES: Readonly<Record<string, readonly [Parameters<typeof indicatorOf>[0], string]>> = {
  "nothing said: more": [{ name: "参加者数", target: "100人" }, "more default"],
  "a column says so, before all else": [{ name: "参加者数", better: "↓", baseline: "5人", target: "10人以上" }, "less typed against limit baseline"],
  "増加 in a column": [{ name: "ごみの排出量", better: "増加", target: "10t" }, "more typed against words"],
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
  "the list and the baseline disagree: flagged": [{ name: "待機児童数", baseline: "0人", target: "5人" }, "more baseline against words"],
};

test.each(Object.entries(CASES))("%s", (_, [texts, expected]) => {
  const { way, sign, against } = deriveBetter(indicatorOf(texts));
  expect([way, sign, ...(against.length > 0 ? ["against", ...against] : [])].join(" ")).toBe(expected);
});
