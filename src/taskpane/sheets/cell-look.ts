import type { CSSProperties } from "react";
import { contrastOf, textOn } from "../../plan/goals/text-on-color";
import type { DraftStyle, SheetDraft } from "../../workbook/draft";

/** Smaller letters are written to be unseen: the keys of findings. */
const SEEN = 4;

/** The style of one cell: later areas are laid over earlier ones. Only a few cells are asked for, so no sheet is laid out as a whole. */
export function styleAt(styles: SheetDraft["styles"], row: number, column: number): DraftStyle {
  return styles.reduce<DraftStyle>((laid, { area, style }) => (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right ? { ...laid, ...style } : laid), {});
}

export const isUnseen = ({ size = SEEN }: DraftStyle): boolean => size < SEEN;

/** What WCAG 2.2 asks of small letters: codes that a sheet repeats in grey are larger on paper than in a pane. */
const LEGIBLE = 4.5;
const QUIET = "#595959";

function inkOn(ground: string, ink: string): string {
  if (contrastOf(ink, ground) >= LEGIBLE) return ink;
  return contrastOf(QUIET, ground) >= LEGIBLE ? QUIET : textOn(ground);
}

/** The sheet is white paper, also in a dark pane; where a theme forces its colours, they win by themselves. */
export function lookOf({ fill, color, bold, horizontal }: DraftStyle): CSSProperties {
  const ground = `#${fill ?? "FFFFFF"}`;
  return {
    backgroundColor: ground,
    color: inkOn(ground, `#${color ?? "000000"}`),
    ...(bold === undefined ? {} : { fontWeight: bold ? 600 : 400 }),
    ...(horizontal === undefined ? {} : { textAlign: horizontal }),
  };
}
