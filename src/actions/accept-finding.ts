import { UNANSWERED } from "../checks/finding";
import type { Answer, Finding } from "../checks/finding";
import type { Workbook } from "../workbook/workbook";
import { writeSheets } from "./evaluate";
import type { EvaluateOptions, EvaluateOutcome } from "./evaluate";
import { evaluateInSteps } from "./evaluation";
import type { Evaluation } from "./evaluation";
import { checkResults } from "./sheets-to-write";
import { atOnce } from "./steps";

/** By which a finding is known from one look to the next. */
export type FindingId = Pick<Finding, "key" | "digest">;

/** `changed`: it is gone or rests on something else since the person looked, which is not what the person meant; nothing was written. */
export type AnswerOutcome = EvaluateOutcome | { readonly state: "changed"; readonly evaluation: Evaluation };

async function answer(workbook: Workbook, options: EvaluateOptions, { key, digest }: FindingId, change: (before: Answer) => Answer): Promise<AnswerOutcome> {
  const { carry = atOnce } = options;
  const evaluation = await carry(evaluateInSteps([await workbook.read(), ...(options.others ?? [])], options.scheme, options));
  const { report } = evaluation;
  const isMeant = (finding: FindingId) => finding.key === key && finding.digest === digest;
  if (!report.findings.some(isMeant)) return { state: "changed", evaluation };
  const findings = report.findings.map((finding) => (isMeant(finding) ? { ...finding, answer: change(finding.answer) } : finding));
  return writeSheets(workbook, { ...evaluation, report: { ...report, findings } }, [checkResults], options);
}

/** 許容する: the finding is right as it stands, for this reason. It is written in 検証結果, where every surface reads it. */
export async function acceptFinding(workbook: Workbook, finding: FindingId, reason: string, options: EvaluateOptions): Promise<AnswerOutcome> {
  return answer(workbook, options, finding, ({ remark }) => ({ ...UNANSWERED, remark, state: "accepted", reason: reason.trim() }));
}

/** 許容を取り消す; the reason stays beside it as the earlier one. */
export async function reopenFinding(workbook: Workbook, finding: FindingId, options: EvaluateOptions): Promise<AnswerOutcome> {
  return answer(workbook, options, finding, ({ reason, remark, earlierReason }) => ({ ...UNANSWERED, remark, earlierReason: reason === "" ? earlierReason : reason }));
}
