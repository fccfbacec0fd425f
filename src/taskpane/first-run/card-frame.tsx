import { useEffect, useId, useRef, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { firstRunWords } from "../../messages/first-run";
import { isComposing } from "../composing";
import { useLanguage } from "../words";

const useStyles = makeStyles({
  card: { marginTop: "10px", padding: "10px 12px", border: `1px solid ${tokens.colorBrandStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, overflowWrap: "anywhere" },
  count: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  heading: { margin: "2px 0 6px 0", fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold, outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
  skip: { marginRight: "auto", minWidth: "auto" },
  move: { minWidth: "64px" },
});

type CardFrameProps = {
  readonly number: number;
  readonly of: number;
  readonly heading: string;
  /** Whether a person came here by a button: then the heading gets the focus; a pane that just opened takes it from nobody. */
  readonly focused: boolean;
  readonly children: ReactNode;
  readonly onSkip: () => void;
  readonly onBack: (() => void) | null;
  readonly onNext: (() => void) | null;
};

/** One card: nothing is behind it, everything around it can be used; Escape puts it away. */
export function CardFrame({ number, of, heading, focused, children, onSkip, onBack, onNext }: CardFrameProps) {
  const styles = useStyles();
  const words = firstRunWords(useLanguage());
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) title.current?.focus();
  }, [focused, number]);
  return (
    <section
      className={styles.card}
      aria-labelledby={`${id}-count`}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !isComposing(event)) onSkip();
      }}
    >
      <p id={`${id}-count`} className={styles.count}>
        {words.card(number, of)}
      </p>
      <h2 ref={title} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {children}
      <div className={styles.buttons}>
        <Button size="small" appearance="subtle" className={styles.skip} onClick={onSkip}>
          {words.skip}
        </Button>
        {onBack && (
          <Button size="small" className={styles.move} onClick={onBack}>
            {words.back}
          </Button>
        )}
        {onNext && (
          <Button size="small" className={styles.move} onClick={onNext}>
            {words.next}
          </Button>
        )}
      </div>
    </section>
  );
}
