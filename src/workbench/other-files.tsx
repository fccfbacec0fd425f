import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { OTHERS } from "../messages/workbench";
import { useLanguage } from "../taskpane/words";
import type { Book } from "./book";

const useStyles = makeStyles({
  group: { margin: "10px 14px 0 14px", padding: "4px 8px 6px 8px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  title: { padding: "0 4px", fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  file: { display: "flex", overflowWrap: "anywhere" },
  hint: { margin: "2px 4px 0 4px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

type OtherFilesProps = { readonly book: Book; readonly books: readonly Book[]; readonly onTick: (other: number, on: boolean) => void; readonly onReadAgain: () => void };

/** Which of the open files hold tables of the same plan; nothing where only one is open. */
export function OtherFiles({ book, books, onTick, onReadAgain }: OtherFilesProps) {
  const styles = useStyles();
  const words = OTHERS[useLanguage()];
  // The sample belongs to nobody's plan.
  const others = books.filter(({ id, isSample }) => id !== book.id && !isSample);
  if (others.length === 0 || book.isSample) return null;
  const ticked = others.filter(({ id }) => book.others.includes(id));
  const readWith = others.filter(({ file }) => book.evaluation?.snapshots.some((snapshot) => snapshot.file === file));
  const isRead = book.evaluation === null ? ticked.length === 0 : ticked.length === readWith.length && ticked.every((each) => readWith.includes(each));
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{words.title}</legend>
      {others.map(({ id, file }) => (
        <Checkbox key={id} className={styles.file} label={file} checked={book.others.includes(id)} onChange={(_, { checked }) => { onTick(id, checked === true); }} />
      ))}
      <p className={styles.hint}>{words.hint}</p>
      <div role="status">
        {!isRead && (
          <p className={styles.hint}>
            {words.notYet}{" "}
            <Button size="small" onClick={onReadAgain}>
              {words.readAgain}
            </Button>
          </p>
        )}
      </div>
    </fieldset>
  );
}
