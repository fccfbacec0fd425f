import { useState } from "react";
import type { GradedPlan } from "../../grading/graded-plan";
import { frameWords } from "../../messages/pictures/frame";
import { FoldedSection } from "../folded-section";
import { useLanguage } from "../words";
import { GoalCoverage } from "./goal-coverage";
import { useTitled } from "./use-titled";

/** The goals that each plan serves; nothing for a plan that names none. */
export function GoalPictures({ plans }: { readonly plans: readonly GradedPlan[] }) {
  const words = frameWords(useLanguage());
  const titled = useTitled(plans);
  const [open, setOpen] = useState(false);
  const named = plans.filter(({ plan }) => plan.measures.some(({ goals }) => goals.length > 0));
  if (named.length === 0) return null;
  return (
    <FoldedSection title={words.section} open={open} onOpen={setOpen}>
      {named.map(({ plan }) => <GoalCoverage key={plan.id} plan={plan} titled={titled(plan)} />)}
    </FoldedSection>
  );
}
