import type { PlainMeasure } from "../plain-plan";
import type { Column } from "../columns";
import { drawingOf, drawTable, onlyIf } from "../columns";
import { drawn } from "../drawing";
import { wordFor } from "../steps/header-words";
import { hierarchy, inRows, measureColumns, policyBanners, policyColumns } from "./hierarchy";
import type { Table } from "./table";

const itself = (measure: PlainMeasure) => measure;

/** The list of all measures, and perhaps who answers for them. */
export const measureMaster: Table = {
  kind: "measure-master",
  tells: (layout) => ["policies", "groups", "measures", ...onlyIf(layout.columns === "all", "department" as const), ...onlyIf(layout.columns === "all" && !inRows(layout), "policyGoal" as const)],
  draw(plan, layout) {
    const all = layout.columns === "all";
    const goalOf = (measure: PlainMeasure) => plan.policies.find(({ code }) => code.join("-") === measure.policy.join("-"))?.goal ?? null;
    const columns: readonly Column<PlainMeasure>[] = [
      ...policyColumns<PlainMeasure>(plan, layout, itself),
      ...onlyIf<Column<PlainMeasure>>(all && plan.depth === 2 && !inRows(layout), { heading: { word: wordFor("goal", 0) }, cell: (measure) => hierarchy(`goal ${measure.policy.join("-")}`, goalOf(measure)) }),
      ...measureColumns<PlainMeasure>(layout, itself),
      ...onlyIf<Column<PlainMeasure>>(all, { heading: { word: wordFor("department", layout.taste) }, cell: ({ department }) => drawn(department) }),
    ];
    return [drawingOf("施策一覧", drawTable(columns, plan.measures, layout, policyBanners<PlainMeasure>(plan, layout, itself)))];
  },
};

/** One row of grades per measure. */
export const measureGrades: Table = {
  kind: "measure-grades",
  tells: ({ columns }) => ["policies", "groups", "measures", "quantitative", "qualitative", "overall", ...onlyIf(columns === "all", "selfAssessment" as const, "department" as const)],
  draw(plan, layout) {
    const all = layout.columns === "all";
    const column = (word: Parameters<typeof wordFor>[0], text: (measure: PlainMeasure) => string | null): Column<PlainMeasure> => ({ heading: { word: wordFor(word, layout.taste) }, cell: (measure) => drawn(text(measure)) });
    const columns: readonly Column<PlainMeasure>[] = [
      ...policyColumns<PlainMeasure>(plan, layout, itself),
      ...measureColumns<PlainMeasure>(layout, itself),
      column("quantitative", ({ quantitative }) => quantitative),
      column("qualitative", ({ qualitative }) => qualitative),
      column("overall", ({ overall }) => overall),
      ...onlyIf(all, column("selfAssessment", ({ selfAssessment }) => selfAssessment), column("department", ({ department }) => department)),
    ];
    return [drawingOf("施策評価一覧", drawTable(columns, plan.measures, layout, policyBanners<PlainMeasure>(plan, layout, itself)))];
  },
};
