import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { EditedSheet } from "../actions/evaluate";
import { editedSheetWords, nameCopy, tellCells } from "../messages/edited-sheets";
import { useLanguage, useWords } from "./words";

type EditedDialogProps = { readonly open: boolean; readonly sheets: readonly EditedSheet[]; readonly onKeepCopy: () => void; readonly onOverwrite: () => void; readonly onCancel: () => void };

/** Of each sheet so many edits are named. */
const NAMED = 5;

/**
 * Edits by hand are never lost in silence. Escape is the safe answer.
 * It stays mounted: a dialog taken away while open leaves the pane behind it hidden from screen readers.
 */
export function EditedDialog({ open, sheets, onKeepCopy, onOverwrite, onCancel }: EditedDialogProps) {
  const { title, cancel } = useWords().edited;
  const language = useLanguage();
  const words = editedSheetWords(language);
  const [first] = sheets;
  return (
    <Dialog
      open={open}
      modalType="alert"
      onOpenChange={(_, data) => {
        if (!data.open) onCancel();
      }}
    >
      <DialogSurface style={{ maxWidth: "min(440px, calc(100vw - 24px))" }}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <p style={{ marginTop: 0 }}>{words.question}</p>
            <ul style={{ paddingLeft: "1.2em" }}>
              {sheets.map((sheet) => (
                <li key={sheet.kind}>
                  <strong>{sheet.sheet}</strong>
                  <ul style={{ listStyle: "none", paddingLeft: 0, overflowWrap: "anywhere" }}>
                    {tellCells(language, sheet, NAMED).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
            {first && <p>{words.copyKept(nameCopy(language, first.sheet))}</p>}
            <p style={{ marginBottom: 0 }}>{words.kept}</p>
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onKeepCopy}>
              {words.keepCopy}
            </Button>
            <Button onClick={onOverwrite}>{words.overwrite}</Button>
            <Button onClick={onCancel}>{cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
