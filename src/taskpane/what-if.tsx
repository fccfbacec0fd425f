import { useMemo, useState } from "react";
import { Field, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluate";
import { tryOtherwiseInSteps, type Trial, type TrialOutcome } from "../actions/what-if";
import type { GradedPlan } from "../grading/graded-plan";
import { namesOf } from "../grading/scheme";
import { schemes } from "../grading/schemes";
import { FORMULA_WORDS } from "../messages/formulas";
import { whatIfWords } from "../messages/what-if";
import { FORMULAS_TO_TRY, type FormulaId } from "../plan/formula";
import type { Steps } from "../workbook/steps";
import { FoldedSection } from "./folded-section";
import { MakeScheme } from "./make-scheme";
import { useRowStyles } from "./row-styles";
import { ShortList } from "./short-list";
import { useShowCell } from "./show-cell";
import { useInSlices } from "./use-in-slices";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  line: { margin: "4px 0" },
  field: { marginBottom: "8px" },
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
  change: { display: "inline-block" },
  result: { margin: "8px 0", fontWeight: tokens.fontWeightSemibold },
});

const OWN = "";

/** What was tried, and what came of it: a person may already be at the next choice. */
function* tryOne(plans: readonly GradedPlan[], trial: Trial): Steps<Trial & { readonly plans: readonly GradedPlan[]; readonly outcome: TrialOutcome }> {
  return { ...trial, plans, outcome: yield* tryOtherwiseInSteps(plans, trial) };
}

/** Other schemes and formulas, tried on what was read; nothing is written unless a person then asks for the sheet. */
export function WhatIf({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = whatIfWords(language);
  const showCell = useShowCell();
  const [open, setOpen] = useState(false);
  const { toGrade: plans, schemeFrom } = evaluation;
  const own = plans[0]?.scheme;
  const others = schemes.filter(({ id }) => id !== own?.id);
  // The scheme in use has no id here: it may be another one after the next reading.
  const [schemeId, setSchemeId] = useState(OWN);
  const [formula, setFormula] = useState<FormulaId | null>(null);
  const preset = others.find(({ id }) => id === schemeId) ?? null;
  const scheme = preset ?? own;
  const begin = useMemo(() => (open && scheme ? () => tryOne(plans, { scheme, formula }) : null), [open, plans, scheme, formula]);
  const last = useInSlices(begin).result;
  // Between two choices the one before stays; of another evaluation nothing does.
  const tried = last?.plans === plans ? last : null;
  const outcome = tried?.outcome;
  const letters = tried ? namesOf(tried.scheme.letters) : [];
  const otherwiseNamed = own !== undefined && !namesOf(own.letters).some((name) => letters.includes(name));
  return (
    <FoldedSection title={words.title} open={open} onOpen={setOpen}>
      <p className={styles.line}>{words.intro}</p>
      <Field label={words.scheme} className={styles.field}>
        <Select className={styles.select} title={preset?.name ?? (own && words.own(own.name))} value={preset?.id ?? OWN} onChange={(_, { value }) => { setSchemeId(value); }}>
          {own && <option value={OWN}>{words.own(own.name)}</option>}
          {others.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </Field>
      <Field label={words.formula} className={styles.field}>
        <Select className={styles.select} value={formula ?? ""} onChange={(_, { value }) => { setFormula(FORMULAS_TO_TRY.find((each) => each === value) ?? null); }}>
          <option value="">{words.asScheme}</option>
          {FORMULAS_TO_TRY.map((each) => <option key={each} value={each}>{FORMULA_WORDS[language][each]}</option>)}
        </Select>
      </Field>
      {outcome && (
        <>
          <div role="status">
            <p className={styles.result}>{outcome.changed.length === 0 ? words.same : words.changed(outcome.changed.length, outcome.compared)}</p>
            {otherwiseNamed && <p className={styles.line}>{words.otherLetters(letters)}</p>}
            {outcome.levels.changed > 0 && <p className={styles.line}>{words.levels(outcome.levels.changed, outcome.levels.compared)}</p>}
            {outcome.changed.length > 0 && !otherwiseNamed && <p className={styles.line}>{words.agreed(outcome.agreed.before, outcome.agreed.after)}</p>}
            {outcome.lost > 0 && <p className={styles.line}>{words.lost(outcome.lost)}</p>}
            {outcome.gained > 0 && <p className={styles.line}>{words.gained(outcome.gained)}</p>}
            {tried.scheme !== own && tried.scheme.lacking.length > 0 && <p className={styles.line}>{words.lacking}</p>}
          </div>
          <ShortList
            items={outcome.changed}
            render={({ code, name, from, to, place }, index) => (
              <li key={index} className={rows.item}>
                <button type="button" className={rows.row} onClick={() => { showCell(place); }}>
                  {code} {name}{" "}
                  <span className={mergeClasses(rows.small, styles.change)}>{words.from(from ?? words.none, to ?? words.none)}</span>
                </button>
              </li>
            )}
          />
          {preset !== null && formula === null && schemeFrom !== "sheet" && <MakeScheme preset={preset} tried />}
        </>
      )}
    </FoldedSection>
  );
}
