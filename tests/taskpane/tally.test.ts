import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { countByPolicy, lettersComputed } from "../../src/grading/letters-by-policy";
import { defaultScheme } from "../../src/grading/schemes";
import { differencesOf, tallyOf } from "../../src/taskpane/tally";
import { openPackage, readSnapshot } from "../../src/workbook/file";

const SAMPLE = readFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx"));
const evaluation = evaluateSnapshots([readSnapshot(openPackage(SAMPLE), "sample.xlsx")], defaultScheme);
const countOf = (agreement: string) => tallyOf(evaluation).counts.find((each) => each.agreement === agreement)?.count;

test("指標は、一致・相違・入力なし・算出できないのどれかに一度だけ数える", () => {
  const { indicators, counts } = tallyOf(evaluation);
  expect(counts.map(({ count }) => count).reduce((a, b) => a + b, 0)).toBe(indicators);
});

test("見本の数は、指標を一つずつ数えたものと同じ", () => {
  const graded = evaluation.plans.flatMap(({ measures }) => measures.flatMap((measure) => measure.indicators));
  expect(countOf("agrees")).toBe(graded.filter(({ agreement }) => agreement === "agrees").length);
  expect(countOf("differs")).toBe(graded.filter(({ agreement }) => agreement === "differs").length);
});

test("一件もなくても、入力なしと算出できないは示す。基準にない評価は、あるときだけ", () => {
  expect(countOf("not-typed")).toBe(0);
  expect(countOf("not-computed")).toBe(0);
  expect(countOf("unknown-letter")).toBeUndefined();
});

test("「-」は、一致などの数とは別に、政策別の図と同じ数になる", () => {
  const drawn = evaluation.toGrade.flatMap((graded) => {
    const { letters, rows } = countByPolicy(graded, lettersComputed);
    return rows.map(({ counts }) => counts[letters.indexOf("-")] ?? 0);
  });
  expect(tallyOf(evaluation).unavailable).toBe(drawn.reduce((a, b) => a + b, 0));
  expect(tallyOf(evaluation).unavailable).toBe(2);
});

test("施策の相違には、指標と、定量・定性の評価を数える", () => {
  const [measure] = evaluation.plans.flatMap(({ measures }) => measures);
  if (measure === undefined) throw new Error("the sample has measures");
  const all = [...measure.indicators, measure.quantitative, measure.qualitative];
  expect(differencesOf(measure)).toBe(all.filter(({ agreement }) => agreement === "differs").length);
  expect(differencesOf(measure)).toBeGreaterThan(0);
});
