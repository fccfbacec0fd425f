import type { Language, Worded } from "./language";

type Step = { readonly name: string; readonly does: string };

type FirstRunWords = {
  readonly title: string;
  readonly card: (number: number, of: number) => string;
  readonly skip: string;
  readonly back: string;
  readonly next: string;
  readonly what: { readonly heading: string; readonly text: string; readonly promises: readonly string[] };
  readonly steps: { readonly heading: string; readonly list: readonly Step[] };
  readonly start: { readonly heading: string; readonly text: string; /** Where the sample is open already. */ readonly overSample: string; readonly withSample: string; readonly withBook: string; readonly withOwn: string; readonly again: string };
  readonly opening: string;
  /** The sample is another workbook, in a window of its own. */
  readonly opened: string;
  readonly settings: string;
  readonly show: string;
};

const WORDS: Worded<FirstRunWords> = {
  ja: {
    title: "はじめての方へ",
    card: (number, of) => `はじめての方へ　${number}／${of}`,
    skip: "とばす",
    back: "戻る",
    next: "次へ",
    what: {
      heading: "計画の評価と点検を、いまのブックのまま",
      text: "成果・課題一覧や施策の一覧を読み取り、評価基準のとおりに評価を算出し、番号や数値の食い違いを調べます。",
      promises: ["元のシートのセルは変更しません。結果は別のシートに作成します。", "ブックの内容は、どこにも送りません。"],
    },
    steps: {
      heading: "上のタブを、左から順に使います",
      list: [
        { name: "読み取り", does: "表を探し、何の表かを示します。" },
        { name: "評価・検証", does: "評価を算出し、食い違いを示します。" },
        { name: "作成", does: "対応表や一覧を作成します。最後に保存します。" },
      ],
    },
    start: {
      heading: "試してみましょう",
      text: "見本のブックで試すことも、開いているブックですぐに始めることもできます。どちらも、まず読み取るだけです。",
      overSample: "自分のファイルを開いて始めることも、いま開いている見本で試すこともできます。見本も、まず読み取るだけです。",
      withSample: "見本で試す",
      withOwn: "自分のファイルを開く",
      withBook: "このブックで始める",
      again: "この案内は、「設定」からいつでも見られます。",
    },
    opening: "見本を開いています…",
    opened: "見本を別のブックとして開きました。開いたブックで「ホーム」タブの「パネルを開く」を押し、「読み取る」を押してください。",
    settings: "使い方の案内",
    show: "はじめての方へ",
  },
  en: {
    title: "First steps",
    card: (number, of) => `First steps ${number}/${of}`,
    skip: "Skip",
    back: "Back",
    next: "Next",
    what: {
      heading: "Grades and checks, in the workbook you have",
      text: "Hyoka reads your evaluation lists and lists of measures, grades by the published rules, and shows which codes and figures do not agree.",
      promises: ["Your own cells are never changed. Results go to sheets of their own.", "Nothing of the workbook is sent anywhere."],
    },
    steps: {
      heading: "The tabs above, from left to right",
      list: [
        { name: "Read", does: "finds the tables and says what each is." },
        { name: "Grades and Checks", does: "computes grades and shows what does not agree." },
        { name: "Sheets", does: "makes matrices and lists. Then save the workbook." },
      ],
    },
    start: {
      heading: "Try it",
      text: "Try it with a sample workbook, or begin with the one that is open. Either is only read at first.",
      overSample: "Open a file of your own, or try it with the sample that is open. The sample is only read at first.",
      withSample: "Try the sample",
      withOwn: "Open a file of your own",
      withBook: "Begin with this workbook",
      again: "You find these cards again under Settings.",
    },
    opening: "Opening the sample…",
    opened: "The sample was opened as a workbook of its own. Open the pane there with the button on the Home tab, and press Read.",
    settings: "Introduction",
    show: "First steps",
  },
};

export const firstRunWords = (language: Language): FirstRunWords => WORDS[language];
