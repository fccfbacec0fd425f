import { directionUnder } from "../layouts/plain-plan";
import type { PlainDirection, PlainIndicator, PlainKpi, PlainMeasure, PlainPlan, PlainProject } from "../layouts/plain-plan";
import { HANDED_IN } from "../layouts/tables";
import { directionList } from "../layouts/tables/direction-list";
import type { Table } from "../layouts/tables/table";
import { AIMS, DEPARTMENTS, DIRECTIONS, FIELDS, INDICATORS } from "../layouts/vocabulary";
import { cleanFigures, rightLetter } from "./clean-figures";
import { gradeMeasure } from "./clean-grades";
import type { Dice } from "./dice";
import type { SettingName } from "./fault";

const tablesOf = (name: string): readonly Table[] => HANDED_IN[name] ?? [];

/** The tables that are laid out. In a plan that begins nothing has been reached yet and no letter given. */
export const SETTINGS: Readonly<Record<SettingName, readonly Table[]>> = {
  "plan that ends": tablesOf("evaluation list"),
  "plan that begins": [...tablesOf("a whole plan"), directionList],
};

type Deal = { readonly dice: Dice; readonly names: (readonly [string, string])[]; dealt: number };

function shuffle<T>(list: readonly T[], dice: Dice): T[] {
  const shuffled = [...list];
  for (let at = shuffled.length - 1; at > 0; at -= 1) {
    const other = dice.below(at + 1);
    [shuffled[at], shuffled[other]] = [shuffled[other] as T, shuffled[at] as T];
  }
  return shuffled;
}

/** Each indicator under a name of its own; what is left when the names run out is dropped. */
function nameIndicators(indicators: readonly PlainIndicator[], deal: Deal): readonly PlainIndicator[] {
  return indicators.flatMap((indicator) => {
    const named = deal.names[deal.dealt];
    if (!named) return [];
    const [name, unit] = named;
    deal.dealt += 1;
    return [{ ...indicator, name, unit, ...cleanFigures({ ...indicator, name, unit }, deal.dealt, deal.dice) }];
  });
}

function cleanMeasure(measure: PlainMeasure, index: number, of: number, ends: boolean, deal: Deal): PlainMeasure {
  const { dice } = deal;
  const indicators = nameIndicators(measure.indicators.slice(0, 2), deal).map((indicator) => ({ ...indicator, letter: ends ? rightLetter(indicator) : null }));
  const given = measure.directions.length > 0 ? measure.directions : [{ number: 1, name: DIRECTIONS[index % DIRECTIONS.length] ?? "", level: null, works: null, results: null, problems: null }];
  const directions = given.map((direction): PlainDirection => ({ ...direction, level: ends ? dice.pick(["高", "中", "低"]) : null }));
  const whole: PlainMeasure = {
    ...measure,
    indicators,
    directions,
    // Every goal is somebody's, and every measure has one.
    goals: Array.from({ length: 17 }, (_, goal) => goal + 1).filter((goal) => goal % of === index % of || dice.below(9) === 0),
    localIndicators: indicators.slice(0, dice.below(2)).flatMap(({ name }) => name ?? []),
    department: measure.department ?? DEPARTMENTS[0],
    quantitative: null,
    qualitative: null,
    overall: null,
    selfAssessment: ends ? measure.selfAssessment : null,
  };
  return ends ? gradeMeasure(whole) : whole;
}

/** Codes count from 1 without a gap. */
function renumber(plan: PlainPlan): PlainPlan {
  const inGroup = new Map<string, number>();
  const codes = new Map(plan.policies.map(({ code }) => {
    const group = code.slice(0, -1).join("-");
    inGroup.set(group, (inGroup.get(group) ?? 0) + 1);
    return [code.join("-"), [...code.slice(0, -1), inGroup.get(group) ?? 1]];
  }));
  const policyOf = (code: readonly number[]) => codes.get(code.join("-")) ?? code;
  const inPolicy = new Map<string, number>();
  const measures = plan.measures.map((measure) => {
    const policy = policyOf(measure.policy);
    const count = (inPolicy.get(policy.join("-")) ?? 0) + 1;
    inPolicy.set(policy.join("-"), count);
    return { ...measure, policy, code: [...policy, count] };
  });
  return { ...plan, measures, policies: plan.policies.map((policy) => ({ ...policy, code: policyOf(policy.code), goal: plan.depth === 2 ? (policy.goal ?? "だれもが安心して暮らせるまち") : null })) };
}

/** One row for each direction of a measure that the project takes up, with indicators that stand at the measure too. */
function kpiOf(measure: PlainMeasure, direction: PlainDirection, related: boolean): PlainKpi | null {
  const indicators = measure.indicators.filter(({ under }) => directionUnder(measure, under)?.number === direction.number);
  return indicators.length === 0 ? null : { measure: measure.code, direction, related, effort: direction.name, indicators };
}

function cleanProjects(plan: PlainPlan, deal: Deal): readonly PlainProject[] {
  const { dice } = deal;
  return plan.projects.map((project, index) => {
    const own = plan.measures.filter((_, at) => at % plan.projects.length === index);
    const kpis = own.flatMap((measure) => measure.directions.flatMap((direction) => kpiOf(measure, direction, dice.below(3) === 0) ?? []));
    const names = project.sections.map(({ name }) => name);
    const outcomes = nameIndicators(project.overview.slice(0, 1), deal);
    return {
      ...project,
      overview: outcomes,
      page: outcomes,
      sections: names.map((name, at) => ({ name, kpis: kpis.filter((_, kpi) => kpi % names.length === at) })).filter((section) => section.kpis.length > 0),
    };
  }).filter(({ sections, overview }) => sections.length > 0 && overview.length > 0);
}

/** A plan in which everything agrees: no check may find anything in it, in whatever layout it stands. */
export function cleanPlan(random: PlainPlan, setting: SettingName, dice: Dice): PlainPlan {
  const ends = setting === "plan that ends";
  const deal: Deal = { dice, names: shuffle(INDICATORS, dice), dealt: 0 };
  const numbered = renumber(random);
  const measures = numbered.measures.map((measure, index) => cleanMeasure(measure, index, numbered.measures.length, ends, deal));
  const measured = { ...numbered, measures, projects: random.projects.slice(0, Math.min(random.projects.length, measures.length)) };
  const projects = cleanProjects(measured, deal);
  const works = numbered.works.flatMap((work) => {
    const measure = measures.find((_, index) => random.measures[index]?.code === work.measure);
    const direction = measure && directionUnder(measure, work.direction - 1);
    if (!measure || !direction) return [];
    const linked = projects.filter(({ sections }) => sections.some(({ kpis }) => kpis.some((kpi) => kpi.measure === measure.code && kpi.direction.number === direction.number)));
    return [{ ...work, measure: measure.code, direction: direction.number, projects: linked.map(({ number }) => number) }];
  });
  return {
    ...measured,
    projects,
    everyProject: projects,
    planIndicators: nameIndicators(random.planIndicators.slice(0, 2), deal),
    works,
    strategy: projects.map(({ number }) => ({ project: number, field: dice.pick(FIELDS) ?? "", aim: dice.pick(AIMS) ?? "" })),
  };
}
