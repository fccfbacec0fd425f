import { makeStyles, tokens } from "@fluentui/react-components";

/** The height of letters in pictures, in pixels: none is smaller. */
export const TEXT = 12;
/** From one line of text to the next. */
export const LINE = 16;

const FORCED = "@media (forced-colors: active)";

/** A browser leaves the colours of pictures alone where a person's theme forces its own; so they are named here. */
export const usePictureStyles = makeStyles({
  ink: { color: tokens.colorBrandForeground1, [FORCED]: { color: "CanvasText" } },
  text: { fill: tokens.colorNeutralForeground1, fontSize: "12px", fontFamily: "inherit", [FORCED]: { fill: "CanvasText" } },
  quiet: { fill: tokens.colorNeutralForeground2, fontSize: "12px", fontFamily: "inherit", [FORCED]: { fill: "CanvasText" } },
  strong: { fontWeight: tokens.fontWeightSemibold },
  figures: { fontVariantNumeric: "tabular-nums" },
  line: { stroke: tokens.colorNeutralStroke1, fill: "none", [FORCED]: { stroke: "CanvasText" } },
  /** Around a mark, so that it stands out of what lies under it. */
  halo: { stroke: tokens.colorNeutralBackground1, [FORCED]: { stroke: "Canvas" } },
});
