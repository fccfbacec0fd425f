import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { makeStyles } from "@fluentui/react-components";
import { isComposing } from "../taskpane/composing";
import type { CellMark } from "../taskpane/cell-marks";
import type { Position } from "../workbook/address";
import { activeIn, type Book } from "./book";
import { CellLine } from "./cell-line";
import type { Reference } from "./cell-reference";
import { FindBar } from "./find-bar";
import { FindingLine } from "./finding-line";
import { Grid } from "./grid";
import { commandOf } from "./grid-commands";
import { marksOnSheet } from "./marks-on-sheet";
import { SheetTabs } from "./sheet-tabs";
import { pageSize } from "./use-window-size";

const useStyles = makeStyles({ view: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, height: "100%" } });

type SheetViewProps = { readonly book: Book; readonly marks: readonly CellMark[]; readonly onShow: (sheet: string, active: Position | null) => void };

/** A book's sheets, and all that moves about in them. */
export function SheetView({ book, marks, onShow }: SheetViewProps) {
  const styles = useStyles();
  const [finding, setFinding] = useState(false);
  const [size, setSize] = useState(pageSize);
  const view = useRef<HTMLDivElement>(null);
  const nameBox = useRef<HTMLInputElement>(null);
  const findBox = useRef<HTMLInputElement>(null);
  const names = useMemo(() => book.sheets.map(({ name }) => name), [book.sheets]);
  const index = Math.max(0, names.indexOf(book.view.sheet));
  const sheet = book.sheets[index];
  const name = sheet?.name ?? "";
  const onSheet = useMemo(() => marksOnSheet(marks, book.file, name), [marks, book.file, name]);
  const focusGrid = useCallback(() => view.current?.querySelector<HTMLElement>('[role="grid"]')?.focus(), []);

  // The grid of the sheet that was gone to does not stand yet when that is asked for.
  const [going, setGoing] = useState(0);
  useEffect(() => {
    if (going > 0) focusGrid();
  }, [going, focusGrid]);
  useEffect(() => {
    if (finding) findBox.current?.focus();
  }, [finding]);
  if (sheet === undefined) return null;

  const active = activeIn(book, name);
  const anchor = sheet.merges.anchorOf(active);
  const goTo = ({ sheet: other, at }: Reference) => {
    onShow(other ?? name, at);
    setGoing(going + 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    const command = commandOf({ key: event.key, control: event.ctrlKey || event.metaKey, shift: event.shiftKey });
    if (command === null) return;
    event.preventDefault();
    if (command === "find") {
      setFinding(true);
      findBox.current?.select();
      findBox.current?.focus();
    } else if (command === "go-to") nameBox.current?.focus();
    else {
      const next = names[index + (command === "next-sheet" ? 1 : -1)];
      if (next === undefined) return;
      onShow(next, null);
      setGoing(going + 1);
    }
  };
  return (
    <div className={styles.view} ref={view} onKeyDown={onKeyDown}>
      <CellLine sheet={sheet} active={active} sheets={names} nameBox={nameBox} onGo={goTo} onLeave={focusGrid} onFind={() => { setFinding(!finding); }} />
      {finding && (
        <FindBar
          sheets={book.sheets}
          sheet={index}
          at={anchor}
          input={findBox}
          onShow={(to, at) => { onShow(names[to] ?? name, { row: at.row, column: at.column }); }}
          onClose={() => {
            setFinding(false);
            focusGrid();
          }}
        />
      )}
      <Grid key={`${book.id}/${name}`} sheet={sheet} active={active} marks={onSheet} size={size} onSize={setSize} onActive={(at) => { onShow(name, at); }} />
      <FindingLine marks={onSheet} at={anchor} onActive={(at) => { onShow(name, at); }} />
      <SheetTabs names={names} current={name} onSelect={(to) => { onShow(to, null); }} />
    </div>
  );
}
