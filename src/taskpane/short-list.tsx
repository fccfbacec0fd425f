import { useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useRowStyles } from "./row-styles";
import { useWords } from "./words";

const FIRST = 20;

/** The first rows of a list, the rest on demand: a list of hundreds buries what comes after it. */
export function ShortList<T>({ items, render }: { readonly items: readonly T[]; readonly render: (item: T, index: number) => ReactNode }) {
  const rows = useRowStyles();
  const words = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, FIRST);
  return (
    <>
      <ul className={rows.list}>{shown.map(render)}</ul>
      {shown.length < items.length && (
        <Button appearance="subtle" size="small" onClick={() => { setAll(true); }}>
          {words.more(items.length - shown.length)}
        </Button>
      )}
    </>
  );
}
