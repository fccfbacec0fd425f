import type { PlanParts } from "../plan-parts";
import { Hierarchy } from "../rows/hierarchy";
import { walkRows } from "../rows/walk-rows";
import { readMeasureFields } from "../rows/measure-fields";
import type { Scope } from "../scope";
import type { Pauses } from "../../workbook/steps";

const BULLET = /^\s*(?:[・･●○■◆▪•◦‣*＊]|[-－]\s|[①-⑳]|[(（][0-9０-９]+[)）])\s*/;

/** `・事業所数⏎・従業者数`: one name a bullet; a line without a bullet goes on from the one above it. */
export function splitBullets(text: string): readonly string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
  const bulleted = lines.some((line) => BULLET.test(line));
  const names: string[] = [];
  for (const line of lines) {
    if (bulleted && !BULLET.test(line) && names.length > 0) names.push((names.pop() ?? "") + line);
    else names.push(line.replace(BULLET, ""));
  }
  return names;
}

const NONE = /^[-－―ー]$|^(?:なし|該当なし)$/;

export function* readLocalIndicators(scope: Scope, parts: PlanParts, depth: number | null): Pauses<void> {
  const hierarchy = new Hierarchy(scope, parts, depth);
  yield* hierarchy.lookAhead();
  for (const { row } of walkRows(scope, hierarchy)) {
    yield;
    const { measure } = hierarchy;
    if (!measure) continue;
    readMeasureFields(scope, row, measure, parts);
    const typed = scope.typed(row, "localIndicator");
    if (!typed || NONE.test(typed.text)) continue;
    for (const name of splitBullets(typed.text)) parts.localIndicators.push({ measure: measure.code, name, place: typed.place });
  }
}
