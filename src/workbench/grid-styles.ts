import { makeStyles, tokens } from "@fluentui/react-components";

/** Height of the column headings and width of the row headings, in pixels. */
export const HEAD_HEIGHT = 22;
export const HEAD_WIDTH = 46;

const CONTRAST = "@media (forced-colors: active)";

/** The sheet is paper, in dark screens too: its own colours were chosen on white. */
export const useGridStyles = makeStyles({
  scroller: {
    position: "relative",
    flexGrow: 1,
    minHeight: 0,
    overflow: "auto",
    backgroundColor: "#ffffff",
    color: "#1a1a1a",
    colorScheme: "light",
    outlineStyle: "none",
    "--ink": "#404040",
    "--rule": "#d9d9d9",
  },
  // Over the cells, which would cover an outline of the grid's own.
  frame: {
    position: "relative",
    display: "flex",
    flexGrow: 1,
    minHeight: 0,
    ":has(:focus-visible)::after": { content: '""', position: "absolute", inset: 0, zIndex: 5, border: `2px solid ${tokens.colorStrokeFocus2}`, pointerEvents: "none" },
  },
  top: { position: "sticky", top: 0, zIndex: 4, overflow: "clip", backgroundColor: "#ffffff" },
  topLine: { borderBottom: "1px solid #8a8a8a" },
  body: { position: "relative" },
  row: { position: "absolute", left: 0 },
  strip: { position: "sticky", left: 0, height: "100%", zIndex: 3, pointerEvents: "none" },
  stripLine: { borderRight: "1px solid #8a8a8a", boxSizing: "border-box" },
  head: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    fontSize: "12px",
    color: "#424242",
    backgroundColor: "#f3f3f3",
    borderRight: "1px solid #c7c7c7",
    borderBottom: "1px solid #c7c7c7",
    userSelect: "none",
    overflow: "hidden",
  },
  headActive: { backgroundColor: "#d5e6f7", color: "#0f3d66", fontWeight: 600 },
  cell: { position: "absolute", boxSizing: "border-box", cursor: "cell", pointerEvents: "auto", backgroundClip: "padding-box", border: "1px solid transparent" },
  ruled: { borderRight: "1px solid var(--rule)", borderBottom: "1px solid var(--rule)" },
  paper: { backgroundColor: "#ffffff" },
  merged: { zIndex: 1, backgroundColor: "#ffffff" },
  active: { zIndex: 2, outline: "2px solid #0f6cbd", outlineOffset: "-2px", [CONTRAST]: { outline: "2px solid Highlight" } },
  text: { position: "absolute", inset: 0, display: "flex", padding: "0 3px", boxSizing: "border-box", overflow: "hidden", lineHeight: 1.3, overflowWrap: "anywhere", pointerEvents: "none" },
  textOver: { right: "auto", zIndex: 1 },
  mark: { position: "absolute", top: 0, right: 0, zIndex: 2, display: "block", pointerEvents: "none", forcedColorAdjust: "none" },
  markError: { fill: "#c50f1f", [CONTRAST]: { fill: "CanvasText" } },
  markWarning: { fill: "#ffffff", stroke: "#a34800", [CONTRAST]: { fill: "Canvas", stroke: "CanvasText" } },
  markNote: { fill: "#0f548c", [CONTRAST]: { fill: "CanvasText" } },
  textInner: { minWidth: 0, maxHeight: "100%" },
});
