import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluate";
import { newTable } from "../actions/table-choices";
import { READ_TABLES } from "../messages/read-tables";
import { useChangeReading } from "./change-reading";
import { useRowStyles } from "./row-styles";
import { TableForm } from "./table-form";
import { useLanguage } from "./words";

const useStyles = makeStyles({ line: { margin: "4px 8px" } });

type MissingTableProps = { readonly file: string; readonly sheet: string; readonly evaluation: Evaluation };

/** A sheet in which nothing was recognised: a person can say where the table is. */
export function MissingTable({ file, sheet, evaluation }: MissingTableProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = READ_TABLES[useLanguage()];
  const { correct } = useChangeReading();
  const [open, setOpen] = useState(false);
  return (
    <li className={rows.item}>
      <p className={styles.line}>{evaluation.tables.length === 0 ? words.sheet(sheet) : words.noTable(sheet)}</p>
      {open ? (
        <TableForm
          name={sheet}
          place={{ file, sheet }}
          table={null}
          snapshots={evaluation.snapshots}
          onSave={(choice) => {
            correct(newTable({ file, sheet }, choice, evaluation.snapshots));
          }}
          onCancel={() => {
            setOpen(false);
          }}
        />
      ) : (
        <Button
          size="small"
          aria-label={words.pointOutIn(sheet)}
          onClick={() => {
            setOpen(true);
          }}
        >
          {words.pointOut}
        </Button>
      )}
    </li>
  );
}
