import { MARK_KEY } from "../mark";
import { clearArea, setHeights } from "./apply-stroke";
import { parseArea } from "../address";
import { queueChartNames, removeCharts } from "./draw-charts";
import { ask, type Host } from "./host";
import { queueList } from "./list-sheets";
import { perform, type Task } from "./requests";
import { queueStep } from "./sheet-facts";
import { runOfTemporaryName, type Step, STEP_KEY } from "./step";

/** A sheet that a write has left behind. `step` is `null` for one that was cut off in the very making. */
export type Leftover = { readonly id: string; readonly name: string; readonly run: string; readonly step: Step | null };

export type Leftovers = {
  /** Of writes that had not come to their end. */
  readonly open: readonly Leftover[];
  /** Of writes that had, but for the tidying up. */
  readonly done: readonly Leftover[];
  /** All sheets' names, by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** Two requests: what sheets there are, and which of them a write has left behind. */
export async function findLeftovers(host: Host): Promise<Leftovers> {
  const { sheets } = await ask(host, queueList);
  const found = await ask(host, (context) => {
    const steps = sheets.map(({ id, name }) => ({ id, name, read: queueStep(context.workbook.worksheets.getItem(id)) }));
    return () =>
      steps.flatMap(({ id, name, read }): Leftover[] => {
        const step = read();
        const run = step?.run ?? runOfTemporaryName(name);
        return run === null ? [] : [{ id, name, run, step }];
      });
  });
  const done = new Set(found.filter(({ step }) => step?.done).map(({ run }) => run));
  return {
    open: found.filter(({ run }) => !done.has(run)),
    done: found.filter(({ run }) => done.has(run)),
    names: new Map(sheets.map(({ id, name }) => [id, name])),
  };
}

/** Excel refuses to delete a sheet that is very hidden. */
export function deleteSheet(sheet: Excel.Worksheet): void {
  sheet.visibility = "Hidden";
  sheet.delete();
}

const CALL = 300;
const task = (queue: (worksheets: Excel.WorksheetCollection) => void): Task => ({
  sent: CALL * 12,
  received: CALL,
  queue(worksheets) {
    queue(worksheets);
    return undefined;
  },
});

const remove = (id: string): Task =>
  task((worksheets) => {
    deleteSheet(worksheets.getItem(id));
  });

const keep = (id: string): Task =>
  task((worksheets) => {
    worksheets.getItem(id).customProperties.getItem(STEP_KEY).delete();
  });

type Backup = Extract<Step, { role: "backup" }>;

/** Puts the copy back into its sheet, in place, so that formulas that refer to the sheet keep their ground; the copy goes last. */
function putBack(id: string, step: Backup, { heights, charts }: Copied): Task {
  return task((worksheets) => {
    const original = worksheets.getItem(step.original);
    const copy = worksheets.getItem(id);
    // Charts that came along with the copied cells would stand there twice if they came back with them.
    removeCharts(copy, charts);
    clearArea(original.getRange(step.written));
    if (step.copied !== null) original.getRange(step.copied).copyFrom(copy.getRange(step.copied), "All");
    setHeights(original, heights, true);
    if (step.mark !== null) original.customProperties.add(MARK_KEY, step.mark);
    deleteSheet(copy);
  });
}

/** The sheet itself is gone, deleted by a person meanwhile: its copy takes its place. */
function standIn(id: string, step: Backup, isNameFree: boolean): Task {
  return task((worksheets) => {
    const copy = worksheets.getItem(id);
    if (step.mark !== null) copy.customProperties.add(MARK_KEY, step.mark);
    copy.customProperties.getItem(STEP_KEY).delete();
    if (isNameFree) copy.name = step.name;
    copy.visibility = "Visible";
  });
}

/** What a copy holds that is not copied back with its cells, or must not be. */
type Copied = { readonly heights: readonly (number | null)[]; readonly charts: readonly string[] };

async function readCopies(host: Host, backups: readonly { readonly id: string; readonly step: Backup }[]): Promise<ReadonlyMap<string, Copied>> {
  if (backups.length === 0) return new Map();
  return ask(host, (context) => {
    const asked = backups.map(({ id, step }) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.load("standardHeight");
      const rows = (parseArea(step.written)?.bottom ?? 0) + 1;
      return { id, sheet, charts: queueChartNames(sheet), properties: sheet.getRange(`A1:A${rows}`).getRowProperties({ format: { rowHeight: true } }) };
    });
    return () =>
      new Map(
        asked.map(({ id, sheet, charts, properties }) => [
          id,
          { charts: charts(), heights: properties.value.map(({ format }) => (format?.rowHeight === sheet.standardHeight ? null : (format?.rowHeight ?? null))) },
        ]),
      );
  });
}

/** Brings the book back to before the write. Can be cut off and begun again at any point. */
export async function undo(host: Host, open: readonly Leftover[], names: ReadonlyMap<string, string>): Promise<void> {
  const backups = open.flatMap(({ id, step }) => (step?.role === "backup" ? [{ id, step }] : []));
  const copies = await readCopies(host, backups);
  const taken = [...names.values()].map((name) => name.toLowerCase());
  const tasks = open.map(({ id, step }) => {
    if (step?.role === "going" || (step?.role === "copied" && step.original === id)) return keep(id);
    if (step?.role !== "backup") return remove(id);
    if (!names.has(step.original)) return standIn(id, step, !taken.includes(step.name.toLowerCase()));
    return putBack(id, step, copies.get(id) ?? { heights: [], charts: [] });
  });
  await perform(host, tasks);
}

/** Takes away what a finished write has left. The sheet that says so goes last. */
export async function tidyUp(host: Host, done: readonly Leftover[]): Promise<void> {
  const inOrder = [...done].sort((a, b) => Number(a.step?.done ?? false) - Number(b.step?.done ?? false));
  await perform(
    host,
    inOrder.map(({ id, step }) =>
      step?.role === "new" ? keep(id) : remove(id),
    ),
  );
}
