import { WorkbookFailure } from "../failure";
import { chooseRemoved } from "../removal";
import type { Removal } from "../workbook";
import { failureOf } from "./failures";
import { ask, type Host } from "./host";
import type { Memory } from "./inspect";
import { inspectSettled } from "./inspect-settled";
import { settleAfter } from "./settle";
import { encodeStep, newRun, STEP_KEY } from "./step";
import { deleteSheet } from "./undo";

/**
 * Two requests. A deleted sheet cannot be brought back, so each is first marked as going; with one property on the first
 * the removal counts as done, and is carried to its end however it was cut off. The sheet that bears it goes last.
 */
export async function remove(host: Host, memory: Memory, removal: Removal): Promise<readonly string[]> {
  const { list, sheets } = await inspectSettled(host, memory, []);
  const visibilities = new Map(list.sheets.map(({ id, visibility }) => [id, visibility]));
  const going = chooseRemoved(sheets.map(({ id, name, facts }) => ({ id, name, mark: facts.mark, visibility: visibilities.get(id) ?? "visible" })), removal);
  if (going.length === 0) return [];
  if (list.protected) throw new WorkbookFailure("BookProtected");
  const run = newRun();
  try {
    await ask(host, ({ workbook }) => {
      const [first, ...others] = going.map(({ id }) => workbook.worksheets.getItem(id));
      if (!first) return () => undefined;
      for (const sheet of [first, ...others]) sheet.customProperties.add(STEP_KEY, encodeStep({ run, done: false, role: "going" }));
      first.customProperties.add(STEP_KEY, encodeStep({ run, done: true, role: "going" }));
      for (const sheet of [...others, first]) deleteSheet(sheet);
      return () => undefined;
    });
  } catch (error) {
    await settleAfter(failureOf(error), host, { run, isDone: (ids) => going.every(({ id }) => !ids.has(id)), turnedBack: false });
  }
  for (const { id } of going) memory.delete(id);
  return going.map(({ name }) => name);
}
