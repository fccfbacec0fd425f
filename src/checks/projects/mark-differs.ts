import { listProjectMarks } from "../../plan/project-marks";
import { pausing } from "../../workbook/steps";
import { foldName } from "../../quantity/fold";
import type { Check, Found } from "../check";
import { codeListOf } from "../codes/code-list";
import { knownProjects } from "./known-projects";

/** ○, 〇 and ◯ are one mark; a dash or a cross says what an empty cell says. Anything else stands as typed. */
function markTyped(text: string): string {
  const folded = foldName(text);
  if (/^[〇◯]$/.test(folded)) return "○";
  return /^[-―ー×✕✗]$/.test(folded) ? "" : folded;
}

/** The matrix beside the tables of the projects: the links decide, and the mark that follows from them can be copied. */
export const markDiffers: Check = {
  id: "mark-differs",
  group: "projects",
  needs: ["no-project-links", "no-project-matrix"],
  severity: "warning",
  *run({ plan }) {
    if (plan.typedMarks.length === 0) return { notRun: "no-project-matrix" };
    if (plan.projects.every(({ kpis }) => kpis.length === 0)) return { notRun: "no-project-links" };
    const projects = new Map(knownProjects(plan).flatMap((known) => [...known.codes].map((code) => [code, known] as const)));
    // What a measure that isn't one serves can't be wrong; the check of codes names it.
    const { codes } = codeListOf(plan, "measure");
    const isKnown = (measure: string) => !plan.lists.measures || codes.has(measure);
    const marks = listProjectMarks(plan);
    const found: Found[] = [];
    yield* pausing(plan.typedMarks, ({ measure, project, text, place }) => {
      const known = projects.get(project);
      if (!known || known.project.kpis.length === 0 || !isKnown(measure)) return;
      const chosen = plan.chosenMarks.find((each) => each.table === "projects" && each.measure === measure && each.column === known.project.code);
      const linked = marks.get(measure)?.find((each) => each.project === known.project.code);
      const expected = linked?.mark ?? "";
      if (markTyped(text) === expected) return;
      found.push({
        place,
        data: { code: measure, project: known.project.name, typed: text, expected, directions: (linked?.directions ?? []).map((direction) => `方針${direction}`).join("、"), ...(chosen ? { chosenCell: chosen.place.cell } : {}) },
        also: chosen ? [chosen.place] : [],
        mend: expected === "" ? null : expected,
      });
    });
    return { looked: plan.typedMarks.length, found };
  },
};
