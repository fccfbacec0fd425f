import type { FiguresCheckId } from "../../checks/figures";
import type { FindingData } from "../../checks/finding";
import { sayBetterDoubt } from "../better";
import type { Worded } from "../language";
import { sayNoRate, sayUnreadable } from "../reasons";
import { sayYear } from "../years";
import type { CheckWords } from "./check-words";
import { FIGURE_ROLES, word } from "./check-words";

const role = (language: "ja" | "en", d: FindingData, key = "role") => FIGURE_ROLES[language][word(d, key)] ?? word(d, key);

/** 施策1-1の「受診率」, 「産業活性化プロジェクト」の「事業所数」. */
function whose(d: FindingData): string {
  const indicator = `「${word(d, "indicator")}」`;
  if (d["code"] !== undefined && d["code"] !== "") return `施策${d["code"]}の${indicator}`;
  return d["project"] === undefined ? indicator : `「${d["project"]}」の${indicator}`;
}

function whoseEn(d: FindingData): string {
  const indicator = `“${word(d, "indicator")}”`;
  if (d["code"] !== undefined && d["code"] !== "") return `${indicator} of measure ${d["code"]}`;
  return d["project"] === undefined ? indicator : `${indicator} of “${d["project"]}”`;
}

/** 「年少人口」、「女性の就業率」など4件, where several are folded into one. */
function names(d: FindingData): string {
  const listed = word(d, "names").split("\n").map((name) => `「${name}」`).join("、");
  return word(d, "more") === "0" ? `${listed}：${word(d, "count")}か所` : `${listed}ほか：${word(d, "count")}か所`;
}

function namesEn(d: FindingData): string {
  const listed = word(d, "names").split("\n").map((name) => `“${name}”`).join(", ");
  return word(d, "more") === "0" ? `${listed}: ${word(d, "count")} cells` : `${listed} and others: ${word(d, "count")} cells`;
}

/** 令和4年 for 2022: of a heading or a remark, whether it is 年 or 年度 is no matter here. */
const year = (language: "ja" | "en", d: FindingData, key: string) => sayYear(language, { from: Number(word(d, key)), to: Number(word(d, key)), kind: "年" });

const isOne = (d: FindingData) => d["count"] === undefined;
/** Who is asked: 健康課：; where nobody is named, the project or the sheet, unless the sentence names it. */
function of(d: FindingData): string {
  const where = word(d, "where");
  const asked = word(d, "department") || (where === "" || (isOne(d) && d["project"] === where) ? "" : `「${where}」`);
  return asked === "" ? "" : `${asked}：`;
}
const part = (d: FindingData) => (word(d, "part") === "" ? "" : `（${word(d, "part")}）`);
const quoted = (d: FindingData, key: string) => (word(d, key).trim() === "" ? "空欄" : `「${word(d, key)}」`);
const quotedEn = (d: FindingData, key: string) => (word(d, key).trim() === "" ? "empty" : `“${word(d, key)}”`);

/** Which sign keeps a figure from being one, where that can be told. */
function unreadableJa(d: FindingData): string {
  if (word(d, "why") === "letter-in-number") return `「${word(d, "sign")}」が数字ではありません。「${word(d, "right")}」のことと思われます`;
  return word(d, "why") === "comma-in-number" ? "桁区切りの「,」が三桁ごとになっていません。数字の抜けや余りがないかをお確かめください" : sayUnreadable("ja", word(d, "why"));
}

function unreadableEn(d: FindingData): string {
  if (word(d, "why") === "letter-in-number") return `“${word(d, "sign")}” is no digit; likely “${word(d, "right")}” is meant`;
  return word(d, "why") === "comma-in-number" ? "its commas don't stand between groups of three digits: one may be missing, or one too many" : sayUnreadable("en", word(d, "why"));
}

const JA: Readonly<Record<FiguresCheckId, CheckWords>> = {
  "figure-unreadable": {
    title: "読み取れない値",
    why: "数値として読み取れない値は、評価にも集計にも使えません。",
    mend: "数値と単位だけにしてください。説明は備考の欄に移してください。",
    say: (d) =>
      word(d, "why") === "in-words"
        ? `${whose(d)}の${role("ja", d)}「${word(d, "text")}」は、数値で評価できない目標です。`
        : `${whose(d)}の${role("ja", d)}「${word(d, "text")}」を数値として読み取れません（${unreadableJa(d)}）。`,
  },
  "figure-pending": {
    title: "調整中の値",
    why: "値が決まるまで、その指標は評価も点検もできません。",
    mend: "担当課に時期を確かめ、決まった値に置き換えてください。",
    say: (d) => (isOne(d) ? `${of(d)}${whose(d)}の${role("ja", d)}が「${word(d, "text")}」です。` : `${of(d)}調整中などの値があります（${names(d)}）。`),
  },
  "figure-unavailable": {
    title: "取得できない値",
    why: "値のない指標は評価の対象から外れます。どれだけあるかを知っておく必要があります。",
    mend: "いまは取得できる値がないか、担当課に確かめてください。なければこのままで構いません。",
    say: (d) => (isOne(d) ? `${of(d)}${whose(d)}の${role("ja", d)}が「${word(d, "text")}」です。` : `${of(d)}取得できないとされた値があります（${names(d)}）。`),
  },
  "target-missing": {
    title: "目標値の空欄",
    why: "目標値のない指標は、達成したかどうかを評価できません。",
    mend: "目標値を記入してください。決まっていない場合は「調整中」、設けない場合は「-」としてください。",
    say: (d) =>
      word(d, "what") === "column"
        ? isOne(d) ? `${whose(d)}の目標値が空欄です。` : `目標値の列がすべて空欄です（${names(d)}）。`
        : `${whose(d)}の${word(d, "what") === "both" ? "現状値と目標値" : "目標値"}が空欄です。`,
  },
  "baseline-missing": {
    title: "現状値の空欄",
    why: "現状値がないと、どこから目標に向かうのかがわからず、進み具合を計算できません。",
    mend: "現状値を記入してください。取得できない場合は「-」または「取得なし」としてください。",
    say: (d) => `${whose(d)}は目標値${quoted(d, "target")}がありますが、現状値が空欄です。`,
  },
  "units-differ": {
    title: "単位の不一致",
    why: "単位が異なる値は比べられず、達成率を計算できません。",
    mend: "どちらが正しいかを確かめ、単位をそろえてください。",
    say: (d) => `${whose(d)}は、${role("ja", d)}「${word(d, "text")}」の単位が「${word(d, "unit")}」、${role("ja", d, "otherRole")}「${word(d, "other")}」の単位が「${word(d, "otherUnit")}」です。`,
  },
  "unit-missing": {
    title: "単位のない値",
    why: "単位がないと、0.936が93.6%のことかどうかのように、値の大きさが決まりません。",
    mend: "ほかの値と同じ単位を付けてください。",
    say: (d) => `${whose(d)}は、${role("ja", d, "otherRole")}が「${word(d, "other")}」ですが、${role("ja", d)}「${word(d, "text")}」に単位がありません。`,
  },
  "parts-differ": {
    title: "内訳の不一致",
    why: "内訳が同じでないと、小学校は小学校、中学校は中学校というように比べられません。",
    mend: "同じ内訳を、同じ名称で記入してください。",
    say: (d) => `${whose(d)}は、${role("ja", d)}「${word(d, "text")}」と${role("ja", d, "otherRole")}「${word(d, "other")}」の内訳が異なります。`,
  },
  "target-easier": {
    title: "現状より後退する目標値",
    why: "現状値より後退した目標は、何もしなくても達成したことになります。",
    mend: "現状値と目標値の入れ違いや桁の誤りがないかを確かめてください。",
    say: (d) =>
      word(d, "way") === ""
        ? `${whose(d)}は、目標値「${word(d, "target")}」${part(d)}が現状値「${word(d, "baseline")}」より少なくなっています。少ないほどよい指標であれば、このままで構いません。`
        : `${whose(d)}は${word(d, "way") === "more" ? "多い" : "少ない"}ほどよい指標ですが、目標値「${word(d, "target")}」${part(d)}が現状値「${word(d, "baseline")}」より後退しています。`,
  },
  "target-met": {
    title: "当初から達成している目標値",
    why: "計画の始まりに達成している目標では、取組の成果を示せません。",
    mend: "目標値を見直すか、水準を保つ目標であれば「以上を維持」のように書いてください。",
    say: (d) => `${whose(d)}は、現状値「${word(d, "baseline")}」${part(d)}がすでに目標値「${word(d, "target")}」を達成しています。`,
  },
  "share-over-hundred": {
    title: "100%を超える割合",
    why: "全体に占める割合は100%を超えません。桁や単位の誤りが考えられます。",
    mend: "小数点の位置と単位を確かめてください。",
    say: (d) => `${whose(d)}の${role("ja", d)}「${word(d, "text")}」が100%を超えています。`,
  },
  "year-differs": {
    title: "見出しと異なる年の値",
    why: "見出しの年と違う年の値が並ぶと、指標どうしを同じ時点で比べられません。",
    mend: "年の書き誤りであれば直してください。公表の遅い統計であれば、このままで構いません。",
    say: (d) =>
      isOne(d)
        ? `${whose(d)}の${role("ja", d)}「${word(d, "text")}」は${year("ja", d, "year")}の値ですが、見出しは${year("ja", d, "column")}です。`
        : `${of(d)}値そのものに、見出しと異なる年が書かれています（${names(d)}）。`,
  },
  "value-unchanged": {
    title: "前の年から変わらない値",
    why: "大きな数や細かな数が続けて同じときは、前の年の値を写したままのことがあります。",
    mend: "新しい年の値かどうかを担当課に確かめてください。新しい値であれば、このままで構いません。",
    say: (d) => (isOne(d) ? `${of(d)}${whose(d)}の値が、前の年と同じ「${word(d, "text")}」です。` : `${of(d)}前の年と同じ値があります（${names(d)}）。`),
  },
  "figures-of-kpi-differ": {
    title: "表によって値の異なる指標",
    why: "同じ指標の値が表によって異なると、どれが正しいかを説明できません。",
    mend: "正しい値を確かめ、すべての表を同じ値にしてください。",
    say: (d) =>
      word(d, "case") === "measures"
        ? `「${word(d, "indicator")}」が施策${word(d, "otherCode")}（シート「${word(d, "otherSheet")}」の${word(d, "otherCell")}）にもありますが、値が違います（ここでは「${word(d, "text")}」、施策${word(d, "otherCode")}では「${word(d, "other")}」）。別の指標であれば、名称で区別できるようにしてください。`
        : `${whose(d)}の${role("ja", d, "kind")}が、ここでは${quoted(d, "text")}、シート「${word(d, "otherSheet")}」の${word(d, "otherCell")}では${quoted(d, "other")}です。`,
  },
  "names-of-kpi-differ": {
    title: "名称の異なる同じ指標",
    why: "一つの指標が二つの名称で載ると、別の指標として数えられ、値の修正も片方だけになります。",
    mend: "同じ指標であれば名称を一つにそろえてください。別の指標であれば値を確かめてください。",
    say: (d) => `施策${word(d, "code")}の方針${word(d, "direction")}に、現状値${quoted(d, "baseline")}と目標値${quoted(d, "target")}が同じ「${word(d, "indicator")}」と「${word(d, "other")}」（シート「${word(d, "otherSheet")}」の${word(d, "otherCell")}）があります。`,
  },
  "rate-not-computable": {
    title: "計算できない達成率",
    why: "達成率を計算できない指標は、評価（文字）を算出できません。",
    mend: "値または計算方法を確かめてください。計算方法は指標ごとに選ぶこともできます。",
    say: (d) =>
      isOne(d)
        ? `${whose(d)}は達成率を計算できません（${sayNoRate("ja", word(d, "why"))}：実績「${word(d, "actual")}」、目標「${word(d, "target")}」${word(d, "formula") === "" ? "" : `、計算方法「${word(d, "formula")}」`}）。`
        : `達成率を計算できません（${sayNoRate("ja", word(d, "why"))}：${names(d)}）。`,
  },
  "better-doubtful": {
    title: "よい方向の食い違い",
    why: "多いほどよいか少ないほどよいかを取り違えると、評価が逆になります。",
    mend: "どちらがよいかを確かめ、目標値の「以上・以下」や指標の方向の欄を直すか、設定で選んでください。",
    say: (d) => `${whose(d)}は${sayBetterDoubt("ja", word(d, "way"), word(d, "against"))}`,
  },
};

const EN: Readonly<Record<FiguresCheckId, CheckWords>> = {
  "figure-unreadable": {
    title: "figures that can't be read",
    why: "A figure that is no number can be neither graded nor counted.",
    mend: "Leave only the number and its unit, and move what explains it to the remarks.",
    say: (d) =>
      word(d, "why") === "in-words"
        ? `No figure can be held against the ${role("en", d)} “${word(d, "text")}” of ${whoseEn(d)}.`
        : `The ${role("en", d)} “${word(d, "text")}” of ${whoseEn(d)} can't be read as a number (${unreadableEn(d)}).`,
  },
  "figure-pending": {
    title: "figures still pending",
    why: "Until the figure is settled, its indicator can be neither graded nor checked.",
    mend: "Ask the department when it will be settled, and put the figure in its place.",
    say: (d) => (isOne(d) ? `${of(d)}The ${role("en", d)} of ${whoseEn(d)} is “${word(d, "text")}”.` : `${of(d)}Figures are still pending (${namesEn(d)}).`),
  },
  "figure-unavailable": {
    title: "figures that could not be had",
    why: "An indicator without a figure is left out of the grading; how much that is should be known.",
    mend: "Ask the department whether there is a figure by now. If not, leave it as it is.",
    say: (d) => (isOne(d) ? `${of(d)}The ${role("en", d)} of ${whoseEn(d)} is “${word(d, "text")}”.` : `${of(d)}Figures are said not to be had (${namesEn(d)}).`),
  },
  "target-missing": {
    title: "targets left empty",
    why: "Without a target nobody can say whether it was met.",
    mend: "Fill in the target; “調整中” if it is not settled yet, “-” if there is to be none.",
    say: (d) =>
      word(d, "what") === "column"
        ? isOne(d) ? `The target of ${whoseEn(d)} is empty.` : `The whole column of targets is empty (${namesEn(d)}).`
        : `The ${word(d, "what") === "both" ? "baseline and the target" : "target"} of ${whoseEn(d)} ${word(d, "what") === "both" ? "are" : "is"} empty.`,
  },
  "baseline-missing": {
    title: "baselines left empty",
    why: "Without a baseline nobody knows how far it is to the target, and no progress can be computed.",
    mend: "Fill in the baseline; “-” if it can't be had.",
    say: (d) => `The target of ${whoseEn(d)} is ${quotedEn(d, "target")}, but its baseline is empty.`,
  },
  "units-differ": {
    title: "units that differ",
    why: "Figures in different units can't be compared, and no rate follows from them.",
    mend: "See which one is meant, and use it for all.",
    say: (d) => `Of ${whoseEn(d)} the ${role("en", d)} “${word(d, "text")}” is in “${word(d, "unit")}”, the ${role("en", d, "otherRole")} “${word(d, "other")}” in “${word(d, "otherUnit")}”.`,
  },
  "unit-missing": {
    title: "figures without a unit",
    why: "Without a unit nobody knows how large a figure is: 0.936 may be 93.6 %.",
    mend: "Give it the unit of the other figures.",
    say: (d) => `Of ${whoseEn(d)} the ${role("en", d, "otherRole")} is “${word(d, "other")}”, but the ${role("en", d)} “${word(d, "text")}” has no unit.`,
  },
  "parts-differ": {
    title: "parts that don't match",
    why: "Only with the same parts can primary schools be held against primary schools.",
    mend: "Give the same parts by the same names.",
    say: (d) => `Of ${whoseEn(d)} the ${role("en", d)} “${word(d, "text")}” and the ${role("en", d, "otherRole")} “${word(d, "other")}” have different parts.`,
  },
  "target-easier": {
    title: "targets easier than the baseline",
    why: "A target that falls behind its baseline is met by doing nothing.",
    mend: "See whether the two were swapped, or a digit is wrong.",
    say: (d) =>
      word(d, "way") === ""
        ? `Of ${whoseEn(d)} the target “${word(d, "target")}” ${part(d)}is below the baseline “${word(d, "baseline")}”; leave it if less is better.`
        : `Of ${whoseEn(d)} ${word(d, "way")} is better, but the target “${word(d, "target")}” ${part(d)}falls behind the baseline “${word(d, "baseline")}”.`,
  },
  "target-met": {
    title: "targets met at the start",
    why: "A target that is met when the plan begins shows nothing of what the plan brought.",
    mend: "Raise the target or, if the level is to be kept, say so (以上を維持).",
    say: (d) => `The baseline “${word(d, "baseline")}” ${part(d)}of ${whoseEn(d)} already meets the target “${word(d, "target")}”.`,
  },
  "share-over-hundred": {
    title: "shares above 100 %",
    why: "A part is never more than the whole: a digit or the unit may be wrong.",
    mend: "Check the decimal point and the unit.",
    say: (d) => `The ${role("en", d)} “${word(d, "text")}” of ${whoseEn(d)} is above 100 %.`,
  },
  "year-differs": {
    title: "figures of another year than the heading's",
    why: "Side by side, figures of different years can't be compared.",
    mend: "Correct the year if it is a slip; a statistic that comes out late may stay as it is.",
    say: (d) =>
      isOne(d)
        ? `The ${role("en", d)} “${word(d, "text")}” of ${whoseEn(d)} is of ${year("en", d, "year")}, its heading says ${year("en", d, "column")}.`
        : `${of(d)}Figures name another year than their heading (${namesEn(d)}).`,
  },
  "value-unchanged": {
    title: "figures unchanged since the year before",
    why: "A large or fine figure that comes twice may have been copied and not counted.",
    mend: "Ask the department whether it is the new year's figure; if so, leave it.",
    say: (d) => (isOne(d) ? `${of(d)}The figure of ${whoseEn(d)} is “${word(d, "text")}”, as in the year before.` : `${of(d)}Figures are the same as in the year before (${namesEn(d)}).`),
  },
  "figures-of-kpi-differ": {
    title: "indicators whose figures differ between tables",
    why: "Where tables give different figures, nobody can say which is right.",
    mend: "See which figure is right, and give the same in all tables.",
    say: (d) =>
      word(d, "case") === "measures"
        ? `“${word(d, "indicator")}” stands under measure ${word(d, "otherCode")} too (${word(d, "otherCell")} of the sheet “${word(d, "otherSheet")}”), with other figures: “${word(d, "text")}” here, “${word(d, "other")}” there. If they are two things, let their names tell.`
        : `The ${role("en", d, "kind")} of ${whoseEn(d)} is ${quotedEn(d, "text")} here, and ${quotedEn(d, "other")} in ${word(d, "otherCell")} of the sheet “${word(d, "otherSheet")}”.`,
  },
  "names-of-kpi-differ": {
    title: "one indicator by two names",
    why: "By two names it is counted twice, and corrected in one place only.",
    mend: "If it is one indicator, give it one name; if it is two, check the figures.",
    say: (d) => `Direction ${word(d, "direction")} of measure ${word(d, "code")} has “${word(d, "indicator")}” and “${word(d, "other")}” (${word(d, "otherCell")} of the sheet “${word(d, "otherSheet")}”), both with the baseline ${quotedEn(d, "baseline")} and the target ${quotedEn(d, "target")}.`,
  },
  "rate-not-computable": {
    title: "rates that can't be computed",
    why: "Without a rate there is no computed letter.",
    mend: "Check the figures, or choose another formula for the indicator.",
    say: (d) =>
      isOne(d)
        ? `No rate can be computed for ${whoseEn(d)} (${sayNoRate("en", word(d, "why"))}: actual “${word(d, "actual")}”, target “${word(d, "target")}”${word(d, "formula") === "" ? "" : `, formula “${word(d, "formula")}”`}).`
        : `No rate can be computed (${sayNoRate("en", word(d, "why"))}: ${namesEn(d)}).`,
  },
  "better-doubtful": {
    title: "doubt which way is good",
    why: "Taken the wrong way round, a letter says the opposite.",
    mend: "See which way is good, and correct the target's 以上 or 以下 or the column that says so, or choose it in the settings.",
    say: (d) => `${whoseEn(d)} ${sayBetterDoubt("en", word(d, "way"), word(d, "against"))}`,
  },
};

export const FIGURES: Worded<Readonly<Record<FiguresCheckId, CheckWords>>> = { ja: JA, en: EN };
