import { useState, type KeyboardEvent, type Ref } from "react";
import { Input, makeStyles } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { isComposing } from "../taskpane/composing";
import { useLanguage } from "../taskpane/words";
import { readReference, type Reference } from "./cell-reference";

const useStyles = makeStyles({ box: { width: "110px", minWidth: 0, flexShrink: 0, "& input": { minWidth: 0, minHeight: "24px", width: "100%", fontVariantNumeric: "tabular-nums" } } });

type NameBoxProps = {
  readonly cell: string;
  readonly sheets: readonly string[];
  readonly input: Ref<HTMLInputElement>;
  readonly onGo: (reference: Reference) => void;
  /** There is no such cell; said until something else is typed. */
  readonly onWrong: (wrong: boolean) => void;
  readonly onLeave: () => void;
};

/** Where the active cell is; a cell that is typed into it is gone to. */
export function NameBox({ cell, sheets, input, onGo, onWrong, onLeave }: NameBoxProps) {
  const styles = useStyles();
  const words = WORKBENCH[useLanguage()];
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const judge = (isWrong: boolean) => {
    setWrong(isWrong);
    onWrong(isWrong);
  };
  const forget = () => {
    setTyped(null);
    judge(false);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "Escape") {
      forget();
      onLeave();
    }
    if (event.key !== "Enter") return;
    event.preventDefault();
    const reference = readReference(typed ?? cell, sheets);
    judge(reference === null);
    if (reference === null) return;
    setTyped(null);
    onGo(reference);
  };
  return (
    <Input
      size="small"
      className={styles.box}
      input={{ ref: input }}
      aria-label={words.nameBox}
      aria-invalid={wrong}
      title={words.nameBox}
      spellCheck={false}
      autoComplete="off"
      value={typed ?? cell}
      onChange={(_, { value }) => {
        setTyped(value);
        judge(false);
      }}
      onFocus={({ currentTarget }) => { currentTarget.select(); }}
      onBlur={forget}
      onKeyDown={onKeyDown}
    />
  );
}
