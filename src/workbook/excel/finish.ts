import { type Courtesy, listCourtesies } from "./courtesies";
import { ask, type Host } from "./host";
import { perform, type Task } from "./requests";
import { encodeStep, STEP_KEY } from "./step";
import type { Target } from "./targets";
import { deleteSheet } from "./undo";
import { stepOf } from "./write-tasks";

/** What the commit itself weighs, for each sheet. */
const COMMIT = 1_200;

const taskOf = (courtesy: Courtesy): Task => ({
  sent: courtesy.sent,
  received: 0,
  queue(worksheets) {
    courtesy.queue(worksheets);
    return undefined;
  },
});

/** How many of them go along with the commit; Excel on the web takes only so much at once. */
function countFitting(courtesies: readonly Courtesy[], room: number): number {
  let sent = 0;
  const first = courtesies.findIndex((courtesy) => {
    sent += courtesy.sent;
    return sent > room;
  });
  return first === -1 ? courtesies.length : first;
}

/**
 * The write counts as done from the first of these calls on: one property, written at once. All others tidy up, and can
 * be made up for; the sheet that bears that property is tidied last. Only then come the courtesies.
 */
export async function finish(host: Host, targets: readonly Target[], run: string): Promise<void> {
  const courtesies = listCourtesies(targets);
  const fitting = countFitting(courtesies, host.budget.request - targets.length * COMMIT);
  await ask(host, (context) => {
    const { worksheets } = context.workbook;
    const sheets = targets.map((target) => ({ target, sheet: worksheets.getItem(target.is === "new" ? target.name : target.temporary) }));
    const [first, ...others] = sheets;
    first?.sheet.customProperties.add(STEP_KEY, encodeStep(stepOf(first.target, run, true)));
    for (const { target } of sheets) if (target.is === "written anew" && target.copy !== null) worksheets.getItem(target.copy).customProperties.getItem(STEP_KEY).delete();
    for (const { target, sheet } of [...others, ...(first ? [first] : [])]) {
      if (target.is === "new") sheet.customProperties.getItem(STEP_KEY).delete();
      else deleteSheet(sheet);
    }
    for (const courtesy of courtesies.slice(0, fitting)) courtesy.queue(worksheets);
    return () => undefined;
  });
  await perform(host, courtesies.slice(fitting).map(taskOf));
}
