import type { Direction, District, GoalMark, GoalSign, Indicator, Kpi, LocalIndicator, Measure, Mention, Plan, Policy, Project, StrategyLink, Typed, TypedMark, Work } from "../plan/plan";
import { mendLookAlikes } from "../plan/look-alikes";
import { foldName } from "../quantity/fold";
import type { Year } from "../quantity/quantity";
import type { Place } from "../workbook/place";
import { pausing, type Pauses } from "../workbook/steps";
import { parentOf } from "./code";
import type { BegunTable } from "./complete-lists";
import { listsOf, withListed } from "./complete-lists";
import { withoutContinued } from "./continued";

type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** A measure while it is gathered from several tables. */
export type MeasureParts = Mutable<Omit<Measure, "indicators" | "directions" | "goals">> & {
  readonly indicators: { readonly table: number; indicator: Indicator }[];
  readonly directions: Mutable<Direction>[];
  readonly goals: GoalMark[];
};

export type ProjectParts = Mutable<Omit<Project, "overviewIndicators" | "pageIndicators" | "relatedPlans" | "kpis">> & {
  readonly overviewIndicators: Indicator[];
  readonly pageIndicators: Indicator[];
  readonly relatedPlans: Typed[];
  readonly kpis: Kpi[];
};

type Named = { readonly code: string; readonly name: string; readonly place: Place };
type SaidName = { /** By which it is known again. */ readonly called: string; readonly table: number };
type DirectionFields = Partial<Omit<Direction, "code" | "name" | "place">>;

/** Characters that only look alike make no other project. */
const callProject = (name: string) => foldName(mendLookAlikes(name).text);
const sameName = (a: string, b: string) => foldName(a) === foldName(b);

/** A plan that does not number its measures calls them by their names. */
const calledOf = ({ code, name }: MeasureParts) => (code === "" ? name : code);

/** Two tables speak of one indicator where neither says anything else than the other. */
function joinIndicators(a: Indicator, b: Indicator): Indicator | null {
  const figures = ["baseline", "forecast", "actual", "target"] as const;
  const text = (indicator: Indicator, key: (typeof figures)[number]) => foldName(indicator[key]?.text ?? "");
  const clash = figures.some((key) => text(a, key) !== "" && text(b, key) !== "" && text(a, key) !== text(b, key));
  if (clash || (a.recorded && b.recorded && foldName(a.recorded.text) !== foldName(b.recorded.text))) return null;
  const pick = (key: (typeof figures)[number]) => (text(a, key) === "" ? (b[key] ?? a[key]) : a[key]);
  return {
    ...a,
    baseline: pick("baseline"),
    forecast: pick("forecast"),
    actual: pick("actual"),
    target: pick("target"),
    unit: a.unit ?? b.unit,
    yearly: a.yearly.length > 0 ? a.yearly : b.yearly,
    yearlyTargets: a.yearlyTargets.length > 0 ? a.yearlyTargets : b.yearlyTargets,
    betterTyped: a.betterTyped ?? b.betterTyped,
    formulaTyped: a.formulaTyped ?? b.formulaTyped,
    weightTyped: a.weightTyped ?? b.weightTyped,
    recorded: a.recorded ?? b.recorded,
    direction: a.direction ?? b.direction,
  };
}

/** One plan, gathered table by table; what an earlier table said stands. */
export class PlanParts {
  title: string | null = null;
  baselineYear: Year | null = null;
  actualYear: Year | null = null;
  targetYear: Year | null = null;
  /** A table that claims to list all measures has been read. */
  hasMaster = false;
  readonly policyGroups: Policy[] = [];
  readonly policies: Policy[] = [];
  readonly measures: MeasureParts[] = [];
  readonly projects: ProjectParts[] = [];
  readonly planIndicators: Indicator[] = [];
  readonly localIndicators: LocalIndicator[] = [];
  readonly works: Work[] = [];
  readonly districts: Mutable<District>[] = [];
  readonly nationalStrategy: StrategyLink[] = [];
  private readonly mentions: Mention[] = [];
  private readonly mentioned = new Set<string>();
  /** What was read so far; the last one is being read. */
  private readonly tables: BegunTable[] = [];
  /** What the tables call each project. */
  private readonly projectNames = new Map<ProjectParts, readonly SaidName[]>();
  readonly typedMarks: TypedMark[] = [];
  readonly goalSigns: GoalSign[] = [];

  /** Which of the plan's tables is being read, counted in the order of reading. */
  private get table(): number {
    return this.tables.length - 1;
  }

  beginTable(table: BegunTable): void {
    this.tables.push(table);
  }

  /** A cell names one thing of a kind, however often it is looked at. */
  mention(of: Mention["of"], { code, name, place }: Named, typedCode: Typed | null): void {
    const key = [of, place.file, place.sheet, place.cell].join("\n");
    if (this.mentioned.has(key)) return;
    this.mentioned.add(key);
    this.mentions.push({ of, code, name: withoutContinued(name), place, typedCode, table: this.table, listed: false });
  }

  addPolicy(list: Policy[], { code, name, place }: Named, goal: string | null = null): Policy {
    const found = list.find((policy) => (code === "" ? sameName(policy.name, name) : policy.code === code));
    if (found) {
      const better: Policy = { ...found, name: found.name === "" ? name : found.name, goal: found.goal ?? goal };
      list[list.indexOf(found)] = better;
      return better;
    }
    const policy: Policy = { code, name, goal, place };
    list.push(policy);
    return policy;
  }

  findMeasure(code: string, name: string): MeasureParts | null {
    if (code !== "") return this.measures.find((measure) => measure.code === code) ?? null;
    return name === "" ? null : (this.measures.find((measure) => sameName(measure.name, name)) ?? null);
  }

  createMeasure({ code, name, place }: Named): MeasureParts {
    const measure: MeasureParts = {
      code, name, place,
      policy: null, department: null, overall: null, selfAssessment: null,
      indicators: [], directions: [], goals: [],
      recordedQuantitative: null, recordedQualitative: null,
    };
    this.measures.push(measure);
    return measure;
  }

  ensureMeasure(named: Named): MeasureParts {
    const found = this.findMeasure(named.code, named.name);
    if (found && found.name === "") found.name = named.name;
    return found ?? this.createMeasure(named);
  }

  addIndicator(measure: MeasureParts, indicator: Indicator, table: number): void {
    const twin = measure.indicators.find((other) => other.table !== table && sameName(other.indicator.name ?? "", indicator.name ?? ""));
    const joined = twin ? joinIndicators(twin.indicator, indicator) : null;
    if (twin && joined) twin.indicator = joined;
    else measure.indicators.push({ table, indicator });
  }

  addDirection(measure: MeasureParts, code: string | null, name: string, place: Place, fields: DirectionFields): void {
    const found = measure.directions.find((direction) => (code !== null && direction.code === code) || (name !== "" && sameName(direction.name, name)));
    if (!found) {
      measure.directions.push({ code, name, place, recorded: null, works: null, results: null, problems: null, nextProblems: null, nextSteps: null, ...fields });
      return;
    }
    if (found.name === "") found.name = name;
    found.code ??= code;
    found.recorded ??= fields.recorded ?? null;
  }

  /** What this table said so far about the goals of a measure. */
  goalSignsOf(measure: MeasureParts): readonly GoalSign[] {
    return this.goalSigns.filter((sign) => sign.measure === calledOf(measure) && sign.table === this.table);
  }

  addGoalSign(measure: MeasureParts | null, sign: Omit<GoalSign, "measure" | "table">): void {
    this.goalSigns.push({ ...sign, measure: measure ? calledOf(measure) : "", table: this.table });
    const { goal, text, place } = sign;
    if (measure && goal !== null && !measure.goals.some((other) => other.goal === goal)) measure.goals.push({ goal, text, place });
  }

  findProject(code: string, name: string): ProjectParts | null {
    const wanted = callProject(name);
    const byName = name === "" ? undefined : this.projects.find((project) => this.namesOf(project).some(({ called }) => called === wanted));
    return byName ?? (code === "" ? null : (this.projects.find((project) => project.code === code && (project.name === "" || name === "" || this.isRenamed(project))) ?? null));
  }

  private namesOf(project: ProjectParts): readonly SaidName[] {
    return this.projectNames.get(project) ?? [];
  }

  /** By its number a project is the same on its page as in the list, by whatever name; two pages, or two rows of a table, are two. */
  private isRenamed(project: ProjectParts): boolean {
    const isPage = (table: number) => this.tables[table]?.onPage === true;
    return this.namesOf(project).every(({ table }) => table !== this.table && !(isPage(table) && isPage(this.table)));
  }

  ensureProject({ code, name, place }: Named): ProjectParts {
    const project = this.takeProject({ code, name, place });
    const [names, called, table] = [this.namesOf(project), callProject(name), this.table];
    // A list names its projects in every row.
    if (name !== "" && !names.some((known) => known.called === called && known.table === table)) this.projectNames.set(project, [...names, { called, table }]);
    return project;
  }

  private takeProject({ code, name, place }: Named): ProjectParts {
    const found = this.findProject(code, name);
    if (found) {
      if (found.code === "") found.code = code;
      if (found.name === "") found.name = name;
      return found;
    }
    const project: ProjectParts = { code, name, place, overviewIndicators: [], pageIndicators: [], relatedPlans: [], kpis: [] };
    this.projects.push(project);
    return project;
  }

  /** Projects that no table numbers are counted in the order in which they came. */
  private numberProjects(): void {
    this.projects.forEach((project, index) => {
      if (project.code !== "") return;
      const wanted = String(index + 1);
      project.code = this.projects.some(({ code }) => code === wanted) ? `${wanted}?` : wanted;
    });
  }

  /** A row without goals says nothing where another row of the same table named some. */
  private settleGoalSigns(): readonly GoalSign[] {
    return this.goalSigns.filter((sign) => sign.goal !== null || sign.text !== "" || !this.goalSigns.some((other) => other !== sign && other.measure === sign.measure && other.table === sign.table && other.as === sign.as));
  }

  *buildInSteps(id: string, fallbackName: string): Pauses<Plan> {
    this.numberProjects();
    const mentions = withListed(this.mentions, this.tables);
    const byCode = (a: { readonly code: string }, b: { readonly code: string }) => a.code.localeCompare(b.code, "en", { numeric: true });
    // A matrix of a hundred projects names each of them in every row.
    const codes = new Map<string, string>();
    const codeOf = (name: string) => {
      const code = codes.get(name) ?? this.findProject("", name)?.code ?? name;
      codes.set(name, code);
      return code;
    };
    yield;
    const typedMarks: TypedMark[] = [];
    yield* pausing(this.typedMarks, (mark) => typedMarks.push({ ...mark, project: codeOf(mark.project) }), 1_000);
    return {
      id,
      name: this.title ?? fallbackName,
      title: this.title,
      baselineYear: this.baselineYear,
      actualYear: this.actualYear,
      targetYear: this.targetYear,
      policyGroups: [...this.policyGroups].sort(byCode),
      policies: [...this.policies].sort(byCode),
      measures: this.measures.map(({ indicators, ...measure }) => ({
        ...measure,
        policy: measure.policy ?? parentOf(measure.code),
        goals: [...measure.goals].sort((a, b) => a.goal - b.goal),
        indicators: indicators.map(({ indicator }) => indicator),
      })),
      projects: [...this.projects].sort(byCode),
      planIndicators: this.planIndicators,
      localIndicators: this.localIndicators,
      works: this.works.map((work) => ({ ...work, projects: work.projects.map(codeOf) })),
      districts: this.districts,
      nationalStrategy: this.nationalStrategy.map((link) => ({ ...link, project: codeOf(link.project) })),
      mentions,
      typedMarks,
      goalSigns: this.settleGoalSigns(),
      chosenMarks: [],
      ownMatrices: [],
      lists: listsOf(mentions, this.tables),
    };
  }
}
