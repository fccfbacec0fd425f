import { cellName } from "../../src/workbook/address";
import { readReference } from "../../src/workbench/cell-reference";

const SHEETS = ["成果・課題一覧", "評価結果", "年 度", "O'Brien", "A1"];

const cases: Record<string, readonly [typed: string, to: string | null]> = {
  "セルの番地": ["C12", "C12"],
  "小文字でも": ["c12", "C12"],
  "全角でも": ["Ｃ１２", "C12"],
  "前後に空白があっても": ["　C12 ", "C12"],
  "$が付いていても": ["$C$12", "C12"],
  "範囲なら、その初め": ["D20:C12", "C12"],
  "最後のセル": ["XFD1048576", "XFD1048576"],
  "別のシート": ["評価結果!C12", "評価結果!C12"],
  "全角の感嘆符でも": ["評価結果！Ｃ１２", "評価結果!C12"],
  "引用符の付いたシート": ["'年 度'!B2", "年 度!B2"],
  "シート名の中の引用符": ["'O''Brien'!B2", "O'Brien!B2"],
  "シート名だけ": ["評価結果", "評価結果!A1"],
  "番地のようなシート名より、番地": ["A1", "A1"],
  "ないシート": ["予算!C12", null],
  "シートの外": ["XFE1", null],
  "番地でないもの": ["健康", null],
  "空": ["", null],
};

test.each(Object.entries(cases))("%s", (_, [typed, to]) => {
  const reference = readReference(typed, SHEETS);
  const said = reference === null ? null : `${reference.sheet === null ? "" : `${reference.sheet}!`}${cellName(reference.at)}`;
  expect(said).toBe(to);
});
