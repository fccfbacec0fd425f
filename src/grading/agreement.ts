import type { Typed } from "../plan/plan";
import { foldName } from "../quantity/fold";
import type { Agreement } from "./graded-plan";

/** `Ａ`, ` A ` and `A` are one letter; `－` is the `-` of what could not be obtained. */
export function letterTyped(recorded: Typed | null): string | null {
  const letter = recorded === null ? "" : foldName(recorded.text);
  return letter === "" ? null : letter;
}

export function compareRecorded(recorded: Typed | null, computed: string | null, known: readonly string[]): Agreement {
  const typed = letterTyped(recorded);
  if (typed === null) return "not-typed";
  if (!known.includes(typed)) return "unknown-letter";
  if (computed === null) return "not-computed";
  return typed === computed ? "agrees" : "differs";
}
