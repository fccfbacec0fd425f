import { readWorkbooks } from "../../../src/reading/read-workbooks";
import { bookOf, sheetOf } from "../../sheet-of";

type Rows = readonly (readonly (string | number)[])[];

const read = (rows: Rows) => readWorkbooks([bookOf(sheetOf("評価", rows))]);

/** The columns as `A measure`, the questions as `why A=role|B=role`, the unread cells as `A2 text: why`. */
function say(rows: Rows): readonly string[] {
  const { tables, questions, unread } = read(rows);
  return [
    ...tables.flatMap(({ headings }) => headings.map(({ column, role }) => `${column} ${role ?? "?"}`)),
    ...questions.map(({ why, choices }) => `${why} ${choices.map(({ column, role }) => `${column}=${role}`).join("|")}`),
    ...unread.map(({ place, text, why }) => `${place.cell} ${text}: ${why}`),
  ];
}

const SENTENCE = "計画どおりに進み、利用者が増えた。";

const CASES: Readonly<Record<string, readonly [Rows, readonly string[]]>> = {
  "実績値 twice, of no year: neither is guessed, both are asked about": [
    [["施策", "指標名", "実績値", "実績値", "目標値"], ["1-1-1 健康", "受診率", "5%", "6%", "10%"]],
    ["A measure", "B indicator", "C ?", "D ?", "E target", "column-claimed-twice C=actual|D=actual", "C2 5%: column-claimed-twice", "D2 6%: column-claimed-twice"],
  ],
  "実績値 of two years is one row of figures, and nothing is asked": [
    [["施策", "指標名", "R4実績値", "R5実績値", "目標値"], ["1-1-1 健康", "受診率", "5%", "6%", "10%"]],
    ["A measure", "B indicator", "C actual", "D actual", "E target"],
  ],
  "目標値 twice, but sentences below one of them: the figures are the target": [
    [["施策", "指標名", "実績値", "目標値", "目標値"], ["1-1-1 健康", "受診率", "5%", "前年を上回る", "10%"], ["1-1-2 医療", "病床数", "5", "現状を保つ", "10"]],
    ["A measure", "B indicator", "C actual", "D ?", "E target", "D2 前年を上回る: column-claimed-twice", "D3 現状を保つ: column-claimed-twice"],
  ],
  "評価 over letters": [
    [["施策", "指標名", "実績値", "目標値", "評価"], ["1-1-1 健康", "受診率", "5%", "10%", "C"], ["1-1-2 医療", "病床数", "5", "10", "概ね順調"]],
    ["A measure", "B indicator", "C actual", "D target", "E letter"],
  ],
  "評価 over sentences": [
    [["施策", "指標名", "実績値", "目標値", "評価"], ["1-1-1 健康", "受診率", "5%", "10%", SENTENCE], ["1-1-2 医療", "病床数", "5", "10", SENTENCE]],
    ["A measure", "B indicator", "C actual", "D target", "E selfAssessment"],
  ],
  "評価 over as many letters as sentences is asked": [
    [["施策", "指標名", "実績値", "目標値", "評価"], ["1-1-1 健康", "受診率", "5%", "10%", "A"], ["1-1-2 医療", "病床数", "5", "10", SENTENCE]],
    ["A measure", "B indicator", "C actual", "D target", "E ?", "near-tie E=letter|E=selfAssessment", "E2 A: near-tie", `E3 ${SENTENCE}: near-tie`],
  ],
  "評価 half and half beside 自己評価 can only be the letter": [
    [["施策", "指標名", "実績値", "目標値", "評価", "自己評価"], ["1-1-1 健康", "受診率", "5%", "10%", "A", "x"], ["1-1-2 医療", "病床数", "5", "10", SENTENCE, "y"], ["1-1-3 福祉", "数", "5", "10", "B", "z"]],
    ["A measure", "B indicator", "C actual", "D target", "E letter", "F selfAssessment"],
  ],
  "codes without a heading, left of the names": [
    [["", "施策名", "指標名", "実績値", "目標値"], ["1-1-1", "健康", "受診率", "5%", "10%"], ["1-1-2", "医療", "病床数", "5", "10"]],
    ["A measureCode", "B measure", "C indicator", "D actual", "E target"],
  ],
  "plain numbers without a heading, left of the names, mean nothing": [
    [["", "施策名", "指標名", "実績値", "目標値"], [1, "健康", "受診率", "5%", "10%"], [2, "医療", "病床数", "5", "10"]],
    ["B measure", "C indicator", "D actual", "E target"],
  ],
  "figures without a heading mean nothing and are listed": [
    [["施策", "指標名", "実績値", "目標値", ""], ["1-1-1 健康", "受診率", "5%", "10%", "7%"]],
    ["A measure", "B indicator", "C actual", "D target", "E2 7%: no-column"],
  ],
  "two departments: the first is taken along, and it is asked all the same": [
    [["施策", "指標名", "実績値", "目標値", "担当課", "関係課"], ["1-1-1 健康", "受診率", "5%", "10%", "健康課", "福祉課"]],
    ["A measure", "B indicator", "C actual", "D target", "E department", "F ?", "column-claimed-twice E=department|F=department", "F2 福祉課: column-claimed-twice"],
  ],
};

test.each(Object.entries(CASES))("%s", (_, [rows, expected]) => {
  expect(say(rows)).toEqual(expected);
});

test("every column keeps its score and the reasons for it", () => {
  const [table] = read([["施策", "指標名", "令和4年度\n実績値", "目標値", "担当課"], ["1-1-1 健康", "受診率", "5%", "10%", ""], ["", "満足度", "高い", "20%", ""]]).tables;
  expect(table?.headings.map(({ column, role, score, reasons }) => [column, role, score, reasons])).toEqual([
    ["A", "measure", 1, [{ sign: "heading", words: "施策" }, { sign: "content", fits: 1, of: 1 }]],
    ["B", "indicator", 1, [{ sign: "heading", words: "指標名" }, { sign: "content", fits: 2, of: 2 }]],
    ["C", "actual", 0.8, [{ sign: "heading", words: "令和4年度実績値" }, { sign: "content", fits: 1, of: 2 }]],
    ["D", "target", 1, [{ sign: "heading", words: "目標値" }, { sign: "content", fits: 2, of: 2 }]],
    ["E", "department", 0.6, [{ sign: "heading", words: "担当課" }]],
  ]);
});
