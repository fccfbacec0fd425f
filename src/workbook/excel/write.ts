import type { SheetDraft, WrittenSheet } from "../draft";
import { runInSlices } from "../run-in-slices";
import type { Progress } from "../steps";
import type { KeptCopy } from "../workbook";
import { failureOf } from "./failures";
import { offerAgain } from "./courtesies";
import { finish } from "./finish";
import type { Host } from "./host";
import type { Memory } from "./inspect";
import { inspectSettled } from "./inspect-settled";
import { perform } from "./requests";
import { settleAfter } from "./settle";
import { newRun } from "./step";
import { rangeOfDraft, type Target, targetsOf } from "./targets";
import { writeTasks } from "./write-tasks";

/** Three requests, whatever the size, unless Excel on the web needs more: look, write, finish. */
export async function write(host: Host, memory: Memory, drafts: readonly SheetDraft[], copies: readonly KeptCopy[], onStep?: (step: Progress) => void): Promise<readonly WrittenSheet[]> {
  if (drafts.length === 0) return [];
  const inspection = await inspectSettled(host, memory, drafts);
  const run = newRun();
  const targets = targetsOf(inspection, drafts, copies, run);
  let wasFinishing = false;
  let withoutCharts: readonly Target[] = [];
  try {
    const tasks = await runInSlices(writeTasks(host, targets, run, (id, added) => memory.set(id, added)), onStep ? { onStep } : {});
    onStep?.({ done: targets.length, of: targets.length + 1 });
    await perform(host, tasks);
    wasFinishing = true;
    await finish(host, targets, run);
  } catch (error) {
    await settleAfter(failureOf(error), host, { run, isDone: () => wasFinishing, turnedBack: false });
    withoutCharts = await offerAgain(host, targets);
  }
  for (const target of targets) if (target.is === "written anew") memory.set(target.id, { marked: true, bottom: target.changed.bottom });
  return targets.map((target) => ({
    kind: target.draft.kind,
    sheet: target.name,
    range: rangeOfDraft(target.draft),
    ...(withoutCharts.includes(target) ? { withoutCharts: true as const } : {}),
    ...(target.is === "written anew" && target.copy !== null ? { copy: target.copy } : {}),
  }));
}
