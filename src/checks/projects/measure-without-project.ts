import type { Measure } from "../../plan/plan";
import { listProjectMarks } from "../../plan/project-marks";
import type { Check, Found } from "../check";
import { codeListOf } from "../codes/code-list";
import { groupBy } from "../codes/mentioned";

/** Measures that no project takes up, one finding a policy: where a whole policy stands apart, that is one thing to think about. */
export const measureWithoutProject: Check = {
  id: "measure-without-project",
  group: "projects",
  needs: ["no-measure-list", "no-project-links"],
  severity: "note",
  run: ({ plan }) => {
    if (!plan.lists.measures) return { notRun: "no-measure-list" };
    if (plan.projects.every(({ kpis }) => kpis.length === 0)) return { notRun: "no-project-links" };
    const { codes, doubtful } = codeListOf(plan, "measure");
    const listed = plan.measures.filter(({ code }) => codes.has(code));
    const marks = listProjectMarks(plan);
    const isApart = (measure: Measure) => !doubtful.has(measure.code) && !marks.has(measure.code);
    const policyOf = ({ policy }: Measure) => policy ?? "";
    const found = [...groupBy(listed.filter(isApart), policyOf)].flatMap(([policy, apart]): readonly Found[] => {
      const [first, ...others] = apart;
      if (!first) return [];
      const all = listed.filter((measure) => policyOf(measure) === policy).length;
      return [
        {
          place: first.place,
          also: others.map(({ place }) => place),
          measure: first.code,
          measures: apart.map(({ code }) => code),
          data: {
            policy,
            name: plan.policies.find(({ code }) => code === policy)?.name ?? "",
            measures: apart.map(({ code, name }) => `${code} ${name}`).join("、"),
            count: String(apart.length),
            whole: apart.length === all && all > 1 ? "yes" : "no",
          },
          subject: [policy],
          evidence: apart.map(({ code }) => code),
          facts: apart.map(({ code }) => code),
        },
      ];
    });
    return { looked: listed.length, found };
  },
};
