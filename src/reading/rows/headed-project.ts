import { foldName } from "../../quantity/fold";
import { joinLines } from "../code";
import type { Column } from "../columns/header";
import type { PlanParts, ProjectParts } from "../plan-parts";
import type { Scope } from "../scope";
import { readProject } from "./lines";

/** The lowest heading above a column names its project: `1 少子高齢化対策プロジェクト`, 産業活性化, ５. */
export function readHeadedProject(scope: Scope, { column }: Column, parts: PlanParts): ProjectParts | null {
  const { grid, shape } = scope;
  for (let row = shape.bottom; row >= shape.top; row -= 1) {
    const { top, left } = grid.area(row, column);
    const typed = scope.typedAt(top, left);
    if (!typed) continue;
    const number = /^[0-9]{1,2}$/.test(foldName(typed.text)) ? foldName(typed.text) : "";
    const named = readProject(typed.text, typed.place) ?? { code: number, name: number === "" ? joinLines(typed.text) : "", place: typed.place };
    parts.mention("project", named, named.code === "" ? null : typed);
    return parts.findProject(named.code, named.name) ?? parts.findProject("", `${named.name}プロジェクト`) ?? parts.ensureProject(named);
  }
  return null;
}
