import { makeStyles, tokens } from "@fluentui/react-components";
import { differenceOfLetter } from "../grading/difference-of-letter";
import type { GradedIndicator, GradedPlan } from "../grading/graded-plan";
import { namesOf } from "../grading/scheme";
import { explainIndicator, explainNext, nameDifference, sayRate } from "../messages/explanations";
import { ChooseForm } from "./choose-form";
import { Explanation } from "./explanation";
import { Letters } from "./letters";
import { KpiProgress } from "./pictures/kpi-progress";
import { useRowStyles } from "./row-styles";
import { useShowCell } from "./show-cell";
import { Verdict } from "./verdict";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({ name: { display: "block", lineHeight: tokens.lineHeightBase300 } });

type IndicatorRowProps = { readonly graded: GradedIndicator; readonly of: GradedPlan; /** The code of its measure. */ readonly code: string };

export function IndicatorRow({ graded, of, code }: IndicatorRowProps) {
  const rows = useRowStyles();
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const showCell = useShowCell();
  const { indicator, grade, agreement } = graded;
  const name = indicator.name ?? words.noName;
  const { place } = indicator;
  const difference = differenceOfLetter(graded, of);
  const next = explainNext(language, graded, of);
  return (
    <li className={rows.item}>
      <button type="button" className={rows.row} title={words.showCell(place.sheet, place.cell)} onClick={() => { showCell(place); }}>
        <span className={styles.name}>{name}</span>
        <span className={rows.facts}>
          <Letters computed={grade.state === "none" ? null : grade.grade} typed={indicator.recorded?.text ?? null} names={namesOf(of.scheme.letters)} as="letter" />
          <Verdict agreement={agreement} />
          {grade.state === "graded" && grade.rate !== null && (
            <span className={rows.small}>
              {words.rate} {sayRate(grade.rate, of.scheme.digits)}
            </span>
          )}
          {difference !== null && <span className={rows.small}>{words.kind(nameDifference(language, difference))}</span>}
          {next !== null && <span className={rows.small}>{next}</span>}
        </span>
      </button>
      <Explanation of={name} explain={() => explainIndicator(language, graded, of)}>
        <KpiProgress graded={graded} />
        {indicator.name !== null && <ChooseForm graded={graded} of={{ sheet: place.sheet, code, name: indicator.name }} />}
      </Explanation>
    </li>
  );
}
