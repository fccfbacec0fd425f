import type { BetterSign, KnownBetter } from "../plan/better";
import type { Language, Worded } from "./language";

type Words = {
  readonly way: Readonly<Record<KnownBetter["way"], string>>;
  readonly sign: Readonly<Record<BetterSign, string>>;
  readonly say: (way: string, sign: string) => string;
  /** Where nothing says which way is good. */
  readonly assumed: (way: string) => string;
  readonly against: (signs: readonly string[]) => string;
  readonly doubt: (way: string, signs: readonly string[]) => string;
};

const WORDS: Worded<Words> = {
  ja: {
    way: { more: "多いほどよい指標", less: "少ないほどよい指標" },
    sign: { typed: "方向の欄", rank: "目標の「位」", limit: "目標の「以上・以下」", baseline: "現状値と目標値の大小", parts: "内訳の一部の現状値と目標値", words: "指標名", default: "ほかに手がかりなし" },
    say: (way, sign) => `${way}として計算（${sign}から判断）`,
    assumed: (way) => `ほかに手がかりがないため、${way}とみなしました`,
    against: (signs) => `ただし、${signs.join("と")}からは逆の向きになります。お確かめください。`,
    doubt: (way, signs) => `${way}として計算しましたが、${signs.join("と")}からは逆の向きになります。どちらがよいかをお確かめください。`,
  },
  en: {
    way: { more: "more is better", less: "less is better" },
    sign: { typed: "its own column", rank: "a target that is a rank", limit: "the limit in the target", baseline: "baseline and target", parts: "some of the parts", words: "the indicator's name", default: "nothing that says otherwise" },
    say: (way, sign) => `Taken as: ${way} (from ${sign})`,
    assumed: (way) => `Taken as: ${way}, since nothing says otherwise`,
    against: (signs) => `But going by ${signs.join(" and by ")}, the other way is good. Please check.`,
    doubt: (way, signs) => `was taken as: ${way}; but going by ${signs.join(" and by ")}, the other way is good. Please check which it is.`,
  },
};

/** Which way was taken for good, by what sign, and what speaks against it. */
export function sayBetter(language: Language, { way, sign, against }: KnownBetter): string[] {
  const words = WORDS[language];
  const taken = sign === "default" ? words.assumed(words.way[way]) : words.say(words.way[way], words.sign[sign]);
  return against.length === 0 ? [taken] : [taken, words.against(against.map((other) => words.sign[other]))];
}

const lookUp = (words: Readonly<Record<string, string>>, key: string) => words[key] ?? key;

/** The same, of a finding: its data are texts. */
export function sayBetterDoubt(language: Language, way: string, against: string): string {
  const { way: ways, sign, doubt } = WORDS[language];
  return doubt(lookUp(ways, way), against.split(",").map((each) => lookUp(sign, each)));
}
