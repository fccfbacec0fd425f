import { readWorkbooks } from "../../../src/reading/read-workbooks";
import { bookOf, sheetOf } from "../../sheet-of";

type Rows = readonly (readonly string[])[];
type Case = { readonly rows: Rows; readonly merges?: readonly string[]; readonly marks: readonly string[]; readonly unread?: readonly string[] };

const CASES: Readonly<Record<string, Case>> = {
  "projects as headings, with a legend below": {
    rows: [
      ["政策", "重点施策", "1 少子高齢化対策プロジェクト", "2 産業活性化プロジェクト"],
      ["1 子育て・教育政策", "1-1 子どもを産み育てる環境づくりの推進", "◎", "○"],
      ["", "1-2 幼児教育・学校教育の充実", "〇", ""],
      ["凡例　○：１つ　◎：２つ以上"],
    ],
    marks: ["1-1 1 ◎ C2", "1-1 2 ○ D2", "1-2 1 〇 C3", "1-2 2  D3"],
  },
  "as plans print it: policies merged, projects below one heading, totals": {
    rows: [
      ["政策", "重点施策", "重点プロジェクト（総合戦略）", "", ""],
      ["", "", "少子高齢化対策\nプロジェクト", "産業活性化\nプロジェクト", "計"],
      ["子育て・教育政策", "1-1 子どもを産み育てる環境づくりの推進", "◎", "", "1"],
      ["", "1-2 幼児教育・学校教育の充実", "", "", ""],
      ["計", "", "1", "0", "1"],
      ["※対応する施策の展開方針が１つのみの場合は○、２つ以上の場合は◎を記載しています。"],
    ],
    merges: ["A1:A2", "B1:B2", "C1:E1", "A3:A4"],
    marks: ["1-1 1 ◎ C3", "1-1 2  D3", "1-2 1  C4", "1-2 2  D4"],
    unread: ["E3 1 no-column", "A5 計 total-row", "C5 1 total-row", "D5 0 total-row", "E5 1 total-row"],
  },
  "a sign that is no mark is read as it stands": {
    rows: [["重点施策コード", "重点施策", "産業活性化プロジェクト", "ＤＸ推進プロジェクト"], ["1-1", "商工業の振興", "O", "関係"]],
    marks: ["1-1 1 O C2", "1-1 2 関係 D2"],
  },
  "names without the word, below 重点プロジェクト": {
    rows: [["重点施策", "重点プロジェクト", ""], ["", "子育て応援", "稼ぐ力"], ["1-1 商工業の振興", "○", ""], ["1-2 農業の振興", "", "◎"]],
    merges: ["A1:A2", "B1:C1"],
    marks: ["1-1 1 ○ B3", "1-1 2  C3", "1-2 1  B4", "1-2 2 ◎ C4"],
  },
};

test.each(Object.entries(CASES))("%s", (_, { rows, merges = [], marks, unread = [] }) => {
  const reading = readWorkbooks([bookOf(sheetOf("対応表", rows, { merges }))]);
  expect(reading.tables.map(({ kind }) => kind)).toEqual(["project-matrix"]);
  expect(reading.plans[0]?.typedMarks.map(({ measure, project, text, place }) => `${measure} ${project} ${text} ${place.cell}`)).toEqual(marks);
  expect(reading.unread.map(({ place, text, why }) => `${place.cell} ${text} ${why}`)).toEqual(unread);
});

test("its columns are the projects that other tables name", () => {
  const pages = sheetOf("重点プロジェクト", [["重点プロジェクト２　産業活性化プロジェクト"], ["施策の展開方針", "成果指標", "現状値", "目標値"], ["1-1 方針１ 支援", "事業所数", "10", "12"]]);
  const matrix = sheetOf("対応表", [["重点施策", "重点プロジェクト", ""], ["", "産業活性化", "ＤＸ推進"], ["1-1 商工業の振興", "○", ""]], { merges: ["A1:A2", "B1:C1"] });
  const [plan] = readWorkbooks([bookOf(pages, matrix)]).plans;
  expect(plan?.projects.map(({ code, name }) => `${code} ${name}`)).toEqual(["2 産業活性化プロジェクト", "2? ＤＸ推進"]);
  expect(plan?.typedMarks.map(({ project, text }) => `${project} ${text}`)).toEqual(["2 ○", "2? "]);
});

test("two columns of marks without projects are no matrix", () => {
  const { tables } = readWorkbooks([bookOf(sheetOf("一覧", [["重点施策", "新規", "継続"], ["1-1 商工業の振興", "○", ""], ["1-2 農業の振興", "", "○"]]))]);
  expect(tables.map(({ kind }) => kind)).not.toContain("project-matrix");
});
