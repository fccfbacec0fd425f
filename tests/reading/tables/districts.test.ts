import { readWorkbooks } from "../../../src/reading/read-workbooks";
import { bookOf, sheetOf } from "../../sheet-of";

type Rows = readonly (readonly string[])[];
type Case = { readonly rows: Rows; readonly merges?: readonly string[]; readonly directions: readonly string[] };

const CASES: Readonly<Record<string, Case>> = {
  "a measure in the row of a direction stands beside it": {
    rows: [
      ["地区", "地区の方針", "重点施策"],
      ["北部地区", "産業の集積", "3-2 企業誘致の推進"],
      ["", "水と緑の保全", "6-3 豊かな自然環境の保全"],
      ["中部地区", "にぎわいのある市街地", ""],
    ],
    directions: ["北部地区 産業の集積 B2 ← 3-2 企業誘致の推進 C2", "北部地区 水と緑の保全 B3 ← 6-3 豊かな自然環境の保全 C3", "中部地区 にぎわいのある市街地 B4"],
  },
  "rows below a direction name more measures for it": {
    rows: [["地区", "地区の方針", "重点施策"], ["北部地区", "・産業の集積\n・雇用の創出", "3-2 企業誘致の推進"], ["", "", "3-1 商工業の振興"], ["中部地区", "にぎわい", "4-2 市街地の形成"]],
    merges: ["A2:A3", "B2:B3"],
    directions: [
      "北部地区 産業の集積 B2 ← 3-2 企業誘致の推進 C2、3-1 商工業の振興 C3",
      "北部地区 雇用の創出 B2 ← 3-2 企業誘致の推進 C2、3-1 商工業の振興 C3",
      "中部地区 にぎわい B4 ← 4-2 市街地の形成 C4",
    ],
  },
  "measures alone are what a district says": {
    rows: [["地区", "重点施策"], ["北部地区", "3-2 企業誘致の推進"], ["", "6-3 豊かな自然環境の保全"]],
    directions: ["北部地区 3-2 企業誘致の推進 B2", "北部地区 6-3 豊かな自然環境の保全 B3"],
  },
};

test.each(Object.entries(CASES))("%s", (_, { rows, merges = [], directions }) => {
  const [plan] = readWorkbooks([bookOf(sheetOf("地区別計画", rows, { merges }))]).plans;
  const said = plan?.districts.flatMap(({ name, directions: own }) =>
    own.map(({ text, place, beside }) => [`${name} ${text} ${place.cell}`, ...(beside.length > 0 ? [beside.map((each) => `${each.text} ${each.place.cell}`).join("、")] : [])].join(" ← ")),
  );
  expect(said).toEqual(directions);
});
