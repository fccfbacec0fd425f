import { memo } from "react";
import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import { differenceOfLevel } from "../grading/difference-of-level";
import type { GradedMeasure, GradedPlan } from "../grading/graded-plan";
import { explainQualitative, explainQuantitative } from "../messages/explanations";
import { IndicatorRow } from "./indicator-row";
import { Later } from "./later";
import { LevelRow } from "./level-row";
import { useRowStyles } from "./row-styles";
import { asksForEye, differencesOf, isShown } from "./tally";
import { VerdictShape } from "./verdict";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { display: "flex", flexDirection: "column", alignItems: "flex-start", padding: "6px 0", lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  differences: { display: "inline-flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  panel: { margin: "0 0 10px 14px", paddingLeft: "4px", borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
});

type MeasureGroupProps = { readonly id: string; readonly graded: GradedMeasure; readonly of: GradedPlan; readonly onlyDifferences: boolean };

/** One measure; as long as it is graded alike, it is not drawn again. */
export const MeasureGroup = memo(function MeasureGroup({ id, graded, of, onlyDifferences }: MeasureGroupProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = useWords();
  const language = useLanguage();
  const { scheme } = of;
  const { measure, indicators, quantitative, qualitative } = graded;
  const differences = differencesOf(graded);
  const wanted = ({ agreement }: { readonly agreement: GradedMeasure["qualitative"]["agreement"] }) => !onlyDifferences || asksForEye(agreement);
  const shown = indicators.filter((indicator) => isShown(indicator) && wanted(indicator));
  const list = (
    <ul className={rows.list}>
      {wanted(quantitative) && <LevelRow label={words.quantitative} graded={quantitative} levels={scheme.quantitative?.levels ?? null} explain={() => explainQuantitative(language, graded, scheme)} difference={differenceOfLevel(quantitative, quantitative.fromRecorded, scheme.quantitative)} fromRecorded={quantitative.fromRecorded} place={measure.place} />}
      {wanted(qualitative) && <LevelRow label={words.qualitative} graded={qualitative} levels={scheme.qualitative?.levels ?? null} explain={() => explainQualitative(language, graded, scheme)} difference={differenceOfLevel(qualitative, null, scheme.qualitative)} fromRecorded={null} place={measure.place} />}
      {shown.map((indicator) => (
        <IndicatorRow key={`${indicator.indicator.place.sheet}!${indicator.indicator.place.cell}`} graded={indicator} of={of} code={measure.code} />
      ))}
      {indicators.length === 0 && <li className={rows.item}>{words.noIndicators}</li>}
    </ul>
  );
  return (
    <AccordionItem value={id} className={styles.item}>
      <AccordionHeader as="h3" expandIconPosition="start">
        <span className={styles.header}>
          <span>
            {measure.code} {measure.name}
          </span>
          {differences > 0 && (
            <span className={styles.differences}>
              <VerdictShape agreement="differs" />
              {words.differences(differences)}
            </span>
          )}
        </span>
      </AccordionHeader>
      {/* Each panel that slides is measured first, and 相違のみ opens all of them at once. */}
      <AccordionPanel className={styles.panel} collapseMotion={null}>
        {onlyDifferences ? <Later>{list}</Later> : list}
      </AccordionPanel>
    </AccordionItem>
  );
});
