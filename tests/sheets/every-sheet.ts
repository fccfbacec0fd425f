import type { Evaluation } from "../../src/actions/evaluation";
import { listPlanSheets } from "../../src/actions/plan-sheets";
import { SHEETS_TO_WRITE } from "../../src/actions/sheets-to-write";
import { gradePlan } from "../../src/grading/grade-plan";
import { defaultScheme } from "../../src/grading/schemes";
import { outputSheets } from "../../src/sheets";
import { districtMatrix } from "../../src/sheets/district-matrix/district-matrix";
import { dataWorks } from "../../src/sheets/data/data-works";
import { projectMatrix } from "../../src/sheets/project-matrix/project-matrix";
import { workMatrix } from "../../src/sheets/work-matrix/work-matrix";
import { draftScheme } from "../../src/sheets/scheme/draft-scheme";
import type { SheetDraft } from "../../src/workbook/draft";
import { enlargePlan } from "../bench/large-plan";
import { planOf } from "../plan/plan-of";
import { directionOf, measureOf, projectOf } from "./measure-of";

const place = { file: "計画.xlsx", sheet: "成果・課題一覧", cell: "C3" };

/** What the sample has not: works and districts. */
const further = planOf({
  policies: [{ code: "1", name: "子育て政策", goal: null, place }],
  measures: [measureOf("1-1", "子育て支援", { directions: [directionOf("1", "相談の充実")] }), measureOf("1-2", "学校教育")],
  projects: [projectOf("1", "少子化対策"), projectOf("2", "ＤＸ推進")],
  works: [
    { measure: "1-1", direction: "1", name: "相談窓口の設置", place, projects: ["1"], strategy: null, budget: [] },
    { measure: "1-2", direction: null, name: "校舎の改修", place, projects: [], strategy: null, budget: [] },
  ],
  districts: [{ name: "赤堀地区", place, directions: [{ text: "水辺を生かす（1-1）", place, beside: [] }, { text: "にぎわいを生む", place, beside: [] }] }],
});

function draftsOfFurther(): readonly SheetDraft[] {
  const context = { language: "ja", file: "計画.xlsx", date: "令和8年11月20日", earlier: null } as const;
  return [workMatrix, districtMatrix, dataWorks].map(({ draft, kind }) => {
    const made = draft(gradePlan(further, defaultScheme), context);
    if ("missing" in made) throw new Error(`${kind} lacks ${made.missing}`);
    return made;
  });
}

/** With 50 projects the matrix has upright names and two pages side by side. */
function draftWideMatrix({ plans }: Evaluation): SheetDraft {
  const plan = plans.find((graded) => graded.plan.projects.length > 0)?.plan ?? further;
  const made = projectMatrix.draft(gradePlan(enlargePlan(plan, { measures: 1, projects: 10, kpis: 1 }), defaultScheme), { language: "ja", file: "計画.xlsx", date: "令和8年11月20日", earlier: null });
  if ("missing" in made) throw new Error(made.missing);
  return { ...made, kind: "project-matrix@wide", name: "重点プロジェクト対応表（50）" };
}

/** Every kind of sheet that Hyoka makes, at least once: of the sample all that follow from it, of both its plans. */
export function draftEverySheet(evaluation: Evaluation): readonly SheetDraft[] {
  const kinds = outputSheets.map(({ kind }) => kind);
  const sheets = [...SHEETS_TO_WRITE, ...listPlanSheets(evaluation, kinds, { language: "ja", date: "令和8年11月20日" }).sheets];
  const drafts = [...sheets.map(({ draft }) => draft(evaluation, () => null, { language: "ja", date: "令和8年11月20日" })), ...draftsOfFurther(), draftScheme(defaultScheme, "ja"), draftWideMatrix(evaluation)];
  const missing = kinds.filter((kind) => !drafts.some((draft) => draft.kind === kind || draft.kind.startsWith(`${kind}@`)));
  if (missing.length > 0) throw new Error(`nothing makes ${missing.join()}`);
  return drafts;
}
