import { areaName, cellName, parseArea } from "../../src/workbook/address";
import { MergeIndex } from "../../src/workbench/merge-index";
import { visibleCells } from "../../src/workbench/visible-cells";

const area = (name: string) => parseArea(name) ?? { top: -1, left: -1, bottom: -1, right: -1 };
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, step) => first + step);

function drawn(rows: readonly number[], columns: readonly number[], merges: readonly string[]): string[] {
  return visibleCells(rows, columns, new MergeIndex(merges.map(area))).flatMap(({ cells }) => cells.map((cell) => (cell.area === null ? cellName(cell) : areaName(cell.area))));
}

const cases: Record<string, readonly [rows: readonly number[], columns: readonly number[], merges: readonly string[], drawn: readonly string[]]> = {
  "結合のない範囲": [range(0, 1), range(0, 1), [], ["A1", "B1", "A2", "B2"]],
  "結合したセルは一度だけ描く": [range(0, 1), range(0, 1), ["A1:B2"], ["A1:B2"]],
  "上から始まる結合も描く": [range(10, 11), range(0, 1), ["A3:A30"], ["A3:A30", "B11", "B12"]],
  "左から始まる結合も描く": [range(0, 0), range(5, 6), ["A1:F1"], ["A1:F1", "G1"]],
  "シートの終わりまでの結合も描く": [range(5000, 5000), range(0, 1), ["A1:A1048576"], ["A1:A1048576", "B5001"]],
  "見えない結合は描かない": [range(10, 10), range(0, 0), ["A1:A3"], ["A11"]],
};

test.each(Object.entries(cases))("%s", (_, [rows, columns, merges, expected]) => {
  expect(drawn(rows, columns, merges)).toEqual(expected);
});
