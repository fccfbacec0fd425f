import { cellName } from "../../workbook/address";
import { during, finish, type Pauses, type Steps } from "../../workbook/steps";
import { UNANSWERED } from "../finding";
import type { CheckReport, CheckRun, Finding } from "../finding";
import { digestOfFound, keyOfFound } from "../identity";
import type { FormRule } from "./form-rule";
import { filledCellsInSteps, type FormPage } from "./page";
import { FORM_RULES } from "./rules";

/** `L1-12` of form-l1-12: what people know a rule by. */
export const numberOf = (id: string): string => id.replace("form-", "").toUpperCase();

/** One finding for a rule and a sheet, with the first cell and how many there are. */
function* judge(rule: FormRule, page: FormPage): Pauses<readonly Finding[]> {
  if ("notRun" in rule) return [];
  const judged = rule.judge(page);
  const places = [...("next" in judged ? yield* judged : judged)].sort((a, b) => a.row - b.row || a.column - b.column);
  const first = places[0];
  if (!first) return [];
  const place = { file: page.file, sheet: page.sheet.name, cell: cellName(first) };
  const found = { place, data: { rule: numberOf(rule.id), sheet: page.sheet.name, number: String(places.length) }, subject: [page.file, page.sheet.name] };
  const key = keyOfFound(rule.id, found);
  return [
    {
      check: rule.id, group: "form", severity: "note", place, data: found.data, also: [], count: 1, cause: null, plan: "", measure: null, department: null, measures: [], departments: [], mend: null,
      key, otherKey: key, digest: digestOfFound(found), facts: [], answer: UNANSWERED,
    },
  ];
}

function runOf(rule: FormRule, pages: readonly FormPage[]): CheckRun {
  if ("notRun" in rule) return { id: rule.id, state: "not-run", why: rule.notRun, unlooked: [] };
  if (pages.length === 0) return { id: rule.id, state: "not-run", why: "no-plan", unlooked: [] };
  return { id: rule.id, state: "ran", looked: pages.length, unlooked: [] };
}

/** The rules of form, over the sheets of people in which a table was recognised. */
export function* runFormInSteps(pages: readonly FormPage[]): Steps<CheckReport> {
  const findings: Finding[] = [];
  for (const page of pages) yield* during({ done: 0, of: FORM_RULES.length }, filledCellsInSteps(page));
  for (const [done, rule] of FORM_RULES.entries()) {
    for (const page of pages) {
      findings.push(...(yield* during({ done, of: FORM_RULES.length }, judge(rule, page))));
    }
  }
  return { findings, checks: FORM_RULES.map((rule) => runOf(rule, pages)) };
}

export const runForm = (pages: readonly FormPage[]): CheckReport => finish(runFormInSteps(pages));

const NOT_ASKED = { notRun: "not-asked" };

/** Offices keep these sheets to be printed, and know it: the rules are looked at only when somebody wants to hear of them. */
export function formNotAsked(): CheckReport {
  return { findings: [], checks: FORM_RULES.map(({ id }) => ({ id, state: "not-run", why: NOT_ASKED.notRun, unlooked: [] })) };
}

/** Thirty times *nobody asked* is told to people once. */
export const isAsked = (run: CheckRun): boolean => run.state === "ran" || run.why !== NOT_ASKED.notRun;
