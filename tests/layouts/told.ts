import type { Comparable } from "./comparable";
import { departments, indicatorLine, markLine, shown } from "./comparable";
import type { Layout } from "./layout";
import { directionUnder, markFor, YEARS } from "./plain-plan";
import type { PlainDirection, PlainFigure, PlainIndicator, PlainMeasure, PlainPlan } from "./plain-plan";
import { nameWithUnit } from "./steps/unit-place";
import { headingOf } from "./tables/kpi-table";
import type { Fact } from "./tables/table";

const SCALES: Readonly<Record<string, bigint>> = { "": 1n, 万: 10_000n, 億: 100_000_000n };

function figureText(figure: PlainFigure, withUnits: boolean): string {
  switch (figure.state) {
    case "empty":
      return "";
    case "error":
      return "unreadable";
    case "unavailable":
    case "pending":
      return figure.state;
    case "parts":
      return figure.parts.map(({ label, digits }) => `${label}=${digits}${withUnits ? figure.unit : ""}`).join("/");
    case "value":
      return `${figure.scale === "" ? figure.digits : (BigInt(figure.digits) * (SCALES[figure.scale] ?? 1n)).toString()}${withUnits ? figure.unit : ""}${figure.limit ?? ""}`;
  }
}

type Columns = { readonly baseline: boolean; readonly actual: boolean; readonly yearly: boolean; readonly letter: boolean };

type ToldDirection = { readonly direction: PlainDirection; readonly numbered: boolean };

/** Directions that a list names, and those that are named where an indicator or a project refers to them. */
function directionsTold(plan: PlainPlan, measure: PlainMeasure, told: ReadonlySet<Fact>): readonly ToldDirection[] {
  const linked = new Map<number, string>();
  if (told.has("indicatorDirection")) for (const { under } of measure.indicators) linked.set(directionUnder(measure, under)?.number ?? 0, directionUnder(measure, under)?.name ?? "");
  const kpis = plan.projects.flatMap(({ sections }) => sections.flatMap((section) => section.kpis)).filter((kpi) => kpi.measure.join() === measure.code.join());
  if (told.has("linkedDirections")) for (const { direction } of kpis) linked.set(direction.number, direction.name);
  linked.delete(0);
  if (told.has("directions")) return measure.directions.map((direction) => ({ direction, numbered: told.has("directionNumber") || linked.has(direction.number) }));
  return [...linked].map(([number, name]) => ({ direction: { number, name, level: null, works: null, results: null, problems: null }, numbered: true }));
}

/** What a reader can know of a plan from tables that tell these facts, in this layout. */
export function whatIsTold(plan: PlainPlan, facts: readonly Fact[], layout: Layout): Comparable {
  const told = new Set(facts);
  const withUnits = layout.unitPlace === "cell" || layout.unitPlace === "column";
  const text = (figure: PlainFigure) => figureText(figure, withUnits);
  const line = (kind: string, indicator: PlainIndicator, columns: Columns, direction: string | null) => {
    const yearly = columns.yearly ? indicator.yearly.map(text).filter((figure) => figure !== "") : [];
    return indicatorLine(kind, {
      name: indicator.name === null ? null : nameWithUnit(indicator.name, indicator.unit, layout.unitPlace),
      direction,
      baseline: columns.baseline ? text(indicator.baseline) : "",
      actual: columns.actual ? text(indicator.actual) : (yearly.at(-1) ?? ""),
      yearly: yearly.map((figure, index) => `${YEARS.yearly[index] ?? 0}:${figure}`),
      target: text(indicator.target),
      letter: columns.letter ? indicator.letter : null,
    });
  };
  const ofProject: Columns = { baseline: true, actual: false, yearly: false, letter: false };
  const onPage: Columns = { ...ofProject, yearly: told.has("kpiYearly") };
  const when = (fact: Fact, value: string | null) => (told.has(fact) ? value : null);
  return [
    ...(told.has("groups") ? plan.groups : []).map(({ code, name }) => `group ${code.join("-")} ${shown(name)}`),
    ...(told.has("policies") ? plan.policies : []).map(({ code, name, goal }) => `policy ${code.join("-")} ${shown(name)} goal=${shown(when("policyGoal", goal))}`),
    ...plan.measures.flatMap((measure) => {
      const code = measure.code.join("-");
      const goals = told.has("goals") ? measure.goals.join(",") : "";
      return [
        `measure ${code} ${shown(measure.name)} policy=${measure.policy.join("-")} department=${departments(when("department", measure.department))} overall=${shown(when("overall", measure.overall))} self=${shown(when("selfAssessment", measure.selfAssessment))} levels=${shown(when("quantitative", measure.quantitative))}/${shown(when("qualitative", measure.qualitative))} goals=${goals}`,
        ...(told.has("indicators") ? measure.indicators : []).map((indicator) =>
          line(`  ${code} indicator`, indicator, { baseline: told.has("baseline"), actual: told.has("actual"), yearly: told.has("yearly"), letter: told.has("letter") }, when("indicatorDirection", directionUnder(measure, indicator.under)?.number.toString() ?? null)),
        ),
        ...directionsTold(plan, measure, told).map(({ direction: { number, name, level, works, results, problems }, numbered }) => {
          const texts = [when("directionWorks", works) ?? when("directionTexts", works), when("directionTexts", results), when("directionTexts", problems)].map(shown).join("|");
          return `  ${code} direction ${shown(numbered ? String(number) : null)} ${shown(name)} level=${shown(when("directionLevel", level))} ${texts}`;
        }).sort(),
      ];
    }),
    ...(told.has("projects") ? plan.projects : []).flatMap((project) => [
      `project ${project.number} ${shown(project.name)}`,
      ...(told.has("overview") ? project.overview : []).map((indicator) => line(`  ${project.number} overview`, indicator, ofProject, null)),
      ...(told.has("page") ? project.page : []).map((indicator) => line(`  ${project.number} page`, indicator, onPage, null)),
      ...(told.has("relatedPlans") ? project.relatedPlans : []).map((related) => `  ${project.number} related ${shown(related)}`),
      ...(told.has("kpis") ? project.sections : []).flatMap(({ name, kpis }) =>
        kpis.flatMap((kpi) => kpi.indicators.map((indicator) => line(`  ${project.number} [${shown(name)}] ${kpi.measure.join("-")} ${shown(headingOf(layout) === "取組" ? kpi.effort : kpi.direction.name)}`, indicator, onPage, String(kpi.direction.number)))),
      ),
    ]),
    ...(told.has("planIndicators") ? plan.planIndicators : []).map((indicator) => line("plan-indicator", indicator, ofProject, null)),
    ...(told.has("localIndicators") ? plan.measures : []).flatMap(({ code, localIndicators }) => localIndicators.map((name) => `local ${code.join("-")} ${shown(name)}`)),
    ...(told.has("marks") ? plan.measures : []).flatMap((measure) => plan.everyProject.flatMap((project) => markLine(measure.code.join("-"), String(project.number), markFor(project, measure) ?? ""))),
    ...(told.has("works") ? plan.works : []).map(({ measure, direction, name, projects, budget }) => {
      const costs = budget.map((figure, index) => `${YEARS.yearly[index] ?? 0}:${figureText(figure, true)}`).join("/");
      return `work ${measure.join("-")} (${direction}) ${shown(name)} projects=${told.has("workProjects") ? projects.join(",") : ""} ${costs}`;
    }),
    ...(told.has("districts") ? plan.districts : []).map(({ name, directions }) => `district ${shown(name)}: ${directions.map(shown).join("/")}`),
    ...(told.has("strategy") ? plan.strategy : []).map(({ project, field, aim }) => `strategy ${project} ${shown(field)} ${shown(aim)}`).sort(),
  ];
}
