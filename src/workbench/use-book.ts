import { useCallback, useEffect, useRef, useState } from "react";
import { parseCell, type Position } from "../workbook/address";
import type { WorkbookFailure } from "../workbook/failure";
import { FileWorkbook } from "../workbook/file";
import { lookAt, nameFile, type Book } from "./book";

const TOP_LEFT: Position = { row: 0, column: 0 };

export type View = { readonly sheet: string; readonly active: Position };

/** The open book, what of it is in view, and what went wrong with the last file. The open book stays until another one is read. */
export function useBook(onShow: () => void) {
  const [book, setBook] = useState<Book | null>(null);
  const [view, setView] = useState<View>({ sheet: "", active: TOP_LEFT });
  const [opening, setOpening] = useState<string | null>(null);
  const [failure, setFailure] = useState<WorkbookFailure | null>(null);
  const current = useRef<Book | null>(null);
  const remembered = useRef(new Map<string, Position>());

  const show = useCallback((sheet: string, active: Position) => {
    remembered.current.set(sheet, active);
    setView({ sheet, active });
  }, []);
  const showSheet = useCallback((sheet: string) => {
    show(sheet, remembered.current.get(sheet) ?? TOP_LEFT);
  }, [show]);

  const replace = useCallback((next: Book) => {
    current.current = next;
    setBook(next);
  }, []);

  const onShowRef = useRef(onShow);
  useEffect(() => {
    onShowRef.current = onShow;
  }, [onShow]);

  const open = useCallback(
    async (file: string, load: () => Promise<Uint8Array>) => {
      setOpening(file);
      setFailure(null);
      try {
        const workbook: FileWorkbook = new FileWorkbook(await load(), file, async (sheet, cell) => {
          // After a write the book holds a sheet that was not there before; the person still reads the pane.
          const written = workbook.bytes() !== current.current?.bytes;
          if (written) replace(await lookAt(workbook));
          show(sheet, parseCell(cell) ?? TOP_LEFT);
          if (!written) onShowRef.current();
        });
        const next = await lookAt(workbook);
        remembered.current.clear();
        replace(next);
        showSheet(next.sheets[0]?.name ?? "");
      } catch (error) {
        setFailure(nameFile(error, file));
      } finally {
        setOpening(null);
      }
    },
    [replace, show, showSheet],
  );
  const dismiss = useCallback(() => {
    setFailure(null);
  }, []);
  return { book, view, opening, failure, open, show, showSheet, dismiss };
}
