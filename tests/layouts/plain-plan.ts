import type { Limit } from "../../src/quantity/quantity";

/** What a cell of figures says, before anyone decides how to write it: `258 万人` is 258, 万, 人. */
export type PlainFigure =
  | {
      readonly state: "value";
      readonly digits: string;
      readonly scale: "" | "万" | "億";
      readonly unit: string;
      readonly limit: Limit | null;
      readonly year: { readonly year: number; readonly kind: "年" | "年度" } | null;
    }
  | { readonly state: "parts"; readonly unit: string; readonly parts: readonly { readonly label: string; readonly digits: string }[] }
  | { readonly state: "unavailable" | "pending" | "error"; readonly text: string }
  | { readonly state: "empty" };

export type PlainIndicator = {
  readonly name: string | null;
  readonly unit: string;
  readonly baseline: PlainFigure;
  readonly actual: PlainFigure;
  readonly target: PlainFigure;
  /** One for each follow-up year, oldest first. */
  readonly yearly: readonly PlainFigure[];
  readonly letter: string | null;
  /** Which of its measure's directions it stands under, in tables that say so; counted round. */
  readonly under: number;
};

export type PlainDirection = {
  readonly number: number;
  readonly name: string;
  readonly level: string | null;
  readonly works: string | null;
  readonly results: string | null;
  readonly problems: string | null;
};

export type PlainMeasure = {
  readonly code: readonly number[];
  readonly name: string;
  readonly policy: readonly number[];
  readonly department: string | null;
  readonly overall: string | null;
  readonly selfAssessment: string | null;
  readonly quantitative: string | null;
  readonly qualitative: string | null;
  readonly indicators: readonly PlainIndicator[];
  readonly directions: readonly PlainDirection[];
  readonly goals: readonly number[];
  readonly localIndicators: readonly string[];
};

export type PlainPolicy = { readonly code: readonly number[]; readonly name: string; readonly goal: string | null };

export type PlainKpi = {
  readonly measure: readonly number[];
  readonly direction: { readonly number: number; readonly name: string };
  /** `7-4 方針１関係` links as `7-4 方針１` does. */
  readonly related: boolean;
  /** What tables headed 取組 call it: the name of the 取組, not of the direction. */
  readonly effort: string;
  readonly indicators: readonly PlainIndicator[];
};

export type PlainProject = {
  readonly number: number;
  readonly name: string;
  readonly overview: readonly PlainIndicator[];
  readonly page: readonly PlainIndicator[];
  readonly relatedPlans: readonly string[];
  readonly sections: readonly { readonly name: string; readonly kpis: readonly PlainKpi[] }[];
};

export type PlainWork = {
  readonly measure: readonly number[];
  readonly direction: number;
  readonly name: string;
  readonly projects: readonly number[];
  readonly budget: readonly PlainFigure[];
};

export type PlainPlan = {
  readonly depth: 2 | 3;
  readonly groups: readonly PlainPolicy[];
  readonly policies: readonly PlainPolicy[];
  readonly measures: readonly PlainMeasure[];
  readonly projects: readonly PlainProject[];
  /** Also those that another department's tables describe. */
  readonly everyProject: readonly Pick<PlainProject, "number" | "name" | "sections">[];
  readonly planIndicators: readonly PlainIndicator[];
  readonly works: readonly PlainWork[];
  readonly districts: readonly { readonly name: string; readonly directions: readonly string[] }[];
  readonly strategy: readonly { readonly project: number; readonly field: string; readonly aim: string }[];
};

/** The years that the plan's columns speak of. */
export const YEARS = { baseline: 2023, actual: 2022, target: 2029, yearly: [2025, 2026, 2027] } as const;

/** ○ for one direction of the measure in the project, ◎ for two or more. */
export function markFor({ sections }: Pick<PlainProject, "sections">, measure: PlainMeasure): "○" | "◎" | null {
  const directions = new Set(sections.flatMap(({ kpis }) => kpis).filter((kpi) => kpi.measure.join() === measure.code.join()).map(({ direction }) => direction.number));
  return directions.size === 0 ? null : directions.size === 1 ? "○" : "◎";
}

/** Tables headed 施策の展開方針 name the direction; a measure without any gets its first by being linked. */
export function directionUnder({ directions }: { readonly directions: readonly PlainDirection[] }, at: number): PlainDirection | null {
  return directions[at % Math.max(1, directions.length)] ?? null;
}
