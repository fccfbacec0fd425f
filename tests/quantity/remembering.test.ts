import { remembering } from "../../src/quantity/remembering";

/** How often the work was done, for these questions one after the other. */
function countWork(questions: readonly string[]): number {
  let done = 0;
  const ask = remembering((text) => {
    done += 1;
    return text.toUpperCase();
  });
  expect(questions.map(ask)).toEqual(questions.map((text) => text.toUpperCase()));
  return done;
}

const many = Array.from({ length: 10_000 }, (_, index) => `指標${index}`);

test.each<[string, readonly string[], number]>([
  ["同じ名称は、一度だけ調べる", ["受診率a", "受診率a", "受診率a"], 1],
  ["違う名称は、それぞれ調べる", ["受診率", "参加者数"], 2],
  ["100字までは覚える", ["あ".repeat(100), "あ".repeat(100)], 1],
  ["それより長い文章は覚えない", ["あ".repeat(101), "あ".repeat(101)], 2],
  ["1万の名称は覚えている", [...many, "指標0"], 10_000],
  ["それを超えると、忘れて調べ直す", [...many, "もう一つ", "指標0"], 10_002],
])("%s", (_, questions, work) => {
  expect(countWork(questions)).toBe(work);
});
