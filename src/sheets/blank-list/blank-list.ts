import { blankListWords } from "../../messages/sheets/blank-list";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { blanksInSteps } from "../../plan/blanks";
import { filesOfPlan } from "../../plan/source-files";
import { draftFormInSteps, text } from "../form/draft-form";
import { sheetInSteps } from "../output-sheet";
import { sheetTitle } from "../sheet-title";
import { sourceCell } from "../source-cell";

/** 未記入一覧: what each department still has to fill in. */
export const blankList = sheetInSteps("blank-list", function* ({ plan }, { language, file, date }) {
  if (plan.measures.length === 0) return { missing: "no-measures" };
  yield;
  const words = blankListWords(language);
  const common = sheetWords(language);
  const blanks = yield* blanksInSteps(plan);
  yield;
  // Departments in the order in which the plan names them; what belongs to nobody comes last.
  const departments = [...new Set(blanks.flatMap(({ department }) => department ?? [])), null];
  const sorted = departments.flatMap((name) => blanks.filter(({ department }) => department === name));
  const pending = blanks.filter(({ state }) => state === "pending").length;
  return yield* draftFormInSteps({
    kind: "blank-list",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [blanks.length === 0 ? words.none : words.number(blanks.length - pending, pending)],
    columns: [
      { heading: words.department, width: 18, merged: true, style: { vertical: "top" } },
      { heading: words.owner, width: 30, merged: true, style: { vertical: "top" } },
      { heading: words.item, width: 34 },
      { heading: words.field, width: 14 },
      { heading: words.state, width: 9, align: "center" },
      { heading: words.source, width: 20 },
    ],
    rows: sorted.map(({ department, owner, item, field, state, place }) => ({
      cells: [text(department ?? words.noDepartment), text([owner.code, owner.name].join(" ").trim() || (owner.isPlan ? words.wholePlan : "")), text(item), text(words.fields[field]), text(words.states[state]), sourceCell(place, file)],
    })),
    pagesByGroup: true,
    frozenColumns: 0,
    paper: "A4",
    footer: common.footer(words.sheet, filesOfPlan(plan, file), date),
  });
});
