import { useId, useRef, useState } from "react";
import { Badge, Button, makeStyles } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluate";
import type { ReadTable } from "../actions/evaluation";
import { correctionOf, keyOf } from "../actions/table-choices";
import { READ_TABLES } from "../messages/read-tables";
import { sayKind } from "../messages/tables";
import { useChangeReading } from "./change-reading";
import { useRowStyles } from "./row-styles";
import { useShowCell } from "./show-cell";
import { ColumnsList, ColumnsToggle } from "./table-columns";
import { TableForm } from "./table-form";
import { TableQuestion } from "./table-question";
import { useLanguage, useWords } from "./words";

const useStyles = makeStyles({ buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", margin: "0 8px 6px 8px" } });

type TableItemProps = { readonly table: ReadTable; readonly evaluation: Evaluation };

/** One table: where it is, what it was taken for, what has to be asked, and the way to put it right. */
export function TableItem({ table, evaluation }: TableItemProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = READ_TABLES[language];
  const { showCell: sayShow } = useWords();
  const showCell = useShowCell();
  const { correct, recogniseAutomatically } = useChangeReading();
  const id = useId();
  const [editing, setEditing] = useState(false);
  const [listed, setListed] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const name = `${table.sheet} ${table.range}`;
  const cell = table.range.split(":")[0] ?? "A1";
  const questions = evaluation.questions.filter(({ file, sheet, headerRow, left }) => file === table.file && sheet === table.sheet && headerRow === table.headerRow && left === table.left);
  const close = () => {
    setEditing(false);
    setTimeout(() => buttons.current?.querySelector<HTMLButtonElement>("[data-opens=form]")?.focus());
  };
  return (
    <li className={rows.item}>
      <button type="button" className={rows.row} title={sayShow(table.sheet, cell)} onClick={() => { showCell({ sheet: table.sheet, cell }); }}>
        <strong>{table.sheet}</strong> {table.range}
        <span className={rows.facts}>
          {table.file !== evaluation.file && <span>{table.file}</span>}
          <span>{words.facts(sayKind(language, table.kind), table.rows)}</span>
          {table.correction !== null && (
            <Badge appearance="outline" color="informative">
              {words.corrected}
            </Badge>
          )}
        </span>
      </button>
      {questions.map((question, index) => (
        <TableQuestion key={index} table={table} question={question} />
      ))}
      <div ref={buttons} className={styles.buttons}>
        <ColumnsToggle id={id} name={name} columns={table.headings} open={listed} onOpen={setListed} />
        {!editing && (
          <Button
            size="small"
            data-opens="form"
            aria-label={words.correctTable(name)}
            onClick={() => {
              setEditing(true);
            }}
          >
            {words.correct}
          </Button>
        )}
        {!editing && table.correction !== null && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.automaticFor(name)}
            onClick={() => {
              recogniseAutomatically(keyOf(table));
            }}
          >
            {words.automatic}
          </Button>
        )}
      </div>
      {listed && <ColumnsList id={id} name={name} columns={table.headings} />}
      {editing && (
        <TableForm
          name={name}
          place={table}
          table={table}
          snapshots={evaluation.snapshots}
          onSave={(choice) => {
            correct(correctionOf(table, choice, evaluation.snapshots));
          }}
          onCancel={close}
        />
      )}
    </li>
  );
}
