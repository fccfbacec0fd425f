import { parseCell } from "../workbook/address";
import type { Place } from "../workbook/place";
import { finish, pausing, type Pauses } from "../workbook/steps";
import type { Finding } from "./finding";

type SheetKey = Pick<Place, "file" | "sheet">;

/** As one leafs through the books: sheet by sheet, from the top down. */
export function* sortFindingsInSteps(findings: readonly Finding[], sheets: readonly SheetKey[]): Pauses<readonly Finding[]> {
  const order = new Map(sheets.map(({ file, sheet }, index) => [`${file}\u001f${sheet}`, index]));
  const rankOf = ({ place: { file, sheet, cell } }: Finding) => {
    const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
    return [order.get(`${file}\u001f${sheet}`) ?? sheets.length, row, column] as const;
  };
  const ranked: { readonly finding: Finding; readonly rank: ReturnType<typeof rankOf> }[] = [];
  yield* pausing(findings, (finding) => ranked.push({ finding, rank: rankOf(finding) }), 1_000);
  return ranked.sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]).map(({ finding }) => finding);
}

export const sortFindings = (findings: readonly Finding[], sheets: readonly SheetKey[]): readonly Finding[] => finish(sortFindingsInSteps(findings, sheets));
