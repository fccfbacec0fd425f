import { isCloseName } from "../../plan/close-names";
import type { Typed } from "../../plan/plan";
import { parseCell } from "../../workbook/address";
import type { Place } from "../../workbook/place";
import type { Pauses } from "../../workbook/steps";
import { depthOf, joinLines, parentOf, readCode, splitCode } from "../code";
import type { Role } from "../columns/roles";
import { withoutContinued } from "../continued";
import { readDirectionRef } from "../direction-ref";
import type { MeasureParts, PlanParts, ProjectParts } from "../plan-parts";
import type { Scope } from "../scope";
import { readProject } from "./lines";
import { findLostMeasures } from "./lost-measure";

type Named = { readonly code: string; readonly name: string; readonly place: Place };

export type CurrentDirection = { readonly code: string | null; readonly title: string; readonly isRelated: boolean; readonly place: Place };

/** A line above a table is one cell with number and name. */
const withCode = ({ code, place }: Named, { grid }: Scope): Typed | null => {
  const cell = parseCell(place.cell);
  return code === "" || !cell ? null : { text: grid.text(cell.row, cell.column), place };
};

/** Two measures under one code, not one of which the name was typed a little differently. */
const areTwo = (a: { readonly name: string }, b: { readonly name: string }) =>
  [a, b].every(({ name }) => name !== "") && !isCloseName(withoutContinued(a.name), withoutContinued(b.name));

/** In tables headed 取組 the name behind the code is the 取組's; a direction is named only by tables headed by its own word. */
export function namesDirections(scope: Scope): boolean {
  // A section's line right above the header stands in the heading too; the lowest part is the column's own.
  const heading = scope.column("direction")?.heading.split(" ").at(-1) ?? "";
  return heading !== "" && !/取組|取り組/.test(heading);
}

/** Where in the plan a row stands. What a merged or blank cell leaves out goes on from the row above. */
export class Hierarchy {
  measure: MeasureParts | null = null;
  project: ProjectParts | null = null;
  direction: CurrentDirection | null = null;
  section: string | null;
  private policy: string | null = null;
  /** The rows stand under a measure that has no code. */
  private isAstray = false;
  /** Rows of a column where each cell names its measure and these don't. */
  private lost: ReadonlySet<number> = new Set();
  private readonly defined = new Set<MeasureParts>();

  constructor(
    private readonly scope: Scope,
    private readonly parts: PlanParts,
    /** How many steps the codes of this plan's measures have; `null` where none is numbered. */
    private readonly depth: number | null,
  ) {
    const { project, measure, policy, section } = scope.context;
    this.section = section;
    if (project) {
      parts.mention("project", project, withCode(project, scope));
      this.project = parts.ensureProject(project);
    }
    if (policy) {
      parts.mention("policy", policy, withCode(policy, scope));
      this.policy = parts.addPolicy(parts.policies, policy).code;
    }
    if (measure) {
      parts.mention("measure", measure, withCode(measure, scope));
      this.measure = this.enter(measure);
    }
  }

  /** To be asked before the first row: how the office writes its measures is seen in all of them. */
  *lookAhead(): Pauses<void> {
    const role = this.directionRole();
    const column = role === null ? null : this.scope.column(role);
    if (!column || this.scope.has("measure") || this.scope.has("measureCode") || this.scope.has("directionCode") || this.scope.context.measure) return;
    this.lost = yield* findLostMeasures(this.scope.grid, column.column, this.depth);
  }

  private directionRole(): Role | null {
    return this.scope.has("direction") ? "direction" : this.scope.has("work") ? "work" : null;
  }

  /** Takes in what stands in this row above the level of indicators; true where something new began. */
  advance(row: number): boolean {
    const before = [this.measure, this.project, this.direction];
    this.readPolicies(row);
    this.readProjectCell(row);
    this.readMeasure(row);
    this.readDirection(row);
    const section = this.scope.typed(row, "section");
    if (section) this.section = joinLines(section.text);
    return [this.measure, this.project, this.direction].some((each, index) => each !== before[index]);
  }

  /** A row of a single cell over the table: `1 少子高齢化対策プロジェクト`, `施策1-1 …`, or the heading of a section. */
  takeHeading(row: number, column: number): boolean {
    const typed = this.scope.typedAt(row, column);
    if (!typed) return false;
    const project = readProject(typed.text, typed.place);
    if (project) {
      this.parts.mention("project", project, project.code === "" ? null : typed);
      this.project = this.parts.ensureProject(project);
      this.section = null;
      return true;
    }
    const split = splitCode(typed.text);
    if (split && split.name !== "" && depthOf(split.code) === this.depth) {
      this.parts.mention("measure", { ...split, place: typed.place }, typed);
      this.measure = this.enter({ ...split, place: typed.place });
      return true;
    }
    if (split && split.name !== "" && this.depth !== null && depthOf(split.code) < this.depth) {
      this.parts.mention("policy", { ...split, place: typed.place }, typed);
      this.takePolicy({ ...split, place: typed.place }, depthOf(split.code) + 1 < this.depth ? "policyGroup" : "policy");
      return true;
    }
    this.section = joinLines(typed.text);
    return true;
  }

  private enter(named: Named): MeasureParts {
    const measure = this.parts.ensureMeasure(named);
    this.isAstray = false;
    this.defined.add(measure);
    measure.policy ??= this.policy ?? parentOf(measure.code);
    this.direction = null;
    return measure;
  }

  private takePolicy(named: Named, role: "policyGroup" | "policy", goal: string | null = null): void {
    const { parts } = this;
    const policy = parts.addPolicy(role === "policyGroup" ? parts.policyGroups : parts.policies, named, goal);
    if (role === "policy") this.policy = policy.code === "" ? null : policy.code;
  }

  private readPolicies(row: number): void {
    const { scope, parts, depth } = this;
    for (const role of ["policyGroup", "policy"] as const) {
      const typed = scope.typed(row, role);
      if (!typed) continue;
      const ownCode = role === "policy" ? scope.typed(row, "policyCode") : null;
      const split = ownCode ? { code: readCode(ownCode.text) ?? "", name: joinLines(typed.text) } : splitCode(typed.text);
      const named = split?.name ?? joinLines(typed.text);
      parts.mention("policy", { code: split?.code ?? "", name: named, place: typed.place }, ownCode ?? (split ? typed : null));
      const known = parts.policies.find(({ name }) => name === joinLines(typed.text));
      // 基本目標 right above measures of two steps (1-1) are what others call 政策.
      const level = role === "policyGroup" && !scope.has("policy") && depth !== null && depth <= 2 ? "policy" : role;
      const code = split?.code ?? known?.code ?? this.codeBelow(row, level);
      this.takePolicy({ code, name: named, place: typed.place }, level, level === "policy" ? (scope.typed(row, "policyGoal")?.text ?? null) : null);
    }
  }

  /** A policy without a number has that of the measures beside it: 子育て・教育政策 beside 1-1 is 1. */
  private codeBelow(row: number, level: "policyGroup" | "policy"): string {
    const code = readCode(this.scope.peek(row, "measureCode")) ?? splitCode(this.scope.peek(row, "measure"))?.code ?? null;
    if (code === null) return "";
    const above = parentOf(code);
    return (level === "policyGroup" && above !== null ? parentOf(above) : above) ?? "";
  }

  private readProjectCell(row: number): void {
    // Right of the works their projects are listed, and lead to nothing.
    const [project, work] = [this.scope.column("project"), this.scope.column("work")];
    if (project && work && project.column > work.column) return;
    const typed = this.scope.typed(row, "project");
    if (!typed) return;
    const coded = this.scope.typed(row, "projectCode");
    const code = readCode(coded?.text ?? "");
    const read = readProject(typed.text, typed.place) ?? splitCode(typed.text) ?? { code: "", name: joinLines(typed.text) };
    const named = { code: code ?? read.code, name: read.name, place: typed.place };
    this.parts.mention("project", named, coded ?? (named.code === "" ? null : typed));
    this.project = this.parts.ensureProject(named);
  }

  private readMeasure(row: number): void {
    const { scope, depth } = this;
    const coded = scope.typed(row, "measureCode");
    const typed = scope.typed(row, "measure");
    const place = typed?.place ?? coded?.place;
    if (!place) return;
    const split = coded ? { code: splitCode(coded.text)?.code ?? "", name: joinLines(typed?.text ?? "") } : splitCode(typed?.text ?? "");
    const named = split ?? { code: "", name: joinLines(typed?.text ?? "") };
    this.parts.mention("measure", { ...named, place }, coded ?? (split ? typed : null));
    if (named.code === "" && depth !== null && !this.parts.findMeasure("", named.name)) {
      if (typed) scope.setCellAside(row, scope.column("measure")?.column ?? 0, "no-measure-code");
      scope.unmark(row, scope.column("measure")?.column ?? 0);
      this.measure = null;
      this.direction = null;
      this.isAstray = true;
      return;
    }
    if (this.measure && this.measure.code === named.code && (named.code === "" ? this.measure.name === named.name : !areTwo(this.measure, named))) return;
    this.measure = this.isTwin(named) ? this.createTwin(named, place) : this.enter({ ...named, place });
  }

  /** One code with two names in one table: both are kept apart, and a check names them. */
  private isTwin({ code, name }: { readonly code: string; readonly name: string }): boolean {
    const known = this.parts.findMeasure(code, name);
    return known !== null && this.defined.has(known) && areTwo(known, { name });
  }

  private createTwin(named: { readonly code: string; readonly name: string }, place: Place): MeasureParts {
    const measure = this.parts.createMeasure({ ...named, place });
    measure.policy = this.policy ?? parentOf(named.code);
    this.direction = null;
    return measure;
  }

  private readDirection(row: number): void {
    const role = this.directionRole();
    const typed = role === null || !this.leadsTo(role) ? null : this.scope.typed(row, role);
    if (!typed) return;
    const ref = readDirectionRef(typed.text, this.depth);
    const coded = this.scope.typed(row, "directionCode");
    if (this.lost.has(row)) this.leaveMeasure(row, role);
    if (ref.measure !== null) this.parts.mention("measure", { code: ref.measure, name: "", place: typed.place }, typed);
    if (ref.measure !== null && ref.measure !== this.measure?.code) this.measure = this.enter({ code: ref.measure, name: "", place: typed.place });
    const code = coded ? (readDirectionRef(`${coded.text} `, this.depth).direction ?? readCode(coded.text)?.split("-").at(-1) ?? null) : ref.direction;
    this.mentionDirection(code, namesDirections(this.scope) ? ref.title : "", typed, coded);
    this.direction = { code, title: ref.title, isRelated: ref.isRelated, place: typed.place };
  }

  private leaveMeasure(row: number, role: Role | null): void {
    const column = role === null ? null : this.scope.column(role);
    if (!column) return;
    this.scope.unmark(row, column.column);
    this.scope.setCellAside(row, column.column, "no-measure-code");
    this.measure = null;
    this.isAstray = false;
  }

  /** Below a measure whose code is missing the direction's own measure is not missing too. */
  mentionDirection(direction: string | null, name: string, typed: Typed, coded: Typed | null): void {
    if (this.measure === null && this.isAstray) return;
    if (direction === null && name === "") return;
    const code = direction === null ? "" : `${this.measure?.code ?? ""}/${direction}`;
    this.parts.mention("direction", { code, name, place: typed.place }, coded ?? (direction === null ? null : typed));
  }

  /** Left of the indicators a direction leads to them; right of them it is a list of its own. */
  private leadsTo(role: Role): boolean {
    const indicator = this.scope.column("indicator");
    const own = this.scope.column(role);
    return own !== null && (!indicator || own.column < indicator.column);
  }
}
