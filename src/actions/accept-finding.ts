import { UNANSWERED } from "../checks/finding";
import type { Answer, Finding } from "../checks/finding";
import type { Workbook } from "../workbook/workbook";
import { writeSheets } from "./evaluate";
import type { EvaluateOptions, EvaluateOutcome } from "./evaluate";
import { evaluateSnapshots } from "./evaluation";
import { checkResults } from "./sheets-to-write";

/** By which a finding is known from one look to the next. */
export type FindingId = Pick<Finding, "key" | "digest">;

async function answer(workbook: Workbook, options: EvaluateOptions, { key, digest }: FindingId, change: (before: Answer) => Answer): Promise<EvaluateOutcome> {
  const evaluation = evaluateSnapshots([await workbook.read(), ...(options.others ?? [])], options.scheme);
  const { report } = evaluation;
  // Another state of things since the person looked is not what the person accepted.
  const findings = report.findings.map((finding) => (finding.key === key && finding.digest === digest ? { ...finding, answer: change(finding.answer) } : finding));
  return writeSheets(workbook, { ...evaluation, report: { ...report, findings } }, [checkResults], options);
}

/** 許容する: the finding is right as it stands, for this reason. It is written in 検証結果, where every surface reads it. */
export async function acceptFinding(workbook: Workbook, finding: FindingId, reason: string, options: EvaluateOptions): Promise<EvaluateOutcome> {
  return answer(workbook, options, finding, () => ({ ...UNANSWERED, state: "accepted", reason: reason.trim() }));
}

/** 許容を取り消す; the reason stays beside it as the earlier one. */
export async function reopenFinding(workbook: Workbook, finding: FindingId, options: EvaluateOptions): Promise<EvaluateOutcome> {
  return answer(workbook, options, finding, ({ reason, earlierReason }) => ({ ...UNANSWERED, earlierReason: reason === "" ? earlierReason : reason }));
}
