import type { Agreement } from "../grading/graded-plan";
import type { Worded } from "./language";

type PaneWords = {
  readonly title: string;
  readonly looked: string;
  readonly working: string;
  readonly slow: string;
  readonly done: (sheets: string) => string;
  readonly retry: string;
  readonly notLoaded: { readonly what: string; readonly next: string };
  readonly summary: string;
  readonly total: (measures: number, indicators: number) => string;
  /** The four counts are of indicators; levels that differ are counted beside them. */
  readonly levelsDiffer: (count: number) => string;
  readonly ofIndicators: string;
  /** Of these, some have no letter that counts: their actual could not be had. */
  readonly unavailable: (mark: string, count: number) => string;
  readonly count: (count: number) => string;
  readonly results: string;
  readonly onlyDifferences: string;
  readonly noDifferences: string;
  readonly computed: string;
  readonly typed: string;
  readonly rate: string;
  readonly quantitative: string;
  readonly qualitative: string;
  readonly mean: (mean: string) => string;
  readonly fromTyped: (level: string) => string;
  readonly noName: string;
  readonly nothing: string;
  readonly explain: string;
  readonly explainOf: (name: string) => string;
  readonly differences: (count: number) => string;
  readonly kind: (kind: string) => string;
  readonly noIndicators: string;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly showCell: (sheet: string, cell: string) => string;
  readonly unread: string;
  readonly unreadNone: string;
  readonly quoted: (text: string) => string;
  readonly leftOut: string;
  readonly more: (rest: number) => string;
  readonly edited: { readonly title: string; readonly cancel: string; readonly cancelled: string; readonly inRibbon: (sheets: string) => string };
  readonly unfinished: { readonly text: (sheets: string) => string; readonly restore: string; readonly later: string; readonly restored: string };
  readonly noHost: { readonly title: string; readonly text: string };
};

export const PANE: Worded<PaneWords> = {
  ja: {
    title: "Hyoka 評価",
    looked: "ブックを読み取りました。書き出しはしていません。",
    working: "処理しています…",
    slow: "ブックが大きいため、時間がかかっています。そのままお待ちください。",
    done: (sheets) => `評価が終わりました。${sheets}に書き出しました。`,
    retry: "再試行",
    notLoaded: { what: "画面の一部を読み込めませんでした。", next: "ネットワークの接続をお確かめのうえ、再試行してください。ブックは変更していません。" },
    summary: "まとめ",
    total: (measures, indicators) => `${measures}施策・${indicators}指標`,
    levelsDiffer: (count) => `施策の定量・定性評価にも、算出と入力の相違が${count}件あります。`,
    ofIndicators: "指標の評価",
    unavailable: (mark, count) => `算出した評価のうち「${mark}」（実績を取得できないもの）${count}件`,
    count: (count) => `${count}件`,
    results: "施策ごとの結果",
    onlyDifferences: "相違のみ",
    noDifferences: "算出と入力が異なる評価はありません。",
    computed: "算出",
    typed: "入力",
    rate: "達成率",
    quantitative: "定量評価",
    qualitative: "定性評価",
    mean: (mean) => `平均 ${mean}`,
    fromTyped: (level) => `入力された評価から求めると「${level}」`,
    noName: "（指標名なし）",
    nothing: "なし",
    explain: "算出の根拠",
    explainOf: (name) => `算出の根拠：${name}`,
    differences: (count) => `相違${count}件`,
    kind: (kind) => `相違の種類：${kind}`,
    noIndicators: "指標がありません。",
    agreement: { agrees: "一致", differs: "相違", "not-typed": "入力なし", "not-computed": "算出できない", "unknown-letter": "基準にない評価" },
    showCell: (sheet, cell) => `「${sheet}」の${cell}を表示`,
    unread: "読み取れなかったセル",
    unreadNone: "読み取れなかったセルはありません。",
    quoted: (text) => `「${text}」`,
    leftOut: "対象外のシート",
    more: (rest) => `残り${rest}件を表示`,
    edited: {
      title: "手で直した箇所があります",
      cancel: "やめる",
      cancelled: "書き出しをやめました。ブックは変更していません。",
      inRibbon: (sheets) => `${sheets}に手で直した箇所があるため、書き出していません。\n「パネルを開く」を押し、そこで「評価する」を押すと、写しを残すか書き直すかを選べます。`,
    },
    unfinished: {
      text: (sheets) => `前回の書き出しが途中で止まっています。${sheets}を書き出す前の状態に戻せます。`,
      restore: "元に戻す",
      later: "あとで",
      restored: "書き出す前の状態に戻しました。",
    },
    noHost: { title: "Excelにつながっていません", text: "この画面はExcelの中で使います。「ホーム」タブの「パネルを開く」を押してください。" },
  },
  en: {
    title: "Hyoka evaluation",
    looked: "The workbook was read. Nothing was written.",
    working: "Working…",
    slow: "This is a large workbook and takes a while. Please wait.",
    done: (sheets) => `Evaluated. The result was written to ${sheets}.`,
    retry: "Try again",
    notLoaded: { what: "Part of the pane could not be loaded.", next: "Check the connection and try again. The workbook was not changed." },
    summary: "Summary",
    total: (measures, indicators) => `${measures} ${measures === 1 ? "measure" : "measures"}, ${indicators} ${indicators === 1 ? "indicator" : "indicators"}`,
    levelsDiffer: (count) => `Of the levels of measures, too, ${count} ${count === 1 ? "differs" : "differ"} from what was typed.`,
    ofIndicators: "Letters of indicators",
    unavailable: (mark, count) => `Computed as “${mark}” (no actual could be had): ${count}`,
    count: (count) => `${count}`,
    results: "Results by measure",
    onlyDifferences: "Differences only",
    noDifferences: "No typed grade differs from the computed one.",
    computed: "Computed",
    typed: "Typed",
    rate: "Achieved",
    quantitative: "Quantitative level",
    qualitative: "Qualitative level",
    mean: (mean) => `mean ${mean}`,
    fromTyped: (level) => `from the typed grades: “${level}”`,
    noName: "(no name)",
    nothing: "none",
    explain: "How it was computed",
    explainOf: (name) => `How it was computed: ${name}`,
    kind: (kind) => `Kind: ${kind}`,
    differences: (count) => (count === 1 ? "1 difference" : `${count} differences`),
    noIndicators: "No indicators.",
    agreement: { agrees: "agrees", differs: "differs", "not-typed": "not typed", "not-computed": "can't be computed", "unknown-letter": "not in the scheme" },
    showCell: (sheet, cell) => `Show ${cell} of “${sheet}”`,
    unread: "Cells that could not be read",
    unreadNone: "Every cell could be read.",
    quoted: (text) => `“${text}”`,
    leftOut: "Sheets left out",
    more: (rest) => `Show ${rest} more`,
    edited: {
      title: "Some cells were edited by hand",
      cancel: "Cancel",
      cancelled: "Nothing was written. The workbook is as it was.",
      inRibbon: (sheets) => `Nothing was written: someone edited ${sheets} by hand.\nOpen the pane and press Evaluate there to choose between keeping a copy and writing again.`,
    },
    unfinished: {
      text: (sheets) => `An earlier write was cut off. ${sheets} can be put back as before it.`,
      restore: "Put back",
      later: "Later",
      restored: "The sheets are as they were before the write.",
    },
    noHost: { title: "Not connected to Excel", text: "Open this page as a task pane in Excel, with the button on the Home tab." },
  },
};

/** 「評価結果」「検証結果」, “評価結果” and “検証結果”. */
export const SHEET_LIST: Worded<(names: readonly string[]) => string> = {
  ja: (names) => names.map((name) => `「${name}」`).join(""),
  en: (names) => names.map((name) => `“${name}”`).join(" and "),
};
