import type { SchemeProblemWhy } from "../../grading/scheme-problem";
import type { SchemeItem } from "../../messages/scheme-sheet";
import { foldName } from "../../quantity/fold";
import { findWord, isWord } from "./scheme-page";
import type { SchemePage, SchemeTable } from "./scheme-page";

export type ItemRead = {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly fail: (why: SchemeProblemWhy, text?: string, other?: string) => void;
};

/** The rows 項目 | 内容, wherever they stand. */
export class SchemeItems {
  private readonly found = new Map<SchemeItem, ItemRead>();

  constructor(
    private readonly page: SchemePage,
    private readonly tables: readonly SchemeTable[],
  ) {
    for (const table of tables) {
      const [itemAt, contentAt] = [table.columns.get("item"), table.columns.get("content")];
      if (itemAt === undefined || contentAt === undefined) continue;
      for (const row of table.rows) this.take(row, itemAt, contentAt);
    }
  }

  private take(row: number, itemAt: number, contentAt: number): void {
    const { page } = this;
    const word = page.text(row, itemAt);
    const text = page.text(row, contentAt);
    if (word === "" && text === "") return;
    const item = findWord(word, ({ items }) => items);
    if (item === null) page.fail("item-unknown", row, itemAt, word === "" ? text : word);
    else if (this.found.has(item)) page.fail("item-twice", row, itemAt);
    else this.found.set(item, { text, row, column: contentAt, fail: (why, about = text, other) => { page.fail(why, row, contentAt, about, other); } });
  }

  get(item: SchemeItem): ItemRead | null {
    return this.found.get(item) ?? null;
  }

  /** What is missing is named at the head of the table where it belongs. */
  failMissing(item: SchemeItem): void {
    const [table] = this.tables;
    this.page.fail("item-missing", table?.header ?? 0, table?.columns.get("item") ?? 0, item);
  }

  /** The folded text; a missing row is named, `null`. */
  textOf(item: SchemeItem): string | null {
    const found = this.get(item);
    if (found === null) this.failMissing(item);
    return found && foldName(found.text);
  }

  /** One of the words that are known for it. */
  choiceOf<K extends string>(item: SchemeItem, known: Parameters<typeof findWord<K>>[1]): K | null {
    const found = this.get(item);
    if (found === null) {
      this.failMissing(item);
      return null;
    }
    const choice = findWord(found.text, known);
    if (choice === null && found.text === "") found.fail("item-blank", item);
    else if (choice === null) found.fail("word-unknown", found.text, item);
    return choice;
  }

  /** Nothing, or なし. */
  isUnused(item: SchemeItem): boolean {
    const found = this.get(item);
    return found === null || found.text === "" || isWord(found.text, ({ none }) => none) || foldName(found.text) === "-";
  }
}
