import type { CheckId } from "../../checks/finding";
import type { Worded } from "../language";

/** In what a check is not the same in all cases. */
export type Variation = {
  /** When a finding weighs more or less than is usual for its check. */
  readonly weight?: string;
  /** What is told in one finding together. */
  readonly together?: string;
};

const SAME_KPI: Worded<string> = { ja: "いくつもの表に載る同じ指標は、まとめて1件にします。", en: "One indicator copied into several tables is one finding." };
const BY_DEPARTMENT: Worded<string> = { ja: "担当課ごとに1件にまとめます。担当課の記入がなければ、重点プロジェクトごと、シートごとにまとめます。", en: "One for each department; where none is named, for each project or sheet." };

const ja: Readonly<Partial<Record<CheckId, Variation>>> = {
  "code-missing": { weight: "ほかの表からも施策のコードが分からないときは「誤り」です。" },
  "look-alike": { weight: "コードの文字のときは「誤り」、半角の片仮名だけのときは「参考」です。" },
  "measure-without-policy": { together: "同じ政策の名称の誤りは、いくつの施策にあっても1件にします。" },
  "figure-unreadable": { weight: "どの値も言葉で書かれた行は、1件の「要確認」です。", together: SAME_KPI.ja },
  "figure-pending": { together: BY_DEPARTMENT.ja },
  "figure-unavailable": { together: BY_DEPARTMENT.ja },
  "value-unchanged": { together: BY_DEPARTMENT.ja },
  "target-missing": { together: `列がすべて空欄のときは、列で1件にします。${SAME_KPI.ja}` },
  "baseline-missing": { together: SAME_KPI.ja },
  "units-differ": { weight: "「日」と「日/年」のように、一方がくわしいだけのときは「参考」です。", together: SAME_KPI.ja },
  "unit-missing": { weight: "「%」以外の単位のときは「参考」です。", together: SAME_KPI.ja },
  "parts-differ": { together: SAME_KPI.ja },
  "target-easier": { weight: "どちらがよいかの手がかりがないときは「参考」です。", together: SAME_KPI.ja },
  "target-met": { together: SAME_KPI.ja },
  "share-over-hundred": { together: SAME_KPI.ja },
  "digit-doubtful": { weight: "桁区切りの「,」が「.」になっていると思われるときは「要確認」です。", together: SAME_KPI.ja },
  "year-differs": { weight: "公表の遅い統計のように、見出しより少し前の年のときは「参考」です。", together: `「参考」は担当課ごとに1件にまとめます。${SAME_KPI.ja}` },
  "names-of-kpi-differ": { together: "同じ二つの名称は、いくつの表にあっても1件にします。" },
  "figures-of-kpi-differ": { weight: "別の施策にある同じ名称の指標のときは「参考」です。" },
  "rate-not-computable": { together: "年や現状値の列のように、どの行にもないものは1件にまとめます。" },
  "project-indicator-differs": { weight: "どちらかが調整中のときは「参考」です。", together: "同じ指標は、一覧とページの両方で違っていても1件にします。" },
  "related-plan-differs": { weight: "「（案）」の有無のように、期が同じときは「参考」です。" },
  "measure-without-goal": { weight: "「-」と記入されているときは「参考」です。" },
  "local-indicator-no-kpi": { weight: "どのKPIを指すのか分からないときは「要確認」です。", together: "どのKPIを指すのか分からない同じ名称は、1件にまとめます。" },
  "goal-unknown": { weight: "番号でなく、読み取れない言葉のときは「要確認」です。" },
  "goal-name-misspelt": { together: "同じ表記の誤りは、いくつのセルにあっても1件にします。" },
};

const en: Readonly<Partial<Record<CheckId, Variation>>> = {
  "code-missing": { weight: "An error where no other table tells the measure's code." },
  "look-alike": { weight: "An error in a code; a note where it is only half-width kana." },
  "measure-without-policy": { together: "The same wrong policy is one finding, over however many measures it stands." },
  "figure-unreadable": { weight: "A row in which all figures are words is one warning.", together: SAME_KPI.en },
  "figure-pending": { together: BY_DEPARTMENT.en },
  "figure-unavailable": { together: BY_DEPARTMENT.en },
  "value-unchanged": { together: BY_DEPARTMENT.en },
  "target-missing": { together: `A column that is empty throughout is one finding. ${SAME_KPI.en}` },
  "baseline-missing": { together: SAME_KPI.en },
  "units-differ": { weight: "A note where one unit only says more than the other, as 日/年 beside 日.", together: SAME_KPI.en },
  "unit-missing": { weight: "A note where the unit is another than %.", together: SAME_KPI.en },
  "parts-differ": { together: SAME_KPI.en },
  "target-easier": { weight: "A note where nothing tells which way is good.", together: SAME_KPI.en },
  "target-met": { together: SAME_KPI.en },
  "share-over-hundred": { together: SAME_KPI.en },
  "digit-doubtful": { weight: "A warning where a comma seems to have become a point.", together: SAME_KPI.en },
  "year-differs": { weight: "A note where the year is a little before the heading's, as of a statistic that comes out late.", together: `Notes are one for each department. ${SAME_KPI.en}` },
  "names-of-kpi-differ": { together: "The same two names are one finding, in however many tables they stand." },
  "figures-of-kpi-differ": { weight: "A note where the indicators of one name belong to different measures." },
  "rate-not-computable": { together: "What every row lacks, as years or baselines, is one finding." },
  "project-indicator-differs": { weight: "A note where either figure is still pending.", together: "One indicator is one finding, though it differs in the overview and on the page." },
  "related-plan-differs": { weight: "A note where the edition is the same, as when only one is called a draft." },
  "measure-without-goal": { weight: "A note where “-” was typed." },
  "local-indicator-no-kpi": { weight: "A warning where several indicators may be meant.", together: "One name that may mean several indicators is one finding." },
  "goal-unknown": { weight: "A warning where it is a word that can't be read, and no number." },
  "goal-name-misspelt": { together: "The same slip is one finding, in however many cells it stands." },
};

/** For docs/checks.md; a test holds it against the checks. */
export const VARIATIONS: Worded<Readonly<Partial<Record<CheckId, Variation>>>> = { ja, en };
