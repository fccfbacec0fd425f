import { Link, makeStyles } from "@fluentui/react-components";
import { isAccepted } from "../checks/answers";
import type { CheckReport } from "../checks/finding";
import { FINDINGS } from "../messages/findings";
import { useShowFindings } from "./show-findings";
import { useLanguage } from "./words";

const useStyles = makeStyles({ line: { margin: "8px 0" }, link: { minHeight: "24px" } });

/** How many findings there are, and the way to them. */
export function FindingsLink({ report: { findings } }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const words = FINDINGS[useLanguage()];
  const show = useShowFindings();
  if (findings.length === 0) return null;
  const accepted = findings.filter(isAccepted).length;
  return (
    <p className={styles.line}>
      <Link as="button" className={styles.link} onClick={show}>
        {words.total(findings.length - accepted, accepted)}
      </Link>
    </p>
  );
}
