import { joinSentences, sayWrittenNotes } from "../../src/messages/written-notes";

const usual = { sheet: "評価結果" };

test("where all went as usual, nothing more is said", () => {
  expect(sayWrittenNotes("ja", { written: [usual], kept: [] })).toEqual([]);
});

test("copies that were kept, and charts that could not be drawn", () => {
  const written = [usual, { sheet: "集計", withoutCharts: true as const }, { sheet: "集計 (2)", withoutCharts: true as const }];
  const kept = [{ sheet: "KPI一覧", copy: "KPI一覧（変更あり）" }];
  expect(joinSentences("ja", sayWrittenNotes("ja", { written, kept }))).toBe("「KPI一覧」の手で直した内容は、「KPI一覧（変更あり）」に残しました。「集計」「集計 (2)」のグラフは、このExcelでは作成できませんでした。表はそのまま使えます。");
  expect(joinSentences("en", sayWrittenNotes("en", { written, kept }))).toBe("What was edited in “KPI一覧” stays in “KPI一覧（変更あり）”. This Excel could not draw the charts of “集計”, “集計 (2)”. Their tables stand.");
});
