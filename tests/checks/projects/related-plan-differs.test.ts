import { relatedPlanDiffers } from "../../../src/checks/projects/related-plan-differs";
import { findOnSheets, LIST, overviewSheet } from "../find-on-sheets";
import { sheetOf } from "../../sheet-of";

const OVERVIEW = overviewSheet([1, [["年少人口", "1人", "2人"]]], [2, [["刑法犯認知件数", "1件", "2件"]]]);
const related = (...rows: readonly (readonly [project: string, plans: string])[]) => sheetOf("関連計画一覧", [["重点プロジェクト", "関連計画"], ...rows.map(([project, plans]) => [`${project} ${project === "1" ? "未来応援プロジェクト" : "安心実現プロジェクト"}`, plans])]);

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["the same on both, blanks and widths aside: nothing", [OVERVIEW, related(["1", "ＳＤＧｓ未来都市計画（案）"], ["2", "SDGs 未来都市計画(案)"])], []],
  ["another edition", [OVERVIEW, related(["1", "第４次男女共同参画計画（案）"], ["2", "第５次男女共同参画計画"])], ["関連計画一覧!B3 name=第５次男女共同参画計画 case=edition other=第４次男女共同参画計画（案） otherSheet=関連計画一覧 otherCell=B2 (関連計画一覧!B2)"]],
  ["a draft on one of them: a note", [OVERVIEW, related(["1", "第４次男女共同参画計画（案）"], ["2", "第４次男女共同参画計画"])], ["note: 関連計画一覧!B3 name=第４次男女共同参画計画 case=draft other=第４次男女共同参画計画（案） otherSheet=関連計画一覧 otherCell=B2 (関連計画一覧!B2)"]],
  ["with the city's name and without: a note", [OVERVIEW, related(["1", "第９期高齢者保健福祉計画"], ["2", "第９期伊勢崎市高齢者保健福祉計画"])], ["note: 関連計画一覧!B3 name=第９期伊勢崎市高齢者保健福祉計画 case=name other=第９期高齢者保健福祉計画 otherSheet=関連計画一覧 otherCell=B2 (関連計画一覧!B2)"]],
  ["other plans that are nearly called so", [OVERVIEW, related(["1", "第７期障害福祉計画\n第３次障害者計画"], ["2", "第３期障害児福祉計画\n都市計画マスタープラン"])], []],
  ["a page that names two editions means both", [OVERVIEW, related(["1", "・第３期教育振興基本計画\n・第４期教育振興基本計画"], ["2", "第３期教育振興基本計画"])], []],
  ["no related plans: not run", [LIST, OVERVIEW], ["not run: no-related-plans"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(relatedPlanDiffers, sheets)).toEqual(expected);
});
