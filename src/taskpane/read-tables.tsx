import { makeStyles } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluate";
import { READ_TABLES } from "../messages/read-tables";
import { FoldedSection } from "./folded-section";
import { MissingTable } from "./missing-table";
import { TableItem } from "./table-item";
import { useRowStyles } from "./row-styles";
import { useLanguage } from "./words";

const useStyles = makeStyles({ line: { margin: "4px 0" } });

export type ReadTablesProps = {
  readonly evaluation: Evaluation;
  /** `null` as long as nobody opened or closed it: then it is open where something has to be asked. */
  readonly tablesOpen: boolean | null;
  readonly onTablesOpen: (open: boolean) => void;
};

/** What was recognised, table by table, with what a person can put right. */
export function ReadTables({ evaluation, tablesOpen, onTablesOpen }: ReadTablesProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = READ_TABLES[useLanguage()];
  const { tables, questions, leftOut, file } = evaluation;
  // Corrections are kept in the book that is open; a further book has a sheet 設定 of its own.
  const missing = leftOut.filter((sheet) => sheet.why === "no-table" && sheet.file === file);
  return (
    <FoldedSection title={words.title(tables.length, questions.length)} open={tablesOpen ?? (questions.length > 0 || tables.length === 0)} onOpen={onTablesOpen}>
      {tables.length === 0 && <p className={styles.line}>{words.none}</p>}
      <ul className={rows.list}>
        {tables.map((table) => (
          <TableItem key={`${table.file}/${table.sheet}/${table.range}`} table={table} evaluation={evaluation} />
        ))}
        {missing.map(({ sheet }) => (
          <MissingTable key={sheet} file={file} sheet={sheet} evaluation={evaluation} />
        ))}
      </ul>
    </FoldedSection>
  );
}
