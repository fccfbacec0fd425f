import { gradePlan } from "../../../src/grading/grade-plan";
import { defaultScheme } from "../../../src/grading/schemes";
import { districtMatrix } from "../../../src/sheets/district-matrix/district-matrix";
import { planOf } from "../../plan/plan-of";
import { draftText } from "../draft-text";
import { measureOf } from "../measure-of";

const place = { file: "計画.xlsx", sheet: "地区", cell: "C3" };
const context = { language: "ja", file: "計画.xlsx", date: "令和8年11月20日", earlier: null } as const;
const district = (name: string, ...directions: readonly string[]) => ({ name, place, directions: directions.map((text) => ({ text, place, beside: [] })) });

const plan = planOf({
  measures: [measureOf("1-1", "公園の整備"), measureOf("1-10", "道路の整備"), measureOf("2-1", "防災")],
  districts: [district("赤堀地区", "水辺を生かす（1-1）", "道路の整備を進める"), district("境地区", "１－１０を進める", "にぎわいを生む")],
});

test("a measure named by code or name is marked, in either width; 1-10 is not 1-1; other directions stand below", () => {
  const draft = districtMatrix.draft(gradePlan(plan, defaultScheme), context);
  expect("missing" in draft ? draft.missing : draftText(draft).split("\n").slice(3, -3)).toEqual([
    "政策\t重点施策\t地区別計画",
    "\t\t赤堀地区\t境地区",
    "1\t1-1 公園の整備\t○",
    "\t1-10 道路の整備\t○\t○",
    "2\t2-1 防災",
    "合計\t施策の数\t#2\t#1",
    "",
    "施策を挙げていない地区の方針",
    "境地区　にぎわいを生む",
  ]);
});

test("a direction whose row names a measure in a column of its own is none of the others", () => {
  const beside = [{ text: "2-1 防災", place }];
  const districts = [{ name: "赤堀地区", place, directions: [{ text: "水害に備える", place, beside }, { text: "にぎわいを生む", place, beside: [] }] }];
  const draft = districtMatrix.draft(gradePlan({ ...plan, districts }, defaultScheme), context);
  expect("missing" in draft ? draft.missing : draftText(draft).split("\n").slice(7, -3)).toEqual(["2\t2-1 防災\t○", "合計\t施策の数\t#1", "", "施策を挙げていない地区の方針", "赤堀地区　にぎわいを生む"]);
});

test("a plan without districts says so", () => {
  expect(districtMatrix.draft(gradePlan(planOf({}), defaultScheme), context)).toEqual({ missing: "no-districts" });
});
