import { nationalStrategyListWords } from "../../messages/sheets/national-strategy-list";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { filesOfPlan } from "../../plan/source-files";
import { draftFormInSteps, text } from "../form/draft-form";
import { sheetInSteps } from "../output-sheet";
import { projectLabel } from "../project-label";
import { sheetTitle } from "../sheet-title";

/** 国の総合戦略との対応: which aims of the national strategy each project serves. */
export const nationalStrategyList = sheetInSteps("national-strategy-list", function* ({ plan }, { language, file, date }) {
  if (plan.nationalStrategy.length === 0) return { missing: "no-national-strategy" };
  yield;
  const words = nationalStrategyListWords(language);
  return yield* draftFormInSteps({
    kind: "national-strategy-list",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [],
    columns: [
      { heading: words.project, width: 28, merged: true },
      { heading: words.field, width: 20, merged: true },
      { heading: words.aim, width: 44 },
    ],
    rows: plan.nationalStrategy.map(({ project, field, aim }) => ({ cells: [text(projectLabel(plan, project)), text(field), text(aim)] })),
    frozenColumns: 0,
    paper: "A4",
    orientation: "portrait",
    footer: sheetWords(language).footer(words.sheet, filesOfPlan(plan, file), date),
  });
});
