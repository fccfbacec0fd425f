import { makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluate";
import { saySchemeFrom } from "../messages/scheme-problems";
import { FindingsLink } from "./findings-link";
import { Section } from "./section";
import { tallyOf } from "./tally";
import { Verdict } from "./verdict";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  total: { margin: "0 0 8px 0", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  counts: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", margin: 0 },
  count: { padding: "8px 10px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  figure: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  scheme: { margin: "8px 0 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

export function Summary({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const words = useWords();
  const tally = tallyOf(evaluation);
  const { scheme, schemeFrom, schemeSheet } = evaluation;
  const language = useLanguage();
  return (
    <Section title={words.summary}>
      <p className={styles.total}>{words.total(tally.measures, tally.indicators)}</p>
      <p className={styles.scheme}>{words.ofIndicators}</p>
      <dl className={styles.counts}>
        {tally.counts.map(({ agreement, count }) => (
          <div key={agreement} className={styles.count}>
            <dt>
              <Verdict agreement={agreement} />
            </dt>
            <dd className={styles.figure}>{words.count(count)}</dd>
          </div>
        ))}
      </dl>
      {scheme && tally.unavailable > 0 && <p className={styles.scheme}>{words.unavailable(scheme.unavailable, tally.unavailable)}</p>}
      <FindingsLink report={evaluation.report} />
      {tally.levels > 0 && <p className={styles.scheme}>{words.levelsDiffer(tally.levels)}</p>}
      {scheme && <p className={styles.scheme}>{saySchemeFrom(language, scheme.name, schemeFrom, schemeSheet?.sheet ?? null)}</p>}
    </Section>
  );
}
