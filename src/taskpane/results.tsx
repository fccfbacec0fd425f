import { useDeferredValue } from "react";
import { Accordion, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { GradedPlan } from "../grading/graded-plan";
import { MeasureGroup } from "./measure-group";
import type { ResultsView } from "./results-view";
import { Section } from "./section";
import { differencesOf } from "./tally";
import { useWords } from "./words";

const useStyles = makeStyles({
  planName: { margin: "12px 0 4px 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  none: { margin: "4px 0 8px 0" },
});

const keyOf = (plan: GradedPlan, index: number) => `${plan.plan.id}/${index}`;

type ResultsProps = { readonly plans: readonly GradedPlan[]; readonly view: ResultsView; readonly onView: (change: (before: ResultsView) => ResultsView) => void };

export function Results({ plans, view, onView }: ResultsProps) {
  const styles = useStyles();
  const words = useWords();
  // The switch answers at once; hundreds of rows follow it a little at a time.
  const { onlyDifferences, open } = useDeferredValue(view);
  const differing = plans.flatMap((plan) => plan.measures.flatMap((measure, index) => (differencesOf(measure) > 0 ? [keyOf(plan, index)] : [])));

  return (
    <Section title={words.results}>
      <Switch
        label={words.onlyDifferences}
        checked={view.onlyDifferences}
        onChange={(_, { checked }) => {
          onView((before) => ({ ...before, onlyDifferences: checked, open: checked ? differing : [] }));
        }}
      />
      {onlyDifferences && differing.length === 0 && <p className={styles.none}>{words.noDifferences}</p>}
      {plans.map((plan) => (
        <div key={plan.plan.id}>
          {plans.length > 1 && <p className={styles.planName}>{plan.plan.name}</p>}
          <Accordion
            multiple
            collapsible
            openItems={[...open]}
            onToggle={(_, { openItems }) => {
              const here = (key: string) => key.startsWith(`${plan.plan.id}/`);
              onView((before) => ({ ...before, open: [...before.open.filter((key) => !here(key)), ...openItems.map(String).filter(here)] }));
            }}
          >
            {plan.measures.map((measure, index) =>
              onlyDifferences && differencesOf(measure) === 0 ? null : (
                <MeasureGroup key={keyOf(plan, index)} id={keyOf(plan, index)} graded={measure} of={plan} onlyDifferences={onlyDifferences} />
              ),
            )}
          </Accordion>
        </div>
      ))}
    </Section>
  );
}
