import { createFocusOutlineStyle, makeStyles, tokens } from "@fluentui/react-components";

/** Rows that show a cell when clicked: the same everywhere in the pane. */
export const useRowStyles = makeStyles({
  row: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    minHeight: "28px",
    padding: "6px 8px",
    font: "inherit",
    textAlign: "start",
    color: tokens.colorNeutralForeground1,
    backgroundColor: "transparent",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle(),
  },
  facts: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "10px", rowGap: "4px", marginTop: "4px" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, padding: "2px 0", ":first-child": { borderTopStyle: "none" } },
});
