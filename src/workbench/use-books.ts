import { startTransition, useCallback, useReducer, useRef, useState } from "react";
import { parseCell, type Position } from "../workbook/address";
import type { WorkbookFailure } from "../workbook/failure";
import type { Snapshot } from "../workbook/snapshot";
import { nameFile, TOP_LEFT, type Book } from "./book";
import { followBooks, NO_BOOKS, type Books, type BooksEvent } from "./books-state";
import { distinctName } from "./file-names";
import { OpenWorkbook } from "./open-workbook";
import { Stopped } from "../workbook/run-in-slices";

/** A file that somebody chose or dropped. */
export type FileToOpen = { readonly name: string; readonly isSample?: true; readonly load: () => Promise<Uint8Array> };

/** The file that is being read, how much of it is done (0 to 1), and how many wait behind it. */
export type Opening = { readonly file: string; readonly part: number; readonly waiting: number };

export type FailedFile = { readonly id: number; readonly failure: WorkbookFailure };

/** A cell comes into view because a person pressed something at this moment, or at the end of work. */
export type Showing = { readonly byHand: () => boolean; readonly onShow: (byHand: boolean) => void };

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

/** The open books. Files are read one after the other; one that can't be read is named and harms no other. */
export function useBooks({ byHand, onShow }: Showing) {
  const [state, dispatch] = useReducer(followBooks, NO_BOOKS);
  // What is read from between two drawings: files are opened one after the other without one.
  const latest = useRef<Books>(NO_BOOKS);
  const tell = useCallback((event: BooksEvent) => {
    latest.current = followBooks(latest.current, event);
    dispatch(event);
  }, []);
  /** What follows from work and not from a key: a whole sheet may have to be drawn, which is done a little at a time. */
  const tellLater = useCallback((event: BooksEvent) => {
    startTransition(() => { tell(event); });
  }, [tell]);
  const [opening, setOpening] = useState<Opening | null>(null);
  const [failures, setFailures] = useState<readonly FailedFile[]>([]);
  const [sameFile, setSameFile] = useState<string | null>(null);
  const waiting = useRef<FileToOpen[]>([]);
  const stopper = useRef<AbortController | null>(null);
  const lastId = useRef(0);
  const nextId = useCallback(() => (lastId.current += 1), []);

  const read = useCallback(
    async ({ name, isSample, load }: FileToOpen, signal: AbortSignal) => {
      const original = await load();
      const same = latest.current.books.find((book) => book.isSample === (isSample === true) && isSame(book.original, original));
      if (same !== undefined) {
        if (!same.isSample) setSameFile(same.file);
        tell({ type: "chosen", id: same.id });
        return;
      }
      const id = nextId();
      const file = distinctName(name, latest.current.books.map((book) => book.file));
      const workbook = new OpenWorkbook(original, file, {
        show: (sheet, cell) => {
          const shown = () => {
            tell({ type: "shown", id, sheet, active: parseCell(cell) ?? TOP_LEFT });
            onShow(byHand());
          };
          if (byHand()) shown();
          else startTransition(shown);
        },
        changed: (sheets, bytes) => {
          tell({ type: "written", id, bytes });
          tellLater({ type: "changed", id, sheets, bytes });
        },
      });
      const sheets = await workbook.look({ signal, onStep: ({ done, of }) => { setOpening({ file, part: done / of, waiting: waiting.current.length }); } });
      const book: Book = { id, workbook, file, isSample: isSample === true, original, bytes: original, saved: original, sheets, view: { sheet: sheets[0]?.name ?? "", active: new Map() }, others: [], asked: 0, evaluation: null };
      tellLater({ type: "opened", book });
    },
    [tell, tellLater, nextId, byHand, onShow],
  );

  const open = useCallback(
    async (files: readonly FileToOpen[]) => {
      waiting.current.push(...files);
      setSameFile(null);
      if (stopper.current !== null) return;
      const stop = new AbortController();
      stopper.current = stop;
      setFailures([]);
      for (let next = waiting.current.shift(); next !== undefined; next = waiting.current.shift()) {
        setOpening({ file: next.name, part: 0, waiting: waiting.current.length });
        try {
          await read(next, stop.signal);
        } catch (error) {
          if (error instanceof Stopped) waiting.current = [];
          else {
            const failed = { id: nextId(), failure: nameFile(error, next.name) };
            setFailures((earlier) => [...earlier, failed]);
          }
        }
      }
      stopper.current = null;
      // With the book that was opened, and not before it stands.
      startTransition(() => { setOpening(null); });
    },
    [read, nextId],
  );
  const stop = useCallback(() => { stopper.current?.abort(); }, []);
  const dismiss = useCallback((id: number) => { setFailures((failures) => failures.filter((failed) => failed.id !== id)); }, []);
  const show = useCallback((id: number, sheet: string, active: Position | null) => { tell({ type: "shown", id, sheet, active }); }, [tell]);
  /** The books that are read with one, as they are at this moment. */
  const readOthers = useCallback((id: number): Promise<readonly Snapshot[]> => {
    const { books } = latest.current;
    const ids = books.find((book) => book.id === id)?.others ?? [];
    return Promise.all(books.filter((book) => ids.includes(book.id)).map(({ workbook }) => workbook.read()));
  }, []);
  const forgetSameFile = useCallback(() => { setSameFile(null); }, []);
  return { ...state, opening, failures, sameFile, forgetSameFile, open, stop, dismiss, show, tell, tellLater, readOthers };
}
