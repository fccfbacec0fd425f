import type { Place } from "../workbook/place";
import { finish, pausing, type Pauses } from "../workbook/steps";
import type { Direction, Figure, Indicator, Measure, Plan, Typed } from "./plan";

export type BlankField = "baseline" | "actual" | "target" | "recorded" | "level" | "works" | "results" | "problems" | "quantitative" | "qualitative" | "overall" | "selfAssessment" | "department";

/** Something that people still have to fill in. */
export type Blank = {
  readonly department: string | null;
  /** The measure, or the project or plan whose indicator it is. */
  readonly owner: { readonly code: string; readonly name: string; readonly isPlan?: true };
  /** The indicator or direction; empty where it is the measure itself. */
  readonly item: string;
  readonly field: BlankField;
  /** 調整中 says that it will come; an empty cell says nothing. */
  readonly state: "empty" | "pending";
  readonly place: Place;
};

type Owner = Pick<Measure, "code" | "name" | "department"> & { readonly isPlan?: true };

const FIGURES = ["baseline", "actual", "target"] as const;
const DIRECTION_FIELDS = [["level", "recorded"], ["works", "works"], ["results", "results"], ["problems", "problems"]] as const;
const MEASURE_FIELDS = [["quantitative", "recordedQuantitative"], ["qualitative", "recordedQualitative"], ["overall", "overall"], ["selfAssessment", "selfAssessment"]] as const;

const isFilled = (typed: Typed | null) => typed !== null && typed.text.trim() !== "";
const hasFigure = (figure: Figure | null) => figure !== null && figure.quantity.state !== "empty";

/** A field is asked for where somebody has filled it in: nobody misses an actual in a plan that only begins. */
function fieldsIn(plan: Plan, indicators: readonly Indicator[]): ReadonlySet<BlankField> {
  const directions = plan.measures.flatMap((measure) => measure.directions);
  const asked = new Set<BlankField>();
  for (const key of FIGURES) if (indicators.some((indicator) => hasFigure(indicator[key]))) asked.add(key);
  if (indicators.some(({ recorded }) => isFilled(recorded))) asked.add("recorded");
  for (const [field, key] of DIRECTION_FIELDS) if (directions.some((direction) => isFilled(direction[key]))) asked.add(field);
  for (const [field, key] of MEASURE_FIELDS) if (plan.measures.some((measure) => isFilled(measure[key]))) asked.add(field);
  if (plan.measures.some(({ department }) => (department ?? "") !== "")) asked.add("department");
  return asked;
}

function blanksOfIndicator(owner: Owner, indicator: Indicator, asked: ReadonlySet<BlankField>): readonly Blank[] {
  if (indicator.name === null) return [];
  const of = (field: BlankField, state: Blank["state"], place: Place): Blank => ({ department: owner.department, owner, item: indicator.name ?? "", field, state, place });
  const figures = FIGURES.flatMap((field): readonly Blank[] => {
    const figure = indicator[field];
    if (!asked.has(field)) return figure?.quantity.state === "pending" ? [of(field, "pending", figure.place)] : [];
    // A forecast stands for the actual that is not known yet.
    if (field === "actual" && hasFigure(indicator.forecast)) return [];
    if (figure === null) return [];
    return figure.quantity.state === "empty" || figure.quantity.state === "pending" ? [of(field, figure.quantity.state, figure.place)] : [];
  });
  const letter = asked.has("recorded") && indicator.actual !== null && !isFilled(indicator.recorded) ? [of("recorded", "empty", indicator.place)] : [];
  return [...figures, ...letter];
}

function blanksOfDirection(owner: Owner, direction: Direction, asked: ReadonlySet<BlankField>): readonly Blank[] {
  return DIRECTION_FIELDS.flatMap(([field, key]) =>
    asked.has(field) && !isFilled(direction[key]) ? [{ department: owner.department, owner, item: direction.name, field, state: "empty" as const, place: direction.place }] : [],
  );
}

/** Everything that is still to be filled in, in the order of the plan. */
export function* blanksInSteps(plan: Plan): Pauses<readonly Blank[]> {
  const kpis = plan.projects.flatMap((project) => project.kpis);
  const asked = fieldsIn(plan, plan.measures.flatMap(({ indicators }) => indicators));
  yield;
  const askedOfKpis = fieldsIn({ ...plan, measures: [] }, kpis);
  const outcomes: readonly { readonly name: string; readonly isPlan?: true; readonly indicators: readonly Indicator[] }[] = [{ name: plan.title ?? "", isPlan: true, indicators: plan.planIndicators }, ...plan.projects.map(({ name, overviewIndicators, pageIndicators }) => ({ name, indicators: [...overviewIndicators, ...pageIndicators] }))];
  const askedOfOutcomes = fieldsIn({ ...plan, measures: [] }, outcomes.flatMap(({ indicators }) => indicators));
  const owners = new Map(plan.measures.map((measure) => [measure.code, measure]));
  const blanks: Blank[] = [];
  yield* pausing(plan.measures, (measure) => {
    blanks.push(
      ...measure.indicators.flatMap((indicator) => blanksOfIndicator(measure, indicator, asked)),
      ...measure.directions.flatMap((direction) => blanksOfDirection(measure, direction, asked)),
      ...MEASURE_FIELDS.flatMap(([field, key]) =>
        asked.has(field) && !isFilled(measure[key]) ? [{ department: measure.department, owner: measure, item: "", field, state: "empty" as const, place: measure.place }] : [],
      ),
      ...(asked.has("department") && (measure.department ?? "") === "" ? [{ department: null, owner: measure, item: "", field: "department" as const, state: "empty" as const, place: measure.place }] : []),
    );
  });
  blanks.push(...outcomes.flatMap(({ indicators, ...owner }) => indicators.flatMap((indicator) => blanksOfIndicator({ ...owner, code: "", department: null }, indicator, askedOfOutcomes))));
  yield* pausing(kpis, (kpi) => blanks.push(...blanksOfIndicator(owners.get(kpi.measure) ?? { code: kpi.measure, name: "", department: null }, kpi, askedOfKpis)), 500);
  return blanks;
}

export const listBlanks = (plan: Plan): readonly Blank[] => finish(blanksInSteps(plan));
