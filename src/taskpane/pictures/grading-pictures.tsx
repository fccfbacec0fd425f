import type { Evaluation } from "../../actions/evaluate";
import { frameWords } from "../../messages/pictures/frame";
import { heatProjects } from "../../plan/project-heat";
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
  if (toGrade.length === 0 && !plans.some(({ plan }) => heatProjects(plan) !== null)) return null;
  return (
    <FoldedSection title={words.section} open={open} onOpen={onOpen}>
      {toGrade.map((graded) => <LettersByPolicy key={graded.plan.id} graded={graded} titled={titled(graded.plan)} />)}
      {plans.map(({ plan }) => {
        const heat = heatProjects(plan);
        return heat && <ProjectHeatMatrix key={plan.id} heat={heat} titled={titled(plan)} />;
      })}
    </FoldedSection>
  );
}
