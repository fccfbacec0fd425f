import { useId, useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReadColumn } from "../actions/evaluation";
import { READ_TABLES } from "../messages/read-tables";
import { sayReason, sayRole } from "../messages/tables";
import { useRowStyles } from "./row-styles";
import { Chevron } from "./shapes";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  toggle: { justifyContent: "flex-start", minWidth: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: { margin: "0 8px 6px 8px", padding: "6px 10px", listStyleType: "none", backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, overflowWrap: "anywhere" },
  column: { padding: "3px 0", lineHeight: tokens.lineHeightBase300 },
  unknown: { color: tokens.colorNeutralForeground2 },
  reasons: { display: "block" },
});

/** Column by column what it was taken for and why, made only when someone asks. */
export function TableColumns({ name, columns }: { readonly name: string; readonly columns: readonly ReadColumn[] }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = READ_TABLES[language];
  const id = useId();
  const [open, setOpen] = useState(false);
  const known = columns.filter(({ role }) => role !== null && role !== "unused").length;
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className={styles.toggle}
        icon={<Chevron open={open} />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={`${words.columns(known, columns.length)} ${name}`}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {words.columns(known, columns.length)}
      </Button>
      {open && (
        <ul id={id} className={styles.list} aria-label={words.columnsOf(name)}>
          {columns.map(({ column, heading, role, score, reasons }) => (
            <li key={column} className={styles.column}>
              {words.column(column, heading.replace(/\s+/g, " "))} → {role === null ? <span className={styles.unknown}>{words.unknown}</span> : <strong>{sayRole(language, role)}</strong>}
              {score !== null && <span className={`${rows.small} ${styles.reasons}`}>{words.reasons(score, reasons.map((reason) => sayReason(language, reason)))}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
