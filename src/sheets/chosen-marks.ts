import { calledOf } from "../plan/matrix-marks";
import type { ChosenMark, MatrixTable, Measure, Plan } from "../plan/plan";
import type { DraftStyle, SheetDraft, StyledArea } from "../workbook/draft";

/** The colour of what was filled in by people; the mark itself is bold, for print without colours. */
const CHOSEN: DraftStyle = { fill: "FFF2CC", bold: true };

/** The marks of a matrix that people chose in 設定 and that the lists don't have. */
export const listChosenMarks = ({ chosenMarks }: Pick<Plan, "chosenMarks">, matrix: MatrixTable): readonly ChosenMark[] =>
  chosenMarks.filter(({ table, mark, listed }) => table === matrix && mark !== listed);

/** Their cells look unlike the others, also where a mark was taken away. `columns` names the columns behind the frozen ones. */
export function withChosenLook(draft: SheetDraft, chosen: readonly ChosenMark[], measures: readonly Measure[], columns: readonly string[]): SheetDraft {
  const styles = chosen.flatMap(({ measure, column }): readonly StyledArea[] => {
    const [row, at] = [measures.findIndex((each) => calledOf(each) === measure), columns.indexOf(column)];
    if (row < 0 || at < 0) return [];
    const [top, left] = [draft.frozen.rows + row, draft.frozen.columns + at];
    return [{ area: { top, bottom: top, left, right: left }, style: CHOSEN }];
  });
  return styles.length === 0 ? draft : { ...draft, styles: [...draft.styles, ...styles] };
}
