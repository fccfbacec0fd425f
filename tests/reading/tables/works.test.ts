import { readWorkbooks } from "../../../src/reading/read-workbooks";
import { bookOf, sheetOf } from "../../sheet-of";

type Rows = readonly (readonly string[])[];
type Case = { readonly rows: Rows; readonly merges?: readonly string[]; readonly works: readonly string[] };

const CASES: Readonly<Record<string, Case>> = {
  "総合戦略 beside the projects is a mark of the work, also where it is empty": {
    rows: [
      ["政策", "重点施策", "施策の展開方針", "重点事業", "総合戦略", "少子高齢化対策プロジェクト", "ＤＸ推進プロジェクト"],
      ["1 子育て・教育政策", "1-1 子どもを産み育てる環境づくりの推進", "方針１ 切れ目ない支援", "母子保健事業", "○", "○", ""],
      ["", "", "方針２ 子育て環境の整備", "放課後児童クラブ整備事業", "", "○", ""],
      ["", "1-2 幼児教育・学校教育の充実", "方針１ 幼稚園の取組", "幼稚園特色化推進事業", "◯", "", ""],
    ],
    works: ["母子保健事業 少子高齢化対策プロジェクト 総合戦略○ E2", "放課後児童クラブ整備事業 少子高齢化対策プロジェクト 総合戦略 E3", "幼稚園特色化推進事業  総合戦略◯ E4"],
  },
  "below one heading with them": {
    rows: [
      ["重点施策", "重点事業", "重点プロジェクト", "", ""],
      ["", "", "第3期総合戦略", "子育て応援", "稼ぐ力"],
      ["1-1 商工業の振興", "商店街支援事業", "○", "", "○"],
      ["1-2 農業の振興", "担い手育成事業", "", "○", ""],
    ],
    merges: ["A1:A2", "B1:B2", "C1:E1"],
    works: ["商店街支援事業 稼ぐ力 総合戦略○ C3", "担い手育成事業 子育て応援 総合戦略 C4"],
  },
  "a table without the column says nothing of it": {
    rows: [["重点施策", "重点事業", "子育て応援プロジェクト", "稼ぐ力プロジェクト"], ["1-1 商工業の振興", "商店街支援事業", "", "○"], ["1-2 農業の振興", "担い手育成事業", "○", "○"]],
    works: ["商店街支援事業 稼ぐ力プロジェクト -", "担い手育成事業 子育て応援プロジェクト、稼ぐ力プロジェクト -"],
  },
};

test.each(Object.entries(CASES))("%s", (_, { rows, merges = [], works }) => {
  const [plan] = readWorkbooks([bookOf(sheetOf("重点事業", rows, { merges }))]).plans;
  const nameOf = (code: string) => plan?.projects.find((project) => project.code === code)?.name ?? code;
  expect(plan?.works.map(({ name, projects, strategy }) => `${name} ${projects.map(nameOf).join("、")} ${strategy ? `総合戦略${strategy.text} ${strategy.place.cell}` : "-"}`)).toEqual(works);
  expect(plan?.projects.filter(({ name }) => name.includes("総合戦略"))).toEqual([]);
  expect(plan?.mentions.filter(({ name }) => name.includes("総合戦略"))).toEqual([]);
});
