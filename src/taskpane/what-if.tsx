import { useMemo, useState } from "react";
import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { tryOtherwise } from "../actions/what-if";
import type { GradedPlan } from "../grading/graded-plan";
import { schemes } from "../grading/schemes";
import { FORMULA_WORDS } from "../messages/formulas";
import { whatIfWords } from "../messages/what-if";
import { FORMULAS_TO_TRY, type FormulaId } from "../plan/formula";
import { FoldedSection } from "./folded-section";
import { useRowStyles } from "./row-styles";
import { ShortList } from "./short-list";
import { useShowCell } from "./show-cell";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  line: { margin: "4px 0" },
  field: { marginBottom: "8px" },
  select: { minWidth: 0, width: "100%" },
  result: { margin: "8px 0", fontWeight: tokens.fontWeightSemibold },
});

/** Other schemes and formulas, tried on what was read; nothing is written. */
export function WhatIf({ plans }: { readonly plans: readonly GradedPlan[] }) {
  const styles = useStyles();
  const rows = useRowStyles();
  const language = useLanguage();
  const words = whatIfWords(language);
  const showCell = useShowCell();
  const [open, setOpen] = useState(false);
  const own = plans[0]?.scheme;
  const choices = own === undefined || schemes.some(({ id }) => id === own.id) ? schemes : [own, ...schemes];
  const [schemeId, setSchemeId] = useState(own?.id ?? "");
  const [formula, setFormula] = useState<FormulaId | null>(null);
  const scheme = choices.find(({ id }) => id === schemeId) ?? own;
  const outcome = useMemo(() => (open && scheme ? tryOtherwise(plans, { scheme, formula }) : null), [open, plans, scheme, formula]);
  return (
    <FoldedSection title={words.title} open={open} onOpen={setOpen}>
      <p className={styles.line}>{words.intro}</p>
      <Field label={words.scheme} className={styles.field}>
        <Select className={styles.select} value={schemeId} onChange={(_, { value }) => { setSchemeId(value); }}>
          {choices.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </Select>
      </Field>
      <Field label={words.formula} className={styles.field}>
        <Select className={styles.select} value={formula ?? ""} onChange={(_, { value }) => { setFormula(FORMULAS_TO_TRY.find((each) => each === value) ?? null); }}>
          <option value="">{words.asScheme}</option>
          {FORMULAS_TO_TRY.map((each) => <option key={each} value={each}>{FORMULA_WORDS[language][each]}</option>)}
        </Select>
      </Field>
      {outcome && scheme && (
        <>
          <div role="status">
            <p className={styles.result}>{outcome.changed.length === 0 ? words.same : words.changed(outcome.changed.length, outcome.compared)}</p>
            {outcome.levels.changed > 0 && <p className={styles.line}>{words.levels(outcome.levels.changed, outcome.levels.compared)}</p>}
            {outcome.changed.length > 0 && <p className={styles.line}>{words.agreed(outcome.agreed.before, outcome.agreed.after)}</p>}
            {outcome.lost > 0 && <p className={styles.line}>{words.lost(outcome.lost)}</p>}
            {outcome.gained > 0 && <p className={styles.line}>{words.gained(outcome.gained)}</p>}
            {scheme.lacking.length > 0 && <p className={styles.line}>{words.lacking}</p>}
          </div>
          <ShortList
            items={outcome.changed}
            render={({ code, name, from, to, place }, index) => (
              <li key={index} className={rows.item}>
                <button type="button" className={rows.row} onClick={() => { showCell(place); }}>
                  {code} {name}
                  <span className={rows.small}> {words.from(from ?? words.none, to ?? words.none)}</span>
                </button>
              </li>
            )}
          />
        </>
      )}
    </FoldedSection>
  );
}
