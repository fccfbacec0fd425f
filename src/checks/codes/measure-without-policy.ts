import type { Measure, Plan } from "../../plan/plan";
import type { Check, Found } from "../check";
import { codeListOf } from "./code-list";
import { groupBy } from "./mentioned";
import { listAbove, listMisplaced, policyOfCode } from "./policy-above";
import type { Above } from "./policy-above";

type Astray = { readonly measure: Measure; /** The policy of its code. */ readonly policy: string; readonly isMissing: boolean };

function listAstray(plan: Plan, measures: readonly Measure[]): readonly Astray[] {
  const policies = new Set([...plan.policies, ...plan.policyGroups].map(({ code }) => code));
  // A policy that got no number from anywhere may be any of them.
  const isOpen = policies.has("");
  return measures.flatMap((measure): readonly Astray[] => {
    const policy = policyOfCode(measure.code);
    if (policy === "") return [];
    if (!policies.has(policy)) return isOpen ? [] : [{ measure, policy, isMissing: true }];
    return measure.policy !== null && measure.policy !== policy ? [{ measure, policy, isMissing: false }] : [];
  });
}

const nameOf = (plan: Plan, code: string) => plan.policies.find((each) => each.code === code)?.name ?? "";

/** Measures of one policy went astray together: its own cell is missing or wrong. */
function tell(plan: Plan, astray: readonly Astray[]): readonly Found[] {
  const [first] = astray;
  if (!first) return [];
  const { measure, policy, isMissing } = first;
  return [
    {
      place: measure.place,
      also: astray.slice(1).map((each) => each.measure.place),
      data: { policy, case: isMissing ? "missing" : "under-another", codes: astray.map((each) => each.measure.code).join("、"), name: nameOf(plan, policy), above: measure.policy ?? "", aboveName: nameOf(plan, measure.policy ?? "") },
      subject: [policy],
      measure: measure.code,
    },
  ];
}

/** In a table that is not the list: the name of another policy over measures, or a measure under its neighbour's. What the list says too is told there. */
function tellAbove(plan: Plan, above: Above, inList: readonly Astray[]): readonly Found[] {
  const { policy, measures, meant } = above;
  const misplaced = listMisplaced(plan, above).filter(({ code }) => !inList.some(({ measure }) => measure.code === code && measure.policy === meant));
  const [first] = misplaced;
  if (!first || meant === null) return [];
  const own = policyOfCode(first.code);
  const places = misplaced.map(({ place }) => place);
  return [
    {
      // Where all of them are of another policy, it is the policy's own cell that is wrong.
      place: misplaced.length === measures.length ? policy.place : first.place,
      also: misplaced.length === measures.length ? places : [...places.slice(1), policy.place],
      data: { policy: own, case: "under-another", codes: [...new Set(misplaced.map(({ code }) => code))].join("、"), name: nameOf(plan, own), above: meant, aboveName: nameOf(plan, meant) },
      subject: [own, policy.place.sheet],
      measure: first.code,
      cause: [own, meant].join("/"),
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
    const elsewhere = listAbove(plan).filter(({ policy }) => !policy.listed);
    return { looked: measures.length, found: [...told.flatMap((each) => tell(plan, each)), ...elsewhere.flatMap((each) => tellAbove(plan, each, astray))] };
  },
};
