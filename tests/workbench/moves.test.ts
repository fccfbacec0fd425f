import { cellName, parseArea, parseCell } from "../../src/workbook/address";
import { makeAxis } from "../../src/workbench/axis";
import { MergeIndex } from "../../src/workbench/merge-index";
import { moveBy } from "../../src/workbench/moves";

const area = (name: string) => parseArea(name) ?? { top: -1, left: -1, bottom: -1, right: -1 };

// Row 5 and column D are hidden; B2:C4 is merged.
const bounds = {
  rows: makeAxis(20, (row) => (row === 4 ? 0 : 20)),
  columns: makeAxis(8, (column) => (column === 3 ? 0 : 60)),
  merges: new MergeIndex([area("B2:C4")]),
  page: 5,
};

const moves: Record<string, readonly [from: string, key: string, control: boolean, to: string | null]> = {
  "下へ一つ": ["A1", "ArrowDown", false, "A2"],
  "上の端では動かない": ["A1", "ArrowUp", false, "A1"],
  "左の端では動かない": ["A1", "ArrowLeft", false, "A1"],
  "右へ行くと結合したセルの始まりに入る": ["A3", "ArrowRight", false, "B2"],
  "結合したセルは一歩で右へ越え、非表示の列を飛ばす": ["B2", "ArrowRight", false, "E2"],
  "結合したセルは一歩で下へ越え、非表示の行を飛ばす": ["B2", "ArrowDown", false, "B6"],
  "下から戻ると結合したセルの始まりに入る": ["C6", "ArrowUp", false, "B2"],
  "右から戻ると結合したセルの始まりに入る": ["E3", "ArrowLeft", false, "B2"],
  "Homeは行の初め": ["E7", "Home", false, "A7"],
  "Endは行の終わり": ["E7", "End", false, "H7"],
  "Ctrl+Homeはシートの初め": ["E7", "Home", true, "A1"],
  "PageDownは見えている行を数える": ["A1", "PageDown", false, "A7"],
  "PageUpで戻る": ["A7", "PageUp", false, "A1"],
  "文字のキーには構わない": ["A1", "a", false, null],
};

test.each(Object.entries(moves))("%s", (_, [from, key, control, to]) => {
  const start = parseCell(from);
  if (start === null) throw new Error(from);
  const target = moveBy(key, control, start, bounds);
  expect(target === null ? null : cellName(target)).toBe(to);
});
