import type { KeptAnswer, Token } from "../../checks/answers";
import type { Answer, AnswerState } from "../../checks/finding";
import { readLinkedReason } from "../../messages/linked-reason";
import { checkResultsWords } from "../../messages/sheets/check-results";
import type { CheckResultsWords } from "../../messages/sheets/check-results";
import { foldName } from "../../quantity/fold";
import { cellAt, textOf } from "../../workbook/snapshot";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** The sheet may have been written in the other language. */
const LANGUAGES = [checkResultsWords("ja"), checkResultsWords("en")];
const READ = ["token", "answer", "reason", "earlier", "check", "measure", "content"] as const;
const NEEDED = READ.slice(0, 3);

type Columns = Readonly<Record<(typeof READ)[number], number | null>>;
type Header = {
  readonly row: number;
  readonly columns: Columns;
  /** From here on what stands in a row is a remark: in the column of remarks, or to the right of the table. */
  readonly remarks: number;
};

export const writeToken = ({ key, digest, facts }: Token): string => [key, digest, ...(facts.length > 0 ? [facts.join("")] : [])].join(".");

function readToken(text: string): Token | null {
  const [, key, digest, facts = ""] = /^([0-9a-f]+)\.([0-9a-f]+)(?:\.((?:[0-9a-f]{8})+))?$/.exec(text.trim()) ?? [];
  return key === undefined || digest === undefined ? null : { key, digest, facts: facts.match(/.{8}/g) ?? [] };
}

/** People may have moved the columns. */
function findHeader(sheet: SheetSnapshot): Header | null {
  for (const [index, cells] of sheet.rows.entries()) {
    const texts = cells.map((cell) => textOf(cell));
    for (const { headings } of LANGUAGES) {
      const found = (name: (typeof READ)[number] | "remark") => (texts.includes(headings[name]) ? texts.indexOf(headings[name]) + sheet.left : null);
      if (NEEDED.some((name) => found(name) === null)) continue;
      const columns: Columns = { token: found("token"), answer: found("answer"), reason: found("reason"), earlier: found("earlier"), check: found("check"), measure: found("measure"), content: found("content") };
      const last = Math.max(...Object.values(headings).map((heading) => texts.indexOf(heading)));
      return { row: index + sheet.top, columns, remarks: found("remark") ?? last + 1 + sheet.left };
    }
  }
  return null;
}

const ALIKE: Readonly<Record<string, AnswerState>> = { 対応済み: "done", 済: "done", 許容する: "accepted" };

/** 許容, however wide it was typed; what is none of the three is a person's own word. */
function readState(text: string): Pick<Answer, "state" | "ownWord"> {
  const typed = foldName(text).toLowerCase();
  if (typed === "") return { state: "open", ownWord: null };
  const states = ["open", "done", "accepted"] as const;
  const known = states.find((state) => LANGUAGES.some(({ answers }) => answers[state] === typed)) ?? ALIKE[typed];
  return known ? { state: known, ownWord: null } : { state: "open", ownWord: text.trim() };
}

const isOurs = (words: CheckResultsWords, content: string) => content === words.ownNote;

/** What people wrote in 検証結果 as it stands in the book now; rows in which they wrote nothing are among it. */
export function readAnswers(sheet: SheetSnapshot): readonly KeptAnswer[] {
  const header = findHeader(sheet);
  if (!header) return [];
  const kept: KeptAnswer[] = [];
  for (let row = header.row + 1; row < sheet.top + sheet.rows.length; row += 1) {
    const text = (name: (typeof READ)[number]) => {
      const column = header.columns[name];
      return column === null ? "" : textOf(cellAt(sheet, row, column)).trim();
    };
    const token = readToken(text("token"));
    const beside = (sheet.rows[row - sheet.top] ?? []).slice(Math.max(0, header.remarks - sheet.left)).map((cell) => textOf(cell).trim());
    const remark = beside.filter((each) => each !== "").join("\n");
    const linked = readLinkedReason(text("reason"));
    const answer: Answer = { ...readState(text("answer")), reason: linked ?? text("reason"), reasonIn: linked === null ? "check-results" : "differences", remark, earlierReason: text("earlier") };
    if (!token && text("answer") === "" && answer.reason === "" && remark === "") continue;
    // Beside no finding, people's words stand under a line of their own; what stood in the row is not theirs.
    const shown = token || LANGUAGES.some((words) => isOurs(words, text("content"))) ? { check: text("check"), measure: text("measure"), content: text("content") } : { check: "", measure: "", content: "" };
    kept.push({ token, answer, shown });
  }
  return kept;
}
