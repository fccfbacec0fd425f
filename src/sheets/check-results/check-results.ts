import { tokenOf, type Token } from "../../checks/answers";
import type { AnsweredReport } from "../../checks/answers";
import type { Severity } from "../../checks/finding";
import type { Language } from "../../messages/language";
import { checkResultsWords } from "../../messages/sheets/check-results";
import type { Plan } from "../../plan/plan";
import type { DraftCell, DraftStyle, SheetDraft } from "../../workbook/draft";
import { finish, pausing, type Pauses } from "../../workbook/steps";
import { draftFormInSteps, text } from "../form/draft-form";
import { sheetTitle } from "../sheet-title";
import { at, columnsOf } from "./columns";
import { writeToken } from "./kept-answers";
import { rowsInSteps } from "./rows";
import { summaryOf } from "./summary-lines";

export const CHECK_RESULTS = "check-results";

const ERROR: DraftStyle = { fill: "FCE4D6", bold: true };

/** The tokens go in last: they would stretch their rows, and nobody reads them. */
function* withTokens(draft: SheetDraft, report: AnsweredReport): Pauses<SheetDraft> {
  const first = draft.frozen.rows;
  const tokens: (Token | null)[] = [];
  yield* pausing(report.findings, (finding) => tokens.push(tokenOf(finding)), 500);
  tokens.push(...(report.gone.length === 0 ? [] : [null, ...report.gone.map(({ token }) => token)]));
  const above = report.findings.length === 0 ? 1 : 0;
  const cells: (readonly DraftCell[])[] = [];
  yield* pausing(draft.cells.entries(), ([index, row]) => {
    const token = tokens[index - first - above];
    cells.push(token ? row.map((cell, column) => (column === at("token") ? text(writeToken(token)) : cell)) : row);
  }, 500);
  return { ...draft, cells };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** What is wrong stands above what is only worth a look; of one severity the order of sheets and cells stays. */
const worstFirst = (report: AnsweredReport): AnsweredReport => ({ ...report, findings: [...report.findings].sort((a, b) => RANK[a.severity] - RANK[b.severity]) });

/** 検証結果 of all plans of the books, for the book `file`. */
export function* checkResultsInSteps(plans: readonly Plan[], found: AnsweredReport, file: string, language: Language): Pauses<SheetDraft> {
  const words = checkResultsWords(language);
  const report = worstFirst(found);
  const columns = columnsOf(words, [...report.findings, ...report.gone].some(({ answer }) => answer.remark !== ""));
  const rows = yield* rowsInSteps(report, { plans, file, words, language });
  const draft = yield* draftFormInSteps({
    kind: CHECK_RESULTS,
    name: words.sheet,
    title: sheetTitle(words.title, plans),
    notes: summaryOf(report, language, words),
    columns,
    rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, columns.length) })),
    frozenColumns: 2,
    paper: "A3",
    footer: sheetTitle(words.footer, plans),
  });
  const answered = report.findings.length + (report.gone.length === 0 ? 0 : report.gone.length + 1);
  const area = { top: draft.frozen.rows, bottom: draft.frozen.rows + Math.max(answered, 1) - 1, left: at("answer"), right: at("answer") };
  const errors = report.findings.flatMap(({ severity, answer }, index) => {
    const row = draft.frozen.rows + index;
    return severity === "error" && answer.state !== "accepted" ? [{ area: { top: row, bottom: row, left: at("severity"), right: at("severity") }, style: ERROR }] : [];
  });
  return { ...(yield* withTokens(draft, report)), styles: [...draft.styles, ...errors], validations: [{ area, list: [words.answers.open, words.answers.done, words.answers.accepted] }] };
}

export const draftCheckResults = (...from: Parameters<typeof checkResultsInSteps>): SheetDraft => finish(checkResultsInSteps(...from));
