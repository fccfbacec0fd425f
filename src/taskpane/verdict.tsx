import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Agreement } from "../grading/graded-plan";
import { useWords } from "./words";

const useStyles = makeStyles({
  verdict: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A shape of its own for each, so that nothing hangs on colour: disc, triangle, open square, bar, diamond. */
export function VerdictShape({ agreement }: { readonly agreement: Agreement }) {
  const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" } as const;
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false" style={{ flexShrink: 0 }}>
      {agreement === "agrees" && (
        <>
          <circle cx="7" cy="7" r="5.75" {...line} />
          <path d="M4.5 7.2 6.3 9l3.3-3.8" {...line} />
        </>
      )}
      {agreement === "differs" && <path d="M7 1.2 13.4 12.6H.6Z" fill="currentColor" />}
      {agreement === "not-typed" && <rect x="1.75" y="1.75" width="10.5" height="10.5" rx="1" {...line} strokeDasharray="2.6 2.4" />}
      {agreement === "not-computed" && <path d="M2.5 7h9" {...line} />}
      {agreement === "unknown-letter" && <path d="M7 1 13 7 7 13 1 7Z" {...line} />}
    </svg>
  );
}

export function Verdict({ agreement }: { readonly agreement: Agreement }) {
  const styles = useStyles();
  const words = useWords();
  const tone = agreement === "agrees" ? styles.agrees : agreement === "differs" || agreement === "unknown-letter" ? styles.differs : styles.quiet;
  return (
    <span className={mergeClasses(styles.verdict, tone)}>
      <VerdictShape agreement={agreement} />
      {words.agreement[agreement]}
    </span>
  );
}
