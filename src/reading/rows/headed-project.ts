import { foldName } from "../../quantity/fold";
import { joinLines } from "../code";
import type { Column } from "../columns/header";
import type { PlanParts, ProjectParts } from "../plan-parts";
import type { Scope } from "../scope";
import { readProject } from "./lines";

/** The projects together are the 総合戦略, which is none of them. */
export const saysStrategy = (heading: string) => /^(?!国).*総合戦略(?:の?(?:対象|該当|関連))?(?:事業)?$/.test(foldName(heading));

/** The lowest heading above a column names its project: `1 少子高齢化対策プロジェクト`, 産業活性化, ５. */
export function readHeadedProject(scope: Scope, { column }: Column, parts: PlanParts): ProjectParts | null {
  const { grid, shape } = scope;
  for (let row = shape.bottom; row >= shape.top; row -= 1) {
    const { top, left } = grid.area(row, column);
    const typed = scope.typedAt(top, left);
    if (!typed) continue;
    if (saysStrategy(typed.text)) return null;
    const number = /^[0-9]{1,2}$/.test(foldName(typed.text)) ? foldName(typed.text) : "";
    const named = readProject(typed.text, typed.place) ?? { code: number, name: number === "" ? joinLines(typed.text) : "", place: typed.place };
    parts.mention("project", named, named.code === "" ? null : typed);
    return parts.findProject(named.code, named.name) ?? parts.findProject("", `${named.name}プロジェクト`) ?? parts.ensureProject(named);
  }
  return null;
}
