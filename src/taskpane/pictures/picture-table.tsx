import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  place: { overflowX: "auto", marginTop: "4px" },
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: { padding: "3px 6px", border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: "start", verticalAlign: "top", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere", minWidth: "64px" },
  head: { padding: "3px 6px", border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: "start", fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3, whiteSpace: "normal", minWidth: "20px" },
  figure: { padding: "3px 6px", border: `1px solid ${tokens.colorNeutralStroke1}`, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/** What a picture shows, as a table: the first cell of a row says what it is about. */
export type PictureData = { readonly head: readonly string[]; readonly rows: readonly (readonly (string | number)[])[] };

export function PictureTable({ head, rows, title }: PictureData & { readonly title: string }) {
  const styles = useStyles();
  return (
    // A wide table is scrolled by the arrows too.
    <div className={styles.place} role="group" aria-label={title} tabIndex={0}>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            {head.map((each, column) => (
              <th key={column} scope="col" className={styles.head}>
                {each}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              {cells.map((cell, column) => (
                <td key={column} className={typeof cell === "number" ? styles.figure : styles.cell}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
