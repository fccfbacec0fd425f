import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { validateXML } from "xmllint-wasm";
import { appendSheets, newBook, openPackage } from "../../../src/workbook/file";
import { removeSheets } from "../../../src/workbook/file/remove-sheets";
import { makeSample } from "../../../src/sample/make-sample";
import { draftEverySheet } from "../../sheets/every-sheet";
import { evaluateSample } from "../../sheets/sample-plans";
import { councilDraft } from "../drafts";
import { bookOf, rowsXml, stylesXml } from "./hand-made";
import { draftOf, number, text } from "./drafts";
import { listFiles, testWithShared } from "../../shared";

/** Which schema a kind of part keeps to. */
const SCHEMAS: Record<string, RegExp> = {
  "sml.xsd": /^xl\/(?:workbook|styles|worksheets\/sheet\d+)\.xml$/,
  "dml-spreadsheetDrawing.xsd": /^xl\/drawings\/drawing\d+\.xml$/,
  "dml-chart.xsd": /^xl\/charts\/chart\d+\.xml$/,
};

// XML allows it everywhere and every spreadsheet has it, but the schema names it nowhere.
const withoutSpace = (xml: string) => xml.replaceAll(' xml:space="preserve"', "");

const drafts = [
  draftOf(),
  draftOf({
    kind: "findings",
    name: "検証結果",
    cells: [[number("5900", '#,##0"人"'), text("1行目\n2行目"), { kind: "link", text: 'A"B', sheet: "年 度", cell: "A1" }]],
    styles: [{ area: { top: 0, left: 0, bottom: 0, right: 2 }, style: { size: 14, color: "C00000", border: "hair", indent: 1, horizontal: "left" } }],
    merges: [],
    frozen: { rows: 0, columns: 2 },
    columnWidths: [],
    print: { paper: "A3", orientation: "portrait", titleRows: null, footer: "" },
  }),
];

const whole = [...drafts, councilDraft(5), councilDraft(1, { kind: "other", name: "その他", charts: [], validations: [], pageBreaks: [] })];

const BOOKS: Record<string, () => Uint8Array> = {
  "a book of our own sheets": () => newBook(drafts),
  "a book with charts, choices and page breaks": () => newBook(whole),
  "charts drawn again, one fewer": () => appendSheets(newBook(whole), [councilDraft(9, { charts: councilDraft(9).charts?.slice(1) ?? [] })]).bytes,
  "a book from which sheets were removed": () => removeSheets(newBook(whole), { kinds: ["summary", "findings"] }).bytes,
  "a book in which a sheet was kept before it was written anew": () => appendSheets(newBook(whole), [councilDraft(6)], { copies: [{ kind: "summary", name: "集計（変更あり）" }] }).bytes,
  "a book that had lists without fonts, fills and borders": () =>
    appendSheets(bookOf(rowsXml(""), { "xl/styles.xml": stylesXml(["0.0"]).replace("<numFmts>", '<numFmts count="1">') }), drafts).bytes,
  "sheets written anew": () => appendSheets(newBook(drafts), drafts.map((draft) => ({ ...draft, merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] }))).bytes,
};

const everySheet = async () => draftEverySheet(await evaluateSample());

const LATER: Record<string, () => Promise<Uint8Array>> = {
  "every kind of sheet that follows from the sample": async () => appendSheets(makeSample(), await everySheet()).bytes,
  "every kind of sheet, written anew and kept in copies": async () => {
    const sheets = await everySheet();
    const { bytes } = appendSheets(makeSample(), sheets);
    return appendSheets(bytes, sheets, { copies: sheets.map(({ kind, name }) => ({ kind, name: `${name}（変更あり）` })) }).bytes;
  },
};

for (const [name, makeBook] of [...Object.entries(BOOKS), ...Object.entries(LATER)]) {
  testWithShared("schemas", `${name} keeps to the schema of spreadsheets`, async (folder) => {
    const book = openPackage(await makeBook());
    const preload = listFiles(folder, ".xsd").map((file) => ({ fileName: basename(file), contents: readFileSync(file, "utf8") }));
    let seen = 0;
    for (const [schema, parts] of Object.entries(SCHEMAS)) {
      const xml = [...book.parts.values()].filter((part) => parts.test(part.name)).map((part) => ({ fileName: part.name.replaceAll("/", "_"), contents: withoutSpace(part.text().text) }));
      if (xml.length === 0) continue;
      seen += xml.length;
      const { errors } = await validateXML({ xml, schema: [{ fileName: "main.xsd", contents: readFileSync(join(folder, schema), "utf8") }], preload, initialMemoryPages: 1024, maxMemoryPages: 8192 });
      expect(errors.map(({ rawMessage }) => rawMessage)).toEqual([]);
    }
    expect(seen).toBeGreaterThan(3);
  }, 120_000);
}
