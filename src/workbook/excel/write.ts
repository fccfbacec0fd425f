import type { SheetDraft, WrittenSheet } from "../draft";
import { failureOf } from "./failures";
import { finish, offerAgain } from "./finish";
import type { Host } from "./host";
import { inspect, type Memory } from "./inspect";
import { perform } from "./requests";
import { settleAfter, settleAll } from "./settle";
import { runOfTemporaryName } from "./step";
import { rangeOfDraft, targetsOf } from "./targets";
import { writeTasks } from "./write-tasks";

/** Ten characters that no other write has; a date would be shown to nobody. */
const newRun = () => Array.from({ length: 10 }, () => Math.floor(Math.random() * 36).toString(36)).join("");

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
