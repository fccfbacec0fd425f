import type { Evaluation } from "../../actions/evaluate";
import { frameWords } from "../../messages/pictures/frame";
import { linksProjects } from "../../plan/project-heat";
import { FoldedSection } from "../folded-section";
import { useLanguage } from "../words";
import { LettersByPolicy } from "./letters-by-policy";
import { ProjectHeatMatrix } from "./project-heat";
import { useTitled } from "./use-titled";

type GradingPicturesProps = { readonly evaluation: Evaluation; readonly open: boolean; readonly onOpen: (open: boolean) => void };

/** Letters by policy, and which measures belong to which project; folded, so that the results stay near. */
export function GradingPictures({ evaluation: { toGrade, plans }, open, onOpen }: GradingPicturesProps) {
  const words = frameWords(useLanguage());
  const titled = useTitled(plans);
  const linked = plans.filter(({ plan }) => linksProjects(plan));
  if (toGrade.length === 0 && linked.length === 0) return null;
  return (
    <FoldedSection title={words.section} open={open} onOpen={onOpen}>
      {toGrade.map((graded) => <LettersByPolicy key={graded.plan.id} graded={graded} titled={titled(graded.plan)} />)}
      {linked.map(({ plan }) => <ProjectHeatMatrix key={plan.id} plan={plan} titled={titled(plan)} />)}
    </FoldedSection>
  );
}
