import { Fragment, startTransition, useState } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useWords } from "../words";

const useStyles = makeStyles({
  place: { overflowX: "auto", marginTop: "4px" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "3px 6px", border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: "start", verticalAlign: "top", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", minWidth: "64px" },
  item: { display: "inline-block" },
  name: { minWidth: "112px" },
  head: { padding: "3px 6px", border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: "start", fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3, whiteSpace: "normal", verticalAlign: "bottom" },
  figure: { padding: "3px 6px", border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** A list is broken between its items only: 2-3 stays in one line. */
type Cell = string | number | readonly string[];
type Row = readonly Cell[];

/** What a picture shows, as a table: the first cell of a row says what it is about. */
export type PictureData = { readonly head: readonly string[]; readonly rows: readonly Row[]; readonly total?: Row };

/** So many cells are made at once; a hundred projects of three hundred measures would keep people waiting. */
const CELLS = 800;

/** A heading is not broken sign by sign; what then is too wide is scrolled. */
const leastWidth = (heading: string) => `${Math.min(4.2, heading.length)}em`;

export function PictureTable({ head, rows, total, title }: PictureData & { readonly title: string }) {
  const styles = useStyles();
  const words = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, Math.ceil(CELLS / head.length));
  const drawRow = ([name, ...cells]: Row, key: number) => (
    <tr key={key}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {name}
      </th>
      {cells.map((cell, column) => (
        <td key={column} className={typeof cell === "number" ? styles.figure : styles.cell}>
          {typeof cell === "object" ? cell.map((item, index) => <Fragment key={index}><span className={styles.item}>{item}</span> </Fragment>) : cell}
        </td>
      ))}
    </tr>
  );
  return (
    <>
      {/* A wide table is scrolled by the arrows too. */}
      <div className={styles.place} role="group" aria-label={title} tabIndex={0}>
        <table className={styles.table} aria-label={title}>
          <thead>
            <tr>
              {head.map((each, column) => (
                <th key={column} scope="col" className={styles.head} style={{ minWidth: leastWidth(each) }}>
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{shown.map(drawRow)}</tbody>
          {total && <tfoot>{drawRow(total, 0)}</tfoot>}
        </table>
      </div>
      {shown.length < rows.length && (
        <Button appearance="subtle" size="small" onClick={() => { startTransition(() => { setAll(true); }); }}>
          {words.more(rows.length - shown.length)}
        </Button>
      )}
    </>
  );
}
