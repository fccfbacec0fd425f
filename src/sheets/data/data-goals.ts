import { dataWords } from "../../messages/sheets/data";
import { goalNumbered } from "../../plan/goals/goals";
import { listMeasures } from "../../plan/list-measures";
import { sheetInSteps } from "../output-sheet";
import { draftDataInSteps, plainNumber, plainText } from "./data-table";
import { measureDataColumns } from "./measure-cells";

type Row = { readonly measure: string; readonly goal: number };

/** データ用_施策とゴール: one row for each goal of each measure. */
export const dataGoals = sheetInSteps("data-goals", function* ({ plan }, context) {
  const { language } = context;
  const rows = listMeasures(plan).flatMap(({ code, goals }) => goals.map(({ goal }): Row => ({ measure: code, goal })));
  if (rows.length === 0) return { missing: "no-goals" };
  yield;
  const words = dataWords(language);
  const nameOf = (number: number) => {
    const goal = goalNumbered(number);
    return (language === "ja" ? goal?.name : goal?.english) ?? null;
  };
  return yield* draftDataInSteps<Row>(
    "data-goals",
    words.sheets.goals,
    [
      ...measureDataColumns<Row>(plan, words, ({ measure }) => measure),
      { heading: words.columns.goal, width: 10, cell: ({ goal }) => plainNumber(String(goal)) },
      { heading: words.columns.goalName, width: 34, cell: ({ goal }) => plainText(nameOf(goal)) },
    ],
    rows,
    { ...context, plan },
  );
});
