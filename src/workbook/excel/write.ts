import type { SheetDraft, WrittenSheet } from "../draft";
import { WorkbookFailure } from "../failure";
import { applyStroke } from "./apply-stroke";
import { failureOf } from "./failures";
import { ask, type Host } from "./host";
import { inspect, type Memory } from "./inspect";
import { perform } from "./requests";
import { encodeStep, runOfTemporaryName, STEP_KEY } from "./step";
import { rangeOfDraft, type Target, targetsOf } from "./targets";
import { deleteSheet, findLeftovers, tidyUp, undo } from "./undo";
import { courtesiesOf } from "./write-plan";
import { stepOf, writeTasks } from "./write-tasks";

/** Ten characters that no other write has; a date would be shown to nobody. */
const newRun = () => Array.from({ length: 10 }, () => Math.floor(Math.random() * 36).toString(36)).join("");

type Courtesy = (worksheets: Excel.WorksheetCollection) => void;

const sheetOf = (worksheets: Excel.WorksheetCollection, target: Target) => worksheets.getItem(target.is === "new" ? target.name : target.id);

/** Panes, the sheet that is shown, and print set-up, in the order in which they are the less likely to be refused. */
function courtesies(targets: readonly Target[]): readonly Courtesy[] {
  const drawn = targets.filter(({ is }) => is === "new").flatMap((target) => courtesiesOf(target.draft).map((stroke) => ({ target, stroke })));
  const draw = (what: "freeze" | "print") =>
    drawn
      .filter(({ stroke }) => stroke.do === what)
      .map(({ target, stroke }): Courtesy => (worksheets) => {
        applyStroke(sheetOf(worksheets, target), stroke);
      });
  const show = targets.slice(0, 1).map((target): Courtesy => (worksheets) => {
    sheetOf(worksheets, target).activate();
  });
  return [...draw("freeze"), ...show, ...draw("print")];
}

/**
 * The write counts as done from the first of these calls on: one property, written at once. All others tidy up, and can
 * be made up for; the sheet that bears that property is tidied last. Only then come the courtesies.
 */
async function finish(host: Host, targets: readonly Target[], run: string): Promise<void> {
  await ask(host, (context) => {
    const { worksheets } = context.workbook;
    const sheets = targets.map((target) => ({ target, sheet: worksheets.getItem(target.is === "new" ? target.name : target.temporary) }));
    const [first, ...others] = sheets;
    first?.sheet.customProperties.add(STEP_KEY, encodeStep(stepOf(first.target, run, true)));
    for (const { target, sheet } of [...others, ...(first ? [first] : [])]) {
      if (target.is === "new") sheet.customProperties.getItem(STEP_KEY).delete();
      else deleteSheet(sheet);
    }
    for (const courtesy of courtesies(targets)) courtesy(worksheets);
    return () => undefined;
  });
}

/** Each courtesy by itself, after the request with all of them failed. One that is refused again is done without. */
async function offerAgain(host: Host, targets: readonly Target[]): Promise<void> {
  for (const courtesy of courtesies(targets)) {
    const failure = await ask(host, ({ workbook }) => {
      courtesy(workbook.worksheets);
      return () => null;
    }).catch(failureOf);
    if (failure?.code === "NoAnswer") return;
  }
}

/** Whether the book is as it was, or written after all. */
type Settled = "undone" | "written";

type Course = {
  readonly run: string;
  /** The last request was under way. Then a book without any leftovers is written, unless they went on the way back. */
  readonly wasFinishing: boolean;
  turnedBack: boolean;
};

/** Finds out what a failed write has left, and brings the book to one side or the other. */
async function settle(host: Host, course: Course): Promise<Settled> {
  const { open, done, names } = await findLeftovers(host);
  const ofRun = <T extends { readonly run: string }>(leftovers: readonly T[]) => leftovers.filter(({ run }) => run === course.run);
  const [unfinished, finished] = [ofRun(open), ofRun(done)];
  if (finished.length > 0) {
    await tidyUp(host, finished);
    return "written";
  }
  if (unfinished.length === 0) return course.wasFinishing && !course.turnedBack ? "written" : "undone";
  course.turnedBack = true;
  await undo(host, unfinished, names);
  return "undone";
}

async function settleAfter(failure: WorkbookFailure, host: Host, course: Course): Promise<void> {
  const attempt = () => settle(host, course);
  // What refused once may take it the second time; where there was no answer, there is no use in asking on.
  const again = (error: unknown) => {
    if (failureOf(error).code === "NoAnswer") throw error;
    return attempt();
  };
  const settled = await attempt()
    .catch(again)
    .catch((error: unknown) => {
      const second = failureOf(error);
      // Where there is no answer at all, what is left behind is offered at the next start.
      if (second.code === "NoAnswer") throw second;
      throw new WorkbookFailure("NotRestored", { what: `${failure.code}, ${second.code} ${second.detail.what ?? ""}`.trim() }, { cause: second });
    });
  if (settled === "undone") throw failure;
}

/** Puts right what earlier writes have left in the book, each to its own side. */
export async function settleAll(host: Host): Promise<void> {
  const { open, done, names } = await findLeftovers(host);
  if (open.length > 0) await undo(host, open, names);
  if (done.length > 0) await tidyUp(host, done);
}

/** Three requests, whatever the size, unless Excel on the web needs more: look, write, finish. */
export async function write(host: Host, memory: Memory, drafts: readonly SheetDraft[]): Promise<readonly WrittenSheet[]> {
  if (drafts.length === 0) return [];
  let inspection = await inspect(host, memory, drafts);
  if (inspection.sheets.some(({ name, facts }) => facts.step !== null || runOfTemporaryName(name) !== null)) {
    await settleAll(host);
    inspection = await inspect(host, memory, drafts);
  }
  const run = newRun();
  const targets = targetsOf(inspection, drafts, run);
  let wasFinishing = false;
  try {
    await perform(host, writeTasks(host, targets, run, (target, id) => memory.set(id, { marked: true, bottom: target.draft.cells.length - 1 })));
    wasFinishing = true;
    await finish(host, targets, run);
  } catch (error) {
    await settleAfter(failureOf(error), host, { run, wasFinishing, turnedBack: false });
    await offerAgain(host, targets);
  }
  for (const target of targets) if (target.is === "written anew") memory.set(target.id, { marked: true, bottom: target.changed.bottom });
  return targets.map(({ draft, name }) => ({ kind: draft.kind, sheet: name, range: rangeOfDraft(draft) }));
}
