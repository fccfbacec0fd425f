import { evaluateSnapshots } from "../../src/actions/evaluation";
import { hasListToGrade } from "../../src/actions/list-to-grade";
import { bookOf, sheetOf } from "../sheet-of";

test.each<[string, readonly (readonly string[])[], boolean]>([
  ["a list of results and problems that is still empty", [["施策", "指標名", "実績値", "目標値", "評価"], ["1-1-1 健康", "受診率", "", "90%", ""]], true],
  ["the measures of a plan", [["政策", "施策コード", "施策名"], ["1 くらし", "1-1", "水道の整備"], ["", "1-2", "防災の推進"]], false],
])("%s", (_, rows, is) => {
  const { tables } = evaluateSnapshots([bookOf(sheetOf("一覧", rows))], null);
  expect(tables).toHaveLength(1);
  expect(hasListToGrade({ tables })).toBe(is);
});
