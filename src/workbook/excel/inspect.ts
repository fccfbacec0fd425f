import type { Area } from "../address";
import type { SheetDraft } from "../draft";
import { queueChartNames } from "./draw-charts";
import { failureOf } from "./failures";
import { ask, type Host } from "./host";
import { type BookList, queueList } from "./list-sheets";
import type { ReadBook } from "./read";
import { queueFacts, type SheetFacts } from "./sheet-facts";

/** What is remembered of a sheet, so that the next question can be put in one request. */
export type Remembered = { readonly marked: boolean; readonly bottom: number };

/** By the sheets' ids, which outlive a new name and a new place. */
export type Memory = Map<string, Remembered>;

/** A sheet as it stands just before a write. `heights` is known for marked sheets, from the first row on. */
export type Inspected = {
  readonly id: string;
  readonly name: string;
  readonly facts: SheetFacts;
  readonly heights: readonly (number | null)[] | null;
  /** As the heights. */
  readonly charts: readonly string[] | null;
};

export type Inspection = { readonly list: BookList; readonly sheets: readonly Inspected[] };

const bottomOf = (area: Area | null) => area?.bottom ?? -1;

export function remember(memory: Memory, { sheets }: ReadBook): void {
  memory.clear();
  for (const { listed, facts } of sheets) memory.set(listed.id, { marked: facts.mark !== null, bottom: bottomOf(facts.used) });
}

function queueHeights(sheet: Excel.Worksheet, rows: number): () => readonly (number | null)[] {
  sheet.load("standardHeight");
  const properties = sheet.getRange(`A1:A${rows}`).getRowProperties({ format: { rowHeight: true } });
  return () =>
    properties.value.map(({ format }) => {
      const height = format?.rowHeight ?? sheet.standardHeight;
      return height === sheet.standardHeight ? null : height;
    });
}

type Answered = Omit<Inspected, "name">;

function queueSheet(context: Excel.RequestContext, id: string, rows: number | null): () => Answered {
  const sheet = context.workbook.worksheets.getItem(id);
  const facts = queueFacts(sheet);
  const heights = rows === null ? null : queueHeights(sheet, rows);
  const charts = rows === null ? null : queueChartNames(sheet);
  return () => ({ id, facts: facts(), heights: heights?.() ?? null, charts: charts?.() ?? null });
}

/** Whether what was asked was enough: every sheet known, and of each marked one the heights of all its rows. */
function isComplete(list: BookList, answered: ReadonlyMap<string, Answered>): boolean {
  return list.sheets.every(({ id }) => {
    const sheet = answered.get(id);
    if (!sheet) return false;
    return sheet.facts.mark === null || (sheet.heights?.length ?? 0) > bottomOf(sheet.facts.used);
  });
}

function rememberAnswers(memory: Memory, list: BookList, answered: ReadonlyMap<string, Answered>): void {
  memory.clear();
  for (const { id } of list.sheets) {
    const facts = answered.get(id)?.facts;
    memory.set(id, { marked: facts ? facts.mark !== null : false, bottom: bottomOf(facts?.used ?? null) });
  }
}

async function inspectOnce(host: Host, memory: Memory, rowsToWrite: number): Promise<{ list: BookList; answered: ReadonlyMap<string, Answered> }> {
  return ask(host, (context) => {
    const list = queueList(context);
    const sheets = [...memory].map(([id, { marked, bottom }]) => queueSheet(context, id, marked ? Math.max(bottom + 1, rowsToWrite, 1) : null));
    return () => ({ list: list(), answered: new Map(sheets.map((read) => read()).map((sheet) => [sheet.id, sheet])) });
  });
}

const ATTEMPTS = 4;

/** One request where nothing has changed since the book was read; one or two more where sheets came, went or grew. */
export async function inspect(host: Host, memory: Memory, drafts: readonly SheetDraft[]): Promise<Inspection> {
  const rowsToWrite = Math.max(1, ...drafts.map(({ cells }) => cells.length));
  for (let attempt = 1; ; attempt += 1) {
    const { list, answered } = await inspectOnce(host, memory, rowsToWrite).catch(async (error: unknown) => {
      // A sheet that is gone fails the request: forget what was remembered, and ask what there is.
      if (memory.size === 0 || !failureOf(error).detail.what?.startsWith("ItemNotFound")) throw error;
      memory.clear();
      return inspectOnce(host, memory, rowsToWrite);
    });
    if (isComplete(list, answered) || attempt === ATTEMPTS) {
      const sheets = list.sheets.flatMap(({ id, name }) => {
        const sheet = answered.get(id);
        return sheet ? [{ ...sheet, name }] : [];
      });
      return { list, sheets };
    }
    rememberAnswers(memory, list, answered);
  }
}
