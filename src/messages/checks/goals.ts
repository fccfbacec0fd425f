import type { GoalsCheckId } from "../../checks/goals";
import type { FindingData } from "../../checks/finding";
import type { Worded } from "../language";
import type { CheckWords } from "./check-words";
import { matrixMark } from "./matrix-mark";
import { word } from "./check-words";

/** `A→B、C→D`: what stands there, and what the KPIs call by a similar name. */
const closeNames = (d: FindingData) => word(d, "close").split("\n").filter((pair) => pair !== "").map((pair) => pair.split("→"));

const JA_CLOSE = (d: FindingData) => closeNames(d).map(([name = "", kpi = ""]) => `「${name}」には似た名前の「${kpi}」があります。`).join("");
const EN_CLOSE = (d: FindingData) => closeNames(d).map(([name = "", kpi = ""]) => ` “${name}” resembles “${kpi}”.`).join("");

/** `3:福祉,高齢者`: a goal that may fit, and the words that led to it. */
const suggested = (d: FindingData) => word(d, "suggested").split("\n").filter((line) => line !== "").map((line) => line.split(":"));

const JA_SUGGESTED = (d: FindingData) => (word(d, "suggested") === "" ? "" : `候補：${suggested(d).map(([goal = "", words = ""]) => `${goal}（${words.replaceAll(",", "、")}）`).join("、")}。`);
const EN_SUGGESTED = (d: FindingData) => (word(d, "suggested") === "" ? "" : ` To consider: ${suggested(d).map(([goal = "", words = ""]) => `${goal} (${words.replaceAll(",", ", ")})`).join(", ")}.`);

export const GOALS: Worded<Readonly<Record<GoalsCheckId, CheckWords>>> = {
  ja: {
    "measure-without-goal": {
      title: "ゴールのない施策",
      why: "施策とSDGsの17のゴールの対応を示す計画では、ゴールのない施策は対応表で空白の行になります。",
      mend: "関連するゴールの番号を記入してください。なければ「-」と記入し、理由を残してください。",
      say: (d) => `${word(d, "typed") === "" ? `施策${word(d, "code")}「${word(d, "name")}」に関連するゴールの記入がありません。` : `施策${word(d, "code")}「${word(d, "name")}」のゴールは「${word(d, "typed")}」です。関連するゴールはありませんか。`}${JA_SUGGESTED(d)}`,
    },
    "goal-without-measure": {
      title: "施策のないゴール",
      why: "17のゴールのうち取り組まないものがあるときは、説明を求められることがあります。",
      mend: "関連する施策がないか、お確かめください。海のない市の14のように、なくてよいものもあります。",
      say: (d) => `関連する施策がないゴール：${word(d, "goals")}。`,
    },
    "goal-unknown": {
      title: "存在しないゴール",
      why: "SDGsのゴールは1から17までです。読み取れない番号や言葉は、対応表に反映されません。",
      mend: "1から17までの番号に直してください。",
      say: (d) => (word(d, "kind") === "number" ? `施策${word(d, "code")}のゴール「${word(d, "text")}」はありません。ゴールは1から17までです。` : `施策${word(d, "code")}の「${word(d, "text")}」を、どのゴールか読み取れません。`),
    },
    "target-unknown": {
      title: "存在しないターゲット",
      why: "169のターゲットの番号は、ゴールごとに決まっています。",
      mend: "ターゲットの番号をお確かめください。8.10が8.1になるなど、セルの書式で番号が変わることもあります。",
      say: (d) => `施策${word(d, "code")}のターゲット「${word(d, "text")}」はありません。あるのは${word(d, "range")}です。`,
    },
    "goal-name-misspelt": {
      title: "ゴールの名称の表記",
      why: "ゴールの日本語の名称は決まっており、対応表や広報で違う表記は誤りとされます。",
      mend: "正しい名称をコピーして、貼り付けてください。",
      say: (d) => `ゴール${word(d, "goal")}の名称が「${word(d, "typed")}」です。正しくは「${word(d, "right")}」です。`,
    },
    "goal-name-differs": {
      title: "ゴールの番号と名称の食い違い",
      why: "番号と名称のどちらが正しいかで、対応表の印の列が変わります。",
      mend: "番号と名称のどちらが正しいかをお確かめください。",
      say: (d) => `ゴール${word(d, "goal")}（${word(d, "right")}）に「${word(d, "typed")}」と書かれていますが、これはゴール${word(d, "other")}の名称です。番号のほうを読み取りました。`,
    },
    "local-indicator-no-kpi": {
      title: "KPIにないSDGsローカル指標",
      why: "計画のKPIにない指標は、計画の進行管理とは別に値を集めることになります。",
      mend: "KPIと同じ指標であれば名前をそろえ、別の指標であれば、そのままで差し支えありません。",
      say: (d) => word(d, "case") === "choices" ? `SDGsローカル指標「${word(d, "name")}」が、${word(d, "choices").split("\n").map((name) => `「${name}」`).join("と")}の${word(d, "choices").split("\n").length === 2 ? "どちら" : "どれ"}を指すのか分かりません。` : `施策${word(d, "code")}のSDGsローカル指標のうち${word(d, "count")}件（${word(d, "names")}）は、KPIにありません。${JA_CLOSE(d)}`,
    },
    "local-indicator-without-goals": {
      title: "ゴールがないのにローカル指標のある施策",
      why: "SDGs未来都市計画と共通の指標がある施策には、関連するゴールがあるはずです。",
      mend: "関連するゴールの番号を記入してください。",
      say: (d) => `施策${word(d, "code")}「${word(d, "name")}」にはSDGsローカル指標（${word(d, "names")}）がありますが、関連するゴールの記入がありません。${JA_SUGGESTED(d)}`,
    },
    "goals-differ": {
      title: "ゴールの表どうしの食い違い",
      why: "一覧と対応表のどちらかが、直したときに取り残されています。",
      mend: "どちらが正しいかをお確かめのうえ、もう一方を合わせてください。",
      say: (d) => {
        const parts = [word(d, "onlyHere") === "" ? "" : `ここにだけ${word(d, "onlyHere")}`, word(d, "onlyThere") === "" ? "" : `「${word(d, "otherSheet")}」${word(d, "otherCell")}にだけ${word(d, "onlyThere")}`];
        return `施策${word(d, "code")}「${word(d, "name")}」のゴールが二つの表で異なります（${parts.filter((part) => part !== "").join("、")}）。`;
      },
    },
    "matrix-goal-edited": {
      title: "SDGs対応表と一覧の印の食い違い",
      why: "作成した対応表に手で入れた印や消した印は、一覧には伝わりません。次に作成すると、一覧のとおりに戻ります。",
      mend: "対応表の印が正しければ「この印を使う」で取り入れ、一覧が正しければ対応表を作り直してください。",
      say: (d) => `施策${word(d, "code")}の目標${word(d, "goal")}の印は、対応表では${matrixMark(d, "typed", true)}ですが、元の一覧（「${word(d, "otherSheet")}」${word(d, "otherCell")}）によれば${matrixMark(d, "listed", true)}です。`,
    },
  },
  en: {
    "measure-without-goal": {
      title: "measures without a goal",
      why: "Where a plan shows which of the 17 goals its measures serve, a measure without any is an empty row of the matrix.",
      mend: "Write the numbers of its goals; if there are none, write “-” and keep the reason.",
      say: (d) => `${word(d, "typed") === "" ? `No goal is given for measure ${word(d, "code")} “${word(d, "name")}”.` : `The goals of measure ${word(d, "code")} “${word(d, "name")}” are “${word(d, "typed")}”. Is there really none?`}${EN_SUGGESTED(d)}`,
    },
    "goal-without-measure": {
      title: "goals without a measure",
      why: "A plan that leaves some of the 17 goals out may be asked why.",
      mend: "See whether a measure serves them. Some may rightly have none, as 14 in a city without a coast.",
      say: (d) => `No measure serves: ${word(d, "goals")}.`,
    },
    "goal-unknown": {
      title: "goals that don't exist",
      why: "There are 17 goals. What can't be read as one of them does not reach the matrix.",
      mend: "Write a number from 1 to 17.",
      say: (d) => (word(d, "kind") === "number" ? `Measure ${word(d, "code")} names goal “${word(d, "text")}”, but the goals go from 1 to 17.` : `Which goal “${word(d, "text")}” at measure ${word(d, "code")} means can't be told.`),
    },
    "target-unknown": {
      title: "targets that don't exist",
      why: "Each goal has its own targets, 169 in all.",
      mend: "Check the number. Formats change some: 8.10 becomes 8.1.",
      say: (d) => `Measure ${word(d, "code")} names target “${word(d, "text")}”; there are ${word(d, "range")}.`,
    },
    "goal-name-misspelt": {
      title: "names of goals",
      why: "The goals have one official wording in Japanese; any other in a matrix or a brochure counts as a mistake.",
      mend: "Copy the right name and paste it.",
      say: (d) => `Goal ${word(d, "goal")} is called “${word(d, "typed")}”; its name is “${word(d, "right")}”.`,
    },
    "goal-name-differs": {
      title: "numbers and names of goals at odds",
      why: "Which of the two is right decides in which column the mark stands.",
      mend: "Check whether the number or the name is right.",
      say: (d) => `Goal ${word(d, "goal")} (${word(d, "right")}) is called “${word(d, "typed")}”, which is the name of goal ${word(d, "other")}. The number was read.`,
    },
    "local-indicator-no-kpi": {
      title: "local indicators that are no KPI",
      why: "An indicator that the plan's KPIs don't have is gathered apart from the plan's own follow-up.",
      mend: "If it is one of the KPIs, give it that name; if not, leave it.",
      say: (d) => word(d, "case") === "choices" ? `The local indicator “${word(d, "name")}” may be any of ${word(d, "choices").split("\n").map((name) => `“${name}”`).join(" and ")}.` : `Local indicators of measure ${word(d, "code")} that are no KPI (${word(d, "count")}): ${word(d, "names")}.${EN_CLOSE(d)}`,
    },
    "local-indicator-without-goals": {
      title: "local indicators at measures without goals",
      why: "A measure that shares an indicator with the SDGs plan should serve a goal.",
      mend: "Write the numbers of its goals.",
      say: (d) => `Measure ${word(d, "code")} “${word(d, "name")}” has local indicators (${word(d, "names")}), but no goal is given.${EN_SUGGESTED(d)}`,
    },
    "goals-differ": {
      title: "tables of goals that disagree",
      why: "Either the list or the matrix was left behind when the other was changed.",
      mend: "Check which is right and make the other agree.",
      say: (d) => {
        const parts = [word(d, "onlyHere") === "" ? "" : `only here ${word(d, "onlyHere")}`, word(d, "onlyThere") === "" ? "" : `only in “${word(d, "otherSheet")}” ${word(d, "otherCell")} ${word(d, "onlyThere")}`];
        return `The goals of measure ${word(d, "code")} “${word(d, "name")}” differ between two tables (${parts.filter((part) => part !== "").join(", ")}).`;
      },
    },
    "matrix-goal-edited": {
      title: "marks of the SDGs matrix that the lists don't have",
      why: "Marks set or cleared in a generated matrix don't reach the lists; when it is made again it follows the lists.",
      mend: "If the matrix is right, take its marks over; if the list is right, make the matrix again.",
      say: (d) => `The mark of measure ${word(d, "code")} for goal ${word(d, "goal")} is ${matrixMark(d, "typed", false)} in the matrix; by the list (“${word(d, "otherSheet")}” ${word(d, "otherCell")}) it is ${matrixMark(d, "listed", false)}.`,
    },
  },
};
