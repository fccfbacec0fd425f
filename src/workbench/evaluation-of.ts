import type { Evaluation } from "../actions/evaluation";
import type { Book } from "./book";

/** What was last found about a book: by its own pane, else by that of a book with which it was read. */
export function evaluationOf(book: Book, books: readonly Book[]): Evaluation | null {
  const readWith = ({ evaluation }: Book) => evaluation?.snapshots.some(({ file }) => file === book.file) === true;
  return book.evaluation ?? books.find(readWith)?.evaluation ?? null;
}
