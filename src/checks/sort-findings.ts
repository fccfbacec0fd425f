import { parseCell } from "../workbook/address";
import type { Place } from "../workbook/place";
import type { Finding } from "./finding";

type SheetKey = Pick<Place, "file" | "sheet">;

/** As one leafs through the books: sheet by sheet, from the top down. */
export function sortFindings(findings: readonly Finding[], sheets: readonly SheetKey[]): readonly Finding[] {
  const order = new Map(sheets.map(({ file, sheet }, index) => [`${file}\u001f${sheet}`, index]));
  const rankOf = ({ place: { file, sheet, cell } }: Finding) => {
    const { row, column } = parseCell(cell) ?? { row: 0, column: 0 };
    return [order.get(`${file}\u001f${sheet}`) ?? sheets.length, row, column] as const;
  };
  return findings
    .map((finding) => ({ finding, rank: rankOf(finding) }))
    .sort((a, b) => a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2])
    .map(({ finding }) => finding);
}
