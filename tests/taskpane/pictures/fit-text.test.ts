import { breakText, shorten, widthOf } from "../../../src/taskpane/pictures/fit-text";

const WORDS: Readonly<Record<string, readonly [text: string, width: number, lines: number, readonly string[]]>> = {
  "a short name stays": ["健康づくり", 100, 2, ["健康づくり"]],
  "a long name goes on in the next line": ["子どもを安心して生み育てる", 100, 2, ["子どもを安心して", "生み育てる"]],
  "no line has a lost sign or two": ["安心して生き生きと", 96, 2, ["安心して生", "き生きと"]],
  "what is too long for both ends with a sign for it": ["子どもを安心して生み育てることができるまちづくり", 100, 2, ["子どもを安心して", "生み育てること…"]],
  "English breaks between words": ["Good Health and Well-being", 100, 3, ["Good Health", "and Well-being"]],
  "a word longer than the line is cut": ["Infrastructure", 40, 2, ["Infra", "stru…"]],
  "nothing": ["", 100, 2, []],
};

test.each(Object.entries(WORDS))("%s", (_, [text, width, lines, expected]) => {
  expect(breakText(text, width, 12, lines)).toEqual(expected);
});

test("no line is wider than its place", () => {
  for (const text of ["ＳＤＧｓ未来都市の実現に向けた重点プロジェクト", "1-1-1 健康づくりの推進（健康都市いせさき）"]) {
    for (const width of [36, 60, 120, 275]) {
      for (const line of breakText(text, width, 12, 2)) expect(widthOf(line, 12)).toBeLessThanOrEqual(width);
      expect(widthOf(shorten(text, width, 12), 12)).toBeLessThanOrEqual(width);
    }
  }
});
