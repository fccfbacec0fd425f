import fc from "fast-check";
import { evaluate } from "../../src/actions/evaluate";
import { takeOverMarks } from "../../src/actions/matrix-marks";
import { redrawMatrices } from "../../src/actions/redraw-matrices";
import { deriveProjectMarks } from "../../src/plan/project-marks";
import { cellName } from "../../src/workbook/address";
import { FileWorkbook } from "../../src/workbook/file";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { reopen } from "../office-host/open";
import { saveBook } from "../office-host/xlsx";
import { sheetOf } from "../sheet-of";
import { describeBook } from "../workbook/describe-snapshot";
import { GOALS_SHEET, lookAt, MATRICES, openEdited, PLAN, PROJECTS_SHEET, sayChanges, sheetIn, textsIn, typeOnSheet } from "./edited-matrix";

// 1-1 stands in row 5; goal 1 in column C, goal 3 in E; of the projects the first in C.
type Typed = Readonly<Record<string, string>>;
const CASES: Readonly<Record<string, readonly [goals: Typed, projects: Typed, said: readonly string[]]>> = {
  "nobody touched it": [{}, {}, []],
  "one set, one cleared": [{ G5: "○", E5: "" }, {}, ["1-1 × 3: ○ → 空 (E5)", "1-1 × 5: 空 → ○ (G5)"]],
  "look-alikes, blanks around, a dash and a cross": [{ E5: "◯", F5: "〇", G5: "　○ ", H5: "－", F6: "×" }, {}, ["1-1 × 5: 空 → ○ (G5)", "1-2 × 4: ○ → 空 (F6)"]],
  "1 and ● are not guessed, nor is ◎ among the goals": [{ G5: "1", H5: "●", I5: "◎" }, {}, ["「1」 mark-unknown (G5)", "「●」 mark-unknown (H5)", "「◎」 mark-unknown (I5)"]],
  "○ for ◎, a mark more, a mark less": [{}, { C5: "○", D6: "◎", D7: "" }, ["1-1 × 1: ◎ → ○ (C5)", "1-2 × 2: 空 → ◎ (D6)", "2-1 × 2: ○ → 空 (D7)"]],
  "a mark below a column that someone added": [{ T4: "18", T5: "○" }, {}, ["「18」 mark-without-column (T4)"]],
  "a row that is no measure of the plan": [{ B12: "9-9 観光", C12: "○" }, {}, ["「9-9 観光」 mark-without-measure (B12)"]],
};

test.each(Object.entries(CASES))("%s", async (_, [goals, projects, said]) => {
  const { host } = await openEdited(goals, projects);
  expect(await sayChanges(reopen(host))).toEqual(said);
});

/** The matrix in which people set ○ for goal 5 and cleared goal 3 of 1-1, with rows and columns moved and the sheet renamed. */
async function moved(change: (rows: (readonly string[])[]) => (readonly string[])[]): Promise<Pick<Workbook, "read">> {
  const { workbook } = await openEdited({});
  const snapshot = await workbook.read();
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.mark?.kind !== "goal-matrix") return sheet;
    const rows = sheet.rows.map((row) => row.map((cell) => (cell.kind === "empty" ? "" : cell.text)));
    rows[4]?.splice(4, 3, "", "○", "○");
    return sheetOf("ゴール対応（案）", change(rows), { mark: { ...sheet.mark } });
  });
  const book: Snapshot = { ...snapshot, sheets };
  return { read: () => Promise.resolve(book) };
}

const MOVES: Readonly<Record<string, readonly [change: (rows: (readonly string[])[]) => (readonly string[])[], cells: string]>> = {
  "renamed only": [(rows) => rows, "E5 G5"],
  "a column inserted before the goals": [(rows) => rows.map((row) => [...row.slice(0, 2), "備考", ...row.slice(2)]), "F5 H5"],
  "rows the other way round": [(rows) => [...rows.slice(0, 4), ...rows.slice(4, 8).reverse(), ...rows.slice(8)], "E8 G8"],
  "goals the other way round": [(rows) => rows.map((row) => [...row.slice(0, 2), ...row.slice(2).reverse()]), "O5 Q5"],
  "a title more above": [(rows) => [["政策推進課"], ...rows], "E6 G6"],
  "headings that are numbers alone": [(rows) => rows.map((row, index) => (index === 3 ? row.map((text) => text.split("\n")[0] ?? "") : row)), "E5 G5"],
};

test.each(Object.entries(MOVES))("%s: each mark is found again", async (_, [change, cells]) => {
  const { changes } = await lookAt(await moved(change));
  const found = changes.map(({ measure, column, before, after }) => `${measure} × ${column}: ${before} → ${after}`);
  expect([...found].sort()).toEqual(["1-1 × 3: ○ → ", "1-1 × 5:  → ○"]);
  expect(changes.map(({ place }) => place.cell).sort().join(" ")).toBe(cells);
});

test("where the lists changed and nobody touched the matrix, nobody meant anything by it", async () => {
  // F5 has been typed again, with another circle.
  const { host } = await openEdited({ G5: "○", F5: "◯" });
  typeOnSheet(host.book, "ゴール一覧", { B2: "3", B4: "3、8" });
  expect(await sayChanges(reopen(host))).toEqual(["1-1 × 5: 空 → ○ (G5)"]);
  typeOnSheet(host.book, "ゴール一覧", { B2: "3、4、5" });
  expect(await sayChanges(reopen(host))).toEqual([]);
});

const settingsIn = async (workbook: Workbook) => textsIn(await sheetIn(workbook, "設定"), [3, 4, 5, 6], [0, 1, 2, 3, 4]).map((row) => row.join("|")).filter((row) => row !== "||||");

test("taken over: rows of 設定, which count on every surface and are taken back by deleting them", async () => {
  const { host } = await openEdited({ G5: "○", E5: "" }, { D6: "◎" });
  const workbook = reopen(host);
  const { changes } = await lookAt(workbook);
  expect((await takeOverMarks(workbook, changes, "ja")).state).toBe("taken");
  expect(await settingsIn(workbook)).toEqual(["SDGs対応表の印||1-1|目標3|空欄", "SDGs対応表の印||1-1|目標5|○", "重点プロジェクト対応表の印||1-2|安心実現プロジェクト|◎"]);
  const { evaluation, changes: left } = await lookAt(workbook);
  const plan = evaluation.plans[0]?.plan;
  expect(left).toEqual([]);
  expect(plan?.measures[0]?.goals.map(({ goal, place }) => `${goal} ${place.sheet} ${place.cell}`)).toEqual(["4 ゴール一覧 B2", "5 設定 E5"]);
  expect(plan && deriveProjectMarks(plan, "1-2")).toEqual([{ project: "2", directions: [], mark: "◎", chosenIn: { file: "計画.xlsx", sheet: "設定", cell: "E6" } }]);
  expect(evaluation.report.findings.filter(({ check }) => check.startsWith("matrix-"))).toEqual([]);
  // A person deletes the rows: the lists count again, and the matrix differs from them as before.
  typeOnSheet(host.book, "設定", Object.fromEntries(["A4", "C4", "D4", "E4", "A5", "C5", "D5", "E5", "A6", "C6", "D6", "E6"].map((cell) => [cell, ""])));
  expect((await lookAt(reopen(host))).changes).toEqual(changes);
});

test("what was taken over is not asked about and is drawn again; other edits still are asked about", async () => {
  const { host } = await openEdited({ G5: "○" });
  const workbook = reopen(host);
  expect((await evaluate(workbook, MATRICES)).state).toBe("edited");
  await takeOverMarks(workbook, (await lookAt(workbook)).changes, "ja");
  expect((await evaluate(workbook, MATRICES)).state).toBe("written");
  expect(textsIn(await sheetIn(workbook, GOALS_SHEET), [4], [4, 5, 6])).toEqual([["○", "○", "○"]]);
  expect((await sheetIn(workbook, GOALS_SHEET)).rows.flat().some((cell) => cell.kind === "text" && cell.text.includes("色のついたセル：一覧と異なる印（1か所。"))).toBe(true);
  typeOnSheet(host.book, GOALS_SHEET, { A1: "案" });
  expect((await evaluate(reopen(host), MATRICES)).state).toBe("edited");
});

test("whoever sets a mark back to what the lists say needs no mark in 設定 any more", async () => {
  const { host } = await openEdited({ G5: "○" });
  const workbook = reopen(host);
  await takeOverMarks(workbook, (await lookAt(workbook)).changes, "ja");
  await evaluate(workbook, MATRICES);
  typeOnSheet(host.book, GOALS_SHEET, { G5: "" });
  const again = reopen(host);
  const { changes } = await lookAt(again);
  expect(changes.map(({ before, after, source }) => [before, after, source.cell])).toEqual([["○", "", "E4"]]);
  await takeOverMarks(again, changes, "ja");
  expect((await settingsIn(again)).at(-1)).toBe("SDGs対応表の印||1-1|目標5|自動");
  expect((await lookAt(again)).evaluation.plans[0]?.plan.chosenMarks).toEqual([]);
});

test("nothing is taken over that is not as the person saw it", async () => {
  const { host } = await openEdited({ G5: "○" });
  const { changes } = await lookAt(reopen(host));
  typeOnSheet(host.book, GOALS_SHEET, { G5: "" });
  const workbook = reopen(host);
  expect(await takeOverMarks(workbook, changes, "ja")).toEqual({ state: "changed" });
  expect((await workbook.read()).sheets.some(({ name }) => name === "設定")).toBe(false);
});

test("元に戻す: the matrix is drawn from the lists; where more was edited, nothing is written", async () => {
  const { host } = await openEdited({ G5: "○", E5: "1" }, { C5: "" });
  const workbook = reopen(host);
  expect((await redrawMatrices(workbook, [GOALS_SHEET], { language: "ja", date: "" })).state).toBe("written");
  expect(await sayChanges(workbook)).toEqual(["1-1 × 1: ◎ → 空 (C5)"]);
  typeOnSheet(host.book, PROJECTS_SHEET, { A1: "案" });
  expect(await redrawMatrices(reopen(host), [PROJECTS_SHEET], { language: "ja", date: "" })).toEqual({ state: "other-edits", sheets: [PROJECTS_SHEET] });
});

const SETTING: Readonly<Record<string, readonly [row: readonly string[], said: string]>> = {
  "another dash, the number alone, another circle": [["SDGs対応表の印", "", "１－１", "5", "〇"], "1-1 5 ○"],
  "in English": [["Mark for a goal", "", "1-1", "Goal 5", "○"], "1-1 5 ○"],
  "an empty value clears": [["SDGs対応表の印", "", "1-1", "目標3", ""], "1-1 3 "],
  "a project by its number": [["重点プロジェクト対応表の印", "", "1-2", "2", "○"], "1-2 2 ○"],
  "a goal that isn't there": [["SDGs対応表の印", "", "1-1", "18", "○"], "setting-unknown D4"],
  "a word that is no mark": [["SDGs対応表の印", "", "1-1", "5", "はい"], "setting-unknown E4"],
  "a measure that isn't there": [["SDGs対応表の印", "", "9-9", "5", "○"], "setting-without-mark E4"],
};

test.each(Object.entries(SETTING))("a row that a person wrote into 設定: %s", async (_, [row, said]) => {
  const own = sheetOf("設定", [["設定"], [""], ["種類", "シート", "見出し行・コード", "項目", "値", "備考"], row]);
  const { evaluation } = await lookAt({ read: () => Promise.resolve({ ...PLAN, sheets: [...PLAN.sheets, own] }) });
  expect([
    ...evaluation.plans.flatMap(({ plan }) => plan.chosenMarks.map(({ measure, column, mark }) => `${measure} ${column} ${mark}`)),
    ...evaluation.unread.map(({ why, place }) => `${why} ${place.cell}`),
  ]).toEqual([said]);
});

const ROWS = [4, 5, 6, 7];
const GOAL_COLUMNS = Array.from({ length: 17 }, (_, index) => 2 + index);
const spots = (columns: number, marks: readonly string[]) => fc.array(fc.tuple(fc.integer({ min: 4, max: 7 }), fc.integer({ min: 2, max: 1 + columns }), fc.constantFrom(...marks)), { maxLength: 25 });
const typedOf = (list: readonly (readonly [number, number, string])[]) => Object.fromEntries(list.map(([row, column, mark]) => [cellName({ row, column }), mark]));

test("whatever marks people set and clear: taken over and written again, the matrix holds them, and no sheet of theirs has changed", async () => {
  await fc.assert(
    fc.asyncProperty(spots(17, ["○", ""]), spots(2, ["○", "◎", ""]), async (goals, projects) => {
      const { host } = await openEdited(typedOf(goals), typedOf(projects));
      // Excel saves the book, and the file side goes on with it.
      const workbook = new FileWorkbook(saveBook(host.book), "計画.xlsx");
      const before = await workbook.read();
      const set = [textsIn(await sheetIn(workbook, GOALS_SHEET), ROWS, GOAL_COLUMNS), textsIn(await sheetIn(workbook, PROJECTS_SHEET), ROWS, [2, 3])];
      await takeOverMarks(workbook, (await lookAt(workbook)).changes, "ja");
      expect((await evaluate(workbook, MATRICES)).state).toBe("written");
      const again = new FileWorkbook(workbook.bytes(), "計画.xlsx");
      expect([textsIn(await sheetIn(again, GOALS_SHEET), ROWS, GOAL_COLUMNS), textsIn(await sheetIn(again, PROJECTS_SHEET), ROWS, [2, 3])]).toEqual(set);
      expect((await lookAt(again)).changes).toEqual([]);
      const theirs = (book: Snapshot) => describeBook(book).sheets.filter(({ name }) => PLAN.sheets.some((sheet) => sheet.name === name));
      expect(theirs(await again.read())).toEqual(theirs(before));
    }),
    { numRuns: 10, seed: 20_261_120 },
  );
});

test("the same on both sides of the seam: what Excel's client wrote and people changed, the file side takes over alike", async () => {
  const { host } = await openEdited({ G5: "○", E7: "" }, { D5: "○" });
  const [excel, file] = [reopen(host), new FileWorkbook(saveBook(host.book), "計画.xlsx")];
  const results = [];
  for (const workbook of [excel, file]) {
    const { changes } = await lookAt(workbook);
    await takeOverMarks(workbook, changes, "ja");
    await evaluate(workbook, MATRICES);
    const sheets = await Promise.all([GOALS_SHEET, PROJECTS_SHEET, "設定"].map((name) => sheetIn(workbook, name)));
    results.push({ changes, sheets: sheets.map(({ rows, mark }) => ({ texts: rows.map((row) => row.map((cell) => (cell.kind === "empty" ? "" : cell.text))), mark })) });
  }
  expect(results[1]).toEqual(results[0]);
});
