import { useId, useRef, useState } from "react";
import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluate";
import type { ReadTable } from "../actions/evaluation";
import { columnsBelow, rowsAround } from "../actions/table-choices";
import type { ColumnChoice, SheetKey, TableChoice } from "../actions/table-choices";
import { READ_TABLES } from "../messages/read-tables";
import { KIND_CHOICES, ROLE_CHOICES, sayKind, sayRole } from "../messages/tables";
import { useFirstFocus } from "./use-first-focus";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  form: { margin: "4px 8px 10px 8px", padding: "10px 12px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  title: { margin: "0 0 8px 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  field: { marginBottom: "8px" },
  // A long row of texts must not push the form wider than the pane.
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  columns: { margin: "12px 0 6px 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { margin: "8px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type TableFormProps = {
  readonly name: string;
  readonly place: SheetKey;
  /** `null` where no table was recognised. */
  readonly table: ReadTable | null;
  readonly snapshots: Evaluation["snapshots"];
  readonly onSave: (choice: TableChoice) => void;
  readonly onCancel: () => void;
};

const asChoices = ({ headings }: ReadTable): readonly ColumnChoice[] => headings.map(({ column, heading, role }) => ({ column, heading, role }));

/** Kind, header and columns of a table, all by choosing. */
export function TableForm({ name, place, table, snapshots, onSave, onCancel }: TableFormProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = READ_TABLES[language];
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const rows = rowsAround(snapshots, place, table?.headerRow ?? null);
  const [kind, setKind] = useState<TableChoice["kind"] | null>(table?.kind ?? null);
  const [row, setRow] = useState(table?.headerRow ?? rows[0]?.row ?? 1);
  const [columns, setColumns] = useState<readonly ColumnChoice[]>(() => (table ? asChoices(table) : columnsBelow(snapshots, place, row)));

  useFirstFocus(form, "select");

  const chosenRow = rows.find((each) => each.row === row);
  const chooseRow = (next: number) => {
    setRow(next);
    setColumns(table && next === table.headerRow ? asChoices(table) : columnsBelow(snapshots, place, next));
  };
  return (
    <form
      ref={form}
      className={styles.form}
      aria-labelledby={id}
      onSubmit={(event) => {
        event.preventDefault();
        if (kind !== null) onSave({ kind, row, columns });
      }}
    >
      <h3 id={id} className={styles.title}>
        {words.form.title(name)}
      </h3>
      <Field label={words.form.kind} className={styles.field}>
        <Select className={styles.select} value={kind ?? ""} onChange={(_, { value }) => { setKind(KIND_CHOICES.find((each) => each === value) ?? null); }}>
          {table === null && <option value="">{words.form.chooseKind}</option>}
          {KIND_CHOICES.filter((each) => table !== null || each !== "none").map((each) => (
            <option key={each} value={each}>
              {sayKind(language, each)}
            </option>
          ))}
        </Select>
      </Field>
      {kind !== "none" && (
        <>
          <Field label={words.form.row} className={styles.field}>
            <Select className={styles.select} title={chosenRow && words.form.rowChoice(chosenRow.row, chosenRow.texts)} value={String(row)} onChange={(_, { value }) => { chooseRow(Number(value)); }}>
              {rows.map(({ row: each, texts }) => (
                <option key={each} value={each}>
                  {words.form.rowChoice(each, texts)}
                </option>
              ))}
            </Select>
          </Field>
          <h4 className={styles.columns}>{words.form.columns}</h4>
          {columns.length === 0 && <p className={styles.hint}>{words.form.noHeadings}</p>}
          {columns.map(({ column, heading, role }) => (
            <ColumnField
              key={column}
              label={words.column(column, heading.replace(/\s+/g, " "))}
              role={role}
              onRole={(next) => {
                setColumns(columns.map((each) => (each.column === column ? { ...each, role: next } : each)));
              }}
            />
          ))}
        </>
      )}
      <p className={styles.hint}>{words.form.kept}</p>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={kind === null}>
          {words.form.save}
        </Button>
        <Button onClick={onCancel}>{words.form.cancel}</Button>
      </div>
    </form>
  );
}

type ColumnFieldProps = { readonly label: string; readonly role: ColumnChoice["role"]; readonly onRole: (role: ColumnChoice["role"]) => void };

function ColumnField({ label, role, onRole }: ColumnFieldProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = READ_TABLES[language];
  const [known] = useState(role !== null);
  return (
    <Field label={label} className={styles.field}>
      <Select size="small" className={styles.select} value={role ?? ""} onChange={(_, { value }) => { onRole(ROLE_CHOICES.find((each) => each === value) ?? null); }}>
        {!known && <option value="">{words.form.chooseRole}</option>}
        <option value="unused">{sayRole(language, "unused")}</option>
        {ROLE_CHOICES.filter((each) => each !== "unused").map((each) => (
          <option key={each} value={each}>
            {sayRole(language, each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
