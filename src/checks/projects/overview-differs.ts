import { likenessOf } from "../../plan/close-names";
import type { Indicator, Project } from "../../plan/plan";
import type { Check, Found } from "../check";
import { outcomeName } from "./outcome-names";
import { isSameFigure } from "./same-figure";

const FIGURES = ["baseline", "target"] as const;

/** 調整中 on one side only is a difference too: one of the two is behind. */
function compareFigures(project: Project, overview: Indicator, page: Indicator): readonly Found[] {
  return FIGURES.flatMap((figure): readonly Found[] => {
    const [a, b] = [overview[figure], page[figure]];
    if (!a || !b || isSameFigure(a, b)) return [];
    return [{ place: b.place, also: [a.place], data: { project: project.code, name: project.name, case: "figure", indicator: page.name ?? "", figure, overview: a.text, page: b.text } }];
  });
}

/** Of those that stand on one side only, the two that are most alike are most likely one. */
function pairUp(overview: readonly Indicator[], page: readonly Indicator[]): readonly (readonly [Indicator, Indicator])[] {
  const pairs = overview.flatMap((a) => page.map((b) => ({ a, b, likeness: likenessOf(outcomeName(a.name), outcomeName(b.name)) }))).sort((one, two) => two.likeness - one.likeness);
  const taken = new Set<Indicator>();
  return pairs.flatMap(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b] as const];
  });
}

function compareLists(project: Project): readonly Found[] {
  const { overviewIndicators: overview, pageIndicators: page } = project;
  const same = overview.flatMap((a) => page.filter((b) => outcomeName(a.name) === outcomeName(b.name)).slice(0, 1).map((b) => [a, b] as const));
  const matched = new Set(same.flat());
  const [overviewOnly, pageOnly] = [overview, page].map((list) => list.filter((indicator) => indicator.name !== null && !matched.has(indicator)));
  const pairs = pairUp(overviewOnly ?? [], pageOnly ?? []);
  const paired = new Set(pairs.flat());
  const about = { project: project.code, name: project.name };
  return [
    ...same.flatMap(([a, b]) => compareFigures(project, a, b)),
    ...pairs.map(([a, b]): Found => ({ place: b.place, also: [a.place], data: { ...about, case: "name", overview: a.name ?? "", overviewSheet: a.place.sheet, overviewCell: a.place.cell, page: b.name ?? "" } })),
    ...(overviewOnly ?? []).filter((indicator) => !paired.has(indicator)).map(({ name, place }): Found => ({ place, data: { ...about, case: "overview-only", indicator: name ?? "" } })),
    ...(pageOnly ?? []).filter((indicator) => !paired.has(indicator)).map(({ name, place }): Found => ({ place, data: { ...about, case: "page-only", indicator: name ?? "" } })),
  ];
}

export const overviewDiffers: Check = {
  id: "overview-differs",
  group: "projects",
  needs: ["no-overview"],
  severity: "warning",
  run: ({ plan }) => {
    const twice = plan.projects.filter(({ overviewIndicators, pageIndicators }) => overviewIndicators.length > 0 && pageIndicators.length > 0);
    if (twice.length === 0) return { notRun: "no-overview" };
    return { looked: twice.reduce((sum, project) => sum + project.overviewIndicators.length + project.pageIndicators.length, 0), found: twice.flatMap(compareLists) };
  },
};
