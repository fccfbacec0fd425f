import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { isAsked } from "../checks/form/run-form";
import type { CheckReport, Severity } from "../checks/finding";
import { sayFinding } from "../messages/checks";
import { useRowStyles } from "./row-styles";
import { Section } from "./section";
import { ShortList } from "./short-list";
import { useShowCell } from "./show-cell";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({
  severity: { display: "inline-block", marginRight: "6px", padding: "0 5px", border: "1px solid currentColor", borderRadius: tokens.borderRadiusSmall, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "nowrap" },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
  line: { margin: "4px 0" },
});

const ORDER: readonly Severity[] = ["error", "warning", "note"];

export function Findings({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = useWords();
  const language = useLanguage();
  const showCell = useShowCell();
  const notRun = report.checks.filter((run) => run.state === "not-run" && isAsked(run)).length;
  const sorted = [...report.findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  return (
    <Section title={words.findings}>
      {notRun > 0 && <p className={styles.line}>{words.checksNotRun(notRun)}</p>}
      {sorted.length === 0 && <p className={styles.line}>{words.findingsNone}</p>}
      <ShortList
        items={sorted}
        render={(finding, index) => (
          <li key={index} className={rows.item}>
            <button type="button" className={rows.row} onClick={() => { showCell(finding.place); }}>
              <span className={mergeClasses(styles.severity, styles[finding.severity])}>{words.severity[finding.severity]}</span>
              {sayFinding(language, finding)}
              <span className={rows.small}> {finding.place.sheet} {finding.place.cell}</span>
            </button>
          </li>
        )}
      />
    </Section>
  );
}
