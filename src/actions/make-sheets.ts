import type { Workbook } from "../workbook/workbook";
import { evaluateSnapshots } from "./evaluation";
import { writeSheets } from "./evaluate";
import type { EvaluateOptions, EvaluateOutcome } from "./evaluate";
import { listPlanSheets } from "./plan-sheets";
import type { UnmadeSheet } from "./plan-sheets";
import { SHEETS_TO_WRITE } from "./sheets-to-write";

export type MakeSheetsOptions = Omit<EvaluateOptions, "sheets"> & {
  readonly kinds: readonly string[];
  /** 令和8年11月20日: stands in the footers. */
  readonly date: string;
};

/** 作成: writes the sheets that a person chose, all or none, and says which could not be made. */
export async function makeSheets(workbook: Workbook, options: MakeSheetsOptions): Promise<EvaluateOutcome & { readonly unmade: readonly UnmadeSheet[] }> {
  const { scheme, kinds, language, date } = options;
  const evaluation = evaluateSnapshots([await workbook.read(), ...(options.others ?? [])], scheme);
  const { sheets, unmade } = listPlanSheets(evaluation, kinds, { language, date });
  const own = SHEETS_TO_WRITE.filter(({ kind, isWanted }) => kinds.includes(kind) && isWanted(evaluation));
  const all = [...own, ...sheets];
  if (all.length === 0) return { state: "nothing-found", evaluation, unmade };
  return { ...(await writeSheets(workbook, evaluation, all, options)), unmade };
}
