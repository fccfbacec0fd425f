import { makeStyles, tokens } from "@fluentui/react-components";
import type { GradedIndicator } from "../grading/graded-plan";
import type { Scheme } from "../grading/scheme";
import { sayBetter } from "../messages/better";
import { explainGrade, sayRate } from "../messages/explanations";
import { Explanation } from "./explanation";
import { Letters } from "./letters";
import { useRowStyles } from "./row-styles";
import { useShowCell } from "./show-cell";
import { Verdict } from "./verdict";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({ name: { display: "block", lineHeight: tokens.lineHeightBase300 } });

type IndicatorRowProps = { readonly graded: GradedIndicator; readonly scheme: Scheme };

export function IndicatorRow({ graded, scheme }: IndicatorRowProps) {
  const rows = useRowStyles();
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const showCell = useShowCell();
  const { indicator, grade, agreement } = graded;
  const name = indicator.name ?? words.noName;
  const { place } = indicator;
  return (
    <li className={rows.item}>
      <button type="button" className={rows.row} title={words.showCell(place.sheet, place.cell)} onClick={() => { showCell(place); }}>
        <span className={styles.name}>{name}</span>
        <span className={rows.facts}>
          <Letters computed={grade.state === "none" ? null : grade.grade} typed={indicator.recorded?.text ?? null} />
          <Verdict agreement={agreement} />
          {grade.state === "graded" && grade.rate !== null && (
            <span className={rows.small}>
              {words.rate} {sayRate(grade.rate)}
            </span>
          )}
        </span>
      </button>
      <Explanation of={name} explain={() => [explainGrade(language, graded, scheme), ...(grade.state === "graded" ? sayBetter(language, grade.better) : [])]} />
    </li>
  );
}
