import { nameCells } from "../../../src/sheets/check-results/name-cells";

const at = (cell: string, sheet = "数値目標") => ({ file: "計画.xlsx", sheet, cell });
const nameOf = ({ sheet }: { readonly sheet: string }) => sheet;

test.each<[string, readonly ReturnType<typeof at>[], string]>([
  ["none", [], ""],
  ["one", [at("B4")], "B4"],
  ["below one another", [at("B5"), at("B4"), at("B6")], "B4:B6"],
  ["side by side", [at("B4"), at("C4")], "B4:C4"],
  ["a block, and one apart", [at("B4"), at("C4"), at("B5"), at("C5"), at("E9")], "B4:C5、E9"],
  ["columns of other rows are no block", [at("B4"), at("B5"), at("C5")], "B4:B5、C5"],
  ["row 10 comes after row 9", [at("B10"), at("B9"), at("D2")], "D2、B9:B10"],
  ["another sheet on a line of its own, after the finding's own", [at("D3", "重点プロジェクト1"), at("B4"), at("D4", "重点プロジェクト1")], "B4\n重点プロジェクト1 D3:D4"],
])("%s", (_, places, expected) => {
  expect(nameCells(places, at("B3"), nameOf)).toBe(expected);
});
