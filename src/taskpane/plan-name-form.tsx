import { useState } from "react";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import type { NamedPlan } from "../actions/name-plan";
import { planNameWords } from "../messages/plan-name";
import { useChangeReading } from "./change-reading";
import { isComposing } from "./composing";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  form: { marginBottom: "12px" },
  control: { minWidth: 0, width: "100%", "& input": { minWidth: 0, minHeight: "24px" } },
  button: { marginTop: "6px" },
});

type PlanNameFormProps = { readonly plan: NamedPlan; /** The book has several plans. */ readonly several: boolean };

/** What a plan is called in the titles of sheets, where no sheet says it or says it otherwise. */
export function PlanNameForm({ plan: { sheet, title, given }, several }: PlanNameFormProps) {
  const styles = useStyles();
  const words = planNameWords(useLanguage());
  const { namePlan } = useChangeReading();
  const [name, setName] = useState(title ?? "");
  const of = several ? sheet : null;
  const typed = name.trim();
  // A name that stands in the sheets can be said otherwise, and not be taken away.
  const isNews = typed !== (title ?? "") && (typed !== "" || given);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNews) namePlan(sheet, name);
      }}
    >
      <Field label={words.field(of)} hint={title === null ? words.unknown : given ? words.given : words.found}>
        <Input
          className={styles.control}
          value={name}
          onChange={(_, { value }) => { setName(value); }}
          onKeyDown={(event) => {
            // The Enter that ends a Japanese composition is no wish to save.
            if (event.key === "Enter" && isComposing(event)) event.preventDefault();
          }}
        />
      </Field>
      <Button type="submit" size="small" className={styles.button} aria-label={words.saveOf(of)} disabledFocusable={!isNews}>
        {words.save}
      </Button>
    </form>
  );
}
