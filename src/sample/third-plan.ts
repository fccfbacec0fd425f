import { field, readTable } from "./tables";

type Row = Readonly<Record<string, string>>;

export type SampleFigures = { readonly name: string; readonly baseline: string; readonly target: string };
export type SampleThirdMeasure = { readonly code: string; readonly name: string; readonly policy: string; readonly goals: string; readonly localIndicators: readonly string[] };

/** A row of a project's table; without an indicator it still links its direction to the project. */
export type SampleKpi = {
  readonly section: string;
  /** As typed: `1-6 方針 1`, `7-4 方針１関係`. */
  readonly typedDirection: string;
  readonly measure: string;
  readonly direction: string;
  readonly title: string;
  readonly content: string;
  /** Empty in a row without one. */
  readonly indicator: string;
  readonly baseline: string;
  readonly target: string;
};

export type SampleProject = {
  readonly code: string;
  readonly name: string;
  /** What stands above the directions: 施策の展開方針, or 取組 with a column for what is done. */
  readonly heading: string;
  readonly overviewIndicators: readonly SampleFigures[];
  readonly pageIndicators: readonly SampleFigures[];
  readonly relatedPlans: readonly string[];
  readonly kpis: readonly SampleKpi[];
};

export type ThirdPlan = {
  readonly name: string;
  readonly policies: ReadonlyMap<string, string>;
  readonly measures: readonly SampleThirdMeasure[];
  readonly projects: readonly SampleProject[];
  readonly indicators: readonly SampleFigures[];
  readonly nationalStrategy: readonly { readonly project: string; readonly field: string; readonly aim: string }[];
};

const figuresOf = (row: Row): SampleFigures => ({ name: field(row, "name"), baseline: field(row, "baseline"), target: field(row, "target") });

function kpiOf(row: Row): SampleKpi {
  const typedDirection = field(row, "direction");
  const [, measure, direction] = /^([0-9]-[0-9]) 方針 ?([0-9０-９])(?:関係)?$/.exec(typedDirection) ?? [];
  if (measure === undefined || direction === undefined) throw new Error(`${typedDirection} is no direction`);
  return {
    section: field(row, "section"),
    typedDirection,
    measure,
    direction: direction.normalize("NFKC"),
    title: field(row, "title"),
    content: field(row, "content"),
    indicator: field(row, "indicator"),
    baseline: field(row, "baseline"),
    target: field(row, "target"),
  };
}

export function loadThirdPlan(): ThirdPlan {
  const localIndicators = readTable("third-plan-local-indicators");
  const indicators = readTable("third-plan-project-indicators");
  const relatedPlans = readTable("third-plan-related-plans");
  const kpis = readTable("third-plan-kpis");
  return {
    name: "第3次伊勢崎市総合計画",
    policies: new Map(readTable("third-plan-policies").map((row) => [field(row, "code"), field(row, "name")])),
    measures: readTable("third-plan-measures").map((row) => {
      const code = field(row, "code");
      return {
        code,
        name: field(row, "name"),
        policy: code.split("-")[0] ?? "",
        goals: field(row, "goals"),
        localIndicators: localIndicators.filter((each) => field(each, "measure") === code).map((each) => field(each, "name")),
      };
    }),
    projects: readTable("third-plan-projects").map((row) => {
      const code = field(row, "code");
      const own = (each: Row) => field(each, "project") === code;
      const indicatorsIn = (table: string) => indicators.filter((each) => own(each) && field(each, "table") === table).map(figuresOf);
      return {
        code,
        name: field(row, "name"),
        heading: field(row, "heading"),
        overviewIndicators: indicatorsIn("overview"),
        pageIndicators: indicatorsIn("page"),
        relatedPlans: relatedPlans.filter(own).map((each) => field(each, "name")),
        kpis: kpis.filter(own).map(kpiOf),
      };
    }),
    indicators: readTable("third-plan-indicators").map(figuresOf),
    nationalStrategy: readTable("third-plan-national-strategy").map((row) => ({ project: field(row, "project"), field: field(row, "field"), aim: field(row, "aim") })),
  };
}
