import type { Cell } from "../../src/workbook/snapshot";
import { EMPTY } from "../../src/workbook/snapshot";
import { overflowOf } from "../../src/workbench/overflow";
import type { CellLook, SheetLook } from "../../src/workbench/sheet-look";
import { Axis } from "../../src/workbench/axis";
import { sheetOfCells } from "./sheet-of-cells";

const columns = new Axis(10, 60, []);
const TITLE = "第2次伊勢崎市総合計画の成果・課題一覧（令和6年度）";

function sheetOf(cells: Readonly<Record<number, Cell>>, look: CellLook = {}): SheetLook {
  return sheetOfCells("一覧", {}, { columns, used: { rows: 1, columns: 10 }, cellAt: (_, column) => cells[column] ?? EMPTY, lookAt: () => look });
}

const text = (value: string): Cell => ({ kind: "text", text: value });

const cases: Record<string, readonly [sheet: SheetLook, width: number]> = {
  "長い題は空いたセルの上まで続く": [sheetOf({ 0: text(TITLE) }), 420],
  "隣に字があれば、そこで止まる": [sheetOf({ 0: text(TITLE), 2: text("次") }), 120],
  "短い題は自分のセルに収まる": [sheetOf({ 0: text("短い") }), 60],
  "折り返すセルは続かない": [sheetOf({ 0: text(TITLE) }, { wrap: true }), 0],
  "中央揃えのセルは続かない": [sheetOf({ 0: text(TITLE) }, { horizontal: "center" }), 0],
  "数は続かない": [sheetOf({ 0: { kind: "number", value: 1e20, text: "100000000000000000000", format: "0" } }), 0],
};

test.each(Object.entries(cases))("%s", (_, [sheet, width]) => {
  expect(overflowOf(sheet, columns, 0, 0)).toBe(width);
});
