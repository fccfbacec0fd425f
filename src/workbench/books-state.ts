import type { Evaluation } from "../actions/evaluation";
import type { Position } from "../workbook/address";
import { isUnsaved, type Book } from "./book";
import type { SheetLook } from "./sheet-look";

/** The open books, in the order in which they were opened, and the one in view. */
export type Books = { readonly books: readonly Book[]; readonly current: number | null };

export const NO_BOOKS: Books = { books: [], current: null };

export type BooksEvent =
  | { readonly type: "opened"; readonly book: Book }
  | { readonly type: "chosen" | "closed" | "asked"; readonly id: number }
  | { readonly type: "shown"; readonly id: number; readonly sheet: string; readonly active: Position | null }
  | { readonly type: "changed"; readonly id: number; readonly sheets: readonly SheetLook[]; readonly bytes: Uint8Array }
  /** The sheets follow: drawing them takes a moment, and until then the book must not pass for saved. */
  | { readonly type: "written"; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: "saved"; readonly id: number; readonly bytes: Uint8Array }
  | { readonly type: "ticked"; readonly id: number; readonly other: number; readonly on: boolean }
  | { readonly type: "evaluated"; readonly id: number; readonly evaluation: Evaluation };

const update = (state: Books, id: number, change: (book: Book) => Partial<Book>): Books => ({
  ...state,
  books: state.books.map((book) => (book.id === id ? { ...book, ...change(book) } : book)),
});

/** The sample gives way to a person's own file, unless something was made of it. */
const givesWay = (book: Book) => book.isSample && !isUnsaved(book) && book.bytes === book.original;

/** The neighbour comes into view when a book is closed. */
function neighbourOf({ books, current }: Books, id: number): number | null {
  if (current !== id) return current;
  const place = books.findIndex((book) => book.id === id);
  return (books[place + 1] ?? books[place - 1])?.id ?? null;
}

function showIn({ view }: Book, sheet: string, active: Position | null): Partial<Book> {
  return { view: { sheet, active: active === null ? view.active : new Map([...view.active, [sheet, active]]) } };
}

export function followBooks(state: Books, event: BooksEvent): Books {
  switch (event.type) {
    case "opened":
      return { books: [...state.books.filter((book) => !givesWay(book)), event.book], current: event.book.id };
    case "chosen":
      return { ...state, current: event.id };
    case "closed": {
      const books = state.books.filter(({ id }) => id !== event.id).map((book) => ({ ...book, others: book.others.filter((id) => id !== event.id) }));
      return { books, current: neighbourOf(state, event.id) };
    }
    case "shown":
      return update(state, event.id, (book) => showIn(book, event.sheet, event.active));
    case "changed":
      return update(state, event.id, ({ view }) => ({
        sheets: event.sheets,
        bytes: event.bytes,
        // The sheet in view may have been taken back.
        ...(event.sheets.some(({ name }) => name === view.sheet) ? {} : { view: { ...view, sheet: event.sheets[0]?.name ?? "" } }),
      }));
    case "written":
      return update(state, event.id, () => ({ bytes: event.bytes }));
    case "saved":
      return update(state, event.id, () => ({ saved: event.bytes }));
    case "ticked":
      return update(state, event.id, ({ others }) => ({ others: event.on ? [...others.filter((id) => id !== event.other), event.other] : others.filter((id) => id !== event.other) }));
    case "asked":
      return update(state, event.id, ({ asked }) => ({ asked: asked + 1 }));
    case "evaluated":
      return update(state, event.id, () => ({ evaluation: event.evaluation }));
  }
}
