import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReadColumn } from "../actions/evaluation";
import { READ_TABLES } from "../messages/read-tables";
import { sayReason, sayRole } from "../messages/tables";
import { FoldToggle } from "./fold-toggle";
import { useRowStyles } from "./row-styles";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  toggle: { justifyContent: "flex-start", minWidth: 0, paddingLeft: 0, marginRight: "auto", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: { margin: "0 8px 6px 8px", padding: "6px 10px", listStyleType: "none", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  column: { padding: "3px 0", lineHeight: tokens.lineHeightBase300 },
  unknown: { color: tokens.colorNeutralForeground2 },
  reasons: { display: "block" },
});

type ColumnsToggleProps = { readonly id: string; readonly name: string; readonly columns: readonly ReadColumn[]; readonly open: boolean; readonly onOpen: (open: boolean) => void };

/** How many columns are known; opens the list of them. */
export function ColumnsToggle({ id, name, columns, open, onOpen }: ColumnsToggleProps) {
  const styles = useStyles();
  const words = READ_TABLES[useLanguage()];
  const known = columns.filter(({ role }) => role !== null && role !== "unused").length;
  return (
    <FoldToggle controls={id} open={open} name={`${words.columns(known, columns.length)} ${name}`} className={styles.toggle} onToggle={() => { onOpen(!open); }}>
      {words.columns(known, columns.length)}
    </FoldToggle>
  );
}

/** Shown as a whole number, this is 100％: nobody has to be told why. */
const SURE = 0.995;

/** Column by column what it was taken for, and why where that is not certain. */
export function ColumnsList({ id, name, columns }: Pick<ColumnsToggleProps, "id" | "name" | "columns">) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = READ_TABLES[language];
  return (
    <ul id={id} className={styles.list} aria-label={words.columnsOf(name)}>
      {columns.map(({ column, heading, role, score, reasons }) => (
        <li key={column} className={styles.column}>
          {words.column(column, heading.replace(/\s+/g, " "))} → {role === null ? <span className={styles.unknown}>{words.unknown}</span> : <strong>{sayRole(language, role)}</strong>}
          {score !== null && score < SURE && <span className={`${rows.small} ${styles.reasons}`}>{words.reasons(score, reasons.map((reason) => sayReason(language, reason)))}</span>}
        </li>
      ))}
    </ul>
  );
}
