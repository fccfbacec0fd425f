import { Switch } from "@fluentui/react-components";
import { isAsked } from "../checks/form/run-form";
import type { CheckRun } from "../checks/finding";
import { FINDINGS } from "../messages/findings";
import { useAnswerFinding } from "./answer-finding";
import { useLanguage } from "./words";

/** Offices keep their sheets to be printed, and know it: the rules for machine-readable data are looked at when somebody asks. */
export function FormSwitch({ checks }: { readonly checks: readonly CheckRun[] }) {
  const words = FINDINGS[useLanguage()];
  const { askForm } = useAnswerFinding();
  return <Switch label={words.form} checked={checks.every(isAsked)} onChange={(_, { checked }) => { askForm(checked); }} />;
}
