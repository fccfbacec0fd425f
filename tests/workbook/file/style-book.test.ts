import { appendSheets, openPackage } from "../../../src/workbook/file";
import type { SheetDraft } from "../../../src/workbook/draft";
import { finishStyle } from "../../../src/workbook/finished-styles";
import { StyleBook } from "../../../src/workbook/file/style-book";
import { draftOf, number, text } from "./drafts";
import { bookOf, rowsXml } from "./hand-made";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** As a Japanese Excel makes them: its cells stand in the middle. */
const JAPANESE = `<styleSheet ${MAIN}><fonts count="1" x:knownFonts="1" xmlns:x="urn:x"><font><sz val="11"/><color theme="1"/><name val="游ゴシック"/><family val="2"/><charset val="128"/><scheme val="minor"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"><alignment vertical="center"/></xf></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment vertical="center"/></xf></cellXfs><cellStyles count="1"><cellStyle name="標準" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const book = () => new StyleBook(JAPANESE, "xl/styles.xml");

test("a cell without wishes names no style, and nothing is added for it", () => {
  const styles = book();
  expect(styles.indexOf({ format: "General" })).toBe(0);
  expect(styles.finish()).toBe(JAPANESE);
});

test("what a look leaves out stays as the book has it", () => {
  const styles = book();
  expect(styles.indexOf({ format: "@", bold: true, size: 14, color: "c00000" })).toBe(1);
  const after = styles.finish();
  expect(after).toContain('<font><b/><sz val="14"/><color rgb="FFC00000"/><name val="游ゴシック"/><family val="2"/><charset val="128"/><scheme val="minor"/></font></fonts>');
  expect(after).toContain('<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center"/></xf></cellXfs>');
  expect(after).toContain('<fonts count="2" x:knownFonts="1"');
  expect(after).toContain('<cellXfs count="2">');
});

test("the same look is the same style, within one book and when it is opened again", () => {
  const styles = book();
  const looks = [
    { format: "@", wrap: true, fill: "DDEBF7" },
    { format: '#,##0"人"', ...finishStyle({ border: "thin" }) },
    { format: "0.0%", ...finishStyle({ border: "hair" }), indent: 1, horizontal: "left", vertical: "top" },
  ] as const;
  const indexes = looks.map((look) => styles.indexOf(look));
  expect(looks.map((look) => styles.indexOf(look))).toEqual(indexes);
  const again = new StyleBook(styles.finish(), "xl/styles.xml");
  expect(looks.map((look) => again.indexOf(look))).toEqual(indexes);
  expect(again.finish()).toBe(styles.finish());
});

test("formats that have a number everywhere are named by it, others get one of their own", () => {
  const styles = book();
  ["0", "#,##0", "0.00%", '0"年"', "yyyy/m/d"].forEach((format) => styles.indexOf({ format }));
  expect(styles.finish()).toContain(
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="0&quot;年&quot;"/><numFmt numFmtId="165" formatCode="yyyy/m/d"/></numFmts><fonts',
  );
});

test("a prefix is kept, and a list that was closed is opened", () => {
  const prefixed = JAPANESE.replace(/<(\/?)([a-zA-Z])/g, "<$1s:$2").replace("xmlns=", "xmlns:s=").replace("<s:fonts", "<s:numFmts/><s:fonts");
  const styles = new StyleBook(prefixed, "xl/styles.xml");
  styles.indexOf({ format: "0.000" });
  expect(styles.finish()).toContain('<s:numFmts><s:numFmt numFmtId="164" formatCode="0.000"/></s:numFmts><s:fonts');
});

test("the two fills that Excel keeps for itself are never ours", () => {
  const styles = new StyleBook(`<styleSheet ${MAIN}/>`, "xl/styles.xml");
  styles.indexOf({ format: "General", fill: "FFFF00" });
  expect(styles.finish()).toMatch(/<fills count="3"><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/><\/fill><fill><patternFill patternType="solid">/);
});

test("a book without styles gets some", () => {
  const withoutStyles = bookOf(rowsXml(""), {
    "xl/styles.xml": new Uint8Array(),
    "xl/_rels/workbook.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
  });
  const { bytes } = appendSheets(withoutStyles, [draftOf()]);
  expect(openPackage(bytes).requirePart("xl/styles1.xml").text().text).toContain("游ゴシック");
  expect(openPackage(bytes).requirePart("xl/_rels/workbook.xml.rels").text().text).toContain("/xl/styles1.xml");
});

test("a later rectangle is laid over an earlier one, property by property", () => {
  const area = { top: 0, left: 0, bottom: 0, right: 1 };
  const draft: SheetDraft = draftOf({
    cells: [[text("a"), number("1", "0")]],
    merges: [],
    people: [],
    styles: [
      { area, style: { bold: true, fill: "FFFF00" } },
      { area: { ...area, left: 1 }, style: { fill: "00FF00" } },
    ],
  });
  const styles = openPackage(appendSheets(bookOf(rowsXml("")), [draft]).bytes).requirePart("xl/styles.xml").text().text;
  expect([...styles.matchAll(/<fgColor rgb="FF([0-9A-F]{6})"/g)].map(([, color]) => color)).toEqual(["FFFF00", "00FF00"]);
  expect([...styles.matchAll(/<xf numFmtId="(\d+)" fontId="(\d+)" fillId="(\d+)"/g)].map((match) => match.slice(1))).toEqual([
    ["49", "1", "2"],
    ["1", "1", "3"],
  ]);
});
