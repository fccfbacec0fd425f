import { sayFinding } from "../../src/messages/checks";
import type { Trial } from "./plant";

/** What went wrong, one line a trial, each with the seed by which it comes again. */
export function tellTrials(trials: readonly Trial[]): readonly string[] {
  return trials.flatMap(({ seed, what, found, others }) => [
    ...(found ? [] : [`seed ${seed}: missed ${what}`]),
    ...others.map((finding) => `seed ${seed}: ${what}, and besides ${finding.check} at ${finding.place.sheet}!${finding.place.cell}: ${sayFinding("ja", finding)}`),
  ]);
}

/** One line a check, and their sum: how many faults were planted, found, missed, and what was found though nothing was wrong. */
export function tableOf(all: readonly (readonly Trial[])[]): string {
  const lines = all.map((trials) => {
    const found = trials.filter((trial) => trial.found).length;
    return { check: trials[0]?.check ?? "", planted: trials.length, found, missed: trials.length - found, false: trials.reduce((sum, { others }) => sum + others.length, 0) };
  });
  const sum = (key: "planted" | "found" | "missed" | "false") => lines.reduce((total, line) => total + line[key], 0);
  const rows = [...lines, { check: "all", planted: sum("planted"), found: sum("found"), missed: sum("missed"), false: sum("false") }];
  return [["check", "planted", "found", "missed", "false"], ...rows.map((row) => Object.values(row).map(String))].map(([check = "", ...figures]) => check.padEnd(36) + figures.map((figure) => figure.padStart(9)).join("")).join("\n");
}
