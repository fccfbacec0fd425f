import { useMemo } from "react";
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sheetsViewWords } from "../../messages/sheets-view";
import type { SheetDraft } from "../../workbook/draft";
import { useLanguage } from "../words";
import { previewOf, type PreviewCell } from "./preview-rows";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;
const useStyles = makeStyles({
  frame: { maxHeight: "220px", overflow: "auto", margin: "4px 0 2px 0", border: `1px solid ${tokens.colorNeutralStroke1}`, ...createFocusOutlineStyle() },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  title: { padding: "4px 6px", textAlign: "start", fontWeight: tokens.fontWeightSemibold },
  cell: { minWidth: "28px", maxWidth: "150px", padding: "2px 6px", border: LINE, textAlign: "start", verticalAlign: "top", fontWeight: tokens.fontWeightRegular },
  short: { whiteSpace: "nowrap" },
  long: { minWidth: "110px" },
  head: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  rows: { margin: "0 0 6px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Many words in a narrow column would stand one below the other; a code is not broken. */
const LONG = 8;

/** The first rows of a sheet that is not there yet. */
export function SheetPreview({ draft }: { readonly draft: SheetDraft }) {
  const styles = useStyles();
  const words = sheetsViewWords(useLanguage());
  const { title, head, body, all } = useMemo(() => previewOf(draft), [draft]);
  const classes = ({ text, isNumber }: PreviewCell, more?: string) => mergeClasses(styles.cell, text.length > LONG ? styles.long : styles.short, isNumber && styles.number, more);
  return (
    <>
      <div className={styles.frame} role="region" tabIndex={0} aria-label={words.preview(title)}>
        <table className={styles.table}>
          <caption className={styles.title}>{title}</caption>
          <thead>
            {head.map((row, index) => (
              <tr key={index}>
                {row.map((cell) => (
                  <th key={cell.column} scope={cell.columns > 1 ? "colgroup" : "col"} colSpan={cell.columns} rowSpan={cell.rows} className={classes(cell, styles.head)}>
                    {cell.text}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
          <tbody>
            {body.map((row, index) => (
              <tr key={index}>
                {row.map((cell) => (
                  <td key={cell.column} colSpan={cell.columns} rowSpan={cell.rows} className={classes(cell)}>
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.rows}>{words.previewRows(body.length, all)}</p>
    </>
  );
}
