import type { SheetGrid } from "../sheet-grid";

/** What a column of an evaluation list holds. */
export type Role =
  | "policyGroup"
  | "policy"
  | "measure"
  | "overall"
  | "selfAssessment"
  | "indicator"
  | "baseline"
  | "forecast"
  | "actual"
  | "target"
  | "letter"
  | "quantitative"
  | "direction"
  | "works"
  | "results"
  | "problems"
  | "directionLevel"
  | "qualitative"
  | "nextProblems"
  | "nextSteps"
  | "department";

export type Columns = ReadonlyMap<Role, number>;
export type EvaluationHeader = { readonly row: number; readonly lastRow: number; readonly columns: Columns };

/** The words of offices, most particular first: 成果指標 is an indicator, 成果 alone are results. */
const HEADINGS: readonly (readonly [Role, RegExp])[] = [
  ["policyGroup", /^基本政策(?:名)?$/],
  ["policy", /^政策(?:名)?$/],
  ["measure", /^(?:重点)?施策(?:名|名称)?$/],
  ["overall", /^(?:全体|総合)評価$/],
  ["selfAssessment", /^自己評価$/],
  ["indicator", /^(?:成果|評価)?指標(?:名)?$|^KPI$/i],
  ["baseline", /^(?:現状|基準|策定時)(?:値)?$/],
  ["forecast", /見込(?:み)?(?:値)?$/],
  ["actual", /実績(?:値)?$/],
  ["target", /目標(?:値)?$/],
  ["letter", /^定量評価$/],
  ["direction", /^施策の展開(?:方針)?$/],
  ["works", /^(?:主な取組|主な取り組み|主要事業)$/],
  ["results", /^成果$/],
  ["problems", /^課題$/],
  ["directionLevel", /^定性評価$/],
  ["nextProblems", /次期計画で取り組むべき課題/],
  ["nextSteps", /次期計画での取組/],
  ["department", /代表課|担当課|所管課|担当部署|主管課/],
];

/** The level of the measure stands in the second column under the same heading. */
const SECOND: Readonly<Partial<Record<Role, Role>>> = { letter: "quantitative", directionLevel: "qualitative" };

const NEEDED: readonly Role[] = ["measure", "indicator", "target"];

function columnsOf(grid: SheetGrid, row: number): Map<Role, number> {
  const columns = new Map<Role, number>();
  for (let column = grid.firstColumn; column <= grid.lastColumn; column += 1) {
    const heading = grid.folded(row, column);
    const role = HEADINGS.find(([, words]) => words.test(heading))?.[0];
    if (role === undefined || columns.has(role)) continue;
    columns.set(role, column);
    const second = SECOND[role];
    const right = grid.area(row, column).right;
    if (second !== undefined && right > column) columns.set(second, right);
  }
  return columns;
}

export function findEvaluationHeader(grid: SheetGrid): EvaluationHeader | null {
  for (let row = grid.firstRow; row <= grid.lastRow; row += 1) {
    const columns = columnsOf(grid, row);
    const known = NEEDED.every((role) => columns.has(role)) && (columns.has("letter") || columns.has("actual"));
    if (known) return { row, lastRow: grid.area(row, columns.get("measure") ?? 0).bottom, columns };
  }
  return null;
}

/** The header stands again at the top of each printed page. */
export function repeatsHeader(grid: SheetGrid, row: number, header: EvaluationHeader): boolean {
  return NEEDED.every((role) => {
    const column = header.columns.get(role);
    return column !== undefined && grid.folded(row, column) === grid.folded(header.row, column);
  });
}
