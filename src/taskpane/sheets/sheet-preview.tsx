import { useMemo } from "react";
import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sheetsViewWords } from "../../messages/sheets-view";
import type { SheetDraft } from "../../workbook/draft";
import { useLanguage } from "../words";
import { lookOf } from "./cell-look";
import { previewOf, type PreviewCell } from "./preview-rows";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;
const useStyles = makeStyles({
  frame: { maxHeight: "min(340px, 60vh)", overflow: "auto", margin: "4px 0 2px 0", border: `1px solid ${tokens.colorNeutralStroke1}`, ...createFocusOutlineStyle() },
  // Lines of cells that stay in view would be scrolled away if neighbours shared them.
  table: { borderCollapse: "separate", borderSpacing: 0, tableLayout: "fixed", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: "start" },
  title: { display: "inline-block", position: "sticky", left: 0, padding: "4px 6px", fontWeight: tokens.fontWeightSemibold },
  cell: { padding: "2px 4px", borderRight: LINE, borderBottom: LINE, textAlign: "start", verticalAlign: "top", overflowWrap: "anywhere", whiteSpace: "pre-line", fontWeight: tokens.fontWeightRegular },
  first: { position: "sticky", left: 0 },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  rows: { margin: "0 0 6px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

/** Columns keep their proportions, but none is so narrow that a code breaks or so wide that it fills the pane. */
const pixelsOf = (characters: number): number => Math.round(Math.min(150, Math.max(34, characters * 5.5)));

/** The first rows of a sheet that is not there yet. */
export function SheetPreview({ draft }: { readonly draft: SheetDraft }) {
  const styles = useStyles();
  const words = sheetsViewWords(useLanguage());
  const { title, widths, allColumns, head, body, all } = useMemo(() => previewOf(draft), [draft]);
  const classes = ({ column, columns, isNumber }: PreviewCell) => mergeClasses(styles.cell, isNumber && styles.number, column === 0 && columns === 1 && styles.first);
  const pixels = widths.map(pixelsOf);
  return (
    <>
      <div className={styles.frame} role="region" tabIndex={0} aria-label={words.preview(title)}>
        <table className={styles.table} style={{ width: pixels.reduce((sum, each) => sum + each, 0) }}>
          <caption className={styles.caption}>
            <span className={styles.title}>{title}</span>
          </caption>
          <colgroup>
            {pixels.map((each, column) => <col key={column} style={{ width: each }} />)}
          </colgroup>
          <thead>
            {head.map((row, index) => (
              <tr key={index}>
                {row.map((cell) => (
                  <th key={cell.column} scope={cell.columns > 1 ? "colgroup" : "col"} colSpan={cell.columns} rowSpan={cell.rows} className={classes(cell)} style={lookOf(cell.style)}>
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
                  <td key={cell.column} colSpan={cell.columns} rowSpan={cell.rows} className={classes(cell)} style={lookOf(cell.style)}>
                    {cell.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={styles.rows}>{words.previewShows({ rows: body.length, allRows: all, columns: widths.length, allColumns })}</p>
    </>
  );
}
