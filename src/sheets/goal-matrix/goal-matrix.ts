import { goalMatrixWords } from "../../messages/sheets/goal-matrix";
import { sheetWords } from "../../messages/sheets/sheet-words";
import type { Language } from "../../messages/language";
import { encodeDrawn } from "../../plan/drawn-marks";
import { GOALS } from "../../plan/goals/goals";
import type { Goal } from "../../plan/goals/goals";
import { textOn } from "../../plan/goals/text-on-color";
import { listMeasures } from "../../plan/list-measures";
import { calledOf } from "../../plan/matrix-marks";
import { filesOfPlan } from "../../plan/source-files";
import { listChosenMarks, withChosenLook } from "../chosen-marks";
import { draftFormInSteps, text, TOTAL } from "../form/draft-form";
import type { FormColumn, FormRow } from "../form/form";
import { markChoices, markTotals } from "../mark-cells";
import { measureCells, measureColumns } from "../measure-columns";
import { sheetInSteps } from "../output-sheet";
import { sheetTitle } from "../sheet-title";

const MARK = "○";

/** Number, wording and colour of the goal; the pictures of the United Nations are not ours to use. */
function goalColumn({ number, lines, english, color }: Goal, language: Language, over: string): FormColumn {
  return {
    heading: [String(number), ...(language === "ja" ? lines : english.split(" "))].join("\n"),
    over,
    width: 9,
    align: "center",
    style: { size: 12 },
    headingStyle: { fill: color.slice(1), color: textOn(color).slice(1), size: 8, bold: true },
  };
}

/** SDGs対応表: which measure serves which of the 17 goals. */
export const goalMatrix = sheetInSteps("goal-matrix", function* ({ plan }, { language, file, date }) {
  if (plan.measures.length === 0) return { missing: "no-measures" };
  const chosen = listChosenMarks(plan, "goals");
  // Where people cleared every mark of a list, the empty matrix is what they want.
  if (plan.measures.every(({ goals }) => goals.length === 0) && chosen.length === 0) return { missing: "no-goals" };
  yield;
  const words = goalMatrixWords(language);
  const common = sheetWords(language);
  const measures = listMeasures(plan);
  const counts = GOALS.map(({ number }) => measures.filter(({ goals }) => goals.some(({ goal }) => goal === number)).length);
  const rows: readonly FormRow[] = [
    ...measures.map((measure) => ({ cells: [...measureCells(plan, measure, common), ...GOALS.map(({ number }) => text(measure.goals.some(({ goal }) => goal === number) ? MARK : ""))] })),
    { cells: [text(common.total), text(words.perGoal), ...markTotals([MARK], measures.length, counts)], style: TOTAL },
  ];
  const without = GOALS.filter((_, index) => counts[index] === 0).map(({ number, name, english }) => `${number} ${language === "ja" ? name : english}`);
  const drawn = encodeDrawn({
    table: "goals",
    columns: GOALS.map(({ number }) => String(number)),
    rows: new Map(measures.map((measure) => [calledOf(measure), new Map(measure.goals.map(({ goal }) => [String(goal), MARK]))])),
  });
  const form = yield* draftFormInSteps({
    kind: "goal-matrix",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [words.legend + common.chosenMarks(chosen.length)],
    columns: [...measureColumns(common), ...GOALS.map((goal) => goalColumn(goal, language, words.goals))],
    rows,
    below: without.length === 0 ? [] : [words.without + without.join(language === "ja" ? "、" : ", ")],
    frozenColumns: 2,
    paper: "A3",
    footer: common.footer(words.sheet, filesOfPlan(plan, file), date),
  });
  return { ...withChosenLook(form, chosen, measures, GOALS.map(({ number }) => String(number))), validations: markChoices([MARK], measures.length, GOALS.length), drawn };
});
