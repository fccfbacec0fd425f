import { checks } from ".";
import type { CheckId, Severity } from "./finding";

const WEIGHTS: ReadonlyMap<CheckId, Severity> = new Map(checks.map(({ id, severity }) => [id, severity]));

/** How much what a check finds weighs as a rule; a rule of form is a note. */
export const weightOf = (id: CheckId): Severity => WEIGHTS.get(id) ?? "note";
