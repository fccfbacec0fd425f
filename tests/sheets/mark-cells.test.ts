import { goalMatrix } from "../../src/sheets/goal-matrix/goal-matrix";
import { projectMatrix } from "../../src/sheets/project-matrix/project-matrix";
import { tellEdits } from "../../src/actions/edited-sheets";
import { areaName } from "../../src/workbook/address";
import type { DraftCell, SheetDraft } from "../../src/workbook/draft";
import { FileWorkbook, newBook } from "../../src/workbook/file";
import { draftOf, evaluateSample } from "./sample-plans";

type Case = { readonly sheet: typeof goalMatrix; readonly marks: readonly string[]; readonly formula: string };

const CASES: Readonly<Record<string, Case>> = {
  "SDGs対応表": { sheet: goalMatrix, marks: ["○"], formula: '=COUNTIF(C5:C40,"○")' },
  "重点プロジェクト対応表": { sheet: projectMatrix, marks: ["○", "◎"], formula: '=COUNTIF(C5:C40,"○")+COUNTIF(C5:C40,"◎")' },
};

const totalsIn = ({ cells }: SheetDraft) => cells.find(([first]) => first?.kind === "text" && first.text === "合計")?.slice(2) ?? [];
const isMark = (cell: DraftCell | undefined) => cell?.kind === "text" && /^[○◎]$/.test(cell.text);

test.each(Object.entries(CASES))("%s: the totals are worked out of the marks above them", async (_, { sheet, formula }) => {
  const draft = draftOf(sheet, await evaluateSample(), 1);
  const totals = totalsIn(draft);
  expect(totals[0]).toMatchObject({ kind: "formula", formula });
  const counted = totals.map((_cell, column) => String(draft.cells.filter((row) => isMark(row[column + 2])).length));
  expect(totals.map((cell) => (cell.kind === "formula" && cell.value.kind === "number" ? cell.value.value : null))).toEqual(counted);
});

test.each(Object.entries(CASES))("%s: marks are chosen from a list, in the cells of marks and nowhere else", async (_, { sheet, marks }) => {
  const draft = draftOf(sheet, await evaluateSample(), 1);
  expect(draft.validations?.map(({ area, list }) => [areaName(area), list])).toEqual([[draft.columnWidths.length === 19 ? "C5:S40" : "C5:G40", marks]]);
});

test.each(Object.entries(CASES))("%s: a total that an earlier day wrote as a number is nobody's edit, another number is", async (_, { sheet }) => {
  const draft = draftOf(sheet, await evaluateSample(), 1);
  const withTotals = async (more: number) => {
    const cells = draft.cells.map((row) => row.map((cell): DraftCell => (cell.kind === "formula" && cell.value.kind === "number" ? { kind: "number", value: String(Number(cell.value.value) + more), format: "0" } : cell)));
    const [read] = (await new FileWorkbook(newBook([{ ...draft, cells }]), "計画.xlsx").read()).sheets;
    return read ? tellEdits(draft.kind, read, draft).count : null;
  };
  expect([await withTotals(0), await withTotals(1)]).toEqual([0, totalsIn(draft).length]);
});
