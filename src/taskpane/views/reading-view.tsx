import type { Evaluation } from "../../actions/evaluate";
import { VIEW_WORDS } from "../../messages/views";
import { canPointOut, ReadTables } from "../read-tables";
import { LeftOutSheets, UnreadCells } from "../unread";
import { useLanguage } from "../words";
import { EmptyState } from "./empty-state";

type ReadingViewProps = { readonly evaluation: Evaluation | null; readonly tablesOpen: boolean | null; readonly onTablesOpen: (open: boolean) => void };

/** 読み取り: what was recognised, what was not, and the way to put it right. */
export function ReadingView({ evaluation, tablesOpen, onTablesOpen }: ReadingViewProps) {
  const words = VIEW_WORDS[useLanguage()];
  if (evaluation === null) return <EmptyState text={words.empty.reading} />;
  return (
    <>
      <ReadTables evaluation={evaluation} tablesOpen={tablesOpen ?? true} onTablesOpen={onTablesOpen} />
      {evaluation.tables.length > 0 && <UnreadCells unread={evaluation.unread} />}
      {/* Sheets in which a table can be pointed out stand above already. */}
      <LeftOutSheets leftOut={evaluation.leftOut.filter((sheet) => !canPointOut(sheet, evaluation.file))} />
    </>
  );
}
