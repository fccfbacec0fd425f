import { MAX_ROWS } from "../../src/workbook/address";
import { Axis, spanOf } from "../../src/workbench/axis";

// Columns A–E of 10 pixels each; B and D are hidden.
const axis = new Axis(5, 10, [[3, 0], [1, 0]]);

test("非表示の列は場所を取らない", () => {
  expect(axis.shown(0, 4)).toEqual([0, 2, 4]);
  expect([0, 1, 2, 3, 4, 5].map((index) => axis.startOf(index))).toEqual([0, 10, 10, 20, 20, 30]);
});

const spans: Record<string, readonly [number, number, { readonly start: number; readonly size: number }]> = {
  "一つの列": [2, 2, { start: 10, size: 10 }],
  "非表示の列をまたぐ結合": [0, 2, { start: 0, size: 20 }],
  "非表示の列だけ": [1, 1, { start: 10, size: 0 }],
};

test.each(Object.entries(spans))("%s", (_, [first, last, span]) => {
  expect(spanOf(axis, first, last)).toEqual(span);
});

test("非表示の列は飛ばし、端では止まる", () => {
  expect([0, 2, 4].map((index) => axis.after(index))).toEqual([2, 4, null]);
  expect([4, 2, 0].map((index) => axis.before(index))).toEqual([2, 0, null]);
  // The last two are hidden.
  expect(new Axis(5, 10, [[3, 0], [4, 0]]).after(2)).toBeNull();
});

test("位置から列がわかる", () => {
  expect([0, 9, 10, 19, 20, 29, 500].map((offset) => axis.indexAt(offset))).toEqual([0, 0, 2, 2, 4, 4, 4]);
});

test("104万行あっても、変えた行の分しか持たず、最後の行まで数えられる", () => {
  const rows = new Axis(MAX_ROWS, 20, [[0, 30], [999_999, 0], [5, 20]]);
  expect(rows.startOf(MAX_ROWS)).toBe(MAX_ROWS * 20 + 10 - 20);
  expect(rows.indexAt(rows.startOf(MAX_ROWS) - 1)).toBe(MAX_ROWS - 1);
  expect(rows.after(999_998)).toBe(1_000_000);
  expect(rows.after(MAX_ROWS - 1)).toBeNull();
});
