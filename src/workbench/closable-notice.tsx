import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { CloseShape } from "../taskpane/shapes";
import { useLanguage } from "../taskpane/words";

type ClosableNoticeProps = { readonly text: string; readonly intent: "success" | "info"; readonly onDismiss: () => void };

/** A sentence that may be put away. */
export function ClosableNotice({ text, intent, onDismiss }: ClosableNoticeProps) {
  const words = WORKBENCH[useLanguage()];
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>{text}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" icon={<CloseShape />} aria-label={words.dismiss} onClick={onDismiss} />} />
    </MessageBar>
  );
}
