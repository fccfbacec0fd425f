import type { Worded } from "./language";

/** What long work is at: `loading` the cells of a book, `reading` its tables. */
export type Doing = "loading" | "reading" | "grading" | "checking" | "drawing" | "writing";

type WorkWords = {
  readonly doing: Readonly<Record<Doing, string>>;
  readonly counted: (done: number, of: number) => string;
  readonly percent: (percent: number) => string;
  readonly stop: string;
  readonly stopped: string;
  /** What the person chose had been kept before. */
  readonly stoppedAfter: string;
};

export const WORK: Worded<WorkWords> = {
  ja: {
    doing: {
      loading: "ブックを開いて読んでいます…",
      reading: "表を読み取っています…",
      grading: "評価を算出しています…",
      checking: "点検しています…",
      drawing: "シートの内容を作っています…",
      writing: "書き込んでいます。終わるまで中止できません。",
    },
    counted: (done, of) => `${done}／${of}`,
    percent: (percent) => `${percent}％`,
    stop: "中止",
    stopped: "中止しました。何も書き込んでいません。",
    stoppedAfter: "中止しました。選んだ内容は、ブックに書き込み済みです。",
  },
  en: {
    doing: {
      loading: "Reading the workbook…",
      reading: "Recognising tables…",
      grading: "Grading…",
      checking: "Checking…",
      drawing: "Preparing sheets…",
      writing: "Writing. This can’t be stopped until it is done.",
    },
    counted: (done, of) => `${done} of ${of}`,
    percent: (percent) => `${percent}%`,
    stop: "Stop",
    stopped: "Stopped. Nothing was written.",
    stoppedAfter: "Stopped. What you chose was written before.",
  },
};

/** Checks and sheets are counted; of cells and rows nobody wants to know how many there are. */
const COUNTED: readonly Doing[] = ["checking", "drawing", "writing"];

/** 「12／56」, 「45％」; empty before there is anything to count. */
export function sayProgress(language: keyof typeof WORK, { doing, done, of }: { readonly doing: Doing; readonly done: number; readonly of: number }): string {
  if (of === 0) return "";
  return COUNTED.includes(doing) ? WORK[language].counted(done, of) : WORK[language].percent(Math.floor((done / of) * 100));
}
