import { readDirectionRef } from "../../src/reading/direction-ref";

const CASES: readonly (readonly [string, number | null, string])[] = [
  ["1-1 方針１\n結婚、出産、子育てまでの切れ目ない支援", 2, "1-1|1|結婚、出産、子育てまでの切れ目ない支援"],
  ["1-6 方針 1\n多種多彩な学習機会の充実", null, "1-6|1|多種多彩な学習機会の充実"],
  ["7-4 方針１関係\n行政 DX の推進", 2, "7-4|1|行政 DX の推進"],
  ["２－１　方針②　歩道の整備", 2, "2-1|2|歩道の整備"],
  ["方針２ 歩道の整備", 2, "|2|歩道の整備"],
  ["① 歩道の整備", 2, "|1|歩道の整備"],
  ["(3) 歩道の整備", 2, "|3|歩道の整備"],
  ["1-1-2 歩道の整備", 2, "1-1|2|歩道の整備"],
  ["1-1-2 歩道の整備", 3, "1-1-2||歩道の整備"],
  ["1-1 歩道の整備", 2, "1-1||歩道の整備"],
  ["歩道の整備", 2, "||歩道の整備"],
];

test.each(CASES)("%j where measures have %s steps", (text, depth, expected) => {
  const { measure, direction, title } = readDirectionRef(text, depth);
  expect([measure ?? "", direction ?? "", title].join("|")).toBe(expected);
});
