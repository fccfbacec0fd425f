import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { EditedSheet } from "../actions/evaluate";
import { useSheetList, useWords } from "./words";

type EditedDialogProps = { readonly open: boolean; readonly sheets: readonly EditedSheet[]; readonly onOverwrite: () => void; readonly onCancel: () => void };

/**
 * Edits by hand are never lost in silence. Escape is the safe answer.
 * It stays mounted: a dialog taken away while open leaves the pane behind it hidden from screen readers.
 */
export function EditedDialog({ open, sheets, onOverwrite, onCancel }: EditedDialogProps) {
  const words = useWords().edited;
  const list = useSheetList();
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
          <DialogTitle>{words.title}</DialogTitle>
          <DialogContent>{words.text(list(sheets.map(({ sheet }) => sheet)))}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onCancel}>
              {words.cancel}
            </Button>
            <Button onClick={onOverwrite}>{words.overwrite}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
