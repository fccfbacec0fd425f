import type { Finding, Severity } from "../checks/finding";
import { checkWords, sayCheck } from "../messages/checks";
import type { FindingGrouping } from "../messages/findings";
import { FINDINGS } from "../messages/findings";
import type { Language } from "../messages/language";

export type FindingGroup = {
  readonly key: string;
  readonly name: string;
  readonly findings: readonly Finding[];
  /** What all of them have in common, said once: why it matters and what to do. `null` where they are of several checks. */
  readonly about: string | null;
};

const WEIGHTS: readonly Severity[] = ["error", "warning", "note"];
const weightOf = (findings: readonly Finding[]) => Math.min(...findings.map(({ severity }) => WEIGHTS.indexOf(severity)));

/** A cell may name several departments, one below the other; a folded finding is shown to each of its own. */
function departmentsOf({ departments }: Finding): readonly string[] {
  const all = [...new Set(departments.map((department) => department.replace(/\s*\n\s*/g, "・").trim()))].filter((department) => department !== "");
  return all.length === 0 ? [""] : all;
}

function keysOf(finding: Finding, by: FindingGrouping): readonly string[] {
  switch (by) {
    case "check":
      return [finding.check];
    case "department":
      return departmentsOf(finding);
    case "sheet":
      return [`${finding.place.file}\u001f${finding.place.sheet}`];
  }
}

function nameOf(finding: Finding, key: string, by: FindingGrouping, language: Language): string {
  if (by === "check") return sayCheck(language, finding.check);
  if (by === "sheet") return finding.place.sheet;
  return key || FINDINGS[language].noDepartment;
}

function aboutOf({ check }: Finding, language: Language): string {
  const { why, mend } = checkWords(language, check);
  return [why, mend].join(language === "ja" ? "" : " ").trim();
}

/** Checks by their weight, the gravest first; departments and sheets in the order in which one meets them. */
export function groupFindings(findings: readonly Finding[], by: FindingGrouping, language: Language): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) for (const key of keysOf(finding, by)) groups.set(key, [...(groups.get(key) ?? []), finding]);
  const all = [...groups].flatMap(([key, own]): readonly FindingGroup[] => (own[0] ? [{ key, name: nameOf(own[0], key, by, language), findings: own, about: by === "check" ? aboutOf(own[0], language) : null }] : []));
  return by === "check" ? [...all].sort((a, b) => weightOf(a.findings) - weightOf(b.findings)) : all;
}
