import type { FindingData } from "../../checks/finding";
import type { ProjectsCheckId } from "../../checks/projects";
import type { Worded } from "../language";
import type { CheckWords } from "./check-words";
import { matrixMark } from "./matrix-mark";
import { word } from "./check-words";

const has = (d: FindingData, key: string) => word(d, key) !== "";

const FIGURES: Worded<Record<string, string>> = { ja: { baseline: "現状値", target: "目標値" }, en: { baseline: "baseline", target: "target" } };

export const PROJECTS: Worded<Readonly<Record<ProjectsCheckId, CheckWords>>> = {
  ja: {
    "direction-unknown": {
      title: "計画にない方針",
      why: "重点プロジェクトが計画にない方針を挙げていると、その行はどの施策の取組にもなりません。",
      mend: "方針の番号を直すか、施策の展開方針の一覧に書き加えてください。",
      say: (d) => `「${word(d, "project")}」が挙げている施策${word(d, "code")}の方針${word(d, "direction")}は、施策の展開方針の一覧にありません（一覧の方針は${word(d, "count")}件です）。`,
    },
    "project-empty": {
      title: "方針・KPIのない重点プロジェクト",
      why: "方針もKPIもない重点プロジェクトは、進み具合を確かめることができません。",
      mend: "対応する施策の展開方針とKPIを書き加えてください。",
      say: (d) => `重点プロジェクト${word(d, "project")}「${word(d, "name")}」に${word(d, "lacks") === "directions" ? "対応する施策の展開方針がありません" : "KPIが一つもありません"}。`,
    },
    "measure-without-project": {
      title: "重点プロジェクトのない施策",
      why: "どの重点プロジェクトにも対応しない施策は、総合戦略に位置づけられません。",
      mend: "位置づけないままでよいか、対応する方針の記入漏れがないかをお確かめください。",
      say: (d) => `政策${word(d, "policy")}${has(d, "name") ? `「${word(d, "name")}」` : ""}の${word(d, "whole") === "yes" ? `すべての施策（${word(d, "count")}件）` : `施策${word(d, "count")}件`}に、対応する重点プロジェクトがありません（${word(d, "measures")}）。`,
    },
    "mark-differs": {
      title: "対応表の印の相違",
      why: "対応表の印は、重点プロジェクトが挙げる方針の数（一つなら○、二つ以上なら◎）で決まります。",
      mend: "対応表の印か、重点プロジェクトの表を直してください。",
      say: (d) => `施策${word(d, "code")}と「${word(d, "project")}」の印は${matrixMark(d, "typed", true)}ですが、${has(d, "chosenCell") ? `「設定」では${has(d, "expected") ? `「${word(d, "expected")}」` : "空欄"}と決められています` : has(d, "expected") ? `${word(d, "directions")}が対応しているため「${word(d, "expected")}」になります` : "対応する方針がないため空欄になります"}。`,
    },
    "overview-differs": {
      title: "一覧と各ページのプロジェクト指標の相違",
      why: "同じプロジェクトの指標が一覧と各ページで違うと、どちらを追うのか分かりません。",
      mend: "どちらが正しいかを決めて、両方をそろえてください。",
      say: (d) => {
        switch (word(d, "case")) {
          case "figure":
            return `「${word(d, "indicator")}」の${FIGURES.ja[word(d, "figure")] ?? ""}が、一覧では「${word(d, "overview")}」、重点プロジェクト${word(d, "project")}のページでは「${word(d, "page")}」です。`;
          case "name":
            return `重点プロジェクト${word(d, "project")}の指標が、一覧（${word(d, "overviewSheet")} ${word(d, "overviewCell")}）では「${word(d, "overview")}」、ページでは「${word(d, "page")}」です。`;
          case "overview-only":
            return `重点プロジェクト${word(d, "project")}の指標「${word(d, "indicator")}」が、一覧だけにあり、ページにありません。`;
          default:
            return `重点プロジェクト${word(d, "project")}の指標「${word(d, "indicator")}」が、ページだけにあり、一覧にありません。`;
        }
      },
    },
    "kpi-not-at-measure": {
      title: "施策にないKPI",
      why: "重点プロジェクトのKPIは、もとの施策の指標と同じものである必要があります。",
      mend: "施策の指標に書き加えるか、名称をそろえてください。",
      say: (d) => `「${word(d, "project")}」のKPI「${word(d, "indicator")}」が、施策${word(d, "code")}の指標にありません。${has(d, "near") ? `施策の指標「${word(d, "near")}」のことと思われます。` : ""}`,
    },
    "project-indicator-differs": {
      title: "プロジェクト指標とKPIの値の相違",
      why: "同じ指標の値が場所によって違うと、どちらが正しいのか分かりません。",
      mend: "どちらが正しいかを決めて、値をそろえてください。",
      say: (d) =>
        word(d, "case") === "pending"
          ? `「${word(d, "indicator")}」は「${word(d, "project")}」の指標では「${word(d, "own")}」ですが、KPI（${word(d, "otherSheet")} ${word(d, "otherCell")}）では「${word(d, "other")}」です。`
          : `「${word(d, "indicator")}」の値が、「${word(d, "project")}」の指標では「${word(d, "own")}」、KPI（${word(d, "otherSheet")} ${word(d, "otherCell")}）では「${word(d, "other")}」です。`,
    },
    "project-without-field": {
      title: "国の総合戦略に対応しない重点プロジェクト",
      why: "重点プロジェクトを総合戦略とするには、国の総合戦略のどの分野に当たるかを示す必要があります。",
      mend: "国の総合戦略との関係の表に書き加えてください。",
      say: (d) => `重点プロジェクト${word(d, "project")}「${word(d, "name")}」が、国の総合戦略との関係の表にありません。`,
    },
    "related-plan-differs": {
      title: "関連計画の名称の食い違い",
      why: "同じ計画の名称や期がページによって違うと、どの計画を指すのか分かりません。",
      mend: "正しい名称と期を確かめて、すべてのページでそろえてください。",
      say: (d) => `関連計画が、ここでは「${word(d, "name")}」、${word(d, "otherSheet")} ${word(d, "otherCell")}では「${word(d, "other")}」です。${word(d, "case") === "edition" ? "どの期の計画かが異なります。" : word(d, "case") === "draft" ? "「（案）」が一方にだけあります。" : ""}`,
    },
    "matrix-mark-edited": {
      title: "重点プロジェクト対応表と各ページの印の食い違い",
      why: "作成した対応表に手で入れた印や消した印は、重点プロジェクトの表には伝わりません。次に作成すると、表のとおりに戻ります。",
      mend: "対応表の印が正しければ「この印を使う」で取り入れ、重点プロジェクトの表が正しければ対応表を作り直してください。",
      say: (d) => `施策${word(d, "code")}と「${word(d, "project")}」の印は、対応表では${matrixMark(d, "typed", true)}ですが、元の表（「${word(d, "otherSheet")}」${word(d, "otherCell")}）によれば${matrixMark(d, "listed", true)}です。`,
    },
  },
  en: {
    "direction-unknown": {
      title: "directions that are not in the plan",
      why: "Where a project takes up a direction that the plan doesn't have, its row belongs to no measure's work.",
      mend: "Correct the number of the direction, or add it to the list of directions.",
      say: (d) => `Direction ${word(d, "direction")} of measure ${word(d, "code")}, taken up by “${word(d, "project")}”, is not in the list of directions (which has ${word(d, "count")} for this measure).`,
    },
    "project-empty": {
      title: "projects without directions or KPIs",
      why: "Nobody can follow a project to which no direction and no KPI belongs.",
      mend: "Add the directions that belong to it, and their KPIs.",
      say: (d) => `Project ${word(d, "project")} “${word(d, "name")}” has ${word(d, "lacks") === "directions" ? "no directions" : "no KPI"}.`,
    },
    "measure-without-project": {
      title: "measures without a project",
      why: "A measure that no project takes up has no place in the city's strategy.",
      mend: "See whether that is meant so, or whether a direction was left out.",
      say: (d) => `${word(d, "whole") === "yes" ? "All measures" : "Measures"} of policy ${word(d, "policy")}${has(d, "name") ? ` “${word(d, "name")}”` : ""} without a project: ${word(d, "count")} (${word(d, "measures")}).`,
    },
    "mark-differs": {
      title: "marks of the matrix that differ",
      why: "A mark follows from the directions that a project takes up: ○ for one, ◎ for two or more.",
      mend: "Correct the mark, or the project's table.",
      say: (d) => `The mark of measure ${word(d, "code")} for “${word(d, "project")}” is ${matrixMark(d, "typed", false)}; ${has(d, "chosenCell") ? `the settings say ${has(d, "expected") ? `“${word(d, "expected")}”` : "that there is none"}` : has(d, "expected") ? `from ${word(d, "directions")} follows “${word(d, "expected")}”` : "no direction leads there, so that it ought to be empty"}.`,
    },
    "overview-differs": {
      title: "project indicators: overview and page differ",
      why: "Where the overview and the page of a project name other indicators, nobody knows which to follow.",
      mend: "Decide which is right, and make both say it.",
      say: (d) => {
        switch (word(d, "case")) {
          case "figure":
            return `The ${FIGURES.en[word(d, "figure")] ?? ""} of “${word(d, "indicator")}” is “${word(d, "overview")}” in the overview and “${word(d, "page")}” on the page of project ${word(d, "project")}.`;
          case "name":
            return `The overview (${word(d, "overviewSheet")} ${word(d, "overviewCell")}) has “${word(d, "overview")}” for project ${word(d, "project")}, its page “${word(d, "page")}”.`;
          case "overview-only":
            return `“${word(d, "indicator")}” of project ${word(d, "project")} stands in the overview only, not on its page.`;
          default:
            return `“${word(d, "indicator")}” of project ${word(d, "project")} stands on its page only, not in the overview.`;
        }
      },
    },
    "kpi-not-at-measure": {
      title: "KPIs that their measure doesn't have",
      why: "The KPIs of a project are meant to be those of its measures.",
      mend: "Add the indicator to the measure, or use the same name.",
      say: (d) => `The KPI “${word(d, "indicator")}” of “${word(d, "project")}” is not among the indicators of measure ${word(d, "code")}. ${has(d, "near") ? `Likely “${word(d, "near")}” is meant.` : ""}`.trim(),
    },
    "project-indicator-differs": {
      title: "project indicators and KPIs with other figures",
      why: "Where one indicator has other figures in other places, nobody knows which are right.",
      mend: "Decide which figures are right, and use them in both places.",
      say: (d) => `“${word(d, "indicator")}” is “${word(d, "own")}” as an indicator of “${word(d, "project")}” and “${word(d, "other")}” as a KPI (${word(d, "otherSheet")} ${word(d, "otherCell")}).`,
    },
    "project-without-field": {
      title: "projects outside the national strategy",
      why: "To be the city's strategy, a project has to say which field of the national strategy it serves.",
      mend: "Add it to the table of the national strategy.",
      say: (d) => `Project ${word(d, "project")} “${word(d, "name")}” is not in the table of the national strategy.`,
    },
    "related-plan-differs": {
      title: "names of related plans that differ",
      why: "Where pages name one plan in several ways, nobody knows which plan, or which edition of it, is meant.",
      mend: "See which name and edition are right, and use them on all pages.",
      say: (d) => `A related plan is “${word(d, "name")}” here and “${word(d, "other")}” in ${word(d, "otherSheet")} ${word(d, "otherCell")}. ${word(d, "case") === "edition" ? "The editions differ." : word(d, "case") === "draft" ? "Only one of them is called a draft." : ""}`.trim(),
    },
    "matrix-mark-edited": {
      title: "marks of the project matrix that the tables don't have",
      why: "Marks set or cleared in a generated matrix don't reach the tables; when it is made again it follows the tables.",
      mend: "If the matrix is right, take its marks over; if the table is right, make the matrix again.",
      say: (d) => `The mark of measure ${word(d, "code")} for “${word(d, "project")}” is ${matrixMark(d, "typed", false)} in the matrix; by the tables (“${word(d, "otherSheet")}” ${word(d, "otherCell")}) it is ${matrixMark(d, "listed", false)}.`,
    },
  },
};
