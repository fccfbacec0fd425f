import type { GradedIndicator, GradedMeasure, GradedPlan } from "../../grading/graded-plan";
import { isOnOpenEnd, sayRate } from "../../messages/explanations";
import type { Language } from "../../messages/language";
import { measurePagesWords } from "../../messages/sheets/measure-pages";
import type { MeasurePagesWords } from "../../messages/sheets/measure-pages";
import { sheetWords } from "../../messages/sheets/sheet-words";
import { withYear } from "../../messages/years";
import type { Pauses } from "../../workbook/steps";
import { yearAbove } from "../../plan/figure-year";
import { goalNumbered } from "../../plan/goals/goals";
import { textOn } from "../../plan/goals/text-on-color";
import type { Direction, Indicator, Kpi, Measure, Plan, Typed } from "../../plan/plan";
import type { MeasureInProject } from "../../plan/project-marks";
import { listProjectMarks } from "../../plan/project-marks";
import { foldName } from "../../quantity/fold";
import type { Year } from "../../quantity/quantity";
import type { DraftStyle } from "../../workbook/draft";
import { text } from "../form/draft-form";
import type { Line, Span } from "../form/draft-lines";
import { projectLabel } from "../project-label";

/** A label, and what belongs to it, over a grid of seven columns. */
export const PAGE_WIDTHS = [17, 28, 14, 14, 14, 10, 11] as const;
const ALL = PAGE_WIDTHS.length;

const BOX: DraftStyle = { border: "thin", borderColor: "7F7F7F", vertical: "center", wrap: true, size: 10 };
const LABEL: DraftStyle = { ...BOX, bold: true, fill: "EDF1F8", horizontal: "center" };
const TITLE: DraftStyle = { bold: true, size: 16, color: "FFFFFF", fill: "1F3864", vertical: "center", wrap: true };
const SECTION: DraftStyle = { bold: true, size: 11, bottom: "medium", borderColor: "1F3864", vertical: "center" };

const label = (words: string, columns = 1): Span => ({ cell: text(words), columns, style: LABEL });
const value = (words: string, columns = 1, style: DraftStyle = {}): Span => ({ cell: text(words), columns, style: { ...BOX, ...style } });
const gap: Line = { spans: [{ cell: text(""), columns: 1 }] };
const section = (words: string): Line => ({ spans: [{ cell: text(words), columns: ALL, style: SECTION }] });
const centered: DraftStyle = { horizontal: "center" };
const figures: DraftStyle = { horizontal: "right" };

function goalLines(measure: Measure, words: MeasurePagesWords, language: Language): readonly Line[] {
  if (measure.goals.length === 0) return [{ spans: [label(words.goals), value(words.notGiven, ALL - 1)] }];
  return measure.goals.map(({ goal }, index): Line => {
    const known = goalNumbered(goal);
    const color = known?.color ?? "#FFFFFF";
    const chip: DraftStyle = { fill: color.slice(1), color: textOn(color).slice(1), bold: true };
    return { spans: [label(index === 0 ? words.goals : ""), value(`${goal}　${(language === "ja" ? known?.name : known?.english) ?? ""}`, ALL - 1, chip)] };
  });
}

/** Which columns anything stands in, in the whole plan: one that only begins has neither actuals nor letters, and no empty columns for them. */
export type Shown = { readonly numbers: boolean; readonly kpiNumbers: boolean; readonly works: boolean; readonly levels: boolean; readonly baselines: boolean; readonly results: boolean; readonly years: Readonly<Record<"baseline" | "actual" | "target", Year | null>> };

/** What the projects say of a measure. */
export type OfProjects = { readonly kpis: readonly Kpi[]; readonly marks: readonly MeasureInProject[] };

/** By the code of the measure. Of three hundred measures none goes through the tables of a hundred projects by itself. */
export function groupByMeasure(plan: Plan): (measure: string) => OfProjects {
  const marks = listProjectMarks(plan);
  const kpis = new Map<string, Kpi[]>();
  for (const kpi of plan.projects.flatMap((project) => project.kpis)) {
    const own = kpis.get(kpi.measure);
    if (own) own.push(kpi);
    else kpis.set(kpi.measure, [kpi]);
  }
  return (measure) => ({ kpis: kpis.get(measure) ?? [], marks: marks.get(measure) ?? [] });
}

export function* shownInSteps({ plan, measures }: GradedPlan): Pauses<Shown> {
  const directions = plan.measures.flatMap((measure) => measure.directions);
  const indicators = [...plan.measures.flatMap((measure) => measure.indicators), ...plan.projects.flatMap(({ kpis }) => kpis)];
  const baseline = yearAbove(plan, "baseline", indicators);
  yield;
  const actual = yearAbove(plan, "actual", indicators);
  yield;
  const target = yearAbove(plan, "target", indicators);
  yield;
  return {
    years: { baseline, actual, target },
    numbers: directions.some(({ code }) => code !== null) || [...plan.works, ...indicators].some(({ direction }) => direction !== null),
    kpiNumbers: indicators.some(({ direction }) => direction !== null),
    baselines: indicators.some(({ baseline }) => baseline !== null),
    works: plan.works.length > 0 || directions.some(({ works }) => works !== null),
    levels: directions.some(({ recorded }) => recorded !== null),
    results: indicators.some(({ actual, recorded }) => actual !== null || recorded !== null) || measures.some((measure) => measure.indicators.some(({ grade }) => grade.state === "graded")),
  };
}

const byNumber = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true });

type ShownDirection = Pick<Direction, "code" | "name" | "works" | "recorded">;

/** Those that a table names, and those that only KPIs, 取組 or works lead to; where all are numbered, by number. */
function directionsOf({ measure }: GradedMeasure, plan: Plan, { kpis }: OfProjects, unnamed: string): readonly ShownDirection[] {
  const linked = [...kpis, ...plan.works.filter((work) => work.measure === measure.code)];
  const codes = new Set([...measure.indicators, ...linked].flatMap(({ direction }) => direction ?? []));
  const known = measure.directions.map((direction) => ({ ...direction, name: direction.name === "" ? unnamed : direction.name }));
  const further = [...codes].filter((code) => known.every((direction) => direction.code !== code)).map((code) => ({ code, name: unnamed, works: null, recorded: null }));
  const all = [...known, ...further];
  return all.some(({ code }) => code === null) ? all : all.sort((a, b) => byNumber(a.code ?? "", b.code ?? ""));
}

function directionLines(owner: GradedMeasure, plan: Plan, ofProjects: OfProjects, shown: Shown, words: MeasurePagesWords, unnamed: string): readonly Line[] {
  const { code } = owner.measure;
  const directions = directionsOf(owner, plan, ofProjects, unnamed);
  const works = plan.works.filter(({ measure }) => measure === code);
  const worksOf = (direction: ShownDirection) => {
    const listed = works.filter((work) => work.direction !== null && work.direction === direction.code).map(({ name }) => `・${name}`);
    return [...(direction.works ? [direction.works.text] : []), ...listed].join("\n");
  };
  // The name takes what is left: of a plan that only begins, the whole line.
  const spansOf = (number: Span, name: (columns: number) => Span, worksAt: (columns: number) => Span, level: Span): Line => {
    const rest = ALL - (shown.numbers ? 1 : 0) - (shown.levels ? 1 : 0);
    const named = shown.works ? (shown.numbers ? 2 : 3) : rest;
    return { spans: [...(shown.numbers ? [number] : []), name(named), ...(shown.works ? [worksAt(rest - named)] : []), ...(shown.levels ? [level] : [])] };
  };
  const rows = directions.map((direction) =>
    spansOf(value(direction.code ?? "", 1, centered), (columns) => value(direction.name, columns), (columns) => value(worksOf(direction), columns), value(direction.recorded?.text ?? "", 1, centered)),
  );
  const others = works.filter(({ direction }) => direction === null).map(({ name }) => spansOf(value("", 1), (columns) => value("", columns), (columns) => value(`・${name}`, columns), value("", 1)));
  if (rows.length + others.length === 0) return [];
  return [gap, section(words.directions), spansOf(label(words.number), (columns) => label(words.direction, columns), (columns) => label(words.works, columns), label(words.typedLevel)), ...rows, ...others];
}

type PageIndicator = { readonly indicator: Indicator; readonly graded: GradedIndicator | null; /** One KPI may stand under several: 1、2. */ readonly directions: readonly string[] };

/** Those of the measure itself, then those that only a project's table gives it; the same name is one. */
function indicatorsOf({ measure, indicators }: GradedMeasure, { kpis }: OfProjects): readonly PageIndicator[] {
  const names = new Set(indicators.map(({ indicator }) => foldName(indicator.name ?? "")));
  const ofProjects = kpis.filter(({ name }) => name !== null);
  const further = ofProjects.filter(({ name }) => {
    const folded = foldName(name ?? "");
    return names.has(folded) ? false : names.add(folded);
  });
  const directionsOfName = (name: string | null) => new Set([...measure.indicators, ...ofProjects].filter((each) => foldName(each.name ?? "") === foldName(name ?? "")).flatMap(({ direction }) => direction ?? []));
  const onPage = (indicator: Indicator, graded: GradedIndicator | null): PageIndicator => ({ indicator, graded, directions: [...directionsOfName(indicator.name)].sort(byNumber) });
  return [...indicators.map((graded) => onPage(graded.indicator, graded)), ...further.map((indicator) => onPage(indicator, null))].filter(({ indicator }) => indicator.name !== null);
}

/** Typed beside computed, in bold where they differ. */
function letterOf({ recorded }: Indicator, graded: GradedIndicator | null, words: MeasurePagesWords): Span {
  const computed = graded === null || graded.grade.state === "none" ? "" : graded.grade.grade;
  const typed = recorded?.text ?? "";
  return value(typed === "" && computed === "" ? "" : words.typedAndComputed(typed, computed), 1, { ...centered, bold: graded?.agreement === "differs" });
}

function indicatorLines(owner: GradedMeasure, ofProjects: OfProjects, shown: Shown, words: MeasurePagesWords, language: Language): readonly Line[] {
  const dated = (key: "baseline" | "actual" | "target", columns = 1) => label(withYear(language, words[key], shown.years[key]), columns);
  const nameColumns = (shown.results && shown.baselines ? 2 : 3) - (shown.kpiNumbers ? 1 : 0);
  const rows = indicatorsOf(owner, ofProjects).map(({ indicator, graded, directions }): Line => {
    const number = shown.kpiNumbers ? [value(directions.join(words.and), 1, centered)] : [];
    const grade = graded?.grade.state === "graded" ? graded.grade : null;
    const [name, baseline, target] = [indicator.name ?? "", indicator.baseline?.text ?? "", indicator.target?.text ?? ""];
    if (!shown.results) return { spans: [...number, value(name, nameColumns), value(baseline, 2, figures), value(target, 2, figures)] };
    return {
      spans: [
        ...number,
        value(name, nameColumns),
        ...(shown.baselines ? [value(baseline, 1, figures)] : []),
        value(indicator.actual?.text ?? "", 1, figures),
        value(target, 1, figures),
        value(grade?.rate && !isOnOpenEnd(grade) ? sayRate(grade.rate) : "", 1, figures),
        letterOf(indicator, graded, words),
      ],
    };
  });
  if (rows.length === 0) return [];
  const number = shown.kpiNumbers ? [label(words.number)] : [];
  const headings = shown.results
    ? [...number, label(words.indicator, nameColumns), ...(shown.baselines ? [dated("baseline")] : []), dated("actual"), dated("target"), label(words.rate), label(words.letter)]
    : [...number, label(words.indicator, nameColumns), dated("baseline", 2), dated("target", 2)];
  return [gap, section(words.kpis), { spans: headings }, ...rows];
}

function listLines(title: string, items: readonly string[]): readonly Line[] {
  return items.length === 0 ? [] : [gap, section(title), ...items.map((item): Line => ({ spans: [value(`・${item}`, ALL)] }))];
}

/** Plans are named by the projects: under each, so that none seems to be the measure's own. */
function relatedPlanLines(plan: Plan, marks: readonly MeasureInProject[], words: MeasurePagesWords, language: Language): readonly Line[] {
  const listed = plan.projects.filter(({ code, relatedPlans }) => relatedPlans.length > 0 && marks.some(({ project }) => project === code));
  if (listed.length === 0) return [];
  const plansOf = (related: readonly Typed[]) => [...new Set(related.map((each) => each.text))].join(language === "ja" ? "、" : "; ");
  return [gap, section(words.relatedPlans), ...listed.map(({ code, relatedPlans }): Line => ({ spans: [label(projectLabel(plan, code)), value(plansOf(relatedPlans), ALL - 1)] }))];
}

function levelLines({ measure, quantitative, qualitative, overall: computedOverall }: GradedMeasure, words: MeasurePagesWords): readonly Line[] {
  const { recordedQuantitative, recordedQualitative, overall, selfAssessment } = measure;
  if (!recordedQuantitative && !recordedQualitative && !overall && !selfAssessment) return [];
  const levels = [
    words.levels(words.quantitative, recordedQuantitative?.text ?? "", quantitative.computed.level),
    words.levels(words.qualitative, recordedQualitative?.text ?? "", qualitative.computed.level),
    words.levels(words.overall, overall?.text ?? "", computedOverall?.computed.level ?? null),
  ].join("　　");
  return [
    { spans: [label(words.level), value(levels, ALL - 1, { bold: true })] },
    ...(selfAssessment ? [{ spans: [label(words.selfAssessment), value(selfAssessment.text, ALL - 1)] }] : []),
  ];
}

/** One page: head, levels, goals, projects, directions, indicators, and what else belongs to the measure. */
export function drawMeasurePage(owner: GradedMeasure, { plan }: GradedPlan, ofProjects: OfProjects, shown: Shown, language: Language): readonly Line[] {
  const { measure } = owner;
  const words = measurePagesWords(language);
  const common = sheetWords(language);
  const policy = plan.policies.find(({ code }) => code === measure.policy);
  const { marks } = ofProjects;
  const projects = marks.map(({ project, mark }) => words.inProject(projectLabel(plan, project), mark)).join("\n");
  const locals = plan.localIndicators.filter((local) => local.measure === measure.code).map(({ name }) => name);
  return [
    { spans: [{ cell: text(`${measure.code}　${measure.name === "" ? common.unnamed : measure.name}`), columns: ALL, style: TITLE }] },
    { spans: [label(common.policy), value(policy ? `${policy.code} ${policy.name}` : (measure.policy ?? words.notGiven), 2), label(words.department), value(measure.department ?? words.notGiven, 3)] },
    ...levelLines(owner, words),
    // A plan that knows no goals or projects at all leaves no empty line for them on every page.
    ...(plan.measures.some(({ goals }) => goals.length > 0) ? goalLines(measure, words, language) : []),
    ...(plan.projects.length > 0 ? [{ spans: [label(words.projects), value(projects === "" ? words.notGiven : projects, ALL - 1)] }] : []),
    ...directionLines(owner, plan, ofProjects, shown, words, common.unnamed),
    ...indicatorLines(owner, ofProjects, shown, words, language),
    ...listLines(words.localIndicators, locals),
    ...relatedPlanLines(plan, marks, words, language),
  ];
}
