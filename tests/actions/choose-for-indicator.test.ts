import { chooseAllForIndicator, chooseForIndicator, chosenForIndicator, isBaselineReadable } from "../../src/actions/choose-for-indicator";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { makeSample } from "../../src/sample/make-sample";
import { FileWorkbook } from "../../src/workbook/file";
import { textOf } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { open } from "../office-host/open";
import type { BookDescription } from "../workbook/book-description";
import { text } from "../workbook/book-description";

const BOOK: BookDescription = {
  file: "計画.xlsx",
  sheets: [{ name: "一覧", cells: { A1: text("施策"), B1: text("指標名"), C1: text("実績値"), D1: text("目標値"), E1: text("評価"), A2: text("1-1-1 健康"), B2: text("受診率"), C2: text("45%"), D2: text("50%"), E2: text("D") } }],
};
const INDICATOR = { sheet: "一覧", code: "1-1-1", name: "受診率" };

async function rowsOf(workbook: Workbook): Promise<readonly string[]> {
  const sheet = (await workbook.read()).sheets.find(({ mark }) => mark?.kind === "settings");
  return sheet ? sheet.rows.slice(3).map((row) => row.slice(0, 5).map(textOf).join(" ")) : [];
}

async function gradeOf(workbook: Workbook, name: string) {
  const { plans, unread } = evaluateSnapshots([await workbook.read()], null);
  const [found] = plans.flatMap(({ measures }) => measures.flatMap(({ indicators }) => indicators)).filter(({ indicator }) => indicator.name === name);
  const grade = found?.grade;
  return { grade: grade?.state === "graded" ? `${grade.formula} ${grade.sign} ${grade.rate?.toString() ?? "-"} ${grade.grade}` : grade?.state, agreement: found?.agreement, idle: unread.filter(({ why }) => why.startsWith("setting")).length };
}

test("a choice is a row of 設定, is followed, and is taken back by another row", async () => {
  const { workbook } = open(BOOK);
  await chooseForIndicator(workbook, INDICATOR, { kind: "baseline", value: "40%" }, "ja");
  await chooseForIndicator(workbook, INDICATOR, { kind: "formula", value: "progress" }, "ja");
  expect(await gradeOf(workbook, "受診率")).toEqual({ grade: "progress typed 1/2 D", agreement: "agrees", idle: 0 });
  await chooseForIndicator(workbook, INDICATOR, { kind: "formula", value: null }, "ja");
  expect(await gradeOf(workbook, "受診率")).toEqual({ grade: "ratio scheme 9/10 B", agreement: "differs", idle: 0 });
  expect(await rowsOf(workbook)).toEqual(["現状値 一覧 1-1-1 受診率 40%", "計算方法 一覧 1-1-1 受診率 進捗率", "計算方法 一覧 1-1-1 受診率 自動"]);
});

const WOMEN = "審議会、委員会などでの女性委員の割合";

test.each(["ja", "en"] as const)("女性委員 is D by progress, as it was typed, once its baseline is given (%s)", async (language) => {
  const workbook = new FileWorkbook(makeSample(), "sample.xlsx");
  expect(await gradeOf(workbook, WOMEN)).toEqual({ grade: "ratio scheme 61/75 B", agreement: "differs", idle: 0 });
  const indicator = { sheet: "成果・課題一覧", code: "5-1-3", name: WOMEN };
  await chooseForIndicator(workbook, indicator, { kind: "baseline", value: "23.3%" }, language);
  await chooseForIndicator(workbook, indicator, { kind: "formula", value: "progress" }, language);
  // (24.4 − 23.3) ÷ (30.0 − 23.3) is 16.4 %.
  expect(await gradeOf(new FileWorkbook(workbook.bytes(), "sample.xlsx"), WOMEN)).toEqual({ grade: "progress typed 11/67 D", agreement: "agrees", idle: 0 });
});

test("what is chosen already is not written again", async () => {
  const { workbook } = open(BOOK);
  expect(await chooseForIndicator(workbook, INDICATOR, { kind: "weight", value: null }, "ja")).toEqual([]);
  expect(await chooseForIndicator(workbook, INDICATOR, { kind: "weight", value: "2" }, "ja")).toHaveLength(1);
  expect(await chooseForIndicator(workbook, INDICATOR, { kind: "weight", value: "2" }, "ja")).toEqual([]);
  // A book keeps the language it was first written in.
  expect(await chooseForIndicator(workbook, INDICATOR, { kind: "better", value: "less" }, "en")).toHaveLength(1);
  expect((await rowsOf(workbook)).at(-1)).toBe("よい方向 一覧 1-1-1 受診率 少ないほどよい");
});

test("several choices are written in one step, and are found again", async () => {
  const { workbook } = open(BOOK);
  const chosen = async () => chosenForIndicator([await workbook.read()], INDICATOR);
  expect(await chosen()).toEqual({ formula: null, better: null, baseline: null });
  const written = await chooseAllForIndicator(workbook, INDICATOR, [{ kind: "formula", value: "progress" }, { kind: "better", value: null }, { kind: "baseline", value: "40%" }], "ja");
  expect(written).toHaveLength(1);
  // What was left to Hyoka before needs no row.
  expect(await rowsOf(workbook)).toEqual(["計算方法 一覧 1-1-1 受診率 進捗率", "現状値 一覧 1-1-1 受診率 40%"]);
  expect(await chosen()).toEqual({ formula: "progress", better: null, baseline: "40%" });
  await chooseAllForIndicator(workbook, INDICATOR, [{ kind: "formula", value: null }, { kind: "better", value: "less" }, { kind: "baseline", value: null }], "ja");
  expect(await chosen()).toEqual({ formula: null, better: "less", baseline: null });
});

test.each(Object.entries({ "23.3%": true, "1,200人": true, "": true, " ": true, 不明: false, 調整中: false, "約半分": false }))("現状値 「%s」 can be taken: %s", (typed, taken) => {
  expect(isBaselineReadable(typed)).toBe(taken);
});
