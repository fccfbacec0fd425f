import type { Difference } from "../grading/difference";
import { namesOf, type Ladder } from "../grading/scheme";
import type { GradedLevel, Level } from "../grading/graded-plan";
import { nameDifference, sayLevelDifference, sayMean } from "../messages/explanations";
import type { Place } from "../workbook/place";
import { Explanation } from "./explanation";
import { Letters } from "./letters";
import { useRowStyles } from "./row-styles";
import { useShowCell } from "./show-cell";
import { Verdict } from "./verdict";
import { useLanguage, useWords } from "./words";

type LevelRowProps = {
  readonly levels: Ladder | null;
  readonly label: string;
  readonly graded: GradedLevel;
  readonly explain: () => string;
  readonly difference: Difference | null;
  /** What follows from the typed letters, where that is another level. */
  readonly fromRecorded: Level | null;
  /** Where to look when no level was typed. */
  readonly place: Place;
};

export function LevelRow({ label, graded, levels, explain, difference, fromRecorded, place }: LevelRowProps) {
  const rows = useRowStyles();
  const words = useWords();
  const language = useLanguage();
  const showCell = useShowCell();
  const { computed, recorded, agreement } = graded;
  const target = recorded?.place ?? place;
  return (
    <li className={rows.item}>
      <button type="button" className={rows.row} title={words.showCell(target.sheet, target.cell)} onClick={() => { showCell(target); }}>
        <strong>{label}</strong>
        <span className={rows.facts}>
          <Letters computed={computed.level} typed={recorded?.text ?? null} names={levels === null ? [] : namesOf(levels)} as="level" />
          <Verdict agreement={agreement} />
          {computed.mean !== null && levels !== null && <span className={rows.small}>{words.mean(sayMean(language, computed.mean, levels))}</span>}
          {difference !== null && <span className={rows.small}>{words.kind(nameDifference(language, difference))}</span>}
          {fromRecorded !== null && fromRecorded.level !== computed.level && <span className={rows.small}>{words.fromTyped(fromRecorded.level)}</span>}
        </span>
      </button>
      <Explanation of={label} explain={() => [explain(), ...(difference ? [sayLevelDifference(language, difference)] : [])]} />
    </li>
  );
}
