import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage, readAppearance, readBookInSteps, readSnapshot, sizeToRead } from "../../../src/workbook/file";
import { finish } from "../../../src/workbook/file/steps";
import { cut } from "./cut";
import { streamXml, streamXmlInSteps } from "../../../src/workbook/file/xml-stream";

const SAMPLE = readFileSync(join(__dirname, "..", "..", "..", "assets", "sample.xlsx"));

test("少しずつ読んでも、一度に読んだのと同じ中身と見た目になる", () => {
  const { snapshot, appearances } = finish(readBookInSteps(openPackage(SAMPLE), "見本.xlsx"));
  expect(snapshot).toEqual(readSnapshot(openPackage(SAMPLE), "見本.xlsx"));
  const visible = snapshot.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  expect([...appearances.keys()]).toEqual(visible);
  for (const [sheet, appearance] of appearances) expect(appearance).toEqual(readAppearance(openPackage(SAMPLE), sheet));
});

test("どれだけ読んだかの合計は、読む量になる", () => {
  const book = openPackage(SAMPLE);
  let read = 0;
  let steps = 0;
  for (const size of readBookInSteps(book, "見本.xlsx")) {
    read += size;
    steps += 1;
  }
  expect(read).toBeCloseTo(sizeToRead(book), 3);
  expect(steps).toBeGreaterThan(book.parts.size / 2);
});

/** Everything a part says, in one line; texts may come in pieces. */
function eventsOf(run: typeof streamXml | ((text: string, part: string, make: Parameters<typeof streamXml>[2]) => void), xml: string): string {
  const said: string[] = [];
  run(xml, "part.xml", () => ({
    open: ({ local, attributes }) => { said.push(`<${local}${Object.entries(attributes).map(([name, { value }]) => ` ${name}=${value}`).join("")}>`); },
    close: ({ local }) => { said.push(`</${local}>`); },
    text: (text) => { said.push(text); },
  }));
  return said.join("");
}

test("どこで切れても、XMLの読み方は変わらない", () => {
  const xml = `<?xml version="1.0"?><s><c r="A1" t="str">𠮟る&amp;ほめる\r\n改行<![CDATA[<生>]]></c><!-- 注 --><c r='B"2'/></s>`;
  const whole = eventsOf(streamXml, xml);
  expect(whole).toContain("𠮟る&ほめる\n改行<生>");
  for (let step = 1; step < 20; step += 1) {
    expect(eventsOf((text, part, make) => { finish(streamXmlInSteps(cut(text, step), part, text.length, make)); }, xml)).toBe(whole);
  }
});

test("壊れたところでは、少しずつでも同じ名前で断る", () => {
  const broken = () => { finish(streamXmlInSteps(cut("<s><c></s>", 3), "sheet1.xml", 10, () => ({ open: () => undefined }))); };
  expect(broken).toThrow(`BrokenXml {"what":"sheet1.xml"}`);
});
