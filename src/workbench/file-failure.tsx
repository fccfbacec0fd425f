import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { sayFailure } from "../messages/failures";
import { WORKBENCH } from "../messages/workbench";
import { CloseShape } from "../taskpane/shapes";
import { useLanguage } from "../taskpane/words";
import type { WorkbookFailure } from "../workbook/failure";

type FileFailureProps = { readonly failure: WorkbookFailure; readonly onDismiss: () => void };

/** A file that can't be opened; the book that is open stays. */
export function FileFailure({ failure, onDismiss }: FileFailureProps) {
  const language = useLanguage();
  const { what, next } = sayFailure(language, failure);
  return (
    <div role="alert">
      <MessageBar intent="error" layout="multiline" politeness="assertive">
        <MessageBarBody>
          <MessageBarTitle>{what}</MessageBarTitle>
          {next}
        </MessageBarBody>
        <MessageBarActions containerAction={<Button appearance="transparent" icon={<CloseShape />} aria-label={WORKBENCH[language].dismiss} onClick={onDismiss} />} />
      </MessageBar>
    </div>
  );
}
