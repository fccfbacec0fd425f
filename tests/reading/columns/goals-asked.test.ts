import * as goals from "../../../src/plan/goals/goal-named";
import { readWorkbooks } from "../../../src/reading/read-workbooks";
import { bookOf, sheetOf } from "../../sheet-of";

jest.mock("../../../src/plan/goals/goal-named", () => {
  const actual = jest.requireActual<typeof goals>("../../../src/plan/goals/goal-named");
  return { ...actual, goalNamed: jest.fn(actual.goalNamed) };
});

const ROWS = 200;
const row = (index: number) => ["産業活性化プロジェクト", "雇用の創出", `1-${String((index % 40) + 1)}`, "商工業の振興", "1 創業への支援", `創業者数その${String(index)}`, "人", "100人", "200人"];

/** To tell a misspelt goal is the dearest question that is asked of a cell: of 9,000 rows it took most of the time. */
test("the cells of a KPI table are not each asked which goal they name", () => {
  const header = ["重点プロジェクト", "取組の方向性", "施策コード", "施策名", "施策の展開方針", "指標", "単位", "現状値", "目標値"];
  const { plans } = readWorkbooks([bookOf(sheetOf("KPI", [header, ...Array.from({ length: ROWS }, (_, index) => row(index))]))]);
  expect(plans[0]?.projects.flatMap(({ kpis }) => kpis)).toHaveLength(ROWS);
  expect(jest.mocked(goals.goalNamed).mock.calls.length).toBeLessThan(ROWS / 4);
});
