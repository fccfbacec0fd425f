import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { CLOSING } from "../messages/workbench";
import { useLanguage } from "../taskpane/words";
import type { Book } from "./book";

type CloseDialogProps = { readonly book: Book; readonly onSave: (book: Book) => void; readonly onDiscard: (book: Book) => void; readonly onCancel: () => void };

/** A file with sheets that lie nowhere yet is not closed without a question. */
export default function CloseDialog({ book, onSave, onDiscard, onCancel }: CloseDialogProps) {
  const words = CLOSING[useLanguage()];
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => { if (!open) onCancel(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.title(book.file)}</DialogTitle>
          <DialogContent>{words.what}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => { onSave(book); }}>{words.save}</Button>
            <Button onClick={() => { onDiscard(book); }}>{words.discard}</Button>
            <Button onClick={onCancel}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
