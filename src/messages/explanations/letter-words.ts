import type { Worded } from "../language";

/** The words of which the sentence of a letter is made. */
export type LetterWords = {
  readonly unavailable: Readonly<Record<"actual" | "target", string>>;
  readonly facts: (reached: string, target: string, is: string) => string;
  readonly met: string;
  readonly missed: string;
  readonly inside: string;
  readonly outside: string;
  readonly elapsed: (share: string, percent: string, kept: boolean) => string;
  readonly onOpenEnd: Readonly<Record<"limit" | "range", (limit: string) => string>>;
  readonly points: string;
  readonly within: (difference: string, band: string, edge: "inside" | "outside") => string;
  readonly stage: (reached: string, target: string, share: string, rate: string) => string;
  readonly sameStage: (reached: string) => string;
  readonly against: Readonly<Record<"to-target" | "to-baseline", (figure: string, rate: string) => string>>;
  readonly compared: (reached: string, against: readonly string[]) => string;
  readonly rounded: (percent: string, cut: boolean) => string;
  readonly less: string;
  readonly forecast: string;
  readonly noForecast: (text: string) => string;
  readonly worst: string;
  readonly mean: string;
  readonly all: (met: boolean) => string;
  readonly any: (met: boolean) => string;
  readonly typed: (letter: string) => string;
  readonly stop: string;
  readonly comma: string;
};

export const LETTER_WORDS: Worded<LetterWords> = {
  ja: {
    unavailable: { actual: "実績を把握できないため対象外", target: "目標値が定められていないため対象外" },
    facts: (reached, target, is) => `実績${reached}・目標${target}で、${is}`,
    met: "目標を満たしています",
    missed: "目標を満たしていません",
    inside: "範囲に入っています",
    outside: "範囲から外れています",
    elapsed: (share, percent, kept) => `経過年数の割合${share}（${percent}）${kept ? "以上" : "未満"}`,
    onOpenEnd: {
      limit: (limit) => `ちょうど目標の値ですが、「${limit}」を満たしていません`,
      range: (limit) => `ちょうど範囲の端の値ですが、「${limit}」を満たしていません`,
    },
    points: "ポイント",
    within: (difference, band, edge) => `現状値との差${difference}は維持の範囲（${band}${edge === "inside" ? "以内" : "未満"}）`,
    stage: (reached, target, share, rate) => `実績「${reached}」は、目標「${target}」までの段階の${share} = ${rate}`,
    sameStage: (reached) => `実績「${reached}」は目標のとおりです`,
    against: { "to-target": (figure, rate) => `目標${figure}に対し${rate}`, "to-baseline": (figure, rate) => `現状値${figure}に対し${rate}` },
    compared: (reached, against) => `実績${reached}は、${against.join("、")}`,
    rounded: (percent, cut) => `${cut ? "切り捨て" : "四捨五入"}で${percent}`,
    less: "少ないほどよい",
    forecast: "見込みによる",
    noForecast: (text) => `見込みは「${text}」のため、実績値による`,
    worst: "最も低いもの",
    mean: "平均",
    all: (met) => (met ? "すべて目標を満たしています" : "目標を満たさないものがあります"),
    any: (met) => (met ? "目標を満たすものがあります" : "目標を満たすものがありません"),
    typed: (letter) => `入力値は${letter}。`,
    stop: "。",
    comma: "、",
  },
  en: {
    unavailable: { actual: "left out: the actual could not be obtained", target: "left out: no target was set" },
    facts: (reached, target, is) => `actual ${reached}, target ${target}: ${is}`,
    met: "the target is met",
    missed: "the target is missed",
    inside: "inside the range",
    outside: "outside the range",
    elapsed: (share, percent, kept) => `${kept ? "not below" : "below"} the share of the years gone, ${share} (${percent})`,
    onOpenEnd: {
      limit: (limit) => `exactly the target's figure, which ${limit} does not include`,
      range: (limit) => `exactly the end of the range, which ${limit} does not include`,
    },
    points: " points",
    within: (difference, band, edge) => `${difference} from the baseline counts as kept (${edge === "inside" ? "within" : "less than"} ${band})`,
    stage: (reached, target, share, rate) => `“${reached}” is ${share} of the stages to “${target}” = ${rate}`,
    sameStage: (reached) => `“${reached}” is the target`,
    against: { "to-target": (figure, rate) => `${rate} of the target ${figure}`, "to-baseline": (figure, rate) => `${rate} of the baseline ${figure}` },
    compared: (reached, against) => `actual ${reached}: ${against.join(", ")}`,
    rounded: (percent, cut) => `${cut ? "cut" : "rounded"} to ${percent}`,
    less: "less is better",
    forecast: "by the forecast",
    noForecast: (text) => `by the actual, since the forecast is “${text}”`,
    worst: "the lowest of them",
    mean: "their mean",
    all: (met) => (met ? "all meet their targets" : "not all meet their targets"),
    any: (met) => (met ? "one of them meets its target" : "none of them meets its target"),
    typed: (letter) => `typed is ${letter}.`,
    stop: ". ",
    comma: ", ",
  },
};
