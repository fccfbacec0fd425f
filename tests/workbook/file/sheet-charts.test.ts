import { appendSheets, newBook, openPackage } from "../../../src/workbook/file";
import { rewriteZip } from "../../../src/workbook/file/zip-writer";
import { councilDraft, draftOf, said } from "../drafts";
import { changedParts } from "./changed-parts";

const person = () => newBook([draftOf([[said("1-1")]], { kind: "list", name: "一覧" })], { marked: false });
const made = (policies = 4) => appendSheets(person(), [councilDraft(policies)]).bytes;
const partNames = (bytes: Uint8Array) => [...openPackage(bytes).parts.values()].map(({ name }) => name);
const xmlOf = (bytes: Uint8Array, part: string) => openPackage(bytes).requirePart(part).text().text;
const charts = (bytes: Uint8Array) => partNames(bytes).filter((name) => /charts|drawings/.test(name)).sort();

/** What Excel makes of the book when it saves it: a chart gets a look of its own, and a person puts a picture beside it. */
function touchedByExcel(bytes: Uint8Array): Uint8Array {
  const drawing = xmlOf(bytes, "xl/drawings/drawing1.xml");
  const picture = '<xdr:absoluteAnchor xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><xdr:pos x="0" y="0"/><xdr:ext cx="9" cy="9"/><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="四角形 1"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:absoluteAnchor>';
  const text = (content: string) => new TextEncoder().encode(content);
  return rewriteZip(
    openPackage(bytes).zip,
    new Map([
      ["xl/drawings/drawing1.xml", text(drawing.replace("</xdr:wsDr>", `${picture}</xdr:wsDr>`))],
      ["xl/charts/style1.xml", text('<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="1"/>')],
      ["xl/charts/_rels/chart1.xml.rels", text('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>')],
      ["[Content_Types].xml", text(xmlOf(bytes, "[Content_Types].xml").replace("</Types>", '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>'))],
    ]),
  );
}

test("a chart refers to its cells, and holds what stands in them now", () => {
  const chart = xmlOf(made(), "xl/charts/chart1.xml");
  expect(chart).toContain("<c:f>'集計'!$B$3:$B$6</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"4\"/><c:pt idx=\"0\"><c:v>0</c:v></c:pt><c:pt idx=\"1\"><c:v>3</c:v></c:pt>");
  expect(chart).toContain("<c:tx><c:strRef><c:f>'集計'!$B$2</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>A</c:v></c:pt></c:strCache></c:strRef></c:tx>");
  expect(chart).toContain("政策ごとの評価 A&amp;B");
});

test("nothing of a person's book changes but the lines that announce the sheet", () => {
  const added = ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/drawing1.xml"];
  const sheet = ["xl/customProperty/hyoka1.bin", "xl/worksheets/_rels/sheet2.xml.rels", "xl/worksheets/sheet2.xml"];
  const lines = ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml"];
  expect(changedParts(person(), made()).sort()).toEqual([...added, ...sheet, ...lines].sort());
});

test("written again, the same bytes", () => {
  expect(Buffer.from(appendSheets(made(), [councilDraft(4)]).bytes).equals(Buffer.from(made()))).toBe(true);
});

test("written anew, the charts are drawn again in the parts they had; what Excel hung on them goes, a person's shape stays", () => {
  const { bytes } = appendSheets(touchedByExcel(made()), [councilDraft(6)]);
  expect(charts(bytes)).toEqual(charts(made()));
  const drawing = xmlOf(bytes, "xl/drawings/drawing1.xml");
  expect(drawing.match(/<xdr:twoCellAnchor/g)).toHaveLength(2);
  expect(drawing).toContain('name="四角形 1"');
  expect(xmlOf(bytes, "xl/charts/chart1.xml")).toContain("$B$3:$B$8");
  expect(xmlOf(bytes, "[Content_Types].xml")).not.toContain("style1.xml");
});

test.each<[string, number, readonly string[]]>([
  ["one fewer", 1, ["xl/charts/chart1.xml", "xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/drawing1.xml"]],
  ["none any more", 0, []],
])("%s: what is left over goes", (_, count, left) => {
  const next = councilDraft(4, { charts: councilDraft(4).charts?.slice(0, count) ?? [] });
  const { bytes } = appendSheets(made(), [next]);
  expect(charts(bytes)).toEqual(left);
  expect(xmlOf(bytes, "[Content_Types].xml").match(/drawingml\.chart/g) ?? []).toHaveLength(count);
  expect(xmlOf(bytes, "xl/worksheets/sheet2.xml").includes("<drawing")).toBe(count > 0);
  // And back again.
  expect(charts(appendSheets(bytes, [councilDraft(4)]).bytes)).toEqual(charts(made()));
});

test("with none of ours left, a person's shape keeps its drawing", () => {
  const { bytes } = appendSheets(touchedByExcel(made()), [councilDraft(4, { charts: [] })]);
  expect(charts(bytes)).toEqual(["xl/drawings/_rels/drawing1.xml.rels", "xl/drawings/drawing1.xml"]);
  expect(xmlOf(bytes, "xl/worksheets/sheet2.xml")).toContain("<drawing");
});

test("a draft that says nothing of charts leaves them alone", () => {
  const { charts: drawn, validations, pageBreaks, ...silent } = councilDraft(5);
  expect([drawn?.length, validations?.length, pageBreaks?.length]).toEqual([2, 1, 1]);
  const changed = changedParts(made(), appendSheets(made(), [silent]).bytes);
  expect(changed.filter((name) => /charts|drawings/.test(name))).toEqual([]);
  expect(xmlOf(appendSheets(made(), [silent]).bytes, "xl/worksheets/sheet2.xml")).toMatch(/<dataValidations.*<rowBreaks.*<drawing/);
});

test("a chart whose rows do not fit together is a fault of ours", () => {
  const [chart] = councilDraft(4).charts ?? [];
  if (!chart) throw new Error("no chart");
  const bent = { ...chart, categories: { ...chart.categories, bottom: chart.categories.bottom + 1 } };
  expect(() => appendSheets(person(), [councilDraft(4, { charts: [bent] })])).toThrow(/Unexpected/);
});
