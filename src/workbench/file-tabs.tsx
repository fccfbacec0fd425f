import { useRef } from "react";
import { Button, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { CloseShape } from "../taskpane/shapes";
import { useLanguage } from "../taskpane/words";
import { isUnsaved, type Book } from "./book";
import { useTabInView } from "./use-tab-in-view";

const useStyles = makeStyles({
  strip: { display: "flex", alignItems: "center", flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  tabs: { flexGrow: 1, minWidth: 0, overflowX: "auto", overflowY: "hidden" },
  tab: { flexShrink: 0, whiteSpace: "nowrap" },
  state: { marginLeft: "6px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  close: { flexShrink: 0, minWidth: "32px" },
});

type FileTabsProps = { readonly books: readonly Book[]; readonly current: Book; readonly onSelect: (id: number) => void; readonly onClose: (book: Book) => void };

/** The open files, where there are several. */
export function FileTabs({ books, current, onSelect, onClose }: FileTabsProps) {
  const styles = useStyles();
  const words = WORKBENCH[useLanguage()];
  const list = useRef<HTMLDivElement>(null);
  useTabInView(list, books.indexOf(current), books.length);
  return (
    <div className={styles.strip}>
      <div className={styles.tabs} ref={list}>
        <TabList aria-label={words.files} size="small" selectedValue={current.id} onTabSelect={(_, { value }) => { onSelect(Number(value)); }}>
          {books.map((book) => (
            <Tab key={book.id} value={book.id} className={styles.tab}>
              {book.file}
              {isUnsaved(book) && <span className={styles.state}>{words.unsaved}</span>}
            </Tab>
          ))}
        </TabList>
      </div>
      <Button appearance="subtle" size="small" className={styles.close} icon={<CloseShape />} aria-label={words.close(current.file)} title={words.close(current.file)} onClick={() => { onClose(current); }} />
    </div>
  );
}
