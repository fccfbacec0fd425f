import { writeBreaks, writePrint, writeValidations } from "../../../src/workbook/file/page-xml";
import { appendSheets, newBook, openPackage } from "../../../src/workbook/file";
import type { PrintSetup } from "../../../src/workbook/draft";
import { councilDraft, draftOf, said } from "../drafts";

const plain: PrintSetup = { paper: "A4", orientation: "landscape", titleRows: null, footer: "" };
const xmlOf = (bytes: Uint8Array, part: string) => openPackage(bytes).requirePart(part).text().text;

test.each<[string, Partial<PrintSetup>, RegExp]>([
  ["one page wide and as long as it takes", {}, /<pageSetup paperSize="9" fitToHeight="0" orientation="landscape"\/>/],
  ["all on one page", { fit: "page", paper: "A3" }, /<pageSetup paperSize="8" fitToHeight="1" orientation="landscape"\/>/],
  ["margins in millimetres", { margins: { left: 25.4, right: 12.7, top: 10, bottom: 0 } }, /left="1" right="0.5" top="0.3937" bottom="0" header="0.3" footer="0.3"/],
  ["in the middle of the page", { centered: true }, /^<printOptions horizontalCentered="1"\/><pageMargins/],
  ["what stands at head and foot", { header: "資料1 A&B", footer: "出典 R&D", printDate: true }, /<oddHeader>&amp;R資料1 A&amp;&amp;B<\/oddHeader><oddFooter>&amp;L出典 R&amp;&amp;D&amp;C&amp;D&amp;R&amp;P \/ &amp;N<\/oddFooter>/],
  ["too long a text is left out", { header: "あ".repeat(254), footer: "あ".repeat(250) }, /<headerFooter><oddFooter>&amp;R&amp;P \/ &amp;N<\/oddFooter>/],
])("%s", (_, print, expected) => {
  expect(writePrint({ ...plain, ...print })).toMatch(expected);
});

test("pages begin before the rows that are named, once each and never before the first", () => {
  expect(writeBreaks(draftOf([], { pageBreaks: [9, 0, 4, 9] }), "")).toBe('<rowBreaks count="2" manualBreakCount="2"><brk id="4" max="16383" man="1"/><brk id="9" max="16383" man="1"/></rowBreaks>');
});

test("areas with the same choices are one list", () => {
  const area = (top: number) => ({ top, left: 1, bottom: top + 1, right: 1 });
  const xml = writeValidations(draftOf([], { validations: [{ area: area(1), list: ['"可"', "否"] }, { area: area(5), list: ['"可"', "否"] }, { area: area(9), list: ["○"] }] }), "");
  expect(xml).toContain('count="2"');
  expect(xml).toContain('sqref="B2:B3 B6:B7"><formula1>"""可"",否" </formula1>'.replace(" </", "</"));
});

test.each<[string, readonly string[]]>([
  ["a comma in a choice", ["a,b"]],
  ["more than 255 characters", Array.from({ length: 60 }, (_, index) => `選択${index}`)],
  ["nothing to choose from", []],
])("%s cannot be a list in Excel", (_, list) => {
  expect(() => writeValidations(draftOf([], { validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, list }] }), "")).toThrow(/Unexpected/);
});

test("written anew, breaks, choices and print area are those of the new rows; paper and margins stay as a person left them", () => {
  const first = newBook([councilDraft(4), draftOf([[said("x")]], { kind: "other", name: "その他" })]);
  const second = appendSheets(first, [councilDraft(9, { print: { ...councilDraft(9).print, paper: "A3" } })]).bytes;
  const sheet = xmlOf(second, "xl/worksheets/sheet1.xml");
  expect(sheet).toContain('<brk id="12" max="16383" man="1"/></rowBreaks>');
  expect(sheet).toContain('sqref="G3:G11"');
  expect(sheet).toContain('paperSize="9"');
  const names = xmlOf(second, "xl/workbook.xml");
  expect(names.match(/_xlnm\.Print_Area/g)).toHaveLength(1);
  expect(names).toContain("'集計'!$A$1:$G$32");
});
