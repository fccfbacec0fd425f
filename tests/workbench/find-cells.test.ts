import { cellName, MAX_ROWS } from "../../src/workbook/address";
import { Axis } from "../../src/workbench/axis";
import { findCells, nextHit, placeAmong, type Hit } from "../../src/workbench/find-cells";
import { sheetOfCells } from "./sheet-of-cells";

const SHEETS = [
  sheetOfCells("成果・課題一覧", { A1: "第2次伊勢崎市総合計画", B3: "健康づくり事業への\n参加者数", C3: "5,900人", B9: "ＫＰＩ一覧", D9: "ｹﾝｺｳ診査の受診率" }),
  sheetOfCells("重点プロジェクト", { A2: "kpi", C1: "健康　づくり", C2: "" }),
  sheetOfCells("控え", { A1: "健康", A2: "健康", B1: "健康" }, { rows: new Axis(MAX_ROWS, 20, [[1, 0]]), columns: new Axis(10, 60, [[1, 0]]) }),
];

function find(text: string, only: number | null = null): readonly Hit[] {
  const steps = findCells(SHEETS, text, only);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

const say = (hit: Hit | null) => (hit === null ? "" : `${hit.sheet + 1}!${cellName(hit)}`);

const cases: Record<string, readonly [text: string, only: number | null, found: readonly string[]]> = {
  "全角と半角を区別しない": ["KPI", null, ["1!B9", "2!A2"]],
  "大文字と小文字を区別しない": ["ｋｐｉ", null, ["1!B9", "2!A2"]],
  "半角のかなも見つかる": ["ケンコウ", null, ["1!D9"]],
  "改行や空白があっても見つかる": ["健康づくり", null, ["1!B3", "2!C1"]],
  "表示されている値を探す": ["5,900", null, ["1!C3"]],
  "一つのシートだけを探す": ["kpi", 1, ["2!A2"]],
  "非表示の行と列は探さない": ["健康", 2, ["3!A1"]],
  "ないものは見つからない": ["防災", null, []],
  "空白だけでは探さない": ["　 ", null, []],
};

test.each(Object.entries(cases))("%s", (_, [text, only, found]) => {
  expect(find(text, only).map(say)).toEqual(found);
});

test("次へ・前へは、今のセルから数え、終わりからは初めに戻る", () => {
  const hits = find("健康づくり");
  expect(say(nextHit(hits, { sheet: 0, row: 0, column: 0 }, true))).toBe("1!B3");
  expect(say(nextHit(hits, { sheet: 0, row: 2, column: 1 }, true))).toBe("2!C1");
  expect(say(nextHit(hits, { sheet: 1, row: 0, column: 2 }, true))).toBe("1!B3");
  expect(say(nextHit(hits, { sheet: 0, row: 2, column: 1 }, false))).toBe("2!C1");
  expect(nextHit([], { sheet: 0, row: 0, column: 0 }, true)).toBeNull();
  expect([placeAmong(hits, { sheet: 1, row: 0, column: 2 }), placeAmong(hits, { sheet: 1, row: 5, column: 2 })]).toEqual([2, 0]);
});

test("長いシートでは、途中で手を止められる", () => {
  const long = sheetOfCells("長い", { A1: "初め", A100000: "終わり" });
  let pauses = 0;
  for (const steps = findCells([long], "終わり", null); steps.next().done !== true; ) pauses += 1;
  expect(pauses).toBeGreaterThan(10);
});
