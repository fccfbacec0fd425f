import type { FiguresCheckId } from "../../../checks/figures";
import type { FindingData } from "../../../checks/finding";
import { sayBetterDoubt } from "../../better";
import { sayNoRate, sayUnreadable } from "../../reasons";
import type { CheckWords } from "../check-words";
import { word } from "../check-words";
import { askedIn, isOne, role, year } from "./shared-words";

/** 施策1-1の「受診率」, 「産業活性化プロジェクト」の「事業所数」. */
function whose(d: FindingData): string {
  const indicator = `「${word(d, "indicator")}」`;
  if (d["code"] !== undefined && d["code"] !== "") return `施策${d["code"]}の${indicator}`;
  return d["project"] === undefined ? indicator : `「${d["project"]}」の${indicator}`;
}

/** 「年少人口」、「女性の就業率」など4件, where several are folded into one. */
function names(d: FindingData): string {
  const listed = word(d, "names").split("\n").map((name) => `「${name}」`).join("、");
  return word(d, "more") === "0" ? `${listed}：${word(d, "count")}か所` : `${listed}ほか：${word(d, "count")}か所`;
}

/** 健康課：, 「ＤＸ推進プロジェクト」：. */
function of(d: FindingData): string {
  const asked = askedIn(d, (name) => `「${name}」`);
  return asked === null ? "" : `${asked}：`;
}

const part = (d: FindingData) => (word(d, "part") === "" ? "" : `（${word(d, "part")}）`);
const quoted = (d: FindingData, key: string) => (word(d, key).trim() === "" ? "空欄" : `「${word(d, key)}」`);

/** Which sign keeps a figure from being one, where that can be told. */
function unreadable(d: FindingData): string {
  if (word(d, "why") === "letter-in-number") return `「${word(d, "sign")}」が数字ではありません。「${word(d, "right")}」のことと思われます`;
  return word(d, "why") === "comma-in-number" ? "桁区切りの「,」が三桁ごとになっていません。数字の抜けや余りがないかをお確かめください" : sayUnreadable("ja", word(d, "why"));
}

export const FIGURES_JA: Readonly<Record<FiguresCheckId, CheckWords>> = {
  "figure-unreadable": {
    title: "読み取れない値",
    why: "数値として読み取れない値は、評価にも集計にも使えません。",
    mend: "数値と単位だけにしてください。説明は備考の欄に移してください。",
    say: (d) =>
      word(d, "why") === "in-words"
        ? `${whose(d)}の${role("ja", d)}「${word(d, "text")}」は、数値で評価できない目標です。`
        : `${whose(d)}の${role("ja", d)}「${word(d, "text")}」を数値として読み取れません（${unreadable(d)}）。`,
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
    say: (d) => `${whose(d)}は、${role("ja", d)}「${word(d, "text")}」の単位が「${word(d, "unit")}」、${role("ja", d, "otherRole")}「${word(d, "other")}」の単位が「${word(d, "otherUnit")}」です。${word(d, "case") === "near" ? "同じ単位であれば、書き方をそろえてください。" : ""}`,
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
  "digit-doubtful": {
    title: "桁の確認",
    why: "桁が一つ違うと、達成率が十倍または十分の一になります。",
    mend: "桁と小数点をお確かめください。正しければ、このままで構いません。",
    say: (d) =>
      word(d, "case") === "point"
        ? `${whose(d)}の${role("ja", d)}「${word(d, "text")}」は、桁区切りの「,」が「.」になっていると思われます。`
        : `${whose(d)}は、現状値が「${word(d, "baseline")}」、目標値が「${word(d, "target")}」で、およそ十倍の開きがあります。`,
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
