import { makeStyles } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluate";
import { READ_TABLES } from "../messages/read-tables";
import { FoldedSection } from "./folded-section";
import { MissingTable } from "./missing-table";
import { useRowStyles } from "./row-styles";
import { ShortList } from "./short-list";
import { TableItem } from "./table-item";
import { useLanguage } from "./words";

const useStyles = makeStyles({ line: { margin: "4px 0" } });

export type ReadTablesProps = {
  readonly evaluation: Evaluation;
  /** `null` as long as nobody opened or closed it: then it is open where something has to be asked. */
  readonly tablesOpen: boolean | null;
  readonly onTablesOpen: (open: boolean) => void;
};

/** First what is asked about, then what a person set, then the rest: among many, one looks for these. */
function inOrder({ tables, questions }: Evaluation): Evaluation["tables"] {
  const isAsked = (table: Evaluation["tables"][number]) => questions.some(({ file, sheet, headerRow }) => file === table.file && sheet === table.sheet && headerRow === table.headerRow);
  const rank = (table: Evaluation["tables"][number]) => (isAsked(table) ? 0 : table.correction !== null ? 1 : 2);
  return [...tables].sort((a, b) => rank(a) - rank(b));
}

/** Corrections are kept in the book that is open; a further book has a sheet 設定 of its own. */
export const canPointOut = (sheet: Evaluation["leftOut"][number], file: string): boolean => sheet.why === "no-table" && sheet.file === file;

/** What was recognised, table by table, with what a person can put right. */
export function ReadTables({ evaluation, tablesOpen, onTablesOpen }: ReadTablesProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = READ_TABLES[useLanguage()];
  const { tables, questions, leftOut, file } = evaluation;
  const missing = leftOut.filter((sheet) => canPointOut(sheet, file));
  return (
    <FoldedSection title={words.title(tables.length, questions.length)} open={tablesOpen ?? (questions.length > 0 || tables.length === 0)} onOpen={onTablesOpen}>
      {tables.length === 0 && <p className={styles.line}>{words.none(missing.length > 0)}</p>}
      <ShortList items={inOrder(evaluation)} render={(table) => <TableItem key={`${table.file}/${table.sheet}/${table.range}`} table={table} evaluation={evaluation} />} />
      <ul className={rows.list}>
        {missing.map(({ sheet }) => (
          <MissingTable key={sheet} file={file} sheet={sheet} evaluation={evaluation} />
        ))}
      </ul>
    </FoldedSection>
  );
}
