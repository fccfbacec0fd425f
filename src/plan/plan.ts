import type { Quantity, Year } from "../quantity/quantity";
import type { Place } from "../workbook/place";

/** What a person typed: a letter, a level, a self-assessment. Kept as typed, never computed. */
export type Typed = { readonly text: string; readonly place: Place };

/** A figure of an indicator, with the text it was read from. */
export type Figure = {
  readonly text: string;
  readonly place: Place;
  readonly quantity: Quantity;
  /** As the heading above it says: 令和4年度実績値. A figure may name a year of its own beside it. */
  readonly columnYear: Year | null;
};

/** A value of one year between baseline and target: 令和7年度実績. */
export type YearFigure = { readonly year: Year; readonly figure: Figure };

export type Indicator = {
  /** `null` in a row that has a place in the table but names no indicator. */
  readonly name: string | null;
  readonly place: Place;
  /** As its own column gives it; a unit inside the figure stands there. */
  readonly unit: string | null;
  readonly baseline: Figure | null;
  readonly forecast: Figure | null;
  /** The newest actual, where several years stand side by side. */
  readonly actual: Figure | null;
  readonly target: Figure | null;
  readonly yearly: readonly YearFigure[];
  /** Targets of years before the last: 令和8年度目標, 中間目標値（令和8年度）. */
  readonly yearlyTargets: readonly YearFigure[];
  /** 増加, 減少, ↑, ↓ in a column of its own. */
  readonly betterTyped: Typed | null;
  /** 計算方法 of this indicator, in a column of its own or chosen in 設定. */
  readonly formulaTyped: Typed | null;
  /** 重み, where the indicators of a measure don't count alike. */
  readonly weightTyped: Typed | null;
  /** The letter that a person gave. */
  readonly recorded: Typed | null;
  /** The number of the direction under which it stands, in tables that say so. */
  readonly direction: string | null;
};

/** 施策の展開: how a measure is carried out. */
export type Direction = {
  /** Its number inside the measure: `1` of 方針１. */
  readonly code: string | null;
  readonly name: string;
  readonly place: Place;
  /** The level that a person gave. */
  readonly recorded: Typed | null;
  /** 主な取組, 成果 and 課題, and what they leave to the next plan. */
  readonly works: Typed | null;
  readonly results: Typed | null;
  readonly problems: Typed | null;
  readonly nextProblems: Typed | null;
  readonly nextSteps: Typed | null;
};

/** One of the 17 SDGs goals at a measure. */
export type GoalMark = { readonly goal: number; readonly text: string; readonly place: Place };

export type Measure = {
  /** `1-1-1`; empty in a plan that does not number its measures. */
  readonly code: string;
  readonly name: string;
  readonly place: Place;
  /** The code of its policy. */
  readonly policy: string | null;
  readonly department: string | null;
  readonly overall: Typed | null;
  readonly selfAssessment: Typed | null;
  readonly indicators: readonly Indicator[];
  readonly directions: readonly Direction[];
  readonly goals: readonly GoalMark[];
  readonly recordedQuantitative: Typed | null;
  readonly recordedQualitative: Typed | null;
};

export type Policy = {
  readonly code: string;
  readonly name: string;
  /** 政策のゴール, in plans that have one. */
  readonly goal: string | null;
  readonly place: Place;
};

/** A 取組 beside KPIs, and what is done in it (具体的な取組). */
export type KpiWork = { readonly name: string; readonly content: string | null };

/** A row of a project's KPI table. Without an indicator it still links its direction to the project. */
export type Kpi = Indicator & {
  readonly measure: string;
  /** What stands after the code: the direction's name, or that of the 取組. */
  readonly title: string;
  /** The 取組 under which it stands, in tables that have some. */
  readonly work: KpiWork | null;
  /** 方針１関係: the 取組 has to do with the direction and does not carry it out. */
  readonly isRelated: boolean;
  /** 取組の方向性 above it. */
  readonly section: string | null;
};

export type Project = {
  readonly code: string;
  readonly name: string;
  readonly place: Place;
  /** In the list over all projects. */
  readonly overviewIndicators: readonly Indicator[];
  /** On the project's own page. */
  readonly pageIndicators: readonly Indicator[];
  readonly relatedPlans: readonly Typed[];
  readonly kpis: readonly Kpi[];
};

export type LocalIndicator = { readonly measure: string; readonly name: string; readonly place: Place };

/** 重点事業 under a measure or direction, with what it costs by year. */
export type Work = {
  readonly measure: string;
  readonly direction: string | null;
  readonly name: string;
  readonly place: Place;
  /** Codes of the projects it belongs to. */
  readonly projects: readonly string[];
  /** What stands under 総合戦略 beside the projects, also where that is empty; `null` in a table without such a column. */
  readonly strategy: Typed | null;
  readonly budget: readonly YearFigure[];
};

export type DistrictDirection = Typed & {
  /** Measures and policies that its rows name in columns of their own. */
  readonly beside: readonly Typed[];
};

export type District = { readonly name: string; readonly place: Place; readonly directions: readonly DistrictDirection[] };

export type StrategyLink = { readonly project: string; readonly field: string; readonly aim: string; readonly place: Place };

/**
 * Where a table names something. The same measure stands in many tables, each time perhaps by another name;
 * `measures` keeps one of them, the mentions keep all.
 */
export type Mention = {
  readonly of: "policy" | "measure" | "direction" | "project";
  /** `1-6`; of a direction that of its measure and its own: `1-6/1`, `/1` where no measure stands above it. Empty where only a name stands. */
  readonly code: string;
  /** As typed, without the code; empty where only a code stands, and of a direction where the name is that of a 取組. */
  readonly name: string;
  readonly place: Place;
  /** The cell in which the code stands, as typed: the whole of it where the name stands there too. */
  readonly typedCode: Typed | null;
  /** Counts the tables of the plan, so that two mentions in one table can be told from those in two. */
  readonly table: number;
  /** The table claims to list all of its kind: it is what others are held against. */
  readonly listed: boolean;
};

/** One cell of a matrix of measures and projects that a person drew; its text is empty where no mark stands. */
export type TypedMark = { readonly measure: string; readonly project: string; readonly text: string; readonly place: Place };

/** Which of our own matrices: measures and the 17 goals, or measures and projects. */
export type MatrixTable = "goals" | "projects";

/** What may stand in one of their cells; goals know no ◎. */
export type MatrixMark = "○" | "◎" | "";

/** One of their cells, wherever it stands. */
export type MatrixSpot = {
  readonly table: MatrixTable;
  /** The measure's code, or its name where measures have none. */
  readonly measure: string;
  /** The number of the goal, or the code of the project. */
  readonly column: string;
};

/** A mark that a person chose in 設定, in place of what the lists say. Its place is the cell of 設定. */
export type ChosenMark = MatrixSpot & { readonly mark: MatrixMark; /** What follows from the lists alone. */ readonly listed: MatrixMark; readonly place: Place };

/** A cell of a matrix of ours in which something else stands than was drawn. */
export type EditedMark = MatrixSpot & {
  readonly drawn: MatrixMark;
  readonly text: string;
  /** What the text means; `null` where it is no mark. */
  readonly now: MatrixMark | null;
  readonly place: Place;
};

/** A matrix of ours, as people left it. */
export type OwnMatrix = {
  readonly table: MatrixTable;
  /** The kind in the mark of its sheet. */
  readonly kind: string;
  readonly sheet: string;
  /** How many of its cells were found again. */
  readonly cells: number;
  readonly edited: readonly EditedMark[];
};

/**
 * One sign among the goals of a measure, as typed: `4`, `4.7`, `○` below 4, `18`, `質の高い教育をみんなで`.
 * A measure whose cells for goals are there and hold none has one sign without a goal: its text is empty, or `-`.
 */
export type GoalSign = {
  /** The measure's code, or its name where measures have none; empty for what stands in a heading. */
  readonly measure: string;
  readonly text: string;
  /** `null` where it is no goal of the 17. A misspelt name is the goal that it clearly means. */
  readonly goal: number | null;
  /** The target where one is named: `7` of `4.7`, `b` of `12.b`. */
  readonly target: string | null;
  /** From a cell that lists goals, from one of 17 columns, or from the heading above such a column. */
  readonly as: "list" | "columns" | "heading";
  readonly table: number;
  readonly place: Place;
};

/** What the tables of a plan claim to list completely. Against what no table lists, nothing can be said to be missing. */
export type Lists = {
  readonly policies: boolean;
  readonly measures: boolean;
  readonly directions: boolean;
  readonly projects: boolean;
  readonly goals: boolean;
  readonly localIndicators: boolean;
};

export type Plan = {
  readonly id: string;
  /** By its title, or by its file where no sheet says one: what people are told of the plan by. */
  readonly name: string;
  /** What the sheets call it; only this is written into a sheet, for a file may be saved under another name. */
  readonly title: string | null;
  /** The years in the headings above the figures that are graded: 令和4年度実績値. */
  readonly baselineYear: Year | null;
  readonly actualYear: Year | null;
  readonly targetYear: Year | null;
  /** 基本政策; a plan may have none. */
  readonly policyGroups: readonly Policy[];
  readonly policies: readonly Policy[];
  readonly measures: readonly Measure[];
  readonly projects: readonly Project[];
  /** Outcomes of the whole plan (えがお咲く指標). */
  readonly planIndicators: readonly Indicator[];
  readonly localIndicators: readonly LocalIndicator[];
  readonly works: readonly Work[];
  readonly districts: readonly District[];
  readonly nationalStrategy: readonly StrategyLink[];
  readonly mentions: readonly Mention[];
  readonly typedMarks: readonly TypedMark[];
  readonly goalSigns: readonly GoalSign[];
  readonly chosenMarks: readonly ChosenMark[];
  readonly ownMatrices: readonly OwnMatrix[];
  readonly lists: Lists;
};
