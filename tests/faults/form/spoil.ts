import { evaluateSnapshots } from "../../../src/actions/evaluation";
import type { CheckId, Finding } from "../../../src/checks/finding";
import { defaultScheme } from "../../../src/grading/schemes";
import { Dice } from "../dice";
import type { Trial } from "../plant";
import { bookOfTable, drawTable } from "./data-table";
import type { DataTable } from "./data-table";
import type { FormFault } from "./form-fault";

/** What the rules of form say of a table. */
export const formFindingsIn = (table: DataTable): readonly Finding[] =>
  evaluateSnapshots([bookOfTable(table)], defaultScheme, { form: true }).report.findings.filter(({ group }) => group === "form");

/** Spoils one table in one way and looks. `null` where there was no place for the fault. */
export function spoil(check: CheckId, { spoil: change, besides = {} }: FormFault, seed: number): Trial | null {
  const dice = new Dice(seed);
  const spoilt = change(drawTable(dice), dice);
  if (!spoilt) return null;
  const findings = formFindingsIn(spoilt.table);
  const own = findings.filter((finding) => finding.check === check);
  const known: readonly string[] = Object.keys(besides);
  return { check, seed, what: spoilt.what, books: [bookOfTable(spoilt.table)], own, found: own.length > 0, others: findings.filter((finding) => finding.check !== check && !known.includes(finding.check)) };
}
