import type { PlainPlan } from "../../layouts/plain-plan";
import { codeOf } from "../change-plan";
import type { Fault } from "../fault";

type Code = readonly number[];

/** Every reference to a measure says its new code. */
function recode(plan: PlainPlan, from: Code, to: Code): PlainPlan {
  const change = (code: Code) => (code.join() === from.join() ? to : code);
  const projects = plan.projects.map((project) => ({ ...project, sections: project.sections.map((section) => ({ ...section, kpis: section.kpis.map((kpi) => ({ ...kpi, measure: change(kpi.measure) })) })) }));
  return {
    ...plan,
    measures: plan.measures.map((measure) => ({ ...measure, code: change(measure.code) })),
    projects,
    everyProject: projects,
    works: plan.works.map((work) => ({ ...work, measure: change(work.measure) })),
  };
}

/** The last of three measures is numbered on by one, in every table. */
export const codeGap: Fault = {
  settings: ["plan that begins"],
  inPlan({ plan, dice }) {
    const last = dice.pick(plan.measures.filter(({ policy }, index) => plan.measures[index - 1]?.policy === policy && plan.measures[index + 1]?.policy !== policy));
    if (!last) return null;
    const code = [...last.code.slice(0, -1), (last.code.at(-1) ?? 0) + 1];
    return { plan: recode(plan, last.code, code), what: `${codeOf(last)} → ${code.join("-")}` };
  },
};
