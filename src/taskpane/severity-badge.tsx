import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../checks/finding";
import { SEVERITIES } from "../messages/checks/groups";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  badge: { display: "inline-block", marginRight: "6px", padding: "0 5px", border: "1px solid currentColor", borderRadius: tokens.borderRadiusSmall, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: "nowrap" },
  error: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorStatusWarningForeground3 },
  note: { color: tokens.colorNeutralForeground2 },
});

/** In words, so that nothing hangs on its colour. */
export function SeverityBadge({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.badge, styles[severity])}>{SEVERITIES[useLanguage()][severity]}</span>;
}
