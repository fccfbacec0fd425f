import { contains, type Area } from "../../../src/workbook/address";
import type { SheetDraft } from "../../../src/workbook/draft";
import { rectanglesOf, styleGroupsOf } from "../../../src/workbook/excel/style-groups";
import { addressesOf, pointsOfWidth, type Stroke, strokesOf as strokesOfNamed, typedValue } from "../../../src/workbook/excel/write-plan";
import { type NamedCell, nameReferences } from "../../../src/workbook/named-draft";
import { counted, draftOf, linked, resultsDraft, said } from "../drafts";

const NEW = { before: null, isNew: true, inBands: false };
const only = <K extends Stroke["do"]>(strokes: readonly Stroke[], what: K) => strokes.filter((stroke): stroke is Extract<Stroke, { do: K }> => stroke.do === what);
const strokesOf = (draft: SheetDraft, given: Parameters<typeof strokesOfNamed>[1]) => strokesOfNamed(nameReferences(draft, []), given);
const BLANK: NamedCell = { kind: "blank" };

test("what is typed into a cell", () => {
  const typed: readonly (readonly [NamedCell, string | number])[] = [
    [said("1-1"), "1-1"],
    [said("'x"), "''x"],
    [counted("0.443"), 0.443],
    [BLANK, ""],
    [linked('「"」', "A'B", "F8"), `=HYPERLINK("#'A''B'!F8","「""」")`],
    [linked("あ".repeat(130), "表", "A1"), `=HYPERLINK("#'表'!A1","${"あ".repeat(120)}"&"${"あ".repeat(10)}")`],
  ];
  expect(typed.map(([cell]) => typedValue(cell))).toEqual(typed.map(([, value]) => value));
});

test("each column has the format that most of its cells need, and only the others have their own", () => {
  const strokes = strokesOf(draftOf([[said("施策"), said("値")], [said("1-1"), counted("1", "0.0%")], [BLANK, counted("2", "0.0%")], [linked("a", "表", "A1"), said("-")]]), NEW);
  expect(only(strokes, "format").map(({ area, format }) => [area, format])).toEqual([
    [{ top: 0, left: 0, bottom: 3, right: 1 }, "@"],
    [{ top: 1, left: 1, bottom: 2, right: 1 }, "0.0%"],
    [{ top: 3, left: 0, bottom: 3, right: 0 }, "General"],
  ]);
});

test("formats come before values, values before merges, merges before styles", () => {
  const order = ["clear", "format", "values", "merge", "style", "heights", "widths"];
  const given = (isNew: boolean) => strokesOf(resultsDraft(20), { ...NEW, isNew, before: isNew ? null : { top: 0, left: 0, bottom: 30, right: 11 } }).map((stroke) => stroke.do);
  expect([...new Set(given(true))]).toEqual(order.filter((what) => what !== "clear"));
  expect([...new Set(given(false))]).toEqual(order.slice(0, 6));
});

test("values are one rectangle, unless a request may weigh only so much", () => {
  expect(only(strokesOf(resultsDraft(5000), NEW), "values")).toHaveLength(1);
  expect(only(strokesOf(resultsDraft(5000), { ...NEW, inBands: true }), "values")).toHaveLength(5);
});

test("a sheet written anew is cleared, and rows that are no longer written get their own height back", () => {
  const strokes = strokesOf(draftOf([[said("a")]], { rowHeights: [30] }), { before: { top: 0, left: 0, bottom: 3, right: 2 }, isNew: false, inBands: false });
  expect(strokes[0]).toEqual({ do: "clear", area: { top: 0, left: 0, bottom: 3, right: 2 } });
  expect(only(strokes, "heights")).toEqual([{ do: "heights", points: [30, null, null, null], reset: true }]);
});

test("later styles are laid over earlier ones, property by property", () => {
  const whole: Area = { top: 0, left: 0, bottom: 2, right: 2 };
  const groups = styleGroupsOf(
    draftOf([1, 2, 3].map(() => [said("a"), said("b"), said("c")]), {
      styles: [
        { area: whole, style: { border: "thin", size: 10 } },
        { area: { ...whole, bottom: 0 }, style: { bold: true } },
        { area: { top: 0, left: 1, bottom: 2, right: 1 }, style: { size: 12 } },
      ],
    }),
  );
  const at = (row: number, column: number) => groups.filter(({ areas }) => areas.some((area) => contains(area, { row, column }))).map(({ style }) => style);
  expect([at(0, 0), at(0, 1), at(1, 0), at(2, 1)]).toEqual([[{ bold: true, border: "thin", size: 10 }], [{ bold: true, border: "thin", size: 12 }], [{ border: "thin", size: 10 }], [{ border: "thin", size: 12 }]]);
});

test("rectangles of equal keys cover each cell once", () => {
  const keys = [["a", "a", null], ["a", "a", "b"], ["b", "a", "b"]];
  const covered = [...rectanglesOf(keys)].flatMap(([key, areas]) => areas.flatMap((area) => keys.flatMap((line, row) => line.flatMap((_, column) => (contains(area, { row, column }) ? [`${row}${column}${key}`] : [])))));
  expect(covered.sort()).toEqual(["00a", "01a", "10a", "11a", "12b", "20b", "21a", "22b"]);
});

test("lines between rows and columns are asked for only where an area has several", () => {
  const strokes = strokesOf(draftOf([[said("a")], [said("b")]], { styles: [{ area: { top: 0, left: 0, bottom: 1, right: 0 }, style: { border: "thin" } }] }), NEW);
  expect(only(strokes, "style").map(({ addresses, inner }) => [addresses, inner])).toEqual([["A1:A2", { rows: true, columns: false }]]);
});

test("addresses stay well below what Excel cuts off", () => {
  const areas = Array.from({ length: 3000 }, (_, row) => ({ top: row * 2, left: 0, bottom: row * 2, right: 11 }));
  const pieces = addressesOf(areas);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(6000);
  expect(pieces.join(",").split(",")).toHaveLength(3000);
});

test("a width of 8.375 digits is the 72 pixels of an ordinary column", () => {
  expect(pointsOfWidth(8.375)).toBe(54);
});
