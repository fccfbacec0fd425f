import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FileWorkbook } from "../../../src/workbook/file";
import { draftOf, said } from "../drafts";

const FILE = join(__dirname, "..", "..", "..", "assets", "sample.xlsx");

const kinds: Record<string, () => Uint8Array> = {
  "Nodeのファイルの中身（Buffer）": () => readFileSync(FILE),
  "ブラウザーのファイルの中身（Uint8Array）": () => new Uint8Array(readFileSync(FILE)),
};

test.each(Object.entries(kinds))("書き出しても、渡された中身は変わらない：%s", async (_, read) => {
  const given = read();
  const before = Buffer.from(given).toString("base64");
  await new FileWorkbook(given, "sample.xlsx").write([draftOf([[said("評価結果")]])]);
  expect(Buffer.from(given).toString("base64")).toBe(before);
});
