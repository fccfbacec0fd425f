import { useState } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Evaluation } from "../../actions/evaluate";
import { filesWithoutName } from "../../actions/name-plan";
import { namesOfMade, type SheetChoice } from "../../actions/sheet-choices";
import { planNameWords } from "../../messages/plan-name";
import { SHEET_GROUPS, sheetsViewWords } from "../../messages/sheets-view";
import type { WrittenSheet } from "../../workbook/draft";
import { chosenKinds, tick } from "../sheets/chosen-sheets";
import { kindsIn } from "../sheets/groups";
import { SheetGroup } from "../sheets/sheet-group";
import { SheetRow } from "../sheets/sheet-row";
import { TakeBack } from "../sheets/take-back";
import type { Take } from "../use-evaluation";
import { useLanguage } from "../words";
import { EmptyState } from "./empty-state";

const useStyles = makeStyles({
  counts: { display: "flex", flexWrap: "wrap", alignItems: "center", justifyContent: "space-between", gap: "4px", minHeight: "28px", marginTop: "8px", color: tokens.colorNeutralForeground2 },
  count: { margin: 0 },
  again: { margin: "2px 0 0 0", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

type SheetsViewProps = {
  readonly evaluation: Evaluation | null;
  readonly choices: readonly SheetChoice[];
  /** Written after the book was read. */
  readonly written: readonly WrittenSheet[];
  /** The kinds of which a sheet stands in the book. */
  readonly made: readonly string[];
  readonly chosen: readonly string[] | null;
  readonly onChosen: (chosen: readonly string[] | null) => void;
  readonly take: Take;
  readonly working: boolean;
};

/** 作成: which sheets are to be made, how they would look, and taking them back. */
export function SheetsView({ evaluation, choices, written, made, chosen, onChosen, take, working }: SheetsViewProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = sheetsViewWords(language);
  const [dataOpen, setDataOpen] = useState(false);
  const ticked = chosenKinds(chosen, choices, made);
  const noneToMake = choices.every(({ lacks }) => lacks.length > 0);
  const hasNoTables = evaluation?.tables.length === 0;
  const counted = noneToMake ? (hasNoTables ? words.noTables : words.noneToMake) : ticked.length > 0 ? words.chosen(ticked.length) : chosen === null && made.length > 0 ? words.allMade : words.chooseOne;
  const nameless = evaluation === null || noneToMake ? [] : filesWithoutName(evaluation);
  const book = evaluation?.snapshots[0];
  return (
    <>
      {evaluation === null && <EmptyState text={words.notRead} />}
      <div className={styles.counts}>
        <p className={styles.count} aria-live="polite">{counted}</p>
        {ticked.length > 0 && (
          <Button size="small" appearance="subtle" onClick={() => { onChosen([]); }}>
            {words.chooseNone}
          </Button>
        )}
        {chosen !== null && (
          <Button size="small" appearance="subtle" onClick={() => { onChosen(null); }}>
            {words.asAtFirst}
          </Button>
        )}
      </div>
      {nameless.map((file) => <p key={file} className={styles.again}>{file === evaluation?.file ? planNameWords(language).missing : planNameWords(language).missingIn(file)}</p>)}
      {made.length > 0 && !noneToMake && <p className={styles.again}>{words.again}</p>}
      {SHEET_GROUPS.map((group) => {
        const own = choices.filter(({ kind }) => kindsIn(group).includes(kind));
        const folds = group === "data";
        const title = folds ? words.groupChosen(words.groups[group], own.length, own.filter(({ kind }) => ticked.includes(kind)).length) : words.groups[group];
        return (
          <SheetGroup key={group} title={title} {...(folds ? { fold: { open: dataOpen, onOpen: setDataOpen } } : {})}>
            {own.map((choice) => (
              <SheetRow
                key={choice.kind}
                choice={choice}
                checked={ticked.includes(choice.kind)}
                onCheck={(checked) => { onChosen(tick(chosen, choice.kind, checked, made)); }}
                made={namesOfMade(book, written, choice.kind)}
                evaluation={evaluation}
              />
            ))}
          </SheetGroup>
        );
      })}
      <TakeBack take={take} working={working} />
    </>
  );
}
