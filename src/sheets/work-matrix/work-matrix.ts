import { workMatrixWords } from "../../messages/sheets/work-matrix";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { listMeasures } from "../../plan/list-measures";
import type { Plan, Work } from "../../plan/plan";
import { filesOfPlan } from "../../plan/source-files";
import type { DraftCell } from "../../workbook/draft";
import { draftFormInSteps, text, TOTAL } from "../form/draft-form";
import type { FormRow } from "../form/form";
import { measureCells, measureColumns } from "../measure-columns";
import { sheetInSteps } from "../output-sheet";
import { projectColumns } from "../project-columns";
import { sheetTitle } from "../sheet-title";

const MARK = "○";

function directionLabel({ measures }: Plan, { measure, direction }: Work): string {
  if (direction === null) return "";
  const name = measures.find(({ code }) => code === measure)?.directions.find(({ code }) => code === direction)?.name ?? "";
  return [`方針${direction}`, name].filter((part) => part !== "").join(" ");
}

/** As it was typed; in a table that doesn't say it, the works of any project. */
const strategyOf = ({ strategy, projects }: Work) => (strategy === null ? (projects.length > 0 ? MARK : "") : strategy.text);
const isInStrategy = (work: Work) => !/^[-－―‐×✕]?$/.test(strategyOf(work).trim());

/** 重点事業対応表: the works under each direction, and the projects they belong to. */
export const workMatrix = sheetInSteps("work-matrix", function* ({ plan }, { language, file, date }) {
  if (plan.works.length === 0) return { missing: "no-works" };
  yield;
  const words = workMatrixWords(language);
  const common = sheetWords(language);
  const { projects } = plan;
  const mark = (isIn: boolean) => text(isIn ? MARK : "");
  const rows = listMeasures(plan).flatMap((measure) =>
    plan.works
      .filter((work) => work.measure === measure.code)
      .map((work): FormRow => ({
        cells: [...measureCells(plan, measure, common), text(directionLabel(plan, work)), text(work.name), text(strategyOf(work)), ...projects.map(({ code }) => mark(work.projects.includes(code)))],
      })),
  );
  const count = (isIn: (work: Work) => boolean): DraftCell => ({ kind: "number", value: String(plan.works.filter(isIn).length), format: "0" });
  const total: FormRow = {
    cells: [text(common.total), text(words.worksPerProject), text(""), text(""), count(isInStrategy), ...projects.map(({ code }) => count((work) => work.projects.includes(code)))],
    style: TOTAL,
  };
  const merged = true as const;
  const { columns, ...form } = projectColumns(plan.projects, words.projects);
  return yield* draftFormInSteps({
    ...form,
    kind: "work-matrix",
    name: words.sheet,
    title: sheetTitle(words.title, [plan]),
    notes: [plan.works.some(({ strategy }) => strategy !== null) ? words.legendTyped : words.legend],
    columns: [
      ...measureColumns(common).map((column) => ({ ...column, merged })),
      { heading: words.direction, width: 30, merged },
      { heading: words.work, width: 36 },
      { heading: words.strategy, width: 9, align: "center", style: { size: 12 } },
      ...columns,
    ],
    rows: [...rows, total],
    frozenColumns: 2,
    paper: "A3",
    orientation: "landscape",
    footer: common.footer(words.sheet, filesOfPlan(plan, file), date),
  });
});
