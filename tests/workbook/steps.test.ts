import { during, finish, pausing, saying, type Steps } from "../../src/workbook/steps";

function* countTo(of: number): Steps<string> {
  for (let done = 0; done < of; done += 1) yield { done, of };
  return "済み";
}

/** All that is said on the way, and the result behind it. */
function sayAll<Step, Result>(steps: Steps<Result, Step>): readonly (Step | Result)[] {
  const said: (Step | Result)[] = [];
  for (;;) {
    const next = steps.next();
    said.push(next.value);
    if (next.done === true) return said;
  }
}

test("一度に終えても、結果は同じ", () => {
  expect(finish(countTo(3))).toBe("済み");
});

test("部分の休みごとに、全体の進みを言う", () => {
  expect(sayAll(during("3枚目", countTo(2)))).toEqual(["3枚目", "3枚目", "3枚目", "済み"]);
});

test("同じ進みを、ほかの言い方で言う", () => {
  expect(sayAll(saying(({ done, of }) => `${done}/${of}`, countTo(2)))).toEqual(["0/2", "1/2", "済み"]);
});

test("短い繰り返しは、決めた数ごとに休み、残りも終える", () => {
  const taken: number[] = [];
  const said = sayAll(pausing([1, 2, 3, 4, 5], (each) => taken.push(each), 2));
  expect([taken, said.length - 1]).toEqual([[1, 2, 3, 4, 5], 2]);
});
