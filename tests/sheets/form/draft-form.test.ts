import { draftForm, text } from "../../../src/sheets/form/draft-form";
import type { Form } from "../../../src/sheets/form/form";
import { areaName } from "../../../src/workbook/address";

const FORM: Form = {
  kind: "form", name: "対応表", title: "対応表　計画", notes: ["凡例：○は一つ"],
  columns: [
    { heading: "政策", width: 10, merged: true },
    { heading: "施策", width: 12, merged: true },
    { heading: "1", over: "ゴール", width: 4, align: "center", headingStyle: { fill: "E5243B" } },
    { heading: "2", over: "ゴール", width: 4, align: "center" },
    { heading: "備考", width: 10, people: true },
  ],
  rows: [
    { cells: [text("健康"), text("健診"), text("○"), text(""), text("")] },
    { cells: [text("健康"), text("医療"), text(""), text("○"), text("")] },
    { cells: [text("教育"), text("医療"), text(""), text(""), text("")] },
    { cells: [text("合計"), text(""), text("1"), text("1"), text("")], style: { bold: true } },
  ],
  below: ["出典：計画"],
  frozenColumns: 2, paper: "A3", footer: "対応表",
};

const draft = draftForm(FORM);
const textsOf = (row: number) => (draft.cells[row] ?? []).map((cell) => (cell.kind === "text" ? cell.text : "")).join("|");

test("title, notes, two rows of headings, rows, and what stands below", () => {
  expect(draft.cells.map((_, row) => textsOf(row))).toEqual([
    "対応表　計画||||",
    "凡例：○は一つ||||",
    "政策|施策|ゴール||備考",
    "||1|2|",
    "健康|健診|○||",
    "|医療||○|",
    "教育|医療|||",
    "合計||1|1|",
    "出典：計画||||",
  ]);
});

test("a policy is merged over its measures; a measure of the same name in another policy is not", () => {
  expect(draft.merges.map(areaName)).toEqual(["A2:E2", "A3:A4", "B3:B4", "C3:D3", "E3:E4", "A5:A6", "A9:E9"]);
});

test("headings are repeated on each page and stay in view; the people's column is named", () => {
  expect([draft.print.titleRows, draft.frozen, draft.people]).toEqual([[2, 3], { rows: 4, columns: 2 }, [{ column: 4, heading: "備考" }]]);
});

test("a row is high enough for its text, also where the text is merged over low rows", () => {
  const long = "あ".repeat(60);
  const tall = draftForm({ ...FORM, rows: [{ cells: [text(long), text("一"), text(""), text(""), text("")] }, { cells: [text(long), text("二"), text(""), text(""), text("")] }] });
  const [first = 0, second = 0] = tall.rowHeights.slice(4, 6).map((height) => height ?? 0);
  expect(first).toBe(18);
  expect(first + second).toBeGreaterThanOrEqual(12 * 15);
});

test("no rows: the headings stand and nothing is merged below them", () => {
  expect(draftForm({ ...FORM, rows: [], below: [] }).merges.map(areaName)).toEqual(["A2:E2", "A3:A4", "B3:B4", "C3:D3", "E3:E4"]);
});

describe("pages by group", () => {
  const rowOf = (department: string, project: string, item: number) => ({ cells: [text(department), text(project), text(String(item))] });
  const list = (...groups: readonly (readonly [department: string, project: string, rows: number])[]): Form => ({
    kind: "list", name: "一覧", title: "一覧", notes: [], footer: "", frozenColumns: 0, paper: "A4", orientation: "landscape", pagesByGroup: true,
    columns: [{ heading: "担当課", width: 18, merged: true }, { heading: "施策", width: 30, merged: true }, { heading: "指標", width: 34 }],
    rows: groups.flatMap(([department, project, rows]) => Array.from({ length: rows }, (_, item) => rowOf(department, project, item))),
  });
  const labelsAt = ({ cells }: ReturnType<typeof draftForm>, row: number) => (cells[row] ?? []).slice(0, 2).map((cell) => (cell.kind === "text" ? cell.text : ""));
  const pagesOf = (form: Form) => {
    const drawn = draftForm(form);
    return { starts: drawn.pageBreaks ?? [], labels: (drawn.pageBreaks ?? []).map((row) => labelsAt(drawn, row)), crossed: drawn.merges.filter(({ top, bottom }) => (drawn.pageBreaks ?? []).some((row) => row > top && row <= bottom)) };
  };

  test("a page begins with a department, or with one of its projects, where that fills the page before it well enough", () => {
    expect(pagesOf(list(["企画課", "1-1 広報", 22], ["財政課", "1-2 財政", 15])).labels).toEqual([["財政課", "1-2 財政"]]);
    expect(pagesOf(list(["企画課", "1-1 広報", 20], ["企画課", "1-2 広聴", 20])).labels).toEqual([["企画課", "1-2 広聴"]]);
  });

  test("a group longer than a page says its name again, and no merged cell runs over the end of a page", () => {
    const { starts, labels, crossed } = pagesOf(list(["企画課", "1-1 広報", 100]));
    expect([starts.length > 2, new Set(labels.map((label) => label.join(" "))), crossed]).toEqual([true, new Set(["企画課 1-1 広報"]), []]);
  });

  test("a list that stands on one page has no breaks", () => {
    expect(pagesOf(list(["企画課", "1-1 広報", 10], ["財政課", "1-2 財政", 5])).starts).toEqual([]);
  });
});
