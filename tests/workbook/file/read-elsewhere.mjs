// Reads a workbook with excelize, in a process of its own: the reader is of no use any more once it has failed.
// node read-elsewhere.mjs FILE SHEET CELL… prints {sheets, cells: {CELL: {value, formula}}, merges}
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);
const { init } = require("excelize-wasm");
const [, , path, sheet, ...names] = process.argv;
const excelize = await init(join(dirname(require.resolve("excelize-wasm")), "excelize.wasm.gz"));
const file = excelize.OpenReader(new Uint8Array(readFileSync(path)));
if (file.error) throw new Error(file.error);
const cells = Object.fromEntries(names.map((name) => [name, { value: file.GetCellValue(sheet, name).value, formula: file.GetCellFormula(sheet, name).formula }]));
const { mergeCells } = file.GetMergeCells(sheet, true);
process.stdout.write(`${JSON.stringify({ sheets: file.GetSheetList().list, cells, merges: mergeCells.length })}\n`, () => process.exit(0));
