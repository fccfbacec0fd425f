import type { CheckRun } from "../../src/checks/finding";
import { listNotMade } from "../../src/checks/not-made";

const ran = (id: CheckRun["id"], ...unlooked: readonly (readonly [string, string])[]): CheckRun => ({ id, state: "ran", looked: 3, unlooked: unlooked.map(([plan, why]) => ({ plan, why })) });
const not = (id: CheckRun["id"], why: string | null, ...unlooked: readonly (readonly [string, string])[]): CheckRun => ({ id, state: "not-run", why, unlooked: unlooked.map(([plan, why]) => ({ plan, why })) });
const [SECOND, THIRD] = ["第2次総合計画", "第3次総合計画"];

const CASES: Readonly<Record<string, readonly [readonly CheckRun[], readonly string[]]>> = {
  "all checks looked at all plans": [[ran("code-twice"), ran("code-gap")], []],
  "one reason for several checks is said once": [[not("code-gap", "no-codes", [SECOND, "no-codes"]), ran("name-twice"), not("code-twice", "no-codes")], ["no-codes: code-gap code-twice"]],
  "the same reason in both plans is one reason": [[not("goals-differ", "no-goals", [SECOND, "no-goals"], [THIRD, "no-goals"])], ["no-goals: goals-differ"]],
  "each plan has its own reason": [[not("goals-differ", null, [SECOND, "no-goals"], [THIRD, "one-table-of-goals"])], ["第2次総合計画 no-goals: goals-differ", "第3次総合計画 one-table-of-goals: goals-differ"]],
  "looked at in one plan and not in the other": [[ran("level-differs", [THIRD, "nothing-to-grade"]), ran("letter-differs", [THIRD, "nothing-to-grade"])], ["第3次総合計画 nothing-to-grade: level-differs letter-differs"]],
};

test.each(Object.entries(CASES))("%s", (_, [runs, expected]) => {
  expect(listNotMade(runs).map(({ plan, why, checks }) => `${plan === null ? "" : `${plan} `}${why}: ${checks.join(" ")}`)).toEqual(expected);
});
