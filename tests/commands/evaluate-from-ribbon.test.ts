import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateFromRibbon } from "../../src/commands/evaluate-from-ribbon";
import { WorkbookFailure } from "../../src/workbook/failure";
import { FileWorkbook, newBook } from "../../src/workbook/file";
import type { Workbook } from "../../src/workbook/workbook";
import { draftOf, said } from "../workbook/drafts";

const SAMPLE = readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx"));

function openSample(): { readonly workbook: FileWorkbook; readonly shown: string[] } {
  const shown: string[] = [];
  return { workbook: new FileWorkbook(SAMPLE, "sample.xlsx", (sheet, cell) => void shown.push(`${sheet}!${cell}`)), shown };
}

test("うまくいけば何も言わず、「評価結果」を見せる", async () => {
  const { workbook, shown } = openSample();
  expect(await evaluateFromRibbon(workbook, "ja")).toBeNull();
  expect(shown).toEqual(["評価結果!A1"]);
});

test("表がなければ、探しているものを言う", async () => {
  const workbook = new FileWorkbook(newBook([draftOf([[said("会議は3時から")]], { kind: "memo", name: "メモ" })]), "メモ.xlsx");
  expect(await evaluateFromRibbon(workbook, "ja")).toContain("評価できる表が見つかりませんでした。");
});

const bookWith = (rows: readonly (readonly string[])[], shown: string[] = []) =>
  new FileWorkbook(newBook([draftOf(rows.map((row) => row.map(said)), { kind: "list", name: "表" })], { marked: false }), "次期計画.xlsx", (sheet, cell) => void shown.push(`${sheet}!${cell}`));

test("まだ評価するものがない計画でも、点検した結果を見せる", async () => {
  const shown: string[] = [];
  expect(await evaluateFromRibbon(bookWith([["施策名", "指標", "現状値", "目標値"], ["1-1 健康", "受診率", "41%", "50%"]], shown), "ja")).toBeNull();
  expect(shown).toEqual(["検証結果!A1"]);
});

test("表はあっても評価も点検もできなければ、何を読み、何が足りないかを言う", async () => {
  expect((await evaluateFromRibbon(bookWith([["施策名", "指標", "現状値", "目標値"]]), "ja"))?.split("\n")).toEqual([
    "1個の表を読み取りましたが、評価や点検をするものがありませんでした。",
    "施策のコード、指標、実績値、AからDや高・中・低などの評価が、どこにもありません。",
    "重点施策の一覧や、記入した成果・課題一覧のあるブックを開いて、もう一度お試しください。",
  ]);
});

test("手で直したシートは上書きせず、パネルへ導く", async () => {
  const { workbook } = openSample();
  await evaluateFromRibbon(workbook, "ja");
  // Someone else's hand: the sheet no longer has the cells it was written with.
  const marked = await workbook.read();
  const edited: Workbook = {
    read: () =>
      Promise.resolve({
        ...marked,
        sheets: marked.sheets.map((sheet) => (sheet.mark === null ? sheet : { ...sheet, mark: { ...sheet.mark, fingerprint: "of other cells" } })),
      }),
    write: () => Promise.reject(new Error("nothing may be written")),
    remove: () => Promise.resolve([]),
    select: () => Promise.resolve(),
    findUnfinished: () => Promise.resolve(null),
    restoreUnfinished: () => Promise.resolve(),
  };
  const sentence = await evaluateFromRibbon(edited, "ja");
  expect(sentence).toContain("「評価結果」「評価の相違一覧」「検証結果」に手で直した箇所があるため、書き出していません。");
  expect(sentence).toContain("「パネルを開く」");
});

const failing = (error: unknown): Workbook => ({
  read: () => Promise.reject(error instanceof Error ? error : new Error(String(error))),
  write: () => Promise.resolve([]),
  remove: () => Promise.resolve([]),
  select: () => Promise.resolve(),
  findUnfinished: () => Promise.resolve(null),
  restoreUnfinished: () => Promise.resolve(),
});

const failures: Record<string, readonly [Error, string]> = {
  "セルの編集中": [new WorkbookFailure("CellEditMode"), "セルの編集中のため、処理できませんでした。"],
  "名前のない失敗": [new TypeError("x is not a function"), "予期しない問題が起きました（x is not a function）。"],
};

test.each(Object.entries(failures))("断られたら、訳と次にすることを言う：%s", async (_, [error, what]) => {
  const sentence = await evaluateFromRibbon(failing(error), "ja");
  expect(sentence?.split("\n")).toHaveLength(2);
  expect(sentence).toContain(what);
});
