import type { CellMark } from "../taskpane/cell-marks";
import { useGridStyles } from "./grid-styles";

/** Told apart without colour too: a full corner, a corner with an edge only, a dot. */
const SHAPES = {
  error: <path d="M0 0H10V10Z" fill="#c50f1f" />,
  warning: <path d="M1.5.75H9.25V8.5Z" fill="#ffffff" stroke="#a34800" strokeWidth="1.5" />,
  note: <circle cx="6.5" cy="3.5" r="2.75" fill="#0f548c" />,
} as const;

/** The small mark in the corner of a cell to which a finding points; what it says stands in the cell's title. */
export function MarkShape({ severity }: Pick<CellMark, "severity">) {
  const styles = useGridStyles();
  return (
    <svg className={styles.mark} data-mark={severity} width="10" height="10" viewBox="0 0 10 10" aria-hidden focusable={false}>
      {SHAPES[severity]}
    </svg>
  );
}
