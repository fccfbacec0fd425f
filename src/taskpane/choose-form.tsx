import { useId, useState } from "react";
import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { isBaselineReadable, type ChosenForIndicator, type IndicatorKey } from "../actions/choose-for-indicator";
import type { GradedIndicator } from "../grading/graded-plan";
import { chooseWords } from "../messages/choose-for-indicator";
import { FORMULA_WORDS } from "../messages/formulas";
import { SETTINGS_SHEET } from "../messages/settings-sheet";
import type { Better } from "../plan/better";
import { FORMULAS, FORMULAS_TO_TRY } from "../plan/formula";
import { useGradingChanges } from "./change-grading";
import { isComposing } from "./composing";
import { FoldToggle } from "./fold-toggle";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  toggle: { justifyContent: "flex-start", minWidth: 0, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, textAlign: "start" },
  form: { margin: "0 8px 10px 8px", padding: "10px 12px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  field: { marginBottom: "8px" },
  control: { minWidth: 0, width: "100%", "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" }, "& input": { minHeight: "24px" } },
  hint: { margin: "8px 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  done: { margin: "8px 0 0 0", fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Those that fit any indicator come first. */
const CHOICES = [...FORMULAS_TO_TRY, ...FORMULAS.filter((each) => !FORMULAS_TO_TRY.includes(each))];
const BETTERS: readonly Better[] = ["more", "less"];
const AUTOMATIC: ChosenForIndicator = { formula: null, better: null, baseline: null };
const isSame = (a: ChosenForIndicator, b: ChosenForIndicator) => a.formula === b.formula && a.better === b.better && a.baseline === b.baseline;

type ChooseFormProps = { readonly graded: GradedIndicator; readonly of: IndicatorKey };

/** The way to a choice for one indicator: there are many rows, so the form is made when somebody opens it. */
export function ChooseForm({ graded, of }: ChooseFormProps) {
  const styles = useStyles();
  const words = chooseWords(useLanguage());
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <FoldToggle controls={id} open={open} name={words.openFor(of.name)} className={styles.toggle} onToggle={() => { setOpen(!open); }}>
        {words.open}
      </FoldToggle>
      {open && <Choices id={id} graded={graded} of={of} />}
    </>
  );
}

function Choices({ id, graded, of }: ChooseFormProps & { readonly id: string }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = chooseWords(language);
  const formulas = FORMULA_WORDS[language];
  const { betters } = SETTINGS_SHEET[language];
  const { choose, chosen } = useGradingChanges();
  const { grade, indicator } = graded;
  const before = chosen(of);
  const [wish, setWish] = useState(before);
  const [done, setDone] = useState(false);
  const typed = wish.baseline?.trim() ?? "";
  const wanted = { ...wish, baseline: typed === "" ? null : typed };
  const readable = isBaselineReadable(typed);
  const change = (part: Partial<ChosenForIndicator>) => {
    setDone(false);
    setWish({ ...wish, ...part });
  };
  const keep = async (next: ChosenForIndicator) => {
    setDone(false);
    const kept = await choose(of, [{ kind: "formula", value: next.formula }, { kind: "better", value: next.better }, { kind: "baseline", value: next.baseline }]);
    if (kept) setWish(next);
    setDone(kept);
  };
  const formulaNow = before.formula === null && grade.state === "graded" ? words.automaticNow(formulas[grade.formula]) : words.automatic;
  const betterNow = before.better === null ? words.automaticNow(betters[grade.better.way]) : words.automatic;
  const inTable = before.baseline === null && indicator.baseline !== null ? words.inTable(indicator.baseline.text) : words.example;
  return (
    <form
      id={id}
      className={styles.form}
      aria-label={words.openFor(of.name)}
      onSubmit={(event) => {
        event.preventDefault();
        if (readable && !isSame(wanted, before)) void keep(wanted);
      }}
    >
      <Field label={words.formula} className={styles.field}>
        <Select size="small" className={styles.control} value={wish.formula ?? ""} onChange={(_, { value }) => { change({ formula: CHOICES.find((each) => each === value) ?? null }); }}>
          <option value="">{formulaNow}</option>
          {CHOICES.map((each) => <option key={each} value={each}>{formulas[each]}</option>)}
        </Select>
      </Field>
      <Field label={words.better} className={styles.field}>
        <Select size="small" className={styles.control} value={wish.better ?? ""} onChange={(_, { value }) => { change({ better: BETTERS.find((each) => each === value) ?? null }); }}>
          <option value="">{betterNow}</option>
          {BETTERS.map((each) => <option key={each} value={each}>{betters[each]}</option>)}
        </Select>
      </Field>
      <Field label={words.baseline} className={styles.field} hint={inTable} {...(readable ? {} : { validationState: "error" as const, validationMessage: words.unreadable(typed) })}>
        <Input
          size="small"
          className={styles.control}
          value={wish.baseline ?? ""}
          onChange={(_, { value }) => { change({ baseline: value }); }}
          onKeyDown={(event) => {
            // The Enter that ends a Japanese composition is no wish to save.
            if (event.key === "Enter" && isComposing(event)) event.preventDefault();
          }}
        />
      </Field>
      <p className={styles.hint}>{words.kept}</p>
      <div className={styles.buttons}>
        <Button type="submit" size="small" appearance="primary" aria-label={words.useFor(of.name)} disabledFocusable={!readable || isSame(wanted, before)}>
          {words.use}
        </Button>
        <Button size="small" aria-label={words.backFor(of.name)} disabledFocusable={isSame(before, AUTOMATIC)} onClick={() => void keep(AUTOMATIC)}>
          {words.back}
        </Button>
      </div>
      {done && <p className={styles.done}>{grade.state === "none" ? words.nowNone : words.now(grade.grade)}</p>}
    </form>
  );
}
