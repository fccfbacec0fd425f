import { relatedPlanListWords } from "../../messages/sheets/related-plan-list";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { filesOfPlan } from "../../plan/source-files";
import { draftFormInSteps, text } from "../form/draft-form";
import { sheetInSteps } from "../output-sheet";
import { projectLabel } from "../project-label";
import { sheetTitle } from "../sheet-title";

/** 関連計画一覧: the plans of the city that go with each project. */
export const relatedPlanList = sheetInSteps("related-plan-list", function* ({ plan }, { language, file, date }) {
  const rows = plan.projects.flatMap(({ code, relatedPlans }) => relatedPlans.map((related) => ({ cells: [text(projectLabel(plan, code)), text(related.text)] })));
  if (rows.length === 0) return { missing: "no-related-plans" };
  yield;
  const words = relatedPlanListWords(language);
  return yield* draftFormInSteps({
    kind: "related-plan-list",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [],
    columns: [{ heading: words.project, width: 28, merged: true }, { heading: words.relatedPlan, width: 60 }],
    rows,
    frozenColumns: 0,
    paper: "A4",
    orientation: "portrait",
    footer: sheetWords(language).footer(words.sheet, filesOfPlan(plan, file), date),
  });
});
