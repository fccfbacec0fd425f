import type { Typed } from "../../plan/plan";
import { joinLines } from "../code";
import type { Role } from "../columns/roles";
import type { PlanParts } from "../plan-parts";
import { bodyRows } from "../rows/body-rows";
import type { Scope } from "../scope";
import { splitBullets } from "./local-indicators";

const CONTENT: readonly Role[] = ["policy", "measure", "direction", "work", "works", "workContent"];

/** 地区別計画: each district with its own directions, in the columns to its right. */
export function readDistricts(scope: Scope, parts: PlanParts): void {
  let district: { readonly directions: Typed[] } | null = null;
  for (const { row } of bodyRows(scope)) {
    const typed = scope.typed(row, "district");
    if (typed) {
      const name = joinLines(typed.text);
      const found = parts.districts.find((other) => other.name === name);
      const directions = [...(found?.directions ?? [])];
      district = { directions };
      if (found) found.directions = directions;
      else parts.districts.push({ name, place: typed.place, directions });
    }
    if (!district) continue;
    for (const role of CONTENT) {
      const direction = scope.typed(row, role);
      if (direction) district.directions.push(...splitBullets(direction.text).map((text) => ({ text, place: direction.place })));
    }
  }
}
