import { Field, Select, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { isAccepted } from "../checks/answers";
import type { CheckReport, Severity } from "../checks/finding";
import { SEVERITIES } from "../messages/checks/groups";
import { FINDINGS } from "../messages/findings";
import { AcceptedFindings } from "./accepted-findings";
import { ChecksNotRun } from "./checks-not-run";
import { FindingGroups } from "./finding-groups";
import type { FindingsView } from "./findings-view";
import { GROUPINGS, isGroupOpen, toggleGroup } from "./findings-view";
import { FormSwitch } from "./form-switch";
import { groupFindings } from "./group-findings";
import { Section } from "./section";
import { FINDINGS_TOTAL } from "./show-findings";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  line: { margin: "4px 0", outlineStyle: "none" },
  filters: { display: "flex", flexWrap: "wrap", gap: "6px", margin: "6px 0" },
  group: { maxWidth: "220px", marginBottom: "4px" },
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0 } },
  rest: { color: tokens.colorNeutralForeground2 },
});

const SHOWN: readonly Severity[] = ["error", "warning", "note"];

type FindingsProps = {
  readonly report: CheckReport;
  readonly file: string;
  readonly view: FindingsView;
  readonly onView: (view: FindingsView) => void;
};

export function Findings({ report, file, view, onView }: FindingsProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = FINDINGS[language];

  const accepted = report.findings.filter(isAccepted);
  const open = report.findings.filter((finding) => !isAccepted(finding));
  const shown = open.filter(({ severity }) => !view.hidden.includes(severity));
  const groups = groupFindings(shown, view.by, language);
  const ran = report.checks.filter(({ state }) => state === "ran").length;
  const clean = ran === 0 ? words.nothingChecked : words.clean(ran);
  return (
    <Section title={words.title}>
      <p {...FINDINGS_TOTAL} tabIndex={-1} className={styles.line}>
        {report.findings.length === 0 ? clean : words.total(open.length, accepted.length)}
      </p>
      {open.length > 0 && (
        <>
          <div className={styles.filters} role="group" aria-label={words.show}>
            {SHOWN.map((severity) => {
              const count = open.filter((finding) => finding.severity === severity).length;
              return (
                <ToggleButton
                  key={severity}
                  size="small"
                  checked={!view.hidden.includes(severity)}
                  disabledFocusable={count === 0}
                  onClick={() => { onView({ ...view, hidden: view.hidden.includes(severity) ? view.hidden.filter((each) => each !== severity) : [...view.hidden, severity] }); }}
                >
                  {words.severity(SEVERITIES[language][severity], count)}
                </ToggleButton>
              );
            })}
          </div>
          <Field label={words.groupBy} size="small" orientation="horizontal" className={styles.group}>
            <Select size="small" className={styles.select} value={view.by} onChange={(_, { value }) => { onView({ ...view, by: GROUPINGS.find((each) => each === value) ?? "check", toggled: [] }); }}>
              {GROUPINGS.map((by) => (
                <option key={by} value={by}>
                  {words.groupings[by]}
                </option>
              ))}
            </Select>
          </Field>
          {shown.length === 0 && <p className={styles.line}>{words.noneLeft}</p>}
          <FindingGroups groups={groups} file={file} isOpen={(key) => isGroupOpen(view, key, shown.length)} onToggle={(key) => { onView(toggleGroup(view, key)); }} />
        </>
      )}
      <FormSwitch checks={report.checks} />
      <AcceptedFindings findings={accepted} />
      <ChecksNotRun checks={report.checks} />
    </Section>
  );
}
