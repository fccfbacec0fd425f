import type { CheckId, Finding } from "../checks/finding";
import type { Language, Worded } from "./language";
import { sayBetterDoubt } from "./better";
import { sayNoRate, sayUnreadable } from "./reasons";

type Data = Finding["data"];
type Say = (data: Data) => string;

const of = (data: Data, key: string) => data[key] ?? "";
const KINDS: Worded<Record<string, string>> = {
  ja: { quantitative: "定量評価", qualitative: "定性評価", direction: "施策の展開の評価" },
  en: { quantitative: "quantitative level", qualitative: "qualitative level", direction: "level of a direction" },
};

/** One sentence per check: what stands there, and what to do. */
const WORDING: Worded<Readonly<Record<CheckId, Say>>> = {
  ja: {
    "code-twice": (d) => `施策のコード${of(d, "code")}が「${of(d, "other")}」（${of(d, "otherCell")}）と「${of(d, "name")}」の二つにあります。どちらかのコードを直してください。`,
    "level-unknown": (d) => `施策${of(d, "code")}の${KINDS.ja[of(d, "kind")] ?? ""}「${of(d, "typed")}」は評価基準「${of(d, "scheme")}」にありません。基準にある文字に直してください。`,
    "better-doubtful": (d) => `「${of(d, "indicator")}」は${sayBetterDoubt("ja", of(d, "way"), of(d, "against"))}`,
    "figure-unreadable": (d) => `「${of(d, "indicator")}」の値「${of(d, "text")}」を数値として読み取れません（${sayUnreadable("ja", of(d, "why"))}）。数値と単位だけにしてください。`,
    "letter-unknown": (d) => `「${of(d, "indicator")}」の評価「${of(d, "typed")}」は評価基準「${of(d, "scheme")}」にありません。基準にある文字に直してください。`,
    "rate-not-computable": (d) => `「${of(d, "indicator")}」は達成率を計算できません（${sayNoRate("ja", of(d, "why"))}：実績「${of(d, "actual")}」、目標「${of(d, "target")}」）。実績と目標をお確かめください。`,
    "letter-differs": (d) => `「${of(d, "indicator")}」の評価は入力が${of(d, "typed")}、算出が${of(d, "computed")}です。入力が正しい場合は、シート「評価結果」の「理由」の列に書いてください。`,
    "level-differs": (d) => `施策${of(d, "code")}の${KINDS.ja[of(d, "kind")] ?? ""}は入力が「${of(d, "typed")}」ですが、入力された評価の平均（${of(d, "mean")}）からは「${of(d, "computed")}」です。どちらかをお確かめください。`,
    "level-without-letters": (d) => `施策${of(d, "code")}は評価のある${of(d, "kind") === "quantitative" ? "指標" : "施策の展開"}がないため${KINDS.ja[of(d, "kind")] ?? ""}を出せませんが、「${of(d, "typed")}」と入力されています。記入漏れがないか、「-」でよいかをお確かめください。`,
  },
  en: {
    "code-twice": (d) => `The code ${of(d, "code")} is borne by “${of(d, "other")}” (${of(d, "otherCell")}) and by “${of(d, "name")}”. Correct one of them.`,
    "level-unknown": (d) => `The ${KINDS.en[of(d, "kind")] ?? ""} “${of(d, "typed")}” of measure ${of(d, "code")} is not in the scheme “${of(d, "scheme")}”. Use one of its levels.`,
    "better-doubtful": (d) => `“${of(d, "indicator")}” ${sayBetterDoubt("en", of(d, "way"), of(d, "against"))}`,
    "figure-unreadable": (d) => `The figure “${of(d, "text")}” of “${of(d, "indicator")}” can't be read as a number (${sayUnreadable("en", of(d, "why"))}). Leave only the number and its unit.`,
    "letter-unknown": (d) => `The letter “${of(d, "typed")}” of “${of(d, "indicator")}” is not in the scheme “${of(d, "scheme")}”. Use one of its letters.`,
    "rate-not-computable": (d) => `No rate can be computed for “${of(d, "indicator")}” (${sayNoRate("en", of(d, "why"))}: actual “${of(d, "actual")}”, target “${of(d, "target")}”). Check both figures.`,
    "letter-differs": (d) => `“${of(d, "indicator")}” was given ${of(d, "typed")}; computed is ${of(d, "computed")}. If the typed letter is right, write why in the column Reason of the sheet of results.`,
    "level-differs": (d) => `The ${KINDS.en[of(d, "kind")] ?? ""} of measure ${of(d, "code")} was typed as “${of(d, "typed")}”, but the mean of the typed letters (${of(d, "mean")}) gives “${of(d, "computed")}”. Check which is right.`,
    "level-without-letters": (d) => `Measure ${of(d, "code")} has nothing graded from which its ${KINDS.en[of(d, "kind")] ?? ""} could follow, yet “${of(d, "typed")}” was typed. See what is missing, or whether it should be “-”.`,
  },
};

export function sayFinding(language: Language, finding: Finding): string {
  return WORDING[language][finding.check](finding.data);
}
