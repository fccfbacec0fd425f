import { mergeClasses } from "@fluentui/react-components";
import type { CellMark } from "../taskpane/cell-marks";
import { useGridStyles } from "./grid-styles";

/** Told apart without colour too: a full corner, a corner with an edge only, a dot. */
const SHAPES = { error: <path d="M0 0H10V10Z" />, warning: <path d="M1.5.75H9.25V8.5Z" strokeWidth="1.5" />, note: <circle cx="6.5" cy="3.5" r="2.75" /> } as const;
const COLOURS = { error: "markError", warning: "markWarning", note: "markNote" } as const;

/** The small mark in the corner of a cell to which a finding points; what it says stands in the cell's title. */
export function MarkShape({ severity }: Pick<CellMark, "severity">) {
  const styles = useGridStyles();
  return (
    <svg className={mergeClasses(styles.mark, styles[COLOURS[severity]])} data-mark={severity} width="10" height="10" viewBox="0 0 10 10" aria-hidden focusable={false}>
      {SHAPES[severity]}
    </svg>
  );
}
