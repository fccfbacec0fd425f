import { makeAxis, placeOf, spanOf } from "../../src/workbench/axis";

// Columns A–E of 10 pixels each; B and D are hidden.
const axis = makeAxis(5, (index) => (index === 1 || index === 3 ? 0 : 10));

test("非表示の列は場所を取らない", () => {
  expect(axis).toEqual({ shown: [0, 2, 4], starts: [0, 10, 20, 30] });
});

const spans: Record<string, readonly [number, number, { readonly start: number; readonly size: number }]> = {
  "一つの列": [2, 2, { start: 10, size: 10 }],
  "非表示の列をまたぐ結合": [0, 2, { start: 0, size: 20 }],
  "非表示の列だけ": [1, 1, { start: 10, size: 0 }],
  "終わりを越える": [4, 9, { start: 20, size: 10 }],
};

test.each(Object.entries(spans))("%s", (_, [first, last, span]) => {
  expect(spanOf(axis, first, last)).toEqual(span);
});

test("非表示の列の次は、見えている最初の列", () => {
  expect(axis.shown[placeOf(axis, 3)]).toBe(4);
});
