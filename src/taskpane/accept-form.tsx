import { useRef, useState } from "react";
import { Button, Field, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { FINDINGS } from "../messages/findings";
import { isComposing } from "./composing";
import { useFirstFocus } from "./use-first-focus";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  form: { margin: "4px 8px 10px 8px", padding: "10px 12px", border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1 },
  field: { marginBottom: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

type AcceptFormProps = { readonly name: string; readonly earlier: string; readonly onAccept: (reason: string) => void; readonly onCancel: () => void };

/** The one thing that has to be typed: why it is right as it stands. */
export function AcceptForm({ name, earlier, onAccept, onCancel }: AcceptFormProps) {
  const styles = useStyles();
  const words = FINDINGS[useLanguage()];
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState(earlier);
  const [missing, setMissing] = useState(false);
  const focus = () => form.current?.querySelector("textarea")?.focus();
  useFirstFocus(form, "textarea");
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.acceptOf(name)}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onAccept(reason);
        else {
          setMissing(true);
          focus();
        }
      }}
      onKeyDown={(event) => {
        // While Japanese is being composed, Escape belongs to the composition.
        if (event.key === "Escape" && !isComposing(event)) onCancel();
      }}
    >
      <Field label={words.reason} required hint={words.reasonKept} className={styles.field} {...(missing ? { validationMessage: words.reasonNeeded } : {})}>
        <Textarea rows={2} value={reason} onChange={(_, { value }) => { setReason(value); setMissing(false); }} />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {words.save}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </form>
  );
}
