import type { MatrixMark, MatrixTable } from "../plan/plan";
import type { Language, Worded } from "./language";

type Change = { readonly table: MatrixTable; readonly measure: string; readonly name: string; readonly column: string; readonly columnName: string; readonly before: MatrixMark; readonly after: MatrixMark };

type MarkChangeWords = {
  readonly changed: (sheet: string, count: number) => string;
  readonly unreadable: (sheet: string, count: number) => string;
  readonly about: string;
  readonly spot: (change: Change) => string;
  readonly step: (change: Change) => string;
  readonly use: string;
  readonly useOf: (sheet: string) => string;
  readonly redraw: string;
  readonly redrawOf: (sheet: string) => string;
  /** How it ended, for the whole pane. */
  readonly taken: (count: number, settings: string) => string;
  readonly notTaken: string;
  readonly redrawn: (sheet: string) => string;
  readonly otherEdits: (sheet: string) => string;
  /** On the command line. */
  readonly line: (change: Change, taken: boolean) => string;
};

const measureOf = ({ measure, name }: Change) => (name === "" ? measure : `${measure} ${name}`);
const jaMark = (mark: MatrixMark) => (mark === "" ? "空欄" : mark);
const enMark = (mark: MatrixMark) => (mark === "" ? "blank" : mark);
const jaSpot = (change: Change) => `${measureOf(change)} × ${change.table === "goals" ? `目標${change.column} ${change.columnName}` : change.columnName}`;
const enSpot = (change: Change) => `${measureOf(change)} × ${change.table === "goals" ? `goal ${change.column}` : change.columnName}`;
const jaStep = ({ before, after }: Change) => `${jaMark(before)} → ${jaMark(after)}`;
const enStep = ({ before, after }: Change) => `${enMark(before)} → ${enMark(after)}`;

const WORDS: Worded<MarkChangeWords> = {
  ja: {
    changed: (sheet, count) => `「${sheet}」で印が変わっています（${count}か所）`,
    unreadable: (sheet, count) => `「${sheet}」に読み取れない印があります（${count}か所）`,
    about: "「この印を使う」を押すと、変わった印を「設定」シートに書き、一覧より優先して使います。もとの一覧は変わりません。「元に戻す」を押すと、対応表を一覧から作り直します。",
    spot: jaSpot,
    step: jaStep,
    use: "この印を使う",
    useOf: (sheet) => `この印を使う：${sheet}`,
    redraw: "元に戻す",
    redrawOf: (sheet) => `元に戻す：${sheet}`,
    taken: (count, settings) => `${count}か所の印を「${settings}」に書きました。次に作成する対応表にも使います。`,
    notTaken: "対応表か一覧がその後に変わったため、取り入れていません。もう一度お確かめください。",
    redrawn: (sheet) => `「${sheet}」を作り直しました。`,
    otherEdits: (sheet) => `「${sheet}」には印のほかにも手で直した箇所があるため、作り直していません。`,
    line: (change, taken) => `${jaSpot(change)}の印が変わっています（${jaStep(change)}）。${taken ? "「設定」に書きました。" : "取り入れるときは --take-over-marks を付けてください。"}`,
  },
  en: {
    changed: (sheet, count) => `Marks changed in “${sheet}”: ${count}`,
    unreadable: (sheet, count) => `Marks in “${sheet}” that can't be read: ${count}`,
    about: "“Use these marks” writes them to the sheet of settings, where they count over the lists; the lists stay as they are. “Undo” makes the matrix again from the lists.",
    spot: enSpot,
    step: enStep,
    use: "Use these marks",
    useOf: (sheet) => `Use these marks: ${sheet}`,
    redraw: "Undo",
    redrawOf: (sheet) => `Undo: ${sheet}`,
    taken: (count, settings) => `Marks written to “${settings}”: ${count}. They are used in the next matrix too.`,
    notTaken: "The matrix or the lists changed meanwhile, so that nothing was taken over. Look again.",
    redrawn: (sheet) => `“${sheet}” was made again.`,
    otherEdits: (sheet) => `More than marks was changed by hand in “${sheet}”, so that it was not made again.`,
    line: (change, taken) => `the mark of ${enSpot(change)} changed (${enStep(change)}). ${taken ? "It was written to the settings." : "Add --take-over-marks to use it."}`,
  },
};

export const markChangeWords = (language: Language): MarkChangeWords => WORDS[language];
