/** What a sign is and what it ought to be; worded in `messages`. */
export type Script = "kanji" | "katakana" | "hiragana" | "dash" | "letter" | "digit" | "circle" | "half-width" | "radical";

export type Slip = { readonly wrong: string; readonly right: string; readonly is: Script; readonly shouldBe: Script };
export type MendedText = { readonly text: string; readonly slips: readonly Slip[] };

type Rule = { readonly pattern: RegExp; readonly right: string | ((wrong: string) => string); readonly is: Script; readonly shouldBe: Script };

const KATAKANA = "[ァ-ヺーｦ-ﾟ]";
const WORD_BEGINS = "(?<![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々])";
/** 八ヶ岳, 八ツ場, 二ノ宮. */
const NAMES_BEGIN = "(?<=[二八])[ケヶツッノチ]";
/** Behind it the word ends or goes on in another script: センタ一（北部）, but not サービス一覧. */
const NO_KANJI_AFTER = "(?![\\p{Script=Han}つ0-9０-９])";

/** A kanji inside a katakana word: プ口ジェクト, コミュ二ティ. ブランド力アップ is none. */
const inside = (wrong: string, right: string): readonly Rule[] => [
  { pattern: new RegExp(`${wrong}(?=ー)`, "gu"), right, is: "kanji", shouldBe: "katakana" },
  { pattern: new RegExp(`(?<=[ァ-ヺーｦ-ﾟ])${wrong}(?=[ァィゥェォッャュョ])|${WORD_BEGINS}${wrong}(?=[ァ-ヺ][ァ-ヺー])(?!${NAMES_BEGIN})`, "gu"), right, is: "kanji", shouldBe: "katakana" },
];
/** Of these no word of two scripts ends or begins in the kanji. */
const between = (wrong: string, right: string): readonly Rule[] => [
  { pattern: new RegExp(`(?<=${KATAKANA})${wrong}(?=${KATAKANA})`, "gu"), right, is: "kanji", shouldBe: "katakana" },
];

const RULES: readonly Rule[] = [
  // 38力所, 数力国: what is counted is written with カ.
  { pattern: /(?<=[0-9０-９数何]\s?)力(?=[所国月年村店条])/gu, right: "カ", is: "kanji", shouldBe: "katakana" },
  ...inside("力", "カ"),
  ...inside("口", "ロ"), ...between("口", "ロ"),
  ...inside("二", "ニ"), ...between("二", "ニ"),
  ...inside("工", "エ"), ...between("工", "エ"),
  ...inside("夕", "タ"), ...between("夕", "タ"),
  { pattern: /(?<=ー)夕(?![\p{Script=Han}\p{Script=Hiragana}])/gu, right: "タ", is: "kanji", shouldBe: "katakana" },
  ...inside("八", "ハ"), ...between("八", "ハ"),
  { pattern: new RegExp(`(?<=${KATAKANA})卜|卜(?=${KATAKANA})`, "gu"), right: "ト", is: "kanji", shouldBe: "katakana" },
  { pattern: new RegExp(`(?<=[ァ-ヺ])一${NO_KANJI_AFTER}`, "gu"), right: "ー", is: "kanji", shouldBe: "katakana" },
  { pattern: /(?<=[ァ-ヺ])[-－‐‑–—―−─](?=[ァ-ヺ\p{Script=Hiragana}])/gu, right: "ー", is: "dash", shouldBe: "katakana" },
  { pattern: /(?<=[ァ-ヺー])[べぺ](?=[ァ-ヺー])|(?<![\p{Script=Han}\p{Script=Hiragana}々])[べぺ](?=[ァ-ヺー])/gu, right: (wrong) => (wrong === "べ" ? "ベ" : "ペ"), is: "hiragana", shouldBe: "katakana" },
  { pattern: /(?<=[ァ-ヺー])り(?=[ァ-ヺー])|(?<![\p{Script=Han}\p{Script=Hiragana}々])り(?=[ァ-ヺー])/gu, right: "リ", is: "hiragana", shouldBe: "katakana" },
  { pattern: /(?<=\p{Script=Hiragana})リ(?![ァ-ヺー])/gu, right: "り", is: "katakana", shouldBe: "hiragana" },
  { pattern: /(?<=[\p{Script=Han}\p{Script=Hiragana}])ヘ(?=[の\p{Script=Han}])/gu, right: "へ", is: "katakana", shouldBe: "hiragana" },
  { pattern: /(?<=[0-9０-９])[OＯoｏ〇○◯](?=[0-9０-９,，.．%％])/gu, right: "0", is: "letter", shouldBe: "digit" },
  { pattern: /(?<=[0-9０-９])[lｌIＩ](?=[0-9０-９])/gu, right: "1", is: "letter", shouldBe: "digit" },
  { pattern: /(?<=[A-ZＡ-Ｚ])[〇○◯](?=[A-ZＡ-Ｚ\p{Script=Han}])|(?<=NP|ＮＰ)[〇○◯0０]/gu, right: "O", is: "circle", shouldBe: "letter" },
  { pattern: /(?<=C)0(?=2(?![0-9]))|(?<=Ｃ)０(?=[2２])/gu, right: (wrong) => (wrong === "0" ? "O" : "Ｏ"), is: "digit", shouldBe: "letter" },
  { pattern: /[\uFF66-\uFF9F]+/gu, right: (wrong) => wrong.normalize("NFKC"), is: "half-width", shouldBe: "katakana" },
];

const TWINS: Readonly<Record<string, readonly [sign: string, is: Script]>> = { カ: ["力", "kanji"], ロ: ["口", "kanji"], ニ: ["二", "kanji"], エ: ["工", "kanji"], タ: ["夕", "kanji"], ト: ["卜", "kanji"], ハ: ["八", "kanji"], ー: ["一", "kanji"], リ: ["り", "hiragana"], ベ: ["べ", "hiragana"], ペ: ["ぺ", "hiragana"] };

/** Words so common that nothing else can be meant, whatever stands before them: 省工ネルギー. */
const WORDS = [
  "エネルギー", "リサイクル", "カード", "カメラ", "カウンター", "データ", "タクシー", "センター", "サービス", "サポーター", "スポーツ", "コミュニティ", "ボランティア", "プロジェクト", "プログラム", "ニーズ", "ハローワーク", "ハード", "ハザードマップ",
  "イベント", "インターネット", "オンライン", "アンケート", "ネットワーク", "フォロワー", "マイナンバー", "リハビリ", "レベル", "ペット", "ヘルスケア", "ベンチャー", "ロボット", "トイレ", "トータル", "テレワーク", "スマート", "スタート", "セミナー", "メール",
];

const pattern = (word: string) => Array.from(word).map((sign) => (TWINS[sign] ? `[${sign}${TWINS[sign][0]}]` : sign)).join("");
const COMMON = new RegExp(WORDS.map(pattern).join("|"), "gu");
const RIGHT = new Map(Object.entries(TWINS).map(([right, [wrong, is]]) => [wrong, { right, is }]));

function mendWords(text: string): MendedText {
  const slips: Slip[] = [];
  const mended = text.replace(COMMON, (word) =>
    Array.from(word).map((sign) => {
      const twin = RIGHT.get(sign);
      if (twin) slips.push({ wrong: sign, right: twin.right, is: twin.is, shouldBe: "katakana" });
      return twin?.right ?? sign;
    }).join(""),
  );
  return { text: mended, slips };
}

/** Parts of characters that copies from a PDF leave in place of the characters; Unicode gives no character for these. */
const RADICALS: Readonly<Record<string, string>> = {
  "⺠": "民", "⻁": "虎", "⻄": "西", "⻆": "角", "⻑": "長", "⻘": "青", "⻝": "食", "⻤": "鬼", "⻥": "魚", "⻦": "鳥", "⻨": "麦", "⻩": "黄", "⻫": "斉", "⻭": "歯", "⻯": "竜", "⻲": "亀", "⺟": "母", "⻳": "亀",
};
const RADICAL = /[\u2E80-\u2EFF\u2F00-\u2FDF]/gu;

const rightOf = ({ right }: Rule, wrong: string) => (typeof right === "string" ? right : right(wrong));

function applyRule(text: string, rule: Rule): MendedText {
  const slips: Slip[] = [];
  const mended = text.replace(rule.pattern, (wrong) => {
    slips.push({ wrong, right: rightOf(rule, wrong), is: rule.is, shouldBe: rule.shouldBe });
    return rightOf(rule, wrong);
  });
  return { text: mended, slips };
}

function mendRadicals(text: string): MendedText {
  const slips: Slip[] = [];
  const mended = text.replace(RADICAL, (wrong) => {
    const right = RADICALS[wrong] ?? wrong.normalize("NFKC");
    if (right !== wrong) slips.push({ wrong, right, is: "radical", shouldBe: "kanji" });
    return right;
  });
  return { text: mended, slips };
}

const STEPS: readonly ((before: string) => MendedText)[] = [mendRadicals, mendWords, ...RULES.map((rule) => (before: string) => applyRule(before, rule))];

const mend = (text: string): MendedText =>
  STEPS.reduce<MendedText>((before, step) => {
    const after = step(before.text);
    return { text: after.text, slips: [...before.slips, ...after.slips] };
  }, { text, slips: [] });

/** The name of a project stands in thousands of rows and is compared in each. */
const known = new Map<string, MendedText>();
const MOST_KNOWN = 10_000;

/** The text with each sign that only looks like the right one made right. Only where no word could be meant otherwise. */
export function mendLookAlikes(text: string): MendedText {
  const before = known.get(text);
  if (before) return before;
  const mended = mend(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, mended);
  return mended;
}
