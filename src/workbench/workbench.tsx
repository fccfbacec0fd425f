import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluation";
import { WORKBENCH } from "../messages/workbench";
import { useLanguage } from "../taskpane/words";
import { isUnsaved, type Book } from "./book";
import { BookPane } from "./book-pane";
import { ClosableNotice } from "./closable-notice";
import { evaluationOf } from "./evaluation-of";
import { FileFailure } from "./file-failure";
import { dayOf, nameOfCopy } from "./file-names";
import { FileTabs } from "./file-tabs";
import { Layout, type Side } from "./layout";
import { OpeningNotice } from "./opening-notice";
import { OtherFiles } from "./other-files";
import { SAMPLE } from "./sample";
import { saveFile } from "./save-file";
import { SheetView } from "./sheet-view";
import { TopBar } from "./top-bar";
import { useBooks } from "./use-books";
import { useDrop } from "./use-drop";
import { useLeaveWarning } from "./use-leave-warning";
import { useMarks } from "./use-marks";

const useStyles = makeStyles({
  page: { display: "flex", flexDirection: "column", height: "100vh", overflow: "hidden", fontSize: tokens.fontSizeBase300, backgroundColor: tokens.colorNeutralBackground1 },
  empty: { padding: "24px", margin: 0 },
  pane: { flexGrow: 1, minHeight: 0 },
  away: { display: "none" },
  drop: { position: "fixed", inset: "8px", zIndex: 10, display: "flex", alignItems: "center", justifyContent: "center", fontSize: tokens.fontSizeBase500, color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackgroundAlpha2, border: `3px dashed ${tokens.colorBrandStroke1}`, pointerEvents: "none" },
});

/** Long there before anything can be lost; a dialog weighs more than the grid. */
const CloseDialog = lazy(() => import(/* webpackChunkName: "work" */ "./close-dialog"));

const toOpen = (file: File) => ({ name: file.name, load: async () => new Uint8Array(await file.arrayBuffer()) });

export function Workbench({ onLanguage }: { readonly onLanguage: () => void }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = WORKBENCH[language];
  const [side, setSide] = useState<Side>("pane");
  // It is told until something else is done: over another file it would be taken for that one.
  const [savedAs, setSavedAs] = useState<string | null>(null);
  // A sheet came to the front that a person has not looked at yet: on a narrow screen it lies behind the pane.
  const [behind, setBehind] = useState(false);
  // A cell that a person presses in the pane is looked at; what was just written is first read about in the pane.
  const pressed = useRef(false);
  const byHand = useCallback(() => pressed.current, []);
  const onShow = useCallback((isByHand: boolean) => {
    if (isByHand) setSide("sheet");
    setBehind(!isByHand);
  }, []);
  const onPress = () => {
    setSavedAs(null);
    pressed.current = true;
    setTimeout(() => { pressed.current = false; });
  };
  const { books, current, opening, failures, sameFile, forgetSameFile, open, stop, dismiss, show, tell, tellLater, readOthers } = useBooks({ byHand, onShow });
  const book = books.find(({ id }) => id === current) ?? null;

  const openFiles = useCallback((files: readonly File[]) => {
    setSavedAs(null);
    setBehind(false);
    void open(files.map(toOpen));
  }, [open]);
  const dropping = useDrop(openFiles);
  const openSample = useCallback(() => open([SAMPLE]), [open]);
  useEffect(() => void openSample(), [openSample]);
  useLeaveWarning(books.some(isUnsaved));

  const evaluation = book === null ? null : evaluationOf(book, books);
  const marks = useMarks(evaluation);
  const onEvaluation = useCallback((id: number, now: Evaluation) => { tellLater({ type: "evaluated", id, evaluation: now }); }, [tellLater]);

  const picker = useRef<HTMLInputElement>(null);
  const choose = useCallback(() => picker.current?.click(), []);

  const given = useRef<string[]>([]);
  const [closing, setClosing] = useState<Book | null>(null);
  const save = ({ id, file, workbook }: Book) => {
    const bytes = workbook.bytes();
    const name = nameOfCopy(file, dayOf(new Date()), [...given.current, ...books.map((each) => each.file)], words.savedName);
    given.current.push(name);
    saveFile(bytes, name);
    tell({ type: "saved", id, bytes });
    setSavedAs(name);
  };
  const close = ({ id }: Book) => {
    setClosing(null);
    tell({ type: "closed", id });
  };
  const askToClose = (asked: Book) => {
    setSavedAs(null);
    if (isUnsaved(asked)) setClosing(asked);
    else close(asked);
  };
  return (
    <div className={styles.page}>
      <TopBar picker={picker} file={book?.file ?? null} sample={book?.isSample === true} unsaved={book !== null && books.length === 1 && isUnsaved(book)} onFiles={openFiles} onSave={() => { if (book !== null) save(book); }} onLanguage={onLanguage} />
      {book !== null && books.length > 1 && <FileTabs books={books} current={book} onSelect={(id) => { setSavedAs(null); setBehind(false); tell({ type: "chosen", id }); }} onClose={askToClose} />}
      {opening !== null && <OpeningNotice opening={opening} onStop={stop} />}
      {failures.map(({ id, failure }) => (
        <FileFailure key={id} failure={failure} onDismiss={() => { dismiss(id); }} />
      ))}
      <div role="status">
        {sameFile !== null && <ClosableNotice intent="info" text={words.alreadyOpen(sameFile)} onDismiss={forgetSameFile} />}
        {savedAs !== null && <ClosableNotice intent="success" text={words.saved(savedAs)} onDismiss={() => { setSavedAs(null); }} />}
      </div>
      {book === null ? (
        opening === null && <p className={styles.empty}>{words.noBook}</p>
      ) : (
        <Layout
          side={side}
          behind={behind ? book.view.sheet : null}
          onSide={(to) => { setBehind(false); setSide(to); }}
          onPress={onPress}
          sheet={<SheetView book={book} marks={marks} onShow={(sheet, active) => { show(book.id, sheet, active); }} />}
          pane={
            <>
              <OtherFiles book={book} books={books} onTick={(other, on) => { tell({ type: "ticked", id: book.id, other, on }); }} onReadAgain={() => { tell({ type: "asked", id: book.id }); }} />
              {books.map((each) => (
                <div key={each.id} className={mergeClasses(styles.pane, each.id !== book.id && styles.away)}>
                  <BookPane book={each} readOthers={readOthers} onEvaluation={onEvaluation} onSample={openSample} onChoose={choose} />
                </div>
              ))}
            </>
          }
        />
      )}
      {closing !== null && (
        <Suspense>
          <CloseDialog book={closing} onSave={(asked) => { save(asked); close(asked); }} onDiscard={close} onCancel={() => { setClosing(null); }} />
        </Suspense>
      )}
      {dropping && <div className={styles.drop}>{words.drop}</div>}
    </div>
  );
}
