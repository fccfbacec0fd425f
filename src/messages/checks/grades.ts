import type { GradesCheckId } from "../../checks/grades";
import type { Worded } from "../language";
import type { CheckWords } from "./check-words";
import { LEVEL_KINDS, word } from "./check-words";

export const GRADES: Worded<Readonly<Record<GradesCheckId, CheckWords>>> = {
  ja: {
    "letter-unknown": {
      title: "基準にない指標の評価",
      why: "",
      mend: "",
      say: (d) => `「${word(d, "indicator")}」の評価「${word(d, "typed")}」は評価基準「${word(d, "scheme")}」にありません。基準にある文字に直してください。`,
    },
    "level-unknown": {
      title: "基準にない定量・定性評価",
      why: "",
      mend: "",
      say: (d) => `施策${word(d, "code")}の${LEVEL_KINDS.ja[word(d, "kind")] ?? ""}「${word(d, "typed")}」は評価基準「${word(d, "scheme")}」にありません。基準にある文字に直してください。`,
    },
    "letter-differs": {
      title: "指標の評価の相違",
      why: "",
      mend: "",
      say: (d) => `「${word(d, "indicator")}」の評価は入力が${word(d, "typed")}、算出が${word(d, "computed")}です。入力が正しい場合は、シート「評価の相違一覧」の「理由」の列に書いてください。`,
    },
    "level-differs": {
      title: "定量・定性評価の相違",
      why: "",
      mend: "",
      say: (d) => `施策${word(d, "code")}の${LEVEL_KINDS.ja[word(d, "kind")] ?? ""}は入力が「${word(d, "typed")}」ですが、入力された評価の平均（${word(d, "mean")}）からは「${word(d, "computed")}」です。どちらかをお確かめください。`,
    },
    "level-without-letters": {
      title: "もとになる評価のない定量・定性評価",
      why: "",
      mend: "",
      say: (d) => `施策${word(d, "code")}は評価のある${word(d, "kind") === "quantitative" ? "指標" : "施策の展開"}がないため${LEVEL_KINDS.ja[word(d, "kind")] ?? ""}を出せませんが、「${word(d, "typed")}」と入力されています。記入漏れがないか、「-」でよいかをお確かめください。`,
    },
  },
  en: {
    "letter-unknown": {
      title: "letters outside the scheme",
      why: "",
      mend: "",
      say: (d) => `The letter “${word(d, "typed")}” of “${word(d, "indicator")}” is not in the scheme “${word(d, "scheme")}”. Use one of its letters.`,
    },
    "level-unknown": {
      title: "levels outside the scheme",
      why: "",
      mend: "",
      say: (d) => `The ${LEVEL_KINDS.en[word(d, "kind")] ?? ""} “${word(d, "typed")}” of measure ${word(d, "code")} is not in the scheme “${word(d, "scheme")}”. Use one of its levels.`,
    },
    "letter-differs": {
      title: "letters that differ",
      why: "",
      mend: "",
      say: (d) => `“${word(d, "indicator")}” was given ${word(d, "typed")}; computed is ${word(d, "computed")}. If the typed letter is right, write why in the column Reason of the sheet of differences.`,
    },
    "level-differs": {
      title: "levels that differ",
      why: "",
      mend: "",
      say: (d) => `The ${LEVEL_KINDS.en[word(d, "kind")] ?? ""} of measure ${word(d, "code")} was typed as “${word(d, "typed")}”, but the mean of the typed letters (${word(d, "mean")}) gives “${word(d, "computed")}”. Check which is right.`,
    },
    "level-without-letters": {
      title: "levels without letters",
      why: "",
      mend: "",
      say: (d) => `Measure ${word(d, "code")} has nothing graded from which its ${LEVEL_KINDS.en[word(d, "kind")] ?? ""} could follow, yet “${word(d, "typed")}” was typed. See what is missing, or whether it should be “-”.`,
    },
  },
};
