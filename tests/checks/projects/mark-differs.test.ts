import { markDiffers } from "../../../src/checks/projects/mark-differs";
import { findOnSheets, LIST, pageSheet } from "../find-on-sheets";
import { sheetOf } from "../../sheet-of";

const PAGES = [pageSheet(1, [["1-1 方針１ 支援", "数", "1", "2"], ["1-1 方針２ 学び", "割合", "1", "2"]]), pageSheet(2, [["1-1 方針１ 支援", "数", "1", "2"], ["1-2 方針１ 学力", "学力", "1", "2"], ["1-2 方針１ 学力", "体力", "1", "2"]])];
const matrix = (...rows: readonly (readonly string[])[]) => sheetOf("対応表", [["重点施策", "未来応援プロジェクト", "安心実現プロジェクト"], ...rows]);

test.each<[string, Parameters<typeof findOnSheets>[1], readonly string[]]>([
  ["◎ for two directions, ○ for one, also where it has two rows: nothing", [...PAGES, matrix(["1-1 子育て", "◎", "○"], ["1-2 学校", "", "〇"])], []],
  ["a dash is an empty cell", [...PAGES, matrix(["1-1 子育て", "◎", "◯"], ["1-2 学校", "－", "○"])], []],
  ["one too few, one too many, one that is missing", [...PAGES, matrix(["1-1 子育て", "○", ""], ["1-2 学校", "○", "○"])], [
    "対応表!B2 code=1-1 project=未来応援プロジェクト typed=○ expected=◎ directions=方針1、方針2 ⇒ ◎",
    "対応表!C2 code=1-1 project=安心実現プロジェクト typed= expected=○ directions=方針1 ⇒ ○",
    "対応表!B3 code=1-2 project=未来応援プロジェクト typed=○ expected= directions=",
  ]],
  ["a letter O is no mark", [...PAGES, matrix(["1-1 子育て", "◎", "O"], ["1-2 学校", "", "○"])], ["対応表!C2 code=1-1 project=安心実現プロジェクト typed=O expected=○ directions=方針1 ⇒ ○"]],
  ["● is another mark than ○", [...PAGES, matrix(["1-1 子育て", "◎", "●"], ["1-2 学校", "", "○"])], ["対応表!C2 code=1-1 project=安心実現プロジェクト typed=● expected=○ directions=方針1 ⇒ ○"]],
  ["a measure that the list doesn't have is another check's matter", [LIST, ...PAGES, matrix(["1-1 子育て", "◎", "○"], ["1-2 学校", "", "○"], ["9-9 観光", "○", ""])], []],
  ["without a matrix: not run", PAGES, ["not run: no-project-matrix"]],
  ["without KPIs: not run", [matrix(["1-1 子育て", "◎", "○"])], ["not run: no-project-links"]],
])("%s", (_, sheets, expected) => {
  expect(findOnSheets(markDiffers, sheets)).toEqual(expected);
});
