import type { CodesCheckId } from "../../checks/codes";
import type { Worded } from "../language";
import type { CheckWords } from "./check-words";
import { namesSubject, SCRIPTS, word } from "./check-words";
import type { FindingData } from "../../checks/finding";

const has = (d: FindingData, key: string) => word(d, key) !== "";

export const CODES: Worded<Readonly<Record<CodesCheckId, CheckWords>>> = {
  ja: {
    "code-missing": {
      title: "コードの記入漏れ",
      why: "コードのない行はどの施策のものか分からず、集計や対応表から漏れてしまいます。",
      mend: "名称の前にコードを書き加えてください。",
      say: (d) => has(d, "text") ? `「${word(d, "text").replace(/\s+/g, " ")}」に方針の番号がありません。このままでは、どの方針か分かりません。` : `「${word(d, "name")}」にコードがありません。${has(d, "right") ? `ほかの表では${word(d, "right")}です。` : "同じ表のほかの行にはコードがあります。"}`,
    },
    "code-twice": {
      title: "コードの重複",
      why: "同じコードが二つあると、ほかの表がどちらを指しているのか分かりません。",
      mend: "どちらかのコードを直してください。",
      say: (d) => word(d, "case") === "row" ? `${namesSubject("ja", d)}「${word(d, "name")}」の行が、この表に二つあります（もう一つは${word(d, "otherCell")}）。${has(d, "missing") ? `${word(d, "missing")}の行がないため、この行は${word(d, "missing")}のものと思われます。` : ""}` : `${namesSubject("ja", d)}のコードが「${word(d, "other")}」（${word(d, "otherCell")}）と「${word(d, "name")}」の二つにあります。${has(d, "right") ? `ほかの表では、一方のコードは${word(d, "right")}です。` : ""}`,
    },
    "code-unknown": {
      title: "一覧にないコード・名称",
      why: "一覧にないものを指していると、その行は計画のどこにもつながりません。",
      mend: "コードを一覧に合わせるか、一覧に書き加えてください。",
      say: (d) => word(d, "case") === "list" ? `一覧では「${word(d, "name")}」が${namesSubject("ja", d)}ですが、ほかの表ではすべて${word(d, "right")}です。` : `${has(d, "code") || word(d, "policy") !== "" || (word(d, "of") === "project" && has(d, "project")) ? namesSubject("ja", d) : "重点プロジェクト"}${has(d, "name") ? `「${word(d, "name")}」` : ""}は一覧にありません。${has(d, "right") ? `一覧ではこの名称のコードは${word(d, "right")}です。` : ""}${has(d, "meant") ? `この表にない「${word(d, "meant")}」のことと思われます。` : ""}`,
    },
    "code-gap": {
      title: "番号の抜け",
      why: "一覧の番号が飛んでいるときは、行の消し忘れや番号の付け直しの漏れがありがちです。",
      mend: "欠番のままでよいか、抜けた行や番号の誤りがないかをお確かめください。",
      say: (d) => `${namesSubject("ja", d)}が一覧にありません（${word(d, "before").replace("/", " 方針")}の次が${word(d, "after").replace("/", " 方針")}です）。`,
    },
    "code-form": {
      title: "コードの書き方のばらつき",
      why: "読み取りには差し支えありませんが、検索や並べ替えでは別のものになります。",
      mend: "同じ表のほかの行と書き方をそろえてください。",
      say: (d) => `「${word(d, "text").replace(/\s+/g, " ")}」の${word(d, "part") === "gap" ? "コードと名称の間の空白は、同じ表のほかの行と違います" : `${word(d, "part") === "direction" ? "方針の番号" : "コード"}は、同じシートのほかの行と書き方（全角・半角、空白、区切り、0の付け方）が違います`}。${Number(word(d, "count")) > 1 ? `同じものがほかに${Number(word(d, "count")) - 1}か所あります。` : ""}`,
    },
    "name-differs": {
      title: "表によって異なる名称",
      why: "同じものが二つの名称で呼ばれていると、別のものと受け取られます。",
      mend: "どちらが正しいかを決めて、すべての表でそろえてください。",
      say: (d) =>
        has(d, "owner")
          ? `${namesSubject("ja", d)}の名称が「${word(d, "typed")}」になっていますが、これは一覧では${word(d, "owner")}の名称です。${namesSubject("ja", d)}は「${word(d, "other")}」（${word(d, "otherSheet")} ${word(d, "otherCell")}）です。`
          : `${namesSubject("ja", d)}の名称が、ここでは「${word(d, "typed")}」、${word(d, "otherSheet")} ${word(d, "otherCell")}では「${word(d, "other")}」です。${word(d, "likely") === "yes" ? `「${word(d, "other")}」がもとの名称と思われます。` : ""}`,
    },
    "name-twice": {
      title: "名称の重複",
      why: "同じ名称に二つのコードがあるときは、行を写したまま直していないことがありがちです。",
      mend: "名称かコードのどちらかを直してください。",
      say: (d) => `「${word(d, "name")}」が${word(d, "other")}（${word(d, "otherCell")}）と${word(d, "code") || word(d, "policy") || word(d, "project")}の二つにあります。`,
    },
    "direction-without-measure": {
      title: "施策の分からない方針",
      why: "どの施策の方針か分からないため、この行は対応表に数えられません。",
      mend: "方針の前に施策のコードを書き加えてください。",
      say: (d) => `「方針${word(d, "direction")}${has(d, "name") ? ` ${word(d, "name")}` : ""}」がどの施策のものか分かりません。`,
    },
    "measure-without-policy": {
      title: "政策と合わない施策",
      why: "政策が正しくないと、政策ごとの集計や対応表に施策が入りません。",
      mend: "政策の欄か、施策のコードを直してください。",
      say: (d) =>
        word(d, "case") === "missing"
          ? `施策${word(d, "codes")}の政策${word(d, "policy")}が一覧にありません。`
          : `施策${word(d, "codes")}は、コードからは政策${word(d, "policy")}${has(d, "name") ? `「${word(d, "name")}」` : ""}ですが、政策${word(d, "above")}${has(d, "aboveName") ? `「${word(d, "aboveName")}」` : ""}の下にあります。`,
    },
    "look-alike": {
      title: "形の似た文字",
      why: "見た目では分かりませんが、検索や表どうしの突き合わせでは別の文字になります。",
      mend: "正しい文字に打ち直してください。",
      say: (d) =>
        word(d, "case") === "code"
          ? `「${word(d, "text").replace(/\s+/g, " ")}」のコード「${word(d, "wrong")}」に、数字やハイフンに似た別の文字があります。正しくは「${word(d, "right")}」です。`
          : `「${word(d, "text").replace(/\s+/g, " ")}」の「${word(d, "wrong")}」は${SCRIPTS.ja[word(d, "is")] ?? ""}です。${SCRIPTS.ja[word(d, "shouldBe")] ?? ""}の「${word(d, "right")}」にしてください。`,
    },
  },
  en: {
    "code-missing": {
      title: "codes left out",
      why: "Nobody can tell to which measure a row without a code belongs, and it drops out of every matrix.",
      mend: "Write the code before the name.",
      say: (d) => has(d, "text") ? `“${word(d, "text").replace(/\s+/g, " ")}” lacks the number of its direction.` : `“${word(d, "name")}” has no code. ${has(d, "right") ? `Other tables give it ${word(d, "right")}.` : "The other rows of this table have one."}`,
    },
    "code-twice": {
      title: "codes used twice",
      why: "With one code for two things, nobody can tell which of them other tables mean.",
      mend: "Correct one of the two codes.",
      say: (d) => word(d, "case") === "row" ? `${namesSubject("en", d)} “${word(d, "name")}” has two rows in this table (the other is ${word(d, "otherCell")}). ${has(d, "missing") ? `${word(d, "missing")} has none, so that this row is likely its own.` : ""}`.trim() : `The code of ${namesSubject("en", d)} is borne by “${word(d, "other")}” (${word(d, "otherCell")}) and by “${word(d, "name")}”. ${has(d, "right") ? `Other tables give one of them ${word(d, "right")}.` : ""}`.trim(),
    },
    "code-unknown": {
      title: "not in the list",
      why: "A row that refers to something the list doesn't have leads nowhere in the plan.",
      mend: "Use a code of the list, or add to the list what is missing there.",
      say: (d) => word(d, "case") === "list" ? `The list has “${word(d, "name")}” as ${namesSubject("en", d)}, all other tables as ${word(d, "right")}.` : `${has(d, "code") || has(d, "policy") || has(d, "project") ? namesSubject("en", d) : "The project"}${has(d, "name") ? ` “${word(d, "name")}”` : ""} is not in the list. ${has(d, "right") ? `There this name has the code ${word(d, "right")}.` : ""}${has(d, "meant") ? `Likely “${word(d, "meant")}” is meant, which this table leaves out.` : ""}`.trim(),
    },
    "code-gap": {
      title: "gaps in the numbering",
      why: "Where the numbers of a list jump, a row was often deleted, or the numbers were not set right afterwards.",
      mend: "See whether the number may stay unused, or whether a row or a number is wrong.",
      say: (d) => `${namesSubject("en", d)} is not in the list (${word(d, "before")} is followed by ${word(d, "after")}).`,
    },
    "code-form": {
      title: "codes written differently",
      why: "They can be read all the same, but searching and sorting take them for others.",
      mend: "Write them as the other rows of the table do.",
      say: (d) => `The ${word(d, "part") === "direction" ? "number of the direction" : word(d, "part") === "gap" ? "blank behind the code" : "code"} in “${word(d, "text").replace(/\s+/g, " ")}” is written in another way ${word(d, "part") === "gap" ? "" : "(widths, blanks, dashes, zeros) "}than in the other rows of the ${word(d, "part") === "gap" ? "table" : "sheet"}. ${Number(word(d, "count")) > 1 ? `There are ${Number(word(d, "count")) - 1} more.` : ""}`.trim(),
    },
    "name-differs": {
      title: "names that differ between tables",
      why: "What is called by two names is taken for two things.",
      mend: "Decide which name is right, and use it in every table.",
      say: (d) =>
        has(d, "owner")
          ? `${namesSubject("en", d)} is called “${word(d, "typed")}” here, which is the name of ${word(d, "owner")} in the list; ${namesSubject("en", d)} is “${word(d, "other")}” (${word(d, "otherSheet")} ${word(d, "otherCell")}).`
          : `${namesSubject("en", d)} is called “${word(d, "typed")}” here and “${word(d, "other")}” in ${word(d, "otherSheet")} ${word(d, "otherCell")}. ${word(d, "likely") === "yes" ? `“${word(d, "other")}” is likely the original.` : ""}`.trim(),
    },
    "name-twice": {
      title: "names used twice",
      why: "One name under two codes is often a row that was copied and not finished.",
      mend: "Correct the name or the code of one of them.",
      say: (d) => `“${word(d, "name")}” stands under ${word(d, "other")} (${word(d, "otherCell")}) and under ${word(d, "code") || word(d, "policy") || word(d, "project")}.`,
    },
    "direction-without-measure": {
      title: "directions of no measure",
      why: "As nobody can tell whose direction it is, the row counts in no matrix.",
      mend: "Write the code of the measure before the direction.",
      say: (d) => `It can't be told to which measure direction ${word(d, "direction")}${has(d, "name") ? ` “${word(d, "name")}”` : ""} belongs.`,
    },
    "measure-without-policy": {
      title: "measures at odds with their policy",
      why: "Under a wrong policy, a measure is missing where policies are summed up or drawn in a matrix.",
      mend: "Correct the policy, or the code of the measure.",
      say: (d) =>
        word(d, "case") === "missing"
          ? `Policy ${word(d, "policy")} of the measures ${word(d, "codes")} is not in the list.`
          : `By its code ${word(d, "codes")} belongs to policy ${word(d, "policy")}${has(d, "name") ? ` “${word(d, "name")}”` : ""}, but it stands under policy ${word(d, "above")}${has(d, "aboveName") ? ` “${word(d, "aboveName")}”` : ""}.`,
    },
    "look-alike": {
      title: "look-alike characters",
      why: "Nobody sees them, and every search and comparison takes them for other characters.",
      mend: "Type the right character.",
      say: (d) =>
        word(d, "case") === "code"
          ? `In the code “${word(d, "wrong")}” of “${word(d, "text").replace(/\s+/g, " ")}” a character only looks like a digit or a hyphen. It should be “${word(d, "right")}”.`
          : `“${word(d, "wrong")}” in “${word(d, "text").replace(/\s+/g, " ")}” is a ${SCRIPTS.en[word(d, "is")] ?? ""}; it should be the ${SCRIPTS.en[word(d, "shouldBe")] ?? ""} “${word(d, "right")}”.`,
    },
  },
};
