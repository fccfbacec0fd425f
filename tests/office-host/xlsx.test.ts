import { execFileSync } from "node:child_process";
import { join } from "node:path";

import { unzipSync } from "fflate";
import { validateXML } from "xmllint-wasm";

import { open } from "./open";
import { saveBook } from "./xlsx";
import { date, error, formula, number, text, truth } from "../workbook/book-description";
import { resultsDraft } from "../workbook/drafts";
import { testWithShared } from "../shared";

async function savedFile() {
  const { host, workbook } = open({
    file: "評価.xlsx",
    sheets: [
      { name: "A&B's 表", cells: { A1: text("<施策> & \u0007"), B2: number(0.5, "50%", "0%"), C3: date(45748, "2025/4/1", "yyyy/m/d"), D4: truth(true), E5: error("#N/A"), F6: formula("=B2*2", number(1)) }, merges: ["A1:B1"], hiddenRows: [7], hiddenColumns: [2] },
      { name: "控え", visibility: "veryHidden", protected: true },
    ],
  });
  await workbook.write([resultsDraft(12)]);
  return saveBook(host.book);
}

const savedBook = async () => unzipSync(await savedFile());

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test("the mark of a sheet is a part of its own, in UTF-16", async () => {
  const parts = await savedBook();
  const mark = new TextDecoder("utf-16le").decode(parts["xl/customProperty/customProperty3_1.bin"]);
  expect(JSON.parse(mark)).toMatchObject({ kind: "evaluation-results", name: "評価結果" });
  expect(decode(parts["xl/worksheets/sheet3.xml"])).toContain('<customPr name="hyoka" r:id="property1"/>');
});

// A process of its own: that program loads its parts in a way that jest does not allow.
const OTHER_PROGRAM = `
  const { init } = require("excelize-wasm");
  init(require.resolve("excelize-wasm/excelize.wasm.gz")).then((excelize) => {
    const book = excelize.OpenReader(new Uint8Array(require("node:fs").readFileSync(0)));
    const said = {
      sheets: book.GetSheetList().list,
      code: book.GetCellValue("評価結果", "A3").value,
      text: book.GetCellValue("評価結果", "C3").value,
      link: book.GetCellFormula("評価結果", "K3").formula,
    };
    process.stdout.write(JSON.stringify(said), () => process.exit(0));
  });
`;

test("another program reads what was saved", async () => {
  const said = execFileSync(process.execPath, ["-e", OTHER_PROGRAM], { cwd: join(__dirname, "..", ".."), input: await savedFile() }).toString();
  expect(JSON.parse(said)).toEqual({
    sheets: ["A&B's 表", "控え", "評価結果"],
    code: "1-1-1",
    text: "=SUM(A1)と書かれた指標",
    link: `HYPERLINK("#'成果・課題一覧'!F8","成果・課題一覧!F8")`,
  });
}, 60_000);


testWithShared("schemas", "what is saved fits the schema of spreadsheets", async (folder) => {
  const parts = await savedBook();
  const { readFileSync, readdirSync } = await import("node:fs");
  const schemas = readdirSync(folder).filter((name) => name.endsWith(".xsd")).map((fileName) => ({ fileName, contents: readFileSync(join(folder, fileName), "utf8") }));
  const main = schemas.filter(({ fileName }) => fileName === "sml.xsd");
  const xml = Object.entries(parts).filter(([name]) => /^xl\/(?:workbook|styles|worksheets\/sheet\d+)\.xml$/.test(name)).map(([fileName, bytes]) => ({ fileName: fileName.replaceAll("/", "-"), // Every Excel writes xml:space, though the schema of the text element does not name it.
    contents: decode(bytes).replaceAll(' xml:space="preserve"', "") }));
  const { valid, errors } = await validateXML({ xml, schema: main, preload: schemas.filter(({ fileName }) => fileName !== "sml.xsd") });
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
});
