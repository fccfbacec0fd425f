import { cellName, MAX_COLUMNS, MAX_ROWS, parseArea, parseCell } from "../../src/workbook/address";
import { Axis } from "../../src/workbench/axis";
import { MergeIndex } from "../../src/workbench/merge-index";
import { moveBy } from "../../src/workbench/moves";

const area = (name: string) => parseArea(name) ?? { top: -1, left: -1, bottom: -1, right: -1 };

// Row 5 and column D are hidden; B2:C4 is merged; 20 rows and 8 columns are in use.
const FILLED = new Set(["A1", "A2", "A3", "A6", "A10", "A11", "F1", "G1", "G7"]);
const bounds = {
  rows: new Axis(MAX_ROWS, 20, [[4, 0]]),
  columns: new Axis(MAX_COLUMNS, 60, [[3, 0]]),
  merges: new MergeIndex([area("B2:C4")]),
  used: { rows: 20, columns: 8 },
  isFilled: (row: number, column: number) => FILLED.has(cellName({ row, column })),
  page: { rows: 5, columns: 3 },
};

const moves: Record<string, readonly [from: string, keys: string, to: string | null]> = {
  "下へ一つ": ["A1", "ArrowDown", "A2"],
  "上の端では動かない": ["A1", "ArrowUp", "A1"],
  "左の端では動かない": ["A1", "ArrowLeft", "A1"],
  "右へ行くと結合したセルの始まりに入る": ["A3", "ArrowRight", "B2"],
  "結合したセルは一歩で右へ越え、非表示の列を飛ばす": ["B2", "ArrowRight", "E2"],
  "結合したセルは一歩で下へ越え、非表示の行を飛ばす": ["B2", "ArrowDown", "B6"],
  "下から戻ると結合したセルの始まりに入る": ["C6", "ArrowUp", "B2"],
  "右から戻ると結合したセルの始まりに入る": ["E3", "ArrowLeft", "B2"],
  "使っている範囲の先へも行ける": ["H20", "ArrowDown", "H21"],
  "最後の行では動かない": ["A1048576", "ArrowDown", "A1048576"],
  "Homeは行の初め": ["E7", "Home", "A7"],
  "Endは行の終わり": ["E7", "End", "H7"],
  "Ctrl+Homeはシートの初め": ["E7", "Ctrl+Home", "A1"],
  "Ctrl+Endは使っている範囲の終わり": ["A1", "Ctrl+End", "H20"],
  "PageDownは見えている行を数える": ["A1", "PageDown", "A7"],
  "PageUpで戻る": ["A7", "PageUp", "A1"],
  "Alt+PageDownは横へ": ["A7", "Alt+PageDown", "E7"],
  "Ctrl+下は、続くセルの終わりまで": ["A1", "Ctrl+ArrowDown", "A3"],
  "続きの終わりからは、次の入力まで。非表示の行は数えない": ["A3", "Ctrl+ArrowDown", "A6"],
  "一つだけのセルからも、次の入力まで": ["A6", "Ctrl+ArrowDown", "A10"],
  "あとに入力がなければ、シートの終わりまで": ["A11", "Ctrl+ArrowDown", "A1048576"],
  "シートの終わりからは、最後の入力まで": ["A1048576", "Ctrl+ArrowUp", "A11"],
  "Ctrl+上は、続くセルの初めまで": ["A11", "Ctrl+ArrowUp", "A10"],
  "上に入力がなければ、シートの初めまで": ["G7", "Ctrl+ArrowLeft", "A7"],
  "Ctrl+右も同じ": ["A1", "Ctrl+ArrowRight", "F1"],
  "右に入力がなければ、最後の列まで": ["G1", "Ctrl+ArrowRight", "XFD1"],
  "Ctrl+PageDownはシートの切り替えで、セルは動かさない": ["A1", "Ctrl+PageDown", null],
  "Alt+左はブラウザーの「戻る」": ["B1", "Alt+ArrowLeft", null],
  "文字のキーには構わない": ["A1", "a", null],
};

test.each(Object.entries(moves))("%s", (_, [from, keys, to]) => {
  const start = parseCell(from);
  if (start === null) throw new Error(from);
  const key = keys.replace(/^(?:Ctrl|Alt)\+/, "");
  const target = moveBy({ key, control: keys.startsWith("Ctrl+"), alt: keys.startsWith("Alt+") }, start, bounds);
  expect(target === null ? null : cellName(target)).toBe(to);
});
