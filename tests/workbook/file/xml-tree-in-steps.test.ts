import { finish } from "../../../src/workbook/steps";
import { cut } from "./cut";
import { parseTree, parseTreeInSteps } from "../../../src/workbook/file/xml-tree";

// A line feed behind a carriage return and the two halves of 𠮷 may fall on both sides of a cut.
const row = (at: number) => `<row r="${at}"><c r="A${at}"><t>${"あ".repeat(at % 7)}𠮷\r\n&amp;${at}</t></c></row>`;
const LONG = `<sheet><before/><sheetData>${Array.from({ length: 6_000 }, (_, at) => row(at)).join("")}</sheetData><after a="1">後</after></sheet>`;

test("少しずつ読んでも、どこに何があるかは一度に読むのと同じ", () => {
  const at = (tree: ReturnType<typeof parseTree>) => tree.children.map(({ local, start, inner, innerEnd, end, children }) => [local, start, inner, innerEnd, end, children.map((child) => [child.start, child.end])]);
  const whole = at(parseTree(LONG, "表", 3));
  for (const letters of [1_000, 4_099, 65_536]) expect(at(finish(parseTreeInSteps(cut(LONG, letters), "表", 3)))).toEqual(whole);
});
