import { join } from "node:path";
import { evaluateSnapshots } from "../../../src/actions/evaluation";
import { defaultScheme } from "../../../src/grading/schemes";
import { suggestGoals } from "../../../src/plan/goals/suggest-goals";
import { makeSample } from "../../../src/sample/make-sample";
import { openPackage, readSnapshot } from "../../../src/workbook/file";
import { expectGolden } from "../../golden";

const share = (part: number, whole: number) => `${part} of ${whole} (${((part / whole) * 100).toFixed(1)} %)`;

/**
 * How far the suggestions are what the sample's goals say. The sample's goals are ours, given by people to the measures of one
 * city; another city would give others. The figures are held, so that nobody can mend them without being seen.
 */
test("the goals suggested for the sample's measures, beside those they have", () => {
  const { plans } = evaluateSnapshots([readSnapshot(openPackage(makeSample()), "sample.xlsx")], defaultScheme);
  const plan = plans.map((graded) => graded.plan).find(({ goalSigns }) => goalSigns.length > 0);
  if (!plan) throw new Error("no plan of the sample has goals");
  const rows = plan.measures.map((measure) => {
    const given = measure.goals.map(({ goal }) => goal);
    const suggested = suggestGoals(plan, measure);
    return { measure, given, suggested, right: suggested.filter(({ goal }) => given.includes(goal)).length };
  });
  const sum = (count: (row: (typeof rows)[number]) => number) => rows.reduce((total, row) => total + count(row), 0);
  const [right, suggested, given] = [sum((row) => row.right), sum((row) => row.suggested.length), sum((row) => row.given.length)];
  const firstRight = rows.filter((row) => row.suggested[0] && row.given.includes(row.suggested[0].goal)).length;
  const withAny = rows.filter((row) => row.suggested.length > 0).length;
  const lines = [
    `precision: ${share(right, suggested)} of what is suggested is given`,
    `recall: ${share(right, given)} of what is given is suggested`,
    `first suggestion right: ${share(firstRight, withAny)} of the measures with any`,
    `measures without a suggestion: ${rows.length - withAny} of ${rows.length}`,
    "",
    ...rows.map(({ measure, given: own, suggested: list }) =>
      [measure.code, measure.name, `given ${own.join()}`, ...list.map(({ goal, score, evidence }) => `${own.includes(goal) ? "+" : "-"}${goal} ${score} ${evidence.map(({ word, source, field }) => `${word}(${source}, ${field})`).join(" ")}`)].join("\t"),
    ),
  ];
  expectGolden(join(__dirname, "suggestions-on-sample.golden.tsv"), `${lines.join("\n")}\n`);
});
