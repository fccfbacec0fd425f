import { goalOf, looksLikeHeading, readHeading, roleOf } from "../../src/reading/columns/heading";

const HEADINGS: readonly (readonly [string, string])[] = [
  ["令和４年度\n実績値（人）", "実績値 2022年度 人 actual"],
  ["2024（令和6）年度\n実績値", "実績値 2024年度 - actual"],
  ["現状値（令和６（2024）年度）", "現状値 2024年度 - baseline"],
  ["R4実績", "実績 2022年度 - actual"],
  ["2022年度", " 2022年度 - -"],
  ["現状値\n（令和５年度）", "現状値 2023年度 - baseline"],
  ["策定時（R5）", "策定時 2023年度 - baseline"],
  ["目標値（令和11年度）（％）", "目標値 2029年度 % target"],
  ["令和6年度末目標", "目標 2024年度 - target"],
  ["具体的な取組\n（関連事業）", "具体的な取組関連事業 - - workContent"],
  ["成果指標（KPI）", "成果指標KPI - - indicator"],
  ["重要業績評価指標（KPI）", "重要業績評価指標KPI - - indicator"],
  ["えがお咲く指標", "えがお咲く指標 - - indicator"],
  ["SDGs 未来都市計画における関連指標", "SDGs未来都市計画における関連指標 - - localIndicator"],
  ["関連するSDGsのゴール", "関連するSDGsのゴール - - goals"],
  ["政策のゴール", "政策のゴール - - policyGoal"],
  ["国の総合戦略の施策", "国の総合戦略の施策 - - aim"],
  ["本市の重点プロジェクト", "本市の重点プロジェクト - - project"],
  ["事業費（千円）", "事業費 - 千円 budget"],
  ["重点施策コード", "重点施策コード - - measureCode"],
  ["施策代表課", "施策代表課 - - department"],
  ["成果", "成果 - - results"],
  ["参考\nページ", "参考ページ - - page"],
  ["進め方", "進め方 - - -"],
];

test.each(HEADINGS)("%j is %s", (text, expected) => {
  const { words, year, unit } = readHeading(text);
  expect(`${words} ${year ? `${year.to}${year.kind}` : "-"} ${unit ?? "-"} ${roleOf(words) ?? "-"}`.replace(/^(\S*) - - -$/, "$1 - - -")).toBe(expected);
});

test.each([
  ["1", 1],
  ["17", 17],
  ["目標3", 3],
  ["④", 4],
  ["4 質の高い教育をみんなに", 4],
  ["18", null],
  ["令和4年度", null],
  ["施策", null],
])("the goal of the heading %j is %s", (text, goal) => {
  expect(goalOf(text)).toBe(goal);
});

test.each([
  ["受診率", false],
  ["1-1 健康づくり", false],
  ["93.6%", false],
  ["（人）", true],
  ["R6", true],
  ["名称", true],
])("%j could stand in a header: %s", (text, could) => {
  expect(looksLikeHeading(text)).toBe(could);
});
