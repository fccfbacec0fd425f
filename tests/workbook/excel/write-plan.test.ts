import { type Area, areaName, contains } from "../../../src/workbook/address";
import { outlineOf, type SheetDraft } from "../../../src/workbook/draft";
import { groupStyles, rectanglesOf } from "../../../src/workbook/excel/style-groups";
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
  const order = ["clear", "format", "values", "merge", "style", "lines", "heights", "widths"];
  const given = (isNew: boolean) => strokesOf(resultsDraft(20), { ...NEW, isNew, before: isNew ? null : { top: 0, left: 0, bottom: 30, right: 11 } }).map((stroke) => stroke.do);
  expect([...new Set(given(true))]).toEqual(order.filter((what) => what !== "clear"));
  expect([...new Set(given(false))]).toEqual(order.slice(0, 7));
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

test("each property is given to all cells that share it, in one call, and properties of the same cells together", () => {
  const whole: Area = { top: 0, left: 0, bottom: 2, right: 2 };
  const { styles } = groupStyles(
    nameReferences(
      draftOf([1, 2, 3].map(() => [said("a"), said("b"), said("c")]), {
        styles: [
          { area: whole, style: { wrap: true, vertical: "top", size: 10 } },
          { area: { ...whole, bottom: 0 }, style: { bold: true, fill: "DDEBF7" } },
          { area: { ...whole, left: 1, right: 1 }, style: { size: 12 } },
        ],
      }),
      [],
    ),
  );
  expect(styles.map(({ style, areas }) => [style, areas.map(areaName).join()])).toEqual([
    [{ bold: true, fill: "DDEBF7" }, "A1:C1"],
    [{ size: 10 }, "A1:A3,C1:C3"],
    [{ size: 12 }, "B1:B3"],
    [{ vertical: "top", wrap: true }, "A1:C3"],
  ]);
});

test("rectangles of equal keys cover each cell once", () => {
  const keys = [["a", "a", null], ["a", "a", "b"], ["b", "a", "b"]];
  const covered = [...rectanglesOf(keys)].flatMap(([key, areas]) => areas.flatMap((area) => keys.flatMap((line, row) => line.flatMap((_, column) => (contains(area, { row, column }) ? [`${row}${column}${key}`] : [])))));
  expect(covered.sort()).toEqual(["00a", "01a", "10a", "11a", "12b", "20b", "21a", "22b"]);
});

const lines = (rows: number, columns: number, styles: SheetDraft["styles"]) =>
  only(strokesOf(draftOf(Array.from({ length: rows }, () => Array.from({ length: columns }, () => said("a"))), { styles }), NEW), "lines").map(({ addresses, line, edges }) => [addresses, line.border, edges.join()]);

test("lines between rows and columns are asked for only where an area has several", () => {
  const area = { top: 0, left: 0, bottom: 1, right: 0 };
  expect(lines(2, 1, [{ area, style: { border: "thin" } }])).toEqual([["A1:A2", "thin", "EdgeTop,EdgeBottom,InsideHorizontal,EdgeLeft,EdgeRight"]]);
});

test("a grid is one group; a double line under its header and a frame around it are few more", () => {
  const area = { top: 0, left: 0, bottom: 4, right: 2 };
  expect(lines(5, 3, [{ area, style: { border: "thin" } }])).toEqual([["A1:C5", "thin", "EdgeTop,EdgeBottom,InsideHorizontal,EdgeLeft,EdgeRight,InsideVertical"]]);
  expect(lines(5, 3, [{ area, style: { border: "thin" } }, { area: { ...area, bottom: 0 }, style: { bottom: "double" } }, ...outlineOf(area, "thick")])).toEqual([
    ["A1:C1", "thick", "EdgeTop"],
    ["A5:C5", "thick", "EdgeBottom"],
    ["A2:C2", "double", "EdgeTop"],
    ["A3:C4", "thin", "EdgeTop,EdgeBottom,InsideHorizontal"],
    ["A1:A5", "thick", "EdgeLeft"],
    ["C1:C5", "thick", "EdgeRight"],
    ["B1:B5", "thin", "EdgeLeft,EdgeRight"],
  ]);
});

test("rows below one another, merged over the same columns, are merged in one call, each by itself", () => {
  const at = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right });
  const draft = draftOf(Array.from({ length: 5 }, () => [BLANK, BLANK, BLANK, BLANK]), { merges: [at(0, 0, 0, 3), at(1, 1, 1, 2), at(2, 2, 1, 2), at(4, 4, 1, 2), at(1, 2, 0, 0)] });
  expect(only(strokesOf(draft, NEW), "merge").map(({ area, across }) => [areaName(area), across])).toEqual([["A2:A3", false], ["A1:D1", false], ["B2:C3", true], ["B5:C5", false]]);
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
