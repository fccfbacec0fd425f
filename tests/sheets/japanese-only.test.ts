import type { DraftCell, SheetDraft } from "../../src/workbook/draft";
import { schemes } from "../../src/grading/schemes";
import { draftScheme } from "../../src/sheets/scheme/draft-scheme";
import { foreignWords, wordsOfBook } from "../latin-words";
import { draftEverySheet } from "./every-sheet";
import { evaluateSample } from "./sample-plans";

/** What is shown: of a formula its value. */
function shown(cell: DraftCell): string {
  if (cell.kind === "text" || cell.kind === "link") return cell.text;
  return cell.kind === "formula" && cell.value.kind === "text" ? cell.value.text : "";
}

// &P and &D in a footer are signs for Excel.
const textsOf = ({ name, cells, print, charts = [] }: SheetDraft) => [name, print.footer.replace(/&[A-Z]/g, ""), ...charts.map(({ title }) => title), ...cells.flatMap((row) => row.map(shown))];

test("no generated sheet has words of another language", async () => {
  const evaluation = await evaluateSample();
  const own = new Set(evaluation.snapshots.flatMap((snapshot) => [...wordsOfBook(snapshot)]));
  const drafts = [...draftEverySheet(evaluation), ...schemes.map((scheme) => draftScheme(scheme, "ja"))];
  expect(drafts.length).toBeGreaterThan(20);
  expect(drafts.flatMap((draft) => foreignWords(textsOf(draft), own).map((word) => `${draft.name}: ${word}`))).toEqual([]);
});
