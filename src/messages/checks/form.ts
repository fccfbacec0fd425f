import type { FormCheckId } from "../../checks/form/form-rule";
import type { Worded } from "../language";
import type { CheckWords } from "./check-words";
import { word } from "./check-words";

/** What is counted, and what to do: the rest of a finding of form is the same for all. */
type Rule = readonly [title: string, counted: string, mend: string];
type Rules = Readonly<Record<FormCheckId, Rule>>;

const JA: Rules = {
  "form-l1-01": ["ファイルの形式", "", "ExcelかCSVで保存してください。"],
  "form-l1-02": ["1シートに1つの表", "2つ目からの表", "表ごとにシートを分けてください。"],
  "form-l1-03": ["表の分断", "表の中の空白の行・列と、繰り返された見出し", "空白の行・列と、途中の見出しを除いてください。"],
  "form-l1-04": ["表の外の記述", "表の外にあるセル", "題名や注は別のシートに移してください。"],
  "form-l1-05": ["列の項目名", "項目名のない列", "内容のわかる項目名を付けてください。"],
  "form-l1-06": ["空白や改行による体裁", "空白や改行で体裁を整えたセル", "空白や改行を除き、列の幅や配置で整えてください。"],
  "form-l1-07": ["1セルに1つの値", "複数の値のあるセル", "値ごとに行か列を分けてください。"],
  "form-l1-08": ["機種依存文字", "機種依存文字のあるセル", "①は1に、㎡はm2にするなど、どの環境でも読める文字にしてください。"],
  "form-l1-09": ["空白とゼロの区別", "値の列の空白のセル", "ゼロは0、値のないものは「-」など、決めた記号で記入してください。"],
  "form-l1-10": ["図形や画像", "", "図形の中の文字をセルに移してください。"],
  "form-l1-11": ["書式による区別", "", "色や太字で示す区別を、文字の列にしてください。"],
  "form-l1-12": ["セルの結合", "結合されたセル", "結合を解き、どの行にも同じ値を記入してください。"],
  "form-l1-13": ["非表示の行・列", "非表示の行・列", "不要なものは削除し、必要なものは表示してください。"],
  "form-l1-14": ["CSVの改行", "", "1件を1行にしてください。"],
  "form-l1-15": ["CSVのカンマ", "", "カンマのある値を引用符で囲んでください。"],
  "form-l2-01": ["数値の属性", "文字として入力された数値のセル", "数値だけを入力し、単位は別の列にしてください。"],
  "form-l2-02": ["項目の省略", "上と同じとして省略されたセル", "どの行にも省略せずに記入してください。"],
  "form-l2-03": ["一意な項目名", "2行目からの見出しの行と、重なる項目名", "見出しを1行にまとめ、項目名が重ならないようにしてください。"],
  "form-l2-04": ["選択肢の表記", "同じ選択肢の、少ないほうの表記のセル", "「○」と「〇」など、表記を一つにそろえてください。"],
  "form-l2-05": ["「その他」の分離", "「その他」と内容が一つになったセル", "「その他」の内容を別の列にしてください。"],
  "form-l2-06": ["数式", "数式のセル", "公開するときは、値として貼り付けてください。"],
  "form-l3-01": ["見出しの位置", "1行目から始まらない、または2行以上の見出し", "見出しを1行目に置き、2行目からデータを入力してください。"],
  "form-l3-02": ["コード表", "", "コードの意味を示す表を添えてください。"],
  "form-l3-03": ["特殊記号の定義", "", "「-」などの記号の意味を明記してください。"],
  "form-l3-04": ["単位の記載", "単位の書かれていない数値のセル", "単位の列を設けるか、項目名に単位を書いてください。"],
  "form-l3-05": ["西暦の併記", "西暦のない和暦のセル", "2025（令和7）年度のように、西暦を並べてください。"],
  "form-l3-06": ["地域コード", "", "地域のデータには、標準地域コードか正式な名称を書いてください。"],
  "form-l3-07": ["年による様式の違い", "", "毎年同じ様式にしてください。"],
  "form-l3-08": ["定義と更新履歴", "", "項目の定義と更新の履歴を記載してください。"],
  "form-l3-09": ["縦持ち", "横に並べられた年・ゴールなどの列", "年やゴールを行にした、縦に長い表にしてください。"],
};

const EN: Rules = {
  "form-l1-01": ["kind of file", "", "Save as Excel or CSV."],
  "form-l1-02": ["one table a sheet", "tables after the first", "Give each table a sheet of its own."],
  "form-l1-03": ["unbroken tables", "empty rows and columns inside a table, and headers repeated", "Take out empty rows and columns and headers in between."],
  "form-l1-04": ["nothing beside the table", "cells outside the tables", "Move titles and notes to another sheet."],
  "form-l1-05": ["names of columns", "columns without a name", "Give each column a name that says what it holds."],
  "form-l1-06": ["no layout by blanks", "cells laid out by blanks or line breaks", "Use width and alignment instead of blanks and breaks."],
  "form-l1-07": ["one value a cell", "cells that hold several values", "Give each value a row or column of its own."],
  "form-l1-08": ["signs of one maker", "cells with signs that not every system shows", "Write 1 for ① and m2 for ㎡."],
  "form-l1-09": ["blank or zero", "empty cells among figures", "Write 0 for zero and an agreed sign for none."],
  "form-l1-10": ["shapes and pictures", "", "Move their texts into cells."],
  "form-l1-11": ["looks that mean something", "", "Say in words what a colour says."],
  "form-l1-12": ["merged cells", "merged cells", "Unmerge them and fill in every row."],
  "form-l1-13": ["hidden rows and columns", "hidden rows and columns", "Delete them or show them."],
  "form-l1-14": ["lines of a CSV", "", "Keep each record on one line."],
  "form-l1-15": ["commas of a CSV", "", "Put values with commas in quotes."],
  "form-l2-01": ["numbers as numbers", "figures typed as text", "Type the number alone and give the unit its own column."],
  "form-l2-02": ["nothing left out", "cells left out since they are as above", "Fill in every row."],
  "form-l2-03": ["names that differ", "further rows of headings, and names that stand twice", "Use one row of headings, each of its own."],
  "form-l2-04": ["choices written alike", "cells with the rarer way of writing a choice", "Write each choice in one way only."],
  "form-l2-05": ["“other” set apart", "cells where “other” and its details are one", "Give the details a column of their own."],
  "form-l2-06": ["formulas", "cells with formulas", "Paste them as values before publishing."],
  "form-l3-01": ["where the header stands", "headers that don't start in row 1 or take several rows", "Put the header in row 1 and data from row 2 on."],
  "form-l3-02": ["table of codes", "", "Add a table that says what the codes mean."],
  "form-l3-03": ["signs explained", "", "Say what “-” and other signs mean."],
  "form-l3-04": ["units", "figures without a unit", "Give units a column, or put them into the heading."],
  "form-l3-05": ["western years", "Japanese years without the western one", "Write both years."],
  "form-l3-06": ["codes of regions", "", "Use the standard code or the official name of a region."],
  "form-l3-07": ["form over the years", "", "Keep the form from year to year."],
  "form-l3-08": ["definitions and history", "", "Say how items are defined and when they changed."],
  "form-l3-09": ["long, not wide", "years, goals and the like side by side", "Make rows of them."],
};

const numberOf = (id: string) => id.replace("form-", "").toUpperCase();

function worded(rules: Rules, wordsOf: (number: string, rule: Rule) => CheckWords): Readonly<Record<FormCheckId, CheckWords>> {
  const entries = Object.entries(rules).map(([id, rule]) => [id, wordsOf(numberOf(id), rule)] as const);
  return Object.fromEntries(entries) as Record<FormCheckId, CheckWords>;
}

export const FORM: Worded<Readonly<Record<FormCheckId, CheckWords>>> = {
  ja: worded(JA, (number, [title, counted, mend]) => ({
    title: `${number} ${title}`,
    why: `「行政データにおける機械可読性に関するルール」（令和8年3月31日）の${number}に関わります。印刷用の様式のままで差し支えありません。データとして公開するときにお使いください。`,
    mend,
    say: (d) => `${number} ${title}：シート「${word(d, "sheet")}」に${counted}が${word(d, "number")}か所あります。`,
  })),
  en: worded(EN, (number, [title, counted, mend]) => ({
    title: `${number} ${title}`,
    why: `Rule ${number} of the rules for machine-readable data of public bodies (31 March 2026). A sheet made to be printed may stay as it is; this is for publishing it as data.`,
    mend,
    say: (d) => `${number} ${title}: on the sheet “${word(d, "sheet")}”, ${counted}: ${word(d, "number")}.`,
  })),
};
