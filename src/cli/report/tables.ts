import type { Evaluation } from "../../actions/evaluate";

type Table = Evaluation["tables"][number];

export function reportTable({ file, sheet, range, kind, plan, columns, rows, hiddenRows, headerRow, headings, correction }: Table) {
  return { file, sheet, range, kind, plan, columns, rows, hiddenRows, headerRow, corrected: correction !== null, headings };
}

export function reportQuestion({ file, sheet, headerRow, why, choices }: Evaluation["questions"][number]) {
  return { file, sheet, headerRow, why, choices };
}
