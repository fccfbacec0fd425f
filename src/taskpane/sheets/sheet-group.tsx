import { useId, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRowStyles } from "../row-styles";
import { Chevron } from "../shapes";

const useStyles = makeStyles({
  title: { margin: "12px 0 2px 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  toggle: { width: "100%", minWidth: 0, padding: "2px 0", justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightSemibold },
});

type SheetGroupProps = {
  readonly title: string;
  /** Where it folds: whether it is open. */
  readonly fold?: { readonly open: boolean; readonly onOpen: (open: boolean) => void };
  readonly children: ReactNode;
};

export function SheetGroup({ title, fold, children }: SheetGroupProps) {
  const styles = useStyles();
  const rows = useRowStyles();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {fold ? (
          <Button appearance="transparent" className={styles.toggle} icon={<Chevron open={fold.open} />} aria-expanded={fold.open} onClick={() => { fold.onOpen(!fold.open); }}>
            {title}
          </Button>
        ) : (
          title
        )}
      </h2>
      {(fold?.open ?? true) && <ul className={rows.list}>{children}</ul>}
    </section>
  );
}
