import type { SheetDraft } from "../draft";
import type { Host } from "./host";
import { inspect, type Inspection, type Memory } from "./inspect";
import { settleAll } from "./settle";
import { runOfTemporaryName } from "./step";

/** The book as it stands, once what earlier writes have left in it is put right. */
export async function inspectSettled(host: Host, memory: Memory, drafts: readonly SheetDraft[]): Promise<Inspection> {
  const inspection = await inspect(host, memory, drafts);
  if (inspection.sheets.every(({ name, facts }) => facts.step === null && runOfTemporaryName(name) === null)) return inspection;
  await settleAll(host);
  return inspect(host, memory, drafts);
}
