import { useMemo, useState } from "react";
import { Switch, makeStyles } from "@fluentui/react-components";
import { listGoalSuggestionsInSteps, whyNoSuggestions } from "../actions/list-goal-suggestions";
import type { Evaluation } from "../actions/evaluate";
import { GOAL_SUGGESTIONS } from "../messages/goal-suggestions";
import { goalNumbered } from "../plan/goals/goals";
import { FoldedSection } from "./folded-section";
import { useRowStyles } from "./row-styles";
import { ShortList } from "./short-list";
import { useShowCell } from "./show-cell";
import { useInSlices } from "./use-in-slices";
import { useLanguage } from "./words";

const useStyles = makeStyles({ line: { margin: "4px 0" }, goal: { display: "block" } });

/** Goals that a measure may serve, with the words that led to them; looked for when somebody opens it. */
export function GoalSuggestions({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = GOAL_SUGGESTIONS[language];
  const showCell = useShowCell();
  const [open, setOpen] = useState(false);
  const [all, setAll] = useState(false);
  const of = all ? "all" : "without-goals";
  const begin = useMemo(() => (open ? () => listGoalSuggestionsInSteps(evaluation, of) : null), [open, evaluation, of]);
  const { result, current } = useInSlices(begin);
  const listed = current ? (result ?? []) : [];
  return (
    <FoldedSection title={words.title} open={open} onOpen={setOpen}>
      <p className={styles.line}>{words.about}</p>
      <Switch label={words.all} checked={all} onChange={(_, { checked }) => { setAll(checked); }} />
      {current && listed.length === 0 && <p className={styles.line}>{words.none[whyNoSuggestions(evaluation, of)]}</p>}
      <ShortList
        items={listed}
        render={({ measure, suggestions }) => (
          <li key={`${measure.place.sheet}!${measure.place.cell}`} className={rows.item}>
            <button type="button" className={rows.row} onClick={() => { showCell(measure.place); }}>
              {measure.code} {measure.name}
              {suggestions.map(({ goal, evidence }) => {
                const facts = goalNumbered(goal);
                return (
                  <span key={goal} className={styles.goal}>
                    {words.goal(goal, (language === "en" ? facts?.english : facts?.name) ?? "")} <span className={rows.small}>{words.because(evidence)}</span>
                  </span>
                );
              })}
            </button>
          </li>
        )}
      />
    </FoldedSection>
  );
}
