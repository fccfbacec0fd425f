import type { FindingData } from "../../checks/finding";
import type { GradesCheckId } from "../../checks/grades";
import type { Worded } from "../language";
import type { CheckWords } from "./check-words";
import { LEVEL_KINDS, word } from "./check-words";

/** What the level was made of: 入力された評価の平均（5/2）. */
function from(d: FindingData): string {
  if (word(d, "kind") === "overall") return "定量評価と定性評価";
  if (word(d, "by") === "worst") return "入力された評価のうち最も低いもの";
  return `入力された評価の${word(d, "by") === "sum" ? "点数の合計" : "平均"}（${word(d, "mean")}）`;
}

function fromEn(d: FindingData): string {
  if (word(d, "kind") === "overall") return "the table of both levels";
  if (word(d, "by") === "worst") return "the worst of the typed letters";
  return `the ${word(d, "by") === "sum" ? "sum" : "mean"} of the typed letters (${word(d, "mean")})`;
}

export const GRADES: Worded<Readonly<Record<GradesCheckId, CheckWords>>> = {
  ja: {
    "letter-unknown": {
      title: "基準にない指標の評価",
      why: "基準にない文字には点数がなく、定量評価に数えられません。",
      mend: "評価基準にある文字に直してください。この文字を使う場合は、評価基準を選び直してください。",
      say: (d) => `「${word(d, "indicator")}」の評価「${word(d, "typed")}」は評価基準「${word(d, "scheme")}」にありません。`,
    },
    "level-unknown": {
      title: "基準にない定量・定性評価",
      why: "基準にない評価には点数がなく、平均に数えられません。",
      mend: "評価基準にある文字に直してください。",
      say: (d) => `施策${word(d, "code")}の${LEVEL_KINDS.ja[word(d, "kind")] ?? ""}「${word(d, "typed")}」は評価基準「${word(d, "scheme")}」にありません。`,
    },
    "letter-differs": {
      title: "指標の評価の相違",
      why: "公表した基準による算出と異なる評価には、説明が求められます。",
      mend: "入力の誤りであれば直してください。入力が正しい場合は、シート「評価の相違一覧」の「理由」の列に書いてください。",
      say: (d) => `「${word(d, "indicator")}」の評価は入力が${word(d, "typed")}、算出が${word(d, "computed")}です。`,
    },
    "level-differs": {
      title: "定量・定性評価の相違",
      why: "定量評価・定性評価は、もとの評価の平均から基準どおりに決まります。",
      mend: "もとの評価が正しければ、算出された評価に直してください。",
      say: (d) => `施策${word(d, "code")}の${LEVEL_KINDS.ja[word(d, "kind")] ?? ""}は入力が「${word(d, "typed")}」ですが、${from(d)}からは「${word(d, "computed")}」です。`,
    },
    "level-without-letters": {
      title: "もとになる評価のない定量・定性評価",
      why: "もとになる評価がなければ、定量評価・定性評価は決まりません。",
      mend: "もとの評価の記入漏れがないかを確かめてください。評価できるものがなければ「-」としてください。",
      say: (d) => `施策${word(d, "code")}は評価のある${word(d, "kind") === "quantitative" ? "指標" : "施策の展開"}がないため${LEVEL_KINDS.ja[word(d, "kind")] ?? ""}を出せませんが、「${word(d, "typed")}」と入力されています。`,
    },
    "letter-without-figure": {
      title: "値のない指標の評価",
      why: "値のない評価は、何によって付けたのかを説明できません。",
      mend: "実績値を記入するか、取得できない場合は評価を「-」としてください。",
      say: (d) => `施策${word(d, "code")}の「${word(d, "indicator")}」は実績値が${word(d, "actual") === "" ? "空欄" : `「${word(d, "actual")}」`}ですが、評価に「${word(d, "typed")}」と入力されています。`,
    },
    "figure-without-letter": {
      title: "値があるのに「-」か空欄の評価",
      why: "評価のない指標は定量評価に数えられないため、施策の評価が変わることがあります。",
      mend: "実績値が正しければ評価を入力してください。評価しない場合は、その理由を残してください。",
      say: (d) => `施策${word(d, "code")}の「${word(d, "indicator")}」は実績値が「${word(d, "actual")}」ですが、評価は${word(d, "typed").trim() === "" ? "空欄" : `「${word(d, "typed")}」`}です。算出では${word(d, "computed")}です。`,
    },
    "overall-far": {
      title: "定量・定性評価と離れた全体評価",
      why: "全体評価は人が付けるものですが、どちらの評価からも大きく離れていると、説明が求められます。",
      mend: "入力の誤りでなければ、そう評価した理由を自己評価に書いてください。",
      say: (d) => `施策${word(d, "code")}の全体評価は「${word(d, "overall")}」ですが、定量評価は「${word(d, "quantitative")}」、定性評価は「${word(d, "qualitative")}」です。`,
    },
  },
  en: {
    "letter-unknown": {
      title: "letters outside the scheme",
      why: "A letter outside the scheme has no points and counts for nothing.",
      mend: "Use a letter of the scheme or, if this one is meant, choose another scheme.",
      say: (d) => `The letter “${word(d, "typed")}” of “${word(d, "indicator")}” is not in the scheme “${word(d, "scheme")}”.`,
    },
    "level-unknown": {
      title: "levels outside the scheme",
      why: "A level outside the scheme has no points and counts in no mean.",
      mend: "Use a level of the scheme.",
      say: (d) => `The ${LEVEL_KINDS.en[word(d, "kind")] ?? ""} “${word(d, "typed")}” of measure ${word(d, "code")} is not in the scheme “${word(d, "scheme")}”.`,
    },
    "letter-differs": {
      title: "letters that differ",
      why: "A letter that does not follow from the published rules will have to be explained.",
      mend: "Correct it if it is a slip; if the typed letter is right, write why in the column Reason of the sheet of differences.",
      say: (d) => `“${word(d, "indicator")}” was given ${word(d, "typed")}; computed is ${word(d, "computed")}.`,
    },
    "level-differs": {
      title: "levels that differ",
      why: "The levels follow from the letters below them by the published rules.",
      mend: "If the letters are right, use the level that follows.",
      say: (d) => `The ${LEVEL_KINDS.en[word(d, "kind")] ?? ""} of measure ${word(d, "code")} was typed as “${word(d, "typed")}”, but ${fromEn(d)} gives “${word(d, "computed")}”.`,
    },
    "level-without-letters": {
      title: "levels without letters",
      why: "Without letters or levels below it, no level follows.",
      mend: "See whether some were forgotten; if there is nothing to grade, use “-”.",
      say: (d) => `Measure ${word(d, "code")} has nothing graded from which its ${LEVEL_KINDS.en[word(d, "kind")] ?? ""} could follow, yet “${word(d, "typed")}” was typed.`,
    },
    "letter-without-figure": {
      title: "letters without a figure",
      why: "Nobody can say what a letter without a figure was given for.",
      mend: "Fill in the actual or, if it can't be had, use “-”.",
      say: (d) => `The actual of “${word(d, "indicator")}” of measure ${word(d, "code")} is ${word(d, "actual") === "" ? "empty" : `“${word(d, "actual")}”`}, yet it was given ${word(d, "typed")}.`,
    },
    "figure-without-letter": {
      title: "“-” or no letter though the figure is there",
      why: "An indicator without a letter does not count, and the level of its measure may be another for it.",
      mend: "If the actual is right, give a letter; if it is not to be graded, keep the reason.",
      say: (d) => `The actual of “${word(d, "indicator")}” of measure ${word(d, "code")} is “${word(d, "actual")}”, yet its letter is ${word(d, "typed").trim() === "" ? "empty" : `“${word(d, "typed")}”`}; computed is ${word(d, "computed")}.`,
    },
    "overall-far": {
      title: "overall grades far from both levels",
      why: "The overall grade is a person's own, but so far from both levels it will have to be explained.",
      mend: "If it is no slip, say in the self-assessment why.",
      say: (d) => `The overall grade of measure ${word(d, "code")} is “${word(d, "overall")}”, its levels are “${word(d, "quantitative")}” and “${word(d, "qualitative")}”.`,
    },
  },
};
