import { evaluateSnapshots } from "../../src/actions/evaluation";
import { filesWithoutName, listNamedPlans, namePlan } from "../../src/actions/name-plan";
import { listPlanSheets } from "../../src/actions/plan-sheets";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { FileWorkbook } from "../../src/workbook/file";
import { textOf } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { bookOf } from "../office-host/describe";
import { open } from "../office-host/open";
import { saveBook } from "../office-host/xlsx";
import type { BookDescription } from "../workbook/book-description";
import { number, text } from "../workbook/book-description";

const BOOK: BookDescription = {
  file: "計画.xlsx",
  sheets: [
    {
      name: "一覧",
      cells: {
        A1: text("施策"), B1: text("指標名"), C1: text("実績値"), D1: text("目標値"), E1: text("評価"),
        A2: text("1-1-1 健康"), B2: text("受診率"), C2: number(5), D2: number(6), E2: text("B"),
      },
    },
  ],
};

const SIDES: Readonly<Record<string, (description: BookDescription) => Workbook>> = {
  Excelで: (description) => open(description).workbook,
  ファイルで: (description) => new FileWorkbook(saveBook(bookOf(description)), description.file),
};

const look = async (workbook: Workbook) => evaluateSnapshots([await workbook.read()], isesaki);
const named = async (workbook: Workbook) => listNamedPlans(await look(workbook)).map(({ sheet, title, given }) => [sheet, title, given]);
/** A1 of the list of indicators. */
const titleOf = async (workbook: Workbook) => {
  const evaluation = await look(workbook);
  const [sheet] = listPlanSheets(evaluation, ["kpi-list"], { language: "ja", date: "" }).sheets;
  const cell = sheet?.draft(evaluation, () => null, { language: "ja", date: "" }).cells[0]?.[0];
  return cell?.kind === "text" ? cell.text : null;
};

describe.each(Object.entries(SIDES))("%s", (_, openOn) => {
  test("名称は「設定」に残り、題名に入り、空欄で元に戻る", async () => {
    const workbook = openOn(BOOK);
    expect([await named(workbook), await titleOf(workbook)]).toEqual([[["一覧", null, false]], "KPI一覧"]);
    expect(filesWithoutName(await look(workbook))).toEqual(["計画.xlsx"]);

    await namePlan(workbook, "一覧", " 第2次やまなみ計画 ", "ja");
    expect([await named(workbook), await titleOf(workbook)]).toEqual([[["一覧", "第2次やまなみ計画", true]], "KPI一覧　第2次やまなみ計画"]);
    expect(await namePlan(workbook, "一覧", "第2次やまなみ計画", "ja")).toEqual([]);
    expect(filesWithoutName(await look(workbook))).toEqual([]);

    await namePlan(workbook, "一覧", "", "ja");
    expect([await named(workbook), await titleOf(workbook)]).toEqual([[["一覧", null, false]], "KPI一覧"]);
    const settings = (await workbook.read()).sheets.find(({ mark }) => mark?.kind === "settings");
    expect(settings?.rows.slice(-2).map((row) => row.map(textOf).slice(0, 5))).toEqual([["計画の名称", "一覧", "", "", "第2次やまなみ計画"], ["計画の名称", "一覧", "", "", "自動"]]);
  });

  test("人がシートを書かずに付けた名称も、取り消せる", async () => {
    const workbook = openOn({ ...BOOK, sheets: [...BOOK.sheets, { name: "設定", cells: { A1: text("種類"), B1: text("シート"), C1: text("見出し行・コード"), D1: text("項目"), E1: text("値"), A2: text("計画の名称"), E2: text("やまなみ計画") } }] });
    expect(await named(workbook)).toEqual([["一覧", "やまなみ計画", true]]);
    await namePlan(workbook, "一覧", "", "ja");
    expect(await named(workbook)).toEqual([["一覧", null, false]]);
  });
});
