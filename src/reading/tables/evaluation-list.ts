import type { Direction, Indicator, Measure, Policy } from "../../plan/plan";
import { areaName, columnName } from "../../workbook/address";
import { joinLines, splitCode } from "../code";
import { readFigure, readTyped } from "../figure";
import type { Unread, UnreadWhy } from "../reading";
import type { SheetGrid } from "../sheet-grid";
import { findEvaluationHeader, repeatsHeader } from "./evaluation-header";
import type { EvaluationHeader, Role } from "./evaluation-header";

export type EvaluationList = {
  readonly range: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: number;
  readonly title: string | null;
  readonly policyGroups: readonly Policy[];
  readonly policies: readonly Policy[];
  readonly measures: readonly Measure[];
  readonly unread: readonly Unread[];
};

type Draft = { readonly head: Omit<Measure, "indicators" | "directions">; readonly indicators: Indicator[]; readonly directions: Direction[] };

/** One block per measure; inside it the indicators and the directions run down side by side, each at its own pace. */
class BlockWalk {
  readonly groups: Policy[] = [];
  readonly policies: Policy[] = [];
  readonly blocks: Draft[] = [];
  readonly unread: Unread[] = [];
  private policy: string | null = null;

  constructor(
    private readonly grid: SheetGrid,
    private readonly header: EvaluationHeader,
  ) {}

  walk(): void {
    for (let row = this.header.lastRow + 1; row <= this.grid.lastRow; row += 1) {
      if (!repeatsHeader(this.grid, row, this.header)) this.readRow(row);
    }
  }

  private column(role: Role): number | undefined {
    return this.header.columns.get(role);
  }

  private typed(row: number, role: Role) {
    return readTyped(this.grid, row, this.column(role));
  }

  private figure(row: number, role: Role) {
    const column = this.column(role);
    return column === undefined ? null : readFigure(this.grid, row, column);
  }

  private setAside(row: number, roles: readonly Role[], why: UnreadWhy): void {
    for (const role of roles) {
      const typed = this.typed(row, role);
      if (typed) this.unread.push({ place: typed.place, text: typed.text, why });
    }
  }

  private readRow(row: number): void {
    this.readPolicy(row, "policyGroup", this.groups);
    const policy = this.readPolicy(row, "policy", this.policies);
    if (policy) this.policy = policy.code;
    const block = this.startBlock(row) ?? this.blocks.at(-1);
    const content: readonly Role[] = ["indicator", "actual", "target", "letter", "direction", "directionLevel"];
    if (!block) { this.setAside(row, content, "outside-blocks"); return; }
    this.readIndicator(row, block);
    this.readDirection(row, block);
  }

  private readPolicy(row: number, role: "policyGroup" | "policy", known: Policy[]): Policy | null {
    const typed = this.typed(row, role);
    if (!typed) return null;
    const split = splitCode(typed.text) ?? { code: String(known.length + 1), name: typed.text };
    const found = known.find(({ code }) => code === split.code);
    if (found) return found;
    const policy: Policy = { ...split, goal: null, place: typed.place };
    known.push(policy);
    return policy;
  }

  /** A code that goes on after a page break (`1-1-1 健康づくり…` again, right below) is the same block. */
  private startBlock(row: number): Draft | null {
    const typed = this.typed(row, "measure");
    if (!typed) return null;
    const split = splitCode(typed.text);
    if (!split) {
      this.setAside(row, ["measure"], "no-measure-code");
      return null;
    }
    if (this.blocks.at(-1)?.head.code === split.code) return null;
    if (this.blocks.some(({ head }) => head.code === split.code)) this.setAside(row, ["measure"], "code-twice");
    const head: Draft["head"] = {
      ...split,
      place: typed.place,
      policy: this.policy,
      goals: [],
      department: this.typed(row, "department")?.text ?? null,
      overall: this.typed(row, "overall"),
      selfAssessment: this.typed(row, "selfAssessment"),
      recordedQuantitative: this.typed(row, "quantitative"),
      recordedQualitative: this.typed(row, "qualitative"),
    };
    const block: Draft = { head, indicators: [], directions: [] };
    this.blocks.push(block);
    return block;
  }

  private readIndicator(row: number, block: Draft): void {
    const name = this.typed(row, "indicator");
    if (!name) { this.setAside(row, ["actual", "target", "letter"], "outside-blocks"); return; }
    block.indicators.push({
      name: joinLines(name.text),
      place: name.place,
      baseline: this.figure(row, "baseline"),
      forecast: this.figure(row, "forecast"),
      actual: this.figure(row, "actual"),
      target: this.figure(row, "target"),
      unit: null,
      yearly: [],
      betterTyped: null,
      direction: null,
      recorded: this.typed(row, "letter"),
    });
  }

  private readDirection(row: number, block: Draft): void {
    const name = this.typed(row, "direction");
    if (!name) { this.setAside(row, ["works", "results", "problems", "directionLevel"], "outside-blocks"); return; }
    block.directions.push({
      code: null,
      name: joinLines(name.text),
      place: name.place,
      recorded: this.typed(row, "directionLevel"),
      works: this.typed(row, "works"),
      results: this.typed(row, "results"),
      problems: this.typed(row, "problems"),
      nextProblems: this.typed(row, "nextProblems"),
      nextSteps: this.typed(row, "nextSteps"),
    });
  }
}

const PLAN_TITLE = /^(.*?総合(?:計画|振興計画)|.*?(?:基本|長期)計画)/;

/** The plan's name as the title above the table gives it: 第2次伊勢崎市総合計画の成果・課題一覧. */
function findTitle(grid: SheetGrid, header: EvaluationHeader): string | null {
  for (let row = grid.firstRow; row < header.row; row += 1) {
    for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
      const title = PLAN_TITLE.exec(grid.text(row, column).trim())?.[1];
      if (title !== undefined) return title;
    }
  }
  return null;
}

function listUnknownColumns(grid: SheetGrid, header: EvaluationHeader): readonly Unread[] {
  const known = new Set(header.columns.values());
  const unread: Unread[] = [];
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    if (known.has(column)) continue;
    for (let row = header.lastRow + 1; row <= grid.lastRow; row += 1) {
      const typed = readTyped(grid, row, column);
      if (typed) unread.push({ ...typed, why: "no-column" });
    }
  }
  return unread;
}

export function readEvaluationList(grid: SheetGrid): EvaluationList | null {
  const header = findEvaluationHeader(grid);
  if (!header) return null;
  const walk = new BlockWalk(grid, header);
  walk.walk();
  const used = [...header.columns.values()];
  const area = { top: header.row, left: Math.min(...used), bottom: grid.lastRow, right: Math.max(...used) };
  return {
    range: areaName(area),
    columns: Object.fromEntries([...header.columns].map(([role, column]) => [role, columnName(column)])),
    rows: grid.lastRow - header.lastRow,
    title: findTitle(grid, header),
    policyGroups: walk.groups,
    policies: walk.policies,
    measures: walk.blocks.map(({ head, indicators, directions }) => ({ ...head, indicators, directions })),
    unread: [...walk.unread, ...listUnknownColumns(grid, header)],
  };
}
