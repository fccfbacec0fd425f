import type { Language, Worded } from "./language";

/** What the command line says; one line each. */
export type CommandLineWords = {
  readonly about: string;
  readonly evaluateAbout: string;
  readonly schemeAbout: string;
  readonly schemeFileArgument: string;
  readonly schemeOutOption: string;
  /** Above the lists that `--help` ends with. */
  readonly presets: string;
  readonly kinds: string;
  readonly fileArgument: string;
  readonly outOption: string;
  readonly jsonOption: string;
  readonly schemeOption: string;
  readonly sheetsOption: string;
  readonly langOption: string;
  readonly formOption: string;
  readonly formNotAsked: string;
  readonly marksOption: string;
  readonly marksWithoutOut: string;
  /** `of` is the file, or with several plans the plan. */
  readonly read: (of: string, measures: number, indicators: number) => string;
  readonly readWithoutGrades: (of: string, measures: number, projects: number, kpis: number) => string;
  readonly letters: (agrees: number, differs: number, others: number) => string;
  readonly written: (sheet: string, range: string, out: string) => string;
  /** `plan` where the book has several. */
  readonly unmade: (plan: string | null, sheet: string, why: string) => string;
  readonly editsOption: string;
  readonly unknownEdits: (given: string, known: string) => string;
  /** Nothing was written, since nobody said what is to become of edits. */
  readonly edited: (sheet: string, cells: string) => string;
  readonly editedNext: string;
  readonly kept: (sheet: string, copy: string) => string;
  readonly measureOption: string;
  readonly unknownMeasures: (codes: string) => string;
  readonly overwritten: (sheet: string, file: string) => string;
  readonly finding: (severity: string, sheet: string, cell: string, message: string) => string;
  readonly markChanged: (sheet: string, cell: string, message: string) => string;
  readonly question: (sheet: string, row: number, question: string) => string;
  readonly unread: (sheet: string, cell: string, text: string, why: string) => string;
  readonly nothingFound: string;
  /** Why stands in the lines before it. */
  readonly nothingMade: string;
  readonly nothingToWrite: (tables: number) => string;
  readonly unknownScheme: (id: string, known: string) => string;
  readonly unknownSheets: (kinds: string, known: string) => string;
  readonly unknownLanguage: (tag: string) => string;
  /** What is wrong with the call; `name` is the option or argument meant. */
  readonly calls: {
    readonly unknownOption: (name: string) => string;
    readonly unknownCommand: (name: string) => string;
    readonly valueMissing: (name: string) => string;
    readonly fileMissing: string;
    readonly other: (what: string) => string;
  };
  readonly usage: (what: string) => string;
  readonly outNotXlsx: (name: string) => string;
  readonly notRun: (why: string, checks: readonly string[]) => string;
  /** One plan of several that some checks could not look at. */
  readonly unlooked: (plan: string, why: string, checks: readonly string[]) => string;
  /** Findings that people accepted are counted, not told again. */
  readonly accepted: (count: number) => string;
  readonly clean: (checks: number) => string;
  readonly leftOut: (sheet: string, why: string) => string;
};

const WORDS: Worded<CommandLineWords> = {
  ja: {
    about: "総合計画のExcelを評価・点検します",
    evaluateAbout: "ブックを読み、評価基準で採点します（元のファイルは変更しません）",
    schemeAbout: "評価基準のシートを加えた写しを作ります（市の基準に合わせて書き換えて使います）",
    schemeFileArgument: "シートを加えるExcelブック（.xlsx）",
    schemeOutOption: "評価基準のシートを加えた写しの保存先",
    presets: "評価基準のID：",
    kinds: "シートの種類：",
    fileArgument: "読み込むExcelブック（.xlsx）。複数指定できます",
    outOption: "評価結果と検証結果のシートを加えた写しの保存先",
    jsonOption: "読み取った内容と評価をJSONで出力",
    schemeOption: "評価基準のID",
    sheetsOption: "書き出すシートの種類（カンマ区切り）",
    langOption: "言語（ja または en）",
    formOption: "機械可読性に関するルール（30項目）も点検",
    marksOption: "対応表で変えた印を「設定」に取り入れてから作り直す（--out とともに）",
    marksWithoutOut: "--take-over-marks は、保存先（--out）とともに指定してください。",
    formNotAsked: "データの形式（機械可読性に関するルール30項目）は点検していません。--form を付けると点検します。",
    read: (of, measures, indicators) => `${of}：${measures}施策・${indicators}指標を読み取りました。`,
    readWithoutGrades: (of, measures, projects, kpis) => `${of}：${measures}施策・${projects}プロジェクト・KPI${kpis}件を読み取りました。評価する実績値や評価の記入はありません。`,
    letters: (agrees, differs, others) => `評価の一致${agrees}件・相違${differs}件・比べられないもの${others}件`,
    written: (sheet, range, out) => `シート「${sheet}」（${range}）を${out}に書き出しました。`,
    unmade: (plan, sheet, why) => `${plan === null ? "" : `「${plan}」の`}シート「${sheet}」は作成できませんでした（${why}）。`,
    editsOption: "手で直した作成シートの扱い：overwrite（書き直す）、keep-copy（写しを残して書き直す）、ask（書き出さない）。省略時はoverwrite（直した内容は元のファイルに残ります）",
    unknownEdits: (given, known) => `--edits の「${given}」は使えません。使える値：${known}`,
    edited: (sheet, cells) => `シート「${sheet}」に手で直した箇所があるため、書き出していません（${cells}）。`,
    editedNext: "--edits keep-copy（写しを残す）か --edits overwrite（書き直す）を付けて、もう一度実行してください。",
    kept: (sheet, copy) => `シート「${sheet}」に手で直した箇所があり、直した内容をシート「${copy}」に残して作り直しました。`,
    measureOption: "施策ページを作る施策のコード（カンマ区切り）。省くとすべての施策",
    unknownMeasures: (codes) => `施策「${codes}」は見つかりません。`,
    overwritten: (sheet, file) => `シート「${sheet}」に手で直した箇所があり、作り直しました。直した内容は元のファイル（${file}）に残っています。`,
    finding: (severity, sheet, cell, message) => `${severity}　${sheet}!${cell}　${message}`,
    markChanged: (sheet, cell, message) => `${sheet}!${cell}　${message}`,
    question: (sheet, row, question) => `${sheet}　${row}行目からの表：${question}「設定」シートで選べます。`,
    unread: (sheet, cell, text, why) => `${sheet}!${cell}　「${text}」は使いませんでした（${why}）。`,
    nothingFound: "評価できる表が見つかりません。「施策」「指標」「目標値」の見出しがある表のブックを指定し、そのシートが非表示になっていないかをお確かめください。",
    nothingMade: "作成できるシートがないため、ファイルは書き出していません。",
    nothingToWrite: (tables) => `${tables}個の表を読み取りましたが、評価する実績値や評価の記入がなく、点検できる内容もないため、書き出すシートがありません。記入した成果・課題一覧や重点施策の表も指定してください。`,
    unknownScheme: (id, known) => `評価基準「${id}」はありません。使えるもの：${known}`,
    unknownSheets: (kinds, known) => `シートの種類「${kinds}」はありません。使えるもの：${known}`,
    unknownLanguage: (tag) => `言語「${tag}」は使えません。ja か en を指定してください。`,
    calls: {
      unknownOption: (name) => `「${name}」という指定はありません`,
      unknownCommand: (name) => `「${name}」という命令はありません`,
      valueMissing: (name) => `「${name}」の値がありません`,
      fileMissing: "読み込むファイルがありません",
      other: (what) => what,
    },
    usage: (what) => `指定のしかたが違います（${what}）。hyoka evaluate --help で使い方を表示します。`,
    outNotXlsx: (name) => `保存先「${name}」の名前は .xlsx で終わるようにしてください。`,
    notRun: (why, checks) => `　${why}：${checks.join("、")}`,
    unlooked: (plan, why, checks) => `　「${plan}」は${why}：${checks.join("、")}`,
    accepted: (count) => `許容した指摘：${count}件（「検証結果」にあります）`,
    clean: (checks) => `${checks}種類の点検を行い、問題は見つかりませんでした。`,
    leftOut: (sheet, why) => `読まなかったシート「${sheet}」（${why}）`,
  },
  en: {
    about: "Grades and checks the Excel sheets of a comprehensive plan",
    evaluateAbout: "Read workbooks and grade them by a scheme; the files themselves stay as they are",
    schemeAbout: "Make a copy with a sheet of the grading scheme, for people to edit",
    schemeFileArgument: "the Excel workbook (.xlsx) to add it to",
    schemeOutOption: "where to save the copy with the sheet added",
    presets: "Grading schemes:",
    kinds: "Kinds of sheets:",
    fileArgument: "Excel workbooks (.xlsx) to read",
    outOption: "where to save a copy with the sheets added",
    jsonOption: "print what was read and graded as JSON",
    schemeOption: "id of the grading scheme",
    sheetsOption: "kinds of sheets to write, with commas between",
    langOption: "language, ja or en",
    formOption: "look at the 30 rules for machine-readable data too",
    marksOption: "take marks changed in a matrix over before it is made again (with --out)",
    marksWithoutOut: "--take-over-marks needs a file to write to; add --out.",
    formNotAsked: "The 30 rules for machine-readable data were not looked at; add --form for them.",
    read: (of, measures, indicators) => `${of}: read ${measures} measures and ${indicators} indicators.`,
    readWithoutGrades: (of, measures, projects, kpis) => `${of}: read ${measures} measures, ${projects} projects and ${kpis} KPIs. No actual, letter or level is filled in yet.`,
    letters: (agrees, differs, others) => `Letters: ${agrees} agree, ${differs} differ, ${others} can't be compared`,
    written: (sheet, range, out) => `Wrote the sheet “${sheet}” (${range}) to ${out}.`,
    unmade: (plan, sheet, why) => `The sheet “${sheet}”${plan === null ? "" : ` of “${plan}”`} could not be made: ${why}.`,
    editsOption: "what becomes of edits in generated sheets: overwrite, keep-copy (in a sheet of their own), ask (write nothing); overwrite if left out: they stay in the file that was read",
    unknownEdits: (given, known) => `--edits “${given}” is not known. Known: ${known}`,
    edited: (sheet, cells) => `Nothing was written, since the sheet “${sheet}” was edited by hand (${cells}).`,
    editedNext: "Run it again with --edits keep-copy or --edits overwrite.",
    kept: (sheet, copy) => `The sheet “${sheet}” had edits, which stay in the sheet “${copy}”; it was made again.`,
    measureOption: "codes of the measures that get a page (comma-separated); all if left out",
    unknownMeasures: (codes) => `No measure “${codes}” was found.`,
    overwritten: (sheet, file) => `The sheet “${sheet}” had edits and was made again; the edits are still in ${file}.`,
    finding: (severity, sheet, cell, message) => `${severity}  ${sheet}!${cell}  ${message}`,
    markChanged: (sheet, cell, message) => `${sheet}!${cell}  ${message}`,
    question: (sheet, row, question) => `${sheet}, table from row ${row}: ${question} Say so in the sheet Settings.`,
    unread: (sheet, cell, text, why) => `${sheet}!${cell}  “${text}” was not used (${why}).`,
    nothingFound: "No table that can be graded was found. Give a workbook with a table headed 施策, 指標 and 目標値, and see that its sheet is not hidden.",
    nothingMade: "None of the sheets could be made, so no file was written.",
    nothingToWrite: (tables) => `Tables read: ${tables}; but there is nothing to grade or check in them, so there is no sheet to write. Give the workbook with the evaluation list or the measures too.`,
    unknownScheme: (id, known) => `There is no scheme “${id}”. Known: ${known}`,
    unknownSheets: (kinds, known) => `There is no kind of sheet “${kinds}”. Known: ${known}`,
    unknownLanguage: (tag) => `The language “${tag}” is not known. Use ja or en.`,
    calls: {
      unknownOption: (name) => `there is no option ${name}`,
      unknownCommand: (name) => `there is no command ${name}`,
      valueMissing: (name) => `${name} needs a value`,
      fileMissing: "no file to read was given",
      other: (what) => what,
    },
    usage: (what) => `That call can't be understood (${what}). See hyoka evaluate --help.`,
    outNotXlsx: (name) => `The name of the output, ${name}, must end in .xlsx.`,
    notRun: (why, checks) => `  ${why}: ${checks.join(", ")}`,
    unlooked: (plan, why, checks) => `  ${plan}, since ${why}: ${checks.join(", ")}`,
    accepted: (count) => `Accepted findings: ${count} (see the sheet of check results)`,
    clean: (checks) => `${checks} checks were made and nothing was found.`,
    leftOut: (sheet, why) => `Sheet not read: “${sheet}” (${why})`,
  },
};

export function commandLineWords(language: Language): CommandLineWords {
  return WORDS[language];
}
