import type { DistrictDirection, Typed } from "../../plan/plan";
import { joinLines } from "../code";
import type { Role } from "../columns/roles";
import type { PlanParts } from "../plan-parts";
import { bodyRows } from "../rows/body-rows";
import type { Scope } from "../scope";
import { splitBullets } from "./local-indicators";
import type { Pauses } from "../../workbook/steps";

const CONTENT: readonly Role[] = ["direction", "work", "works", "workContent"];
const NAMED: readonly Role[] = ["policy", "measureCode", "measure"];

type Growing = DistrictDirection & { readonly beside: Typed[] };

/** 地区別計画: each district with its own directions, in the columns to its right; measures stand beside them, or alone. */
export function* readDistricts(scope: Scope, parts: PlanParts): Pauses<void> {
  let district: { readonly directions: DistrictDirection[] } | null = null;
  /** The directions of one row; rows below it without a direction name more measures for them. */
  let last: readonly Growing[] = [];
  for (const { row } of bodyRows(scope)) {
    yield;
    const typed = scope.typed(row, "district");
    if (typed) {
      const name = joinLines(typed.text);
      const found = parts.districts.find((other) => other.name === name);
      const directions = [...(found?.directions ?? [])];
      district = { directions };
      last = [];
      if (found) found.directions = directions;
      else parts.districts.push({ name, place: typed.place, directions });
    }
    if (!district) continue;
    const begun = CONTENT.flatMap((role): readonly Growing[] => {
      const direction = scope.typed(row, role);
      return direction ? splitBullets(direction.text).map((text) => ({ text, place: direction.place, beside: [] })) : [];
    });
    const named = NAMED.flatMap((role) => scope.typed(row, role) ?? []);
    if (begun.length > 0) {
      last = begun;
      district.directions.push(...begun);
    }
    for (const { beside } of last) beside.push(...named);
    if (last.length === 0) district.directions.push(...named.flatMap(({ text, place }) => splitBullets(text).map((each) => ({ text: each, place, beside: [] }))));
  }
}
