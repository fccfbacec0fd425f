import { useCallback, useEffect, useState } from "react";
import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { Pane } from "../taskpane/pane";
import { useLanguage } from "../taskpane/words";
import { FileFailure } from "./file-failure";
import { Layout, type Side } from "./layout";
import { SAMPLE_NAME, sampleBytes } from "./sample";
import { saveFile } from "./save-file";
import { SheetView } from "./sheet-view";
import { TopBar } from "./top-bar";
import { useBook } from "./use-book";
import { useDrop } from "./use-drop";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden", fontSize: tokens.fontSizeBase300, backgroundColor: tokens.colorNeutralBackground1 },
  notice: { padding: "8px 12px" },
  empty: { padding: "24px", margin: 0 },
  drop: { position: "fixed", inset: "8px", zIndex: 10, display: "flex", alignItems: "center", justifyContent: "center", fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackgroundAlpha2, border: `3px dashed ${tokens.colorBrandStroke1}`, pointerEvents: "none" },
});

const readFile = (file: File) => async () => new Uint8Array(await file.arrayBuffer());

export function Workbench({ onLanguage }: { readonly onLanguage: () => void }) {
  const styles = useStyles();
  const words = WORKBENCH[useLanguage()];
  const [side, setSide] = useState<Side>("pane");
  const showSheetSide = useCallback(() => {
    setSide("sheet");
  }, []);
  const { book, view, opening, failure, open, show, showSheet, dismiss } = useBook(showSheetSide);

  const openFile = useCallback((file: File) => void open(file.name, readFile(file)), [open]);
  const dropping = useDrop(openFile);
  useEffect(() => {
    void open(SAMPLE_NAME, () => Promise.resolve(sampleBytes()));
  }, [open]);

  const save = () => {
    if (book !== null) saveFile(book.workbook.bytes(), words.savedName(book.file.replace(/\.xlsx$/i, "")));
  };
  return (
    <div className={styles.page}>
      <TopBar file={book?.file ?? null} sample={book?.file === SAMPLE_NAME} onFile={openFile} onSave={save} onLanguage={onLanguage} />
      <div role="status">{opening !== null && <Spinner className={styles.notice} size="tiny" label={words.opening(opening)} />}</div>
      {failure !== null && <FileFailure failure={failure} onDismiss={dismiss} />}
      {book === null ? (
        opening === null && <p className={styles.empty}>{words.noBook}</p>
      ) : (
        <Layout
          side={side}
          onSide={setSide}
          sheet={<SheetView book={book} view={view} onSheet={showSheet} onCell={show} />}
          pane={<Pane key={idOf(book.workbook)} workbook={book.workbook} book={book.file} startView={null} />}
        />
      )}
      {dropping && <div className={styles.drop}>{words.drop}</div>}
    </div>
  );
}

const ids = new WeakMap<object, number>();
let last = 0;

/** Another book begins with an empty pane, also when the file has the same name. */
function idOf(workbook: object): number {
  const known = ids.get(workbook);
  if (known !== undefined) return known;
  last += 1;
  ids.set(workbook, last);
  return last;
}
