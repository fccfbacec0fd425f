import type { Drawing, DrawnRow } from "../drawing";
import { drawn, lineOf, NOTHING, textRow, widthOf } from "../drawing";

const TITLES = ["第2次○○市総合計画の成果・課題一覧", "重点施策の進捗状況", "令和６年度　施策評価シート"];
const RULES = ["施策の目標について　A:すでに達成している、B:おおむね達成している", "令和6年度の達成見込みについて　A:100%以上、B:80%以上100%未満", "（令和7年4月1日現在）"];

/** A title, the rules of the grades and an empty line above the table. */
export function addTitles(drawing: Drawing, taste: number): Drawing {
  const width = widthOf(drawing);
  const title = TITLES[taste % TITLES.length] ?? "";
  const merged: DrawnRow = { part: "title", cells: Array.from({ length: width }, () => drawn(title, { key: "title", level: "heading" })) };
  const rules = RULES.slice(0, taste % 4).map((rule) => textRow("title", rule, width));
  const blank: DrawnRow = lineOf("blank", NOTHING);
  return { ...drawing, rows: [taste % 2 === 0 ? merged : textRow("title", title, width), ...rules, ...(taste % 3 === 0 ? [] : [blank]), ...drawing.rows] };
}

const NOTES = ["※令和４年度の実績は速報値。", "（注）指標は毎年度見直します。", "注）四捨五入のため合計は一致しないことがあります。", "※ 目標値は計画策定時のもの", "出典：健康づくり課調べ"];

/** Remarks under the table, in its first column or further right. */
export function addNotes(drawing: Drawing, taste: number): Drawing {
  const width = widthOf(drawing);
  const notes = Array.from({ length: 1 + (taste % 2) }, (_, index) => textRow("note", NOTES[(taste + index) % NOTES.length] ?? "", width, taste % 5 === 4 ? 1 : 0));
  return { ...drawing, rows: [...drawing.rows, ...(taste % 2 === 0 ? [lineOf("blank", NOTHING)] : []), ...notes] };
}
