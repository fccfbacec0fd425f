import type { Evaluation } from "../actions/evaluation";
import { isAccepted } from "../checks/answers";
import type { Severity } from "../checks/finding";
import { sayFinding } from "../messages/checks";
import { SEVERITIES } from "../messages/checks/groups";
import type { Language } from "../messages/language";
import type { Place } from "../workbook/place";
import { finish, pausing, type Pauses } from "../workbook/steps";

/** All that was found about one cell: the gravest kind, and what is said. */
export type CellMark = Place & { readonly severity: Severity; readonly says: string };

const GRAVEST: readonly Severity[] = ["error", "warning", "note"];

/** The cells to which findings point, for whoever shows the sheets. What a person has accepted is not among them. */
export function* markCellsInSteps({ report }: Pick<Evaluation, "report">, language: Language): Pauses<readonly CellMark[]> {
  const marks = new Map<string, CellMark>();
  for (const severity of GRAVEST) {
    yield* pausing(report.findings, (finding) => {
      if (finding.severity !== severity || isAccepted(finding)) return;
      const says = `${SEVERITIES[language][severity]}${language === "ja" ? "：" : ": "}${sayFinding(language, finding)}`;
      for (const place of [finding.place, ...finding.also]) {
        const key = `${place.file}\u001f${place.sheet}\u001f${place.cell}`;
        const known = marks.get(key);
        if (known === undefined) marks.set(key, { ...place, severity, says });
        else if (!known.says.split("\n").includes(says)) marks.set(key, { ...known, says: `${known.says}\n${says}` });
      }
    });
  }
  return [...marks.values()];
}

export const markCells = (evaluation: Pick<Evaluation, "report">, language: Language): readonly CellMark[] => finish(markCellsInSteps(evaluation, language));
