import { acceptFinding, reopenFinding } from "../../src/actions/accept-finding";
import { readAgain } from "../../src/actions/read-again";
import { textOf } from "../../src/workbook/snapshot";
import { answersIn, ASK, checkResultsOf, DIFFERS, listOf, openBook } from "./answered-book";

const BELOW = [["1-2 医療", "B", "病床数", "100床", "100床", "A", "医療課"], ...DIFFERS];
const NOW_C = [["1-1 健康", "A", "受診者数", "90人", "130人", "A", "健康課"], ["", "", "参加者数", "50人", "100人", "D"]];
const AGREES = [["1-1 健康", "A", "受診者数", "100人", "100人", "A", "健康課"], ["", "", "参加者数", "50人", "100人", "D"]];

/** A book in which the differing letter was accepted in the sheet itself. */
async function accepted() {
  const book = openBook(listOf(DIFFERS));
  await book.evaluate();
  await book.typeBelow("対応", 1, "許容");
  await book.typeBelow("理由", 1, "速報値による");
  return book;
}

test("a finding stands there open", async () => {
  const book = openBook(listOf(DIFFERS));
  await book.evaluate();
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(["要確認 指標の評価の相違 1-1 健康 未対応"]);
});

test("what people write beside it stays when the sheet is made again", async () => {
  const book = await accepted();
  expect((await book.evaluate()).state).toBe("written");
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(["要確認 指標の評価の相違 1-1 健康 許容 速報値による"]);
});

test("also when rows were put above it", async () => {
  const book = await accepted();
  book.retype(BELOW);
  await book.evaluate();
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(["要確認 指標の評価の相違 1-1 健康 許容 速報値による"]);
});

test("when the evidence changes it is open again, and the old reason stands beside it, run after run", async () => {
  const book = await accepted();
  book.retype(NOW_C);
  await book.evaluate();
  const open = ["要確認 指標の評価の相違 1-1 健康 未対応 速報値による"];
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(open);
  await book.evaluate();
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(open);
});

test("another figure is other evidence, though the letters stay", async () => {
  const book = await accepted();
  book.retype([["1-1 健康", "A", "受診者数", "85人", "100人", "A", "健康課"], ["", "", "参加者数", "50人", "100人", "D"]]);
  await book.evaluate();
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(["要確認 指標の評価の相違 1-1 健康 未対応 速報値による"]);
});

test("when it is gone, what was said stands below; when it comes back as it was, it counts again", async () => {
  const book = await accepted();
  book.retype(AGREES);
  await book.evaluate();
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(["解消 指標の評価の相違 1-1 健康 許容 速報値による"]);
  book.retype(DIFFERS);
  await book.evaluate();
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(["要確認 指標の評価の相違 1-1 健康 許容 速報値による"]);
});

test("what people write beside no finding is kept as well", async () => {
  const book = openBook(listOf(DIFFERS));
  await book.evaluate();
  await book.typeBelow("理由", 3, "次の会議で説明");
  await book.evaluate();
  await book.evaluate();
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(["要確認 指標の評価の相違 1-1 健康 未対応", "次の会議で説明"]);
});

test("a note to the right of the table is kept from the first rewriting on, through accepting and reopening too", async () => {
  const book = openBook(listOf(DIFFERS));
  await book.evaluate();
  await book.typeBeside(1, "県に照会");
  expect((await book.evaluate()).state).toBe("edited");
  await book.evaluate("overwrite");
  const remarksOf = async () => {
    const sheet = await checkResultsOf(book.workbook);
    const at = sheet.rows.findIndex((cells) => cells.some((cell) => textOf(cell) === "備考"));
    return sheet.rows[at + 1]?.map((cell) => textOf(cell)).at(-1);
  };
  expect(await remarksOf()).toBe("県に照会");
  expect((await book.evaluate()).state).toBe("written");
  const [finding] = (await readAgain(book.workbook)).report.findings;
  if (!finding) throw new Error("nothing was found");
  await acceptFinding(book.workbook, finding, "速報値による", ASK);
  await reopenFinding(book.workbook, finding, ASK);
  expect(await remarksOf()).toBe("県に照会");
});

test("accepting from the pane is writing it into the sheet, and every look sees it", async () => {
  const book = openBook(listOf(DIFFERS));
  await book.evaluate();
  const [finding] = (await readAgain(book.workbook)).report.findings;
  if (!finding) throw new Error("nothing was found");
  const outcome = await acceptFinding(book.workbook, finding, " 速報値による ", ASK);
  expect(outcome.state === "written" && outcome.written.map(({ kind }) => kind)).toEqual(["check-results"]);
  expect(outcome.evaluation.report.findings[0]?.answer).toMatchObject({ state: "accepted", reason: "速報値による" });
  expect(answersIn(await checkResultsOf(book.again()))).toEqual(["要確認 指標の評価の相違 1-1 健康 許容 速報値による"]);
  expect((await readAgain(book.again())).report.findings[0]?.answer.state).toBe("accepted");
  await reopenFinding(book.workbook, finding, ASK);
  expect(answersIn(await checkResultsOf(book.workbook))).toEqual(["要確認 指標の評価の相違 1-1 健康 未対応 速報値による"]);
});

test("accepting before anything was written makes the sheet", async () => {
  const book = openBook(listOf(DIFFERS));
  const [finding] = (await readAgain(book.workbook)).report.findings;
  if (!finding) throw new Error("nothing was found");
  await acceptFinding(book.workbook, finding, "速報値による", ASK);
  expect((await book.workbook.read()).sheets.map(({ name }) => name)).toEqual(["評価", "検証結果"]);
});

test("what has changed since the person looked is not accepted", async () => {
  const book = openBook(listOf(DIFFERS));
  const [finding] = (await readAgain(book.workbook)).report.findings;
  if (!finding) throw new Error("nothing was found");
  book.retype(NOW_C);
  const { state, evaluation } = await acceptFinding(book.workbook, finding, "速報値による", ASK);
  expect([state, ...evaluation.report.findings.map(({ answer }) => answer.state)]).toEqual(["changed", "open"]);
  expect((await book.workbook.read()).sheets.map(({ name }) => name)).toEqual(["評価"]);
});

test("another edit in the sheet is asked about first", async () => {
  const book = await accepted();
  await book.typeBelow("内容", 1, "書き換えた");
  const [finding] = (await readAgain(book.workbook)).report.findings;
  if (!finding) throw new Error("nothing was found");
  expect((await reopenFinding(book.workbook, finding, ASK)).state).toBe("edited");
});
