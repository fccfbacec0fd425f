import { measureWithoutProject } from "../../../src/checks/projects/measure-without-project";
import { findOnSheets, GOALS, LIST, pageSheet } from "../find-on-sheets";

const page = (...codes: readonly string[]) => pageSheet(1, codes.map((code) => [`${code} 方針１ 支援${code}`, `${code}の数`, "1", "2"]));

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["each has one: nothing", [LIST, page("1-1", "1-2", "2-1", "2-2")], []],
  ["one without, and a whole policy", [LIST, page("1-1")], [
    "一覧!C3 policy=1 name=子育て measures=1-2 学校教育の充実 count=1 whole=no",
    "一覧!C4 policy=2 name=健康 measures=2-1 健康づくりの推進、2-2 地域医療体制の整備 count=2 whole=yes (一覧!C5)",
  ]],
  ["without a list nobody is left out", [GOALS, page("1-1")], ["not run: no-measure-list"]],
  ["no projects: not run", [LIST], ["not run: no-project-links"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(measureWithoutProject, sheets)).toEqual(expected);
});
