import { foldName } from "../../src/quantity/fold";
import type { Figure, Indicator, Plan } from "../../src/plan/plan";

/** What is compared: a plan in lines of text, without places, ids and the width of letters. */
export type Comparable = readonly string[];

export type IndicatorFields = {
  readonly name: string | null;
  readonly direction: string | null;
  readonly baseline: string;
  readonly actual: string;
  readonly yearly: readonly string[];
  readonly target: string;
  readonly letter: string | null;
};

export const shown = (text: string | null | undefined) => (text === null || text === undefined ? "_" : foldName(text));

/** Two departments on two lines of a cell may be joined by a comma. */
export const departments = (text: string | null) => shown(text).replaceAll("、", "");

export function indicatorLine(kind: string, { name, direction, baseline, actual, yearly, target, letter }: IndicatorFields): string {
  const figures = [`baseline=${baseline}`, `actual=${actual}`, ...(yearly.length > 0 ? [`yearly=${yearly.join("/")}`] : []), `target=${target}`];
  return [kind, ...(direction === null ? [] : [`(${direction})`]), shown(name), ...figures, `letter=${shown(letter)}`].join(" ");
}

/** `5900人`, `5000人以上`, `小学校=94.2%/中学校=87.4%`, `unavailable`; nothing for an empty cell as for a missing one. */
function figureText(figure: Figure | null, indicatorUnit: string | null, withUnits: boolean): string {
  if (figure === null) return "";
  const unitOf = (unit: string | null) => (withUnits ? shown(unit ?? indicatorUnit ?? "") : "");
  switch (figure.quantity.state) {
    case "value": {
      const { value, unit, limit } = figure.quantity.amount;
      return `${value.toDecimal()}${unitOf(unit)}${limit ?? ""}`;
    }
    case "parts":
      return figure.quantity.parts.map(({ label, amount }) => `${label}=${amount.value.toDecimal()}${unitOf(amount.unit)}`).join("/");
    case "range":
      return `${figure.quantity.from.value.toDecimal()}~${figure.quantity.to.value.toDecimal()}${unitOf(figure.quantity.to.unit)}`;
    case "empty":
      return "";
    case "unavailable":
    case "pending":
    case "unreadable":
      return figure.quantity.state;
  }
}

function fieldsOf(indicator: Indicator, withUnits: boolean): IndicatorFields {
  const text = (figure: Figure | null) => figureText(figure, indicator.unit, withUnits);
  return {
    name: indicator.name,
    direction: indicator.direction,
    baseline: text(indicator.baseline),
    actual: text(indicator.actual),
    yearly: indicator.yearly.filter(({ figure }) => text(figure) !== "").map(({ year, figure }) => `${year.from}:${text(figure)}`),
    target: text(indicator.target),
    letter: indicator.recorded?.text ?? null,
  };
}

/** ○, 〇 and ◯ are one mark; an empty cell is none. */
export const markLine = (measure: string, project: string, text: string): readonly string[] => (text === "" ? [] : [`mark ${measure} ${project} ${text.replace(/[〇◯]/, "○")}`]);

/** A plan as it was read. Units are left out where they stood in a heading or a name, which the reader need not join to the figure. */
export function comparableOf(plan: Plan, withUnits: boolean): Comparable {
  const line = (kind: string) => (indicator: Indicator) => indicatorLine(kind, fieldsOf(indicator, withUnits));
  return [
    ...plan.policyGroups.map(({ code, name }) => `group ${code} ${shown(name)}`),
    ...plan.policies.map(({ code, name, goal }) => `policy ${code} ${shown(name)} goal=${shown(goal)}`),
    // Tables of one kind are read before those of another, whatever sheet they stand on.
    ...[...plan.measures].sort((a, b) => a.code.localeCompare(b.code, "en", { numeric: true })).flatMap((measure) => [
      `measure ${measure.code} ${shown(measure.name)} policy=${shown(measure.policy)} department=${departments(measure.department)} overall=${shown(measure.overall?.text)} self=${shown(measure.selfAssessment?.text)} levels=${shown(measure.recordedQuantitative?.text)}/${shown(measure.recordedQualitative?.text)} goals=${measure.goals.map(({ goal }) => goal).join(",")}`,
      ...measure.indicators.map(line(`  ${measure.code} indicator`)),
      ...measure.directions.map(({ code, name, recorded, works, results, problems }) => `  ${measure.code} direction ${shown(code)} ${shown(name)} level=${shown(recorded?.text)} ${[works, results, problems].map((typed) => shown(typed?.text)).join("|")}`).sort(),
    ]),
    ...plan.projects.flatMap(({ code, name, overviewIndicators, pageIndicators, relatedPlans, kpis }) => [
      `project ${code} ${shown(name)}`,
      ...overviewIndicators.map(line(`  ${code} overview`)),
      ...pageIndicators.map(line(`  ${code} page`)),
      ...relatedPlans.map(({ text }) => `  ${code} related ${shown(text.replace(/^[\s・]+/, ""))}`),
      ...kpis.map((kpi) => line(`  ${code} [${shown(kpi.section)}] ${kpi.measure} ${shown(kpi.title)}`)(kpi)),
    ]),
    ...plan.planIndicators.map(line("plan-indicator")),
    ...plan.localIndicators.map(({ measure, name }) => `local ${measure} ${shown(name)}`),
    ...plan.typedMarks.flatMap(({ measure, project, text }) => markLine(measure, project, text)),
    ...plan.works.map(({ measure, direction, name, projects, budget }) => `work ${measure} (${shown(direction)}) ${shown(name)} projects=${projects.join(",")} ${budget.map(({ year, figure }) => `${year.from}:${figureText(figure, null, true)}`).join("/")}`),
    ...plan.districts.map(({ name, directions }) => `district ${shown(name)}: ${directions.map(({ text }) => shown(text)).join("/")}`),
    ...plan.nationalStrategy.map(({ project, field, aim }) => `strategy ${project} ${shown(field)} ${shown(aim)}`).sort(),
  ];
}
