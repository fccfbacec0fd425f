import type { Measure, Plan } from "../../plan/plan";
import type { Check, Found } from "../check";
import { codeListOf } from "./code-list";
import { groupBy } from "./mentioned";

const parentOf = (code: string) => code.slice(0, Math.max(0, code.lastIndexOf("-")));

type Astray = { readonly measure: Measure; /** The policy of its code. */ readonly policy: string; readonly isMissing: boolean };

function listAstray(plan: Plan, measures: readonly Measure[]): readonly Astray[] {
  const policies = new Set([...plan.policies, ...plan.policyGroups].map(({ code }) => code));
  // A policy that got no number from anywhere may be any of them.
  const isOpen = policies.has("");
  return measures.flatMap((measure): readonly Astray[] => {
    const policy = parentOf(measure.code);
    if (policy === "") return [];
    if (!policies.has(policy)) return isOpen ? [] : [{ measure, policy, isMissing: true }];
    return measure.policy !== null && measure.policy !== policy ? [{ measure, policy, isMissing: false }] : [];
  });
}

/** Measures of one policy went astray together: its own cell is missing or wrong. */
function tell(plan: Plan, astray: readonly Astray[]): readonly Found[] {
  const [first] = astray;
  if (!first) return [];
  const { measure, policy, isMissing } = first;
  const nameOf = (code: string | null) => plan.policies.find((each) => each.code === code)?.name ?? "";
  return [
    {
      place: measure.place,
      also: astray.slice(1).map((each) => each.measure.place),
      data: { policy, case: isMissing ? "missing" : "under-another", codes: astray.map((each) => each.measure.code).join("、"), name: nameOf(policy), above: measure.policy ?? "", aboveName: nameOf(measure.policy) },
      subject: [policy],
      measure: measure.code,
    },
  ];
}

export const measureWithoutPolicy: Check = {
  id: "measure-without-policy",
  group: "codes",
  needs: ["no-measure-list", "no-policy-list"],
  severity: "error",
  run: ({ plan }) => {
    if (!plan.lists.measures) return { notRun: "no-measure-list" };
    if (!plan.lists.policies || plan.policies.length === 0) return { notRun: "no-policy-list" };
    const { codes, doubtful } = codeListOf(plan, "measure");
    const measures = plan.measures.filter(({ code }) => codes.has(code) && !doubtful.has(code));
    const astray = listAstray(plan, measures);
    // Where hardly any code begins with its policy's, the codes say nothing about policies.
    const told = astray.length * 2 > measures.length && measures.length > 2 ? [] : [...groupBy(astray, ({ policy, measure, isMissing }) => [policy, measure.policy, isMissing].join("\n")).values()];
    return { looked: measures.length, found: told.flatMap((each) => tell(plan, each)) };
  },
};
