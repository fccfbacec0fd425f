import { useEffect, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { Button, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { FIND } from "../messages/workbench";
import { CloseShape } from "../taskpane/shapes";
import { isComposing } from "../taskpane/composing";
import { useLanguage } from "../taskpane/words";
import type { Position } from "../workbook/address";
import { foldForSearch, nextHit, placeAmong } from "./find-cells";
import type { SheetLook } from "./sheet-look";
import { useFind } from "./use-find";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "6px", flexShrink: 0, padding: "4px 8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  text: { flexGrow: 1, flexBasis: "140px", maxWidth: "320px", minWidth: 0, "& input": { minWidth: 0, minHeight: "24px", width: "100%" } },
  count: { minWidth: "76px", fontVariantNumeric: "tabular-nums" },
  button: { minWidth: "auto" },
});

type Scope = "sheet" | "book";

type FindBarProps = {
  readonly sheets: readonly SheetLook[];
  /** The sheet in view and its active cell. */
  readonly sheet: number;
  readonly at: Position;
  readonly input: Ref<HTMLInputElement>;
  readonly onShow: (sheet: number, at: Position) => void;
  readonly onClose: () => void;
};

/** Looks for a text in what the cells show. */
export function FindBar({ sheets, sheet, at, input, onShow, onClose }: FindBarProps) {
  const styles = useStyles();
  const words = FIND[useLanguage()];
  const [text, setText] = useState("");
  const [scope, setScope] = useState<Scope>("book");
  const { hits, searching } = useFind(sheets, text, scope === "sheet" ? sheet : null);
  const here = { sheet, ...at };
  const go = (forward: boolean) => {
    const hit = nextHit(hits, here, forward);
    if (hit !== null) onShow(hit.sheet, hit);
  };
  // Enter is often pressed before the search has come to its end.
  const waiting = useRef<"forward" | "back" | null>(null);
  useEffect(() => {
    if (searching || waiting.current === null) return;
    const way = waiting.current;
    waiting.current = null;
    go(way === "forward");
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === "Escape") onClose();
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      if (searching) waiting.current = event.shiftKey ? "back" : "forward";
      else go(!event.shiftKey);
    }
  };
  const nothing = foldForSearch(text) === "";
  const found = hits.length === 0 ? words.none : words.count(hits.length, placeAmong(hits, here));
  return (
    <div role="search" aria-label={words.title} className={styles.bar} onKeyDown={onKeyDown}>
      <Input size="small" className={styles.text} input={{ ref: input }} aria-label={words.text} placeholder={words.text} autoComplete="off" value={text} onChange={(_, { value }) => { waiting.current = null; setText(value); }} />
      <Select size="small" aria-label={words.where} value={scope} onChange={(_, { value }) => { setScope(value === "sheet" ? "sheet" : "book"); }}>
        <option value="book">{words.inBook}</option>
        <option value="sheet">{words.inSheet}</option>
      </Select>
      <Button size="small" className={styles.button} disabledFocusable={hits.length === 0} onClick={() => { go(false); }}>
        {words.previous}
      </Button>
      <Button size="small" className={styles.button} disabledFocusable={hits.length === 0} onClick={() => { go(true); }}>
        {words.next}
      </Button>
      <span role="status" className={styles.count}>
        {nothing ? "" : searching ? words.searching : found}
      </span>
      <Button size="small" appearance="subtle" className={styles.button} icon={<CloseShape />} aria-label={words.close} onClick={onClose} />
    </div>
  );
}
