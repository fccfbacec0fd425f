import { useDeferredValue, useId, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Chevron } from "./shapes";

const useStyles = makeStyles({
  section: { marginTop: "20px" },
  title: { margin: "0 0 6px 0", fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  toggle: { width: "100%", minWidth: 0, padding: "2px 0", justifyContent: "flex-start", textAlign: "start", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

type FoldedSectionProps = { readonly title: string; readonly open: boolean; readonly onOpen: (open: boolean) => void; readonly children: ReactNode };

/** A part of the pane that most people need now and then: its title opens it. */
export function FoldedSection({ title, open, onOpen, children }: FoldedSectionProps) {
  const styles = useStyles();
  const id = useId();
  // The title answers at once; what it opens may be long and follows a little at a time.
  const there = useDeferredValue(open) && open;
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        <Button
          appearance="transparent"
          className={styles.toggle}
          icon={<Chevron open={open} />}
          aria-expanded={open}
          aria-controls={there ? id : undefined}
          onClick={() => {
            onOpen(!open);
          }}
        >
          {title}
        </Button>
      </h2>
      {there && <div id={id}>{children}</div>}
    </section>
  );
}
