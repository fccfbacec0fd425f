import { startTransition, useState, type ReactNode } from "react";
import { Button } from "@fluentui/react-components";
import { useRowStyles } from "./row-styles";
import { useWords } from "./words";

const FIRST = 20;

/** The first of many, and the button that shows the rest: hundreds of rows bury what comes after them. */
export function useFirst<T>(items: readonly T[], first = FIRST): { readonly shown: readonly T[]; readonly more: ReactNode } {
  const words = useWords();
  const [all, setAll] = useState(false);
  if (all || items.length <= first) return { shown: items, more: null };
  const more = (
    <Button appearance="subtle" size="small" onClick={() => { startTransition(() => { setAll(true); }); }}>
      {words.more(items.length - first)}
    </Button>
  );
  return { shown: items.slice(0, first), more };
}

/** The first rows of a list, the rest on demand. */
export function ShortList<T>({ items, render }: { readonly items: readonly T[]; readonly render: (item: T, index: number) => ReactNode }) {
  const rows = useRowStyles();
  const { shown, more } = useFirst(items);
  return (
    <>
      <ul className={rows.list}>{shown.map(render)}</ul>
      {more}
    </>
  );
}
