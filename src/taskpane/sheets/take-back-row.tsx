import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { GeneratedSheet } from "../../actions/take-back-sheets";
import { takeBackWords } from "../../messages/take-back";
import { useRowStyles } from "../row-styles";
import { useLanguage } from "../words";

const useStyles = makeStyles({
  check: { alignItems: "flex-start" },
  said: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  lost: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorStatusDangerForeground1 },
});

type TakeBackRowProps = { readonly generated: GeneratedSheet; readonly checked: boolean; readonly onCheck: (checked: boolean) => void };

/** One sheet of ours, and all that would go with it. */
export function TakeBackRow({ generated: { sheet, holds, edited, typed }, checked, onCheck }: TakeBackRowProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const words = takeBackWords(useLanguage());
  const lost = [...(edited ? [words.edited] : []), ...typed.map(({ heading, cells }) => words.typed(heading, cells.length, cells))];
  const said = holds === "choices" ? words.choices : holds === "copy" ? words.copy : lost.length === 0 ? words.clean : null;
  return (
    <li className={rows.item}>
      <Checkbox
        className={styles.check}
        checked={checked}
        onChange={(_, { checked: on }) => { onCheck(on === true); }}
        label={
          <>
            {sheet}
            {said !== null && <span className={styles.said}>{said}</span>}
            {lost.map((line) => <span key={line} className={styles.lost}>{line}</span>)}
          </>
        }
      />
    </li>
  );
}
