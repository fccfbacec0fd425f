import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Comparison } from "../grading/graded-plan";
import { useWords } from "./words";

const useStyles = makeStyles({
  verdict: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A shape of its own for each, so that nothing hangs on colour: disc, triangle, open square, bar, diamond. */
export function VerdictShape({ comparison }: { readonly comparison: Comparison }) {
  const line = { fill: "none", stroke: "currentColor", strokeWidth: 1.5, strokeLinecap: "round", strokeLinejoin: "round" } as const;
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false" style={{ flexShrink: 0 }}>
      {comparison === "agrees" && (
        <>
          <circle cx="7" cy="7" r="5.75" {...line} />
          <path d="M4.5 7.2 6.3 9l3.3-3.8" {...line} />
        </>
      )}
      {comparison === "differs" && <path d="M7 1.2 13.4 12.6H.6Z" fill="currentColor" />}
      {comparison === "not-typed" && <rect x="1.75" y="1.75" width="10.5" height="10.5" rx="1" {...line} strokeDasharray="2.6 2.4" />}
      {comparison === "not-computed" && <path d="M2.5 7h9" {...line} />}
      {comparison === "unknown-letter" && <path d="M7 1 13 7 7 13 1 7Z" {...line} />}
    </svg>
  );
}

export function Verdict({ comparison }: { readonly comparison: Comparison }) {
  const styles = useStyles();
  const words = useWords();
  const tone = comparison === "agrees" ? styles.agrees : comparison === "differs" || comparison === "unknown-letter" ? styles.differs : styles.quiet;
  return (
    <span className={mergeClasses(styles.verdict, tone)}>
      <VerdictShape comparison={comparison} />
      {words.comparison[comparison]}
    </span>
  );
}
