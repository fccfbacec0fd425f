import { useContext, useMemo } from "react";
import { Button, ToggleButton, makeStyles } from "@fluentui/react-components";
import type { Evaluation } from "../../actions/evaluate";
import { listNamedPlans } from "../../actions/name-plan";
import { firstRunWords } from "../../messages/first-run";
import { planNameWords } from "../../messages/plan-name";
import { schemeSectionWords } from "../../messages/scheme-section";
import { LANGUAGE_NAMES, VIEW_WORDS } from "../../messages/views";
import { ShowFirstRunContext } from "../first-run/show-first-run";
import { PlanNameForm } from "../plan-name-form";
import { SchemeSection } from "../scheme-section";
import { Section } from "../section";
import { ChooseLanguageContext, useLanguage } from "../words";
import { EmptyState } from "./empty-state";

const useStyles = makeStyles({ languages: { display: "flex", flexWrap: "wrap", gap: "6px" }, line: { margin: "4px 0" } });

/** 設定: the scheme, the language, and what becomes of the data. */
export function SettingsView({ evaluation }: { readonly evaluation: Evaluation | null }) {
  const styles = useStyles();
  const language = useLanguage();
  const choose = useContext(ChooseLanguageContext);
  const words = VIEW_WORDS[language];
  const firstRun = firstRunWords(language);
  const named = useMemo(() => (evaluation === null ? [] : listNamedPlans(evaluation)), [evaluation]);
  const showFirstRun = useContext(ShowFirstRunContext);
  return (
    <>
      <Section title={schemeSectionWords(language).title}>{evaluation === null ? <EmptyState text={words.empty.settings} /> : <SchemeSection evaluation={evaluation} />}</Section>
      {named.length > 0 && (
        <Section title={planNameWords(language).title}>
          {named.map((plan) => <PlanNameForm key={`${plan.id}/${plan.title ?? ""}`} plan={plan} several={named.length > 1} />)}
        </Section>
      )}
      <Section title={words.language}>
        <div role="group" aria-label={words.language} className={styles.languages}>
          {(["ja", "en"] as const).map((each) => (
            <ToggleButton key={each} lang={each} checked={language === each} onClick={() => { choose(each); }}>
              {LANGUAGE_NAMES[each]}
            </ToggleButton>
          ))}
        </div>
      </Section>
      <Section title={firstRun.settings}>
        <Button onClick={showFirstRun}>{firstRun.show}</Button>
      </Section>
      <Section title={words.data}>
        <p className={styles.line}>{words.dataLocal}</p>
        <p className={styles.line}>{words.dataKept}</p>
      </Section>
    </>
  );
}
