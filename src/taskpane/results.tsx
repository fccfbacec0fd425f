import { startTransition } from "react";
import { Accordion, Switch, makeStyles, tokens } from "@fluentui/react-components";
import type { GradedPlan } from "../grading/graded-plan";
import { MeasureGroup } from "./measure-group";
import type { ResultsView } from "./results-view";
import { Section } from "./section";
import { useFirst } from "./short-list";
import { differencesOf } from "./tally";
import { useWords } from "./words";

const useStyles = makeStyles({
  planName: { margin: "12px 0 4px 0", fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  none: { margin: "4px 0 8px 0" },
});

/** As many measures as a plan has, as a rule; of hundreds, each opened at once, nobody reads further either. */
const FIRST = 50;

const keyOf = (plan: GradedPlan, index: number) => `${plan.plan.id}/${index}`;

type ResultsProps = { readonly plans: readonly GradedPlan[]; readonly view: ResultsView; readonly onView: (change: (before: ResultsView) => ResultsView) => void };

/** The measures of a plan, each opened by its name. */
function PlanResults({ plan, view, onView }: Omit<ResultsProps, "plans"> & { readonly plan: GradedPlan }) {
  const { onlyDifferences, open } = view;
  const measures = plan.measures.map((measure, index) => ({ measure, key: keyOf(plan, index) })).filter(({ measure }) => !onlyDifferences || differencesOf(measure) > 0);
  const { shown, more } = useFirst(measures, FIRST);
  return (
    <>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_, { value }) => {
          const key = String(value);
          onView((before) => ({ ...before, open: before.open.includes(key) ? before.open.filter((each) => each !== key) : [...before.open, key] }));
        }}
      >
        {shown.map(({ measure, key }) => <MeasureGroup key={key} id={key} graded={measure} of={plan} onlyDifferences={onlyDifferences} />)}
      </Accordion>
      {more}
    </>
  );
}

/** What was computed, measure by measure. */
export function Results({ plans, view, onView }: ResultsProps) {
  const styles = useStyles();
  const words = useWords();
  const differing = plans.flatMap((plan) => plan.measures.flatMap((measure, index) => (differencesOf(measure) > 0 ? [keyOf(plan, index)] : [])));
  return (
    <Section title={words.results}>
      <Switch
        label={words.onlyDifferences}
        checked={view.onlyDifferences}
        onChange={(_, { checked }) => {
          onView((before) => ({ ...before, onlyDifferences: checked }));
          // The switch answers at once; what it opens is drawn a little at a time.
          startTransition(() => { onView((before) => ({ ...before, open: checked ? differing : [] })); });
        }}
      />
      {view.onlyDifferences && differing.length === 0 && <p className={styles.none}>{words.noDifferences}</p>}
      {plans.map((plan) => (
        <div key={plan.plan.id}>
          {plans.length > 1 && <p className={styles.planName}>{plan.plan.name}</p>}
          <PlanResults plan={plan} view={view} onView={onView} />
        </div>
      ))}
    </Section>
  );
}
