import { acceptFinding, reopenFinding } from "../../src/actions/accept-finding";
import { readAgain } from "../../src/actions/read-again";
import { answersIn, ASK, checkResultsOf, DIFFERS, listOf, openBook } from "./answered-book";

const NOW_C = [["1-1 健康", "A", "受診者数", "90人", "130人", "A", "健康課"], ["", "", "参加者数", "50人", "100人", "D"]];

/** A book in which the differing letter was explained in 評価の相違一覧, and nothing was said in 検証結果. */
async function explained() {
  const book = openBook(listOf(DIFFERS));
  await book.evaluate();
  await book.explain(1, "速報値による");
  return book;
}

const answersOf = async (book: Awaited<ReturnType<typeof explained>>) => answersIn(await checkResultsOf(book.workbook));
const SHOWN = "要確認 指標の評価の相違 1-1 健康 許容 「評価の相違一覧」の理由：速報値による";

test("it counts at once, before any sheet is written anew", async () => {
  const { report } = await readAgain((await explained()).workbook);
  expect(report.findings.map(({ check, answer: { state, reason, reasonIn } }) => [check, state, reason, reasonIn])).toEqual([["letter-differs", "accepted", "速報値による", "differences"]]);
});

test("検証結果 shows it, run after run, as it stands now", async () => {
  const book = await explained();
  await book.evaluate();
  expect(await answersOf(book)).toEqual([SHOWN]);
  await book.evaluate();
  expect(await answersOf(book)).toEqual([SHOWN]);
  await book.explain(1, "確定値は来月");
  await book.evaluate();
  expect(await answersOf(book)).toEqual([SHOWN.replace("速報値による", "確定値は来月")]);
});

test("once it is taken out there, the finding is open", async () => {
  const book = await explained();
  await book.evaluate();
  await book.explain(1, "");
  await book.evaluate();
  expect(await answersOf(book)).toEqual(["要確認 指標の評価の相違 1-1 健康 未対応"]);
});

test("when the evidence changes it is open with the old reason beside it, until another is given", async () => {
  const book = await explained();
  await book.evaluate();
  book.retype(NOW_C);
  await book.evaluate();
  const open = ["要確認 指標の評価の相違 1-1 健康 未対応 速報値による"];
  expect(await answersOf(book)).toEqual(open);
  await book.evaluate();
  expect(await answersOf(book)).toEqual(open);
  await book.explain(1, "目標を見直した");
  await book.evaluate();
  expect(await answersOf(book)).toEqual(["要確認 指標の評価の相違 1-1 健康 許容 「評価の相違一覧」の理由：目標を見直した 速報値による"]);
});

test.each<[string, readonly (readonly [heading: string, text: string])[], string]>([
  ["未対応 was set again", [["対応", "未対応"]], "未対応 「評価の相違一覧」の理由：速報値による"],
  ["対応済 with a reason of its own", [["対応", "対応済"], ["理由", "直した"]], "対応済 直した"],
])("what a person says in 検証結果 goes first: %s", async (_, typed, expected) => {
  const book = await explained();
  await book.evaluate();
  for (const [heading, text] of typed) await book.typeBelow(heading, 1, text);
  await book.evaluate();
  await book.evaluate();
  expect(await answersOf(book)).toEqual([`要確認 指標の評価の相違 1-1 健康 ${expected}`]);
});

test("taken back in the pane it is open, and accepted there for a reason of its own it stays so", async () => {
  const book = await explained();
  await book.evaluate();
  const [finding] = (await readAgain(book.workbook)).report.findings;
  if (!finding) throw new Error("nothing was found");
  await reopenFinding(book.workbook, finding, ASK);
  expect((await readAgain(book.workbook)).report.findings[0]?.answer.state).toBe("open");
  await acceptFinding(book.workbook, finding, "県の公表値", ASK);
  await book.evaluate();
  expect(await answersOf(book)).toEqual(["要確認 指標の評価の相違 1-1 健康 許容 県の公表値"]);
});
