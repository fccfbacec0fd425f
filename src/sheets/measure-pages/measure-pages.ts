import { measurePagesWords } from "../../messages/sheets/measure-pages";
import { sheetWords } from "../../messages/sheets/sheet-words";
import type { GradedMeasure } from "../../grading/graded-plan";
import { listMeasures } from "../../plan/list-measures";
import { filesOfPlan } from "../../plan/source-files";
import type { Line } from "../form/draft-lines";
import { draftLinesInSteps } from "../form/draft-lines";
import { sheetInSteps } from "../output-sheet";
import { drawMeasurePage, groupByMeasure, PAGE_WIDTHS, shownInSteps } from "./page";

/** 施策ページ: all that the workbook knows about each measure, one page each. */
export const measurePages = sheetInSteps("measure-pages", function* (graded, { language, file, date, measures: chosen }) {
  const { plan } = graded;
  if (plan.measures.length === 0) return { missing: "no-measures" };
  const words = measurePagesWords(language);
  const ofMeasure = new Map(graded.measures.map((each) => [each.measure, each]));
  const listed = listMeasures(plan).filter(({ code }) => chosen === undefined || chosen.includes(code));
  if (listed.length === 0) return { missing: "no-such-measures" };
  const pages = listed.flatMap((measure): readonly GradedMeasure[] => {
    const found = ofMeasure.get(measure);
    return found ? [found] : [];
  });
  yield;
  const shown = yield* shownInSteps(graded);
  const ofProjects = groupByMeasure(plan);
  const lines: Line[] = [];
  for (const page of pages) {
    yield;
    lines.push(...drawMeasurePage(page, graded, ofProjects(page.measure.code), shown, language).map((line, index): Line => (index === 0 ? { ...line, newPage: true } : line)));
  }
  return yield* draftLinesInSteps({
    kind: "measure-pages",
    name: words.sheet,
    lines,
    columnWidths: PAGE_WIDTHS,
    frozen: { rows: 0, columns: 0 },
    print: { paper: "A4", orientation: "portrait", titleRows: null, footer: sheetWords(language).footer(words.sheet, filesOfPlan(plan, file), date) },
    gridLines: false,
  });
});
