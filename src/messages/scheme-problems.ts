import { stopsGrading } from "../grading/scheme-problem";
import type { SchemeProblem, SchemeProblemWhy } from "../grading/scheme-problem";
import type { Language, Worded } from "./language";
import { SCHEME_SHEET } from "./scheme-sheet";
import type { SchemeSheetWords } from "./scheme-sheet";

type Say = (text: string, other: string) => string;

/** What is missing is named in the words of the sheet; a letter is its own word. */
const nameIn = (words: SchemeSheetWords, text: string): string => {
  const known: Readonly<Record<string, string>> = { ...words.headings, ...words.sections, ...words.items, unavailable: words.instead.unavailable };
  return known[text] ?? text;
};

/** The words that an item or a column takes. */
function choicesIn(words: SchemeSheetWords, item: string): string {
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    formula: words.formulas,
    compound: words.compounds,
    rounding: words.roundings,
    bandEdge: words.bandEdges,
    quantitativeBy: words.bys,
    qualitativeBy: words.bys,
    overallBy: words.overallBys,
    from: words.froms,
    of: words.ofs,
  };
  return words.choices(Object.values(known[item] ?? {}));
}

const SAY: Worded<Readonly<Record<SchemeProblemWhy, Say>>> = {
  ja: {
    "nothing-readable": () => "「指標の評価」と「下限」の見出しのある表が見つかりません。見出しを元に戻すか、シートを削除して作り直してください。",
    "several-sheets": () => "評価基準のシートが複数あり、どれを使うか決められません。使うシートの名前を「評価基準」にするか、ほかのシートを削除してください。",
    "outside-tables": (text) => `「${text}」がどの表のものか分かりません。見出しの下に置くか、注記のときは先頭に※を付けてください。`,
    "table-missing": (text) => `「${text}」の表がありません。見出しとともに書いてください。`,
    "table-twice": (text) => `「${text}」の表が二つあります。一つにしてください。`,
    "item-missing": (text) => `「${text}」の行がありません。行を足して書いてください。`,
    "item-twice": (text) => `「${text}」の行が二つあります。一つにしてください。`,
    "item-unknown": (text) => `「${text}」という項目はありません。項目の言葉を直すか、注記のときは先頭に※を付けてください。`,
    "item-blank": (text) => `「${text}」が空欄です。記入してください。`,
    "word-unknown": (text, choices) => `「${text}」は使えない言葉です。${choices}`,
    "number-unreadable": (text) => `「${text}」を数として読み取れません。数字だけを入力してください。`,
    "bound-unreadable": (text) => `「${text}」を境界の値として読み取れません。「80%」「2.5」のように入力してください。`,
    "percent-doubtful": (text) => `「${text}」が${text}％のことか分かりません。％を付けて入力してください。`,
    "from-unclear": (text, other) => (other === "" ? `「${text}」の下限が「以上」か「を上回る」か分かりません。どちらかを書いてください。` : `「${text}」と「${other}」が食い違っています。どちらかに合わせてください。`),
    "name-missing": (text) => `「${text}」の行に、評価の文字がありません。`,
    "letter-twice": (text) => `「${text}」が二度出てきます。一つにしてください。`,
    "letter-without-points": (text) => `「${text}」の点数がありません。点数を書いてください。`,
    "points-without-letter": (text) => `「${text}」は指標の評価の表にありません。表に足すか、この行を消してください。`,
    "wrong-order": (text, other) => (other === "" ? `「${text}」は、前の値より後になるはずです。順を直してください。` : `「${text}」は「${other}」より上に来るはずです。良い順に上から並べるか、値を直してください。`),
    overlap: (text, other) => (other === "" ? `「${text}」が二つあります。一つにしてください。` : `「${text}」は「${other}」の範囲と重なっています。値を直してください。`),
    gap: (text, other) => (other === "" ? `「${text}」の次に当たる評価がなく、どの評価にもならない値があります。いちばん下の評価の下限に「それ以外」と書くか、抜けているところを補ってください。` : `「${text}」と「${other}」の間に、どの評価にもならない値があります。値を直してください。`),
    unreachable: (text) => `「${text}」になる点数の組み合わせがありません。下限か点数を直してください。`,
    "name-unknown": (text) => `「${text}」という評価は、組み合わせる評価の表にありません。`,
    "part-missing": (text, other) => `「${text}」の表がないため、この評価は算出しません。算出するときは表を見出しとともに書き、算出しないときは「項目」の欄に「${other}」、「内容」の欄に「行わない」と書いてください。`,
    blank: (text) => `「${text}」が空欄です。記入するまで、ここで決まる評価は算出しません。`,
  },
  en: {
    "nothing-readable": () => "There is no table with the headings “Letter” and “Lower bound”. Put the headings back, or delete the sheet and make it anew.",
    "several-sheets": () => "There are several sheets with a grading scheme, and nothing says which one counts. Name it “Grading scheme”, or delete the others.",
    "outside-tables": (text) => `It is not clear to which table “${text}” belongs. Put it below a heading, or begin a remark with ※.`,
    "table-missing": (text) => `The table “${text}” is missing. Please write it, with its headings.`,
    "table-twice": (text) => `There are two tables “${text}”. Leave one of them.`,
    "item-missing": (text) => `The row “${text}” is missing. Please add it.`,
    "item-twice": (text) => `There are two rows “${text}”. Leave one of them.`,
    "item-unknown": (text) => `There is no item “${text}”. Correct its name, or begin a remark with ※.`,
    "item-blank": (text) => `“${text}” is empty. Please fill it in.`,
    "word-unknown": (text, choices) => `“${text}” is not a word that is known here. ${choices}`,
    "number-unreadable": (text) => `“${text}” can't be read as a number. Please type digits only.`,
    "bound-unreadable": (text) => `“${text}” can't be read as a bound. Please write it like “80%” or “2.5”.`,
    "percent-doubtful": (text) => `Nothing says whether “${text}” means ${text} %. Please type it with a percent sign.`,
    "from-unclear": (text, other) => (other === "" ? `Nothing says whether the bound of “${text}” counts as “at least” or “above”. Please write one of them.` : `“${text}” and “${other}” contradict each other. Please change one of them.`),
    "name-missing": (text) => `The row with “${text}” has no letter.`,
    "letter-twice": (text) => `“${text}” stands here twice. Leave one of them.`,
    "letter-without-points": (text) => `“${text}” has no points. Please write them.`,
    "points-without-letter": (text) => `“${text}” is not in the table of letters. Add it there, or delete this row.`,
    "wrong-order": (text, other) => (other === "" ? `“${text}” should come after the value before it. Please put them in order.` : `“${text}” should stand above “${other}”. Put the best first, or correct the value.`),
    overlap: (text, other) => (other === "" ? `“${text}” stands here twice. Leave one of them.` : `“${text}” lies over the range of “${other}”. Please correct the value.`),
    gap: (text, other) => (other === "" ? `What comes after “${text}” has no letter. Write “All others” as the bound of the lowest letter, or fill the gap.` : `Between “${text}” and “${other}” there is a gap without a letter. Please correct the value.`),
    unreachable: (text) => `No points lead to “${text}”. Please correct its bound or the points.`,
    "name-unknown": (text) => `“${text}” is no level of the table it is taken from.`,
    "part-missing": (text, other) => `There is no table “${text}”, so this level is not computed. To have it, write the table with its headings; to do without, write the item “${other}” with the content “Not used”.`,
    blank: (text) => `“${text}” is empty. Until it is filled in, nothing that hangs on it is graded.`,
  },
};

/** What is wrong there, and what to do, in one line. */
export function saySchemeProblem(language: Language, { why, text, other }: Pick<SchemeProblem, "why" | "text" | "other">): string {
  const words = SCHEME_SHEET[language];
  return SAY[language][why](nameIn(words, text), why === "word-unknown" ? choicesIn(words, other) : why === "part-missing" ? nameIn(words, other) : other);
}

/** 「評価基準」B21: … */
export function saySchemeProblemAt(language: Language, problem: SchemeProblem): string {
  const { place } = problem;
  const said = saySchemeProblem(language, problem);
  return language === "ja" ? `「${place.sheet}」${place.cell}：${said}` : `“${place.sheet}” ${place.cell}: ${said}`;
}

/** Why nothing was graded, and what to do. */
export function saySchemeUnclear(language: Language, problems: readonly SchemeProblem[]): { readonly what: string; readonly next: string } {
  const stopping = problems.filter(stopsGrading);
  const [first] = stopping;
  const said = first ? saySchemeProblemAt(language, first) : "";
  const rest = stopping.length - 1;
  if (language === "ja") {
    return {
      what: "評価基準のシートに読み取れないところがあるため、評価していません。書き出しもしていません。",
      next: `${said}${rest > 0 ? `ほかに${rest}か所あります。` : ""}直してから、もう一度評価してください。`,
    };
  }
  return {
    what: "The grading scheme of this workbook can't be read as it stands, so nothing was graded and nothing written.",
    next: `${said}${rest > 0 ? ` There ${rest === 1 ? "is one more" : `are ${rest} more`}.` : ""} Mend it and evaluate again.`,
  };
}

const FROM: Worded<(name: string, from: "chosen" | "sheet" | "default", sheet: string) => string> = {
  ja: (name, from, sheet) => `評価基準：${name}（${from === "sheet" ? `このブックのシート「${sheet}」` : from === "chosen" ? "今回だけの指定" : "標準で入っている基準"}）`,
  en: (name, from, sheet) => `Scheme: ${name} (${from === "sheet" ? `the sheet “${sheet}” of this workbook` : from === "chosen" ? "chosen for this run" : "built in"})`,
};

/** Which scheme was used and where it comes from. */
export const saySchemeFrom = (language: Language, name: string, from: "chosen" | "sheet" | "default", sheet: string | null): string => FROM[language](name, from, sheet ?? "");

/** Above the list of what is wrong: nothing was graded, or some things stay open. */
export const SCHEME_NOTICE: Worded<{ readonly unclear: string; readonly open: string }> = {
  ja: {
    unclear: "評価基準のシートに読み取れないところがあるため、評価していません。直してから、もう一度評価してください。",
    open: "評価基準のシートに、まだ記入していないところがあります。",
  },
  en: {
    unclear: "The sheet with the grading scheme can't be read as it stands, so nothing was graded. Mend it and evaluate again.",
    open: "Some cells of the grading scheme are still to be filled in.",
  },
};

/** A second one is refused: what stands in the first belongs to people. */
export function saySchemeExists(language: Language, sheet: string): { readonly what: string; readonly next: string } {
  return language === "ja"
    ? { what: `評価基準のシート「${sheet}」がすでにあるため、作りませんでした。`, next: "そのシートを直してお使いください。作り直すときは、そのシートを削除（または別のブックに移動）してから、もう一度押してください。" }
    : { what: `The workbook already has a grading scheme, “${sheet}”, so none was made.`, next: "Edit that sheet. To start anew, delete it or move it to another workbook, then press again." };
}
