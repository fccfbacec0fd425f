import { startTransition, useId, useState, type ReactNode } from "react";
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { frameWords } from "../../messages/pictures/frame";
import { FoldToggle } from "../fold-toggle";
import { useLanguage } from "../words";
import { PictureTable, type PictureData } from "./picture-table";
import { useWidth } from "./use-width";

const useStyles = makeStyles({
  figure: { margin: "8px 0 16px 0" },
  title: { fontWeight: tokens.fontWeightSemibold, marginBottom: "6px" },
  place: { overflowX: "auto" },
  sheet: { display: "flex" },
  side: { flexShrink: 0, position: "sticky", left: 0, backgroundColor: tokens.colorNeutralBackground1 },
  picture: { display: "block", flexShrink: 0 },
  small: { margin: "2px 8px 6px 8px" },
  smallTitle: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, marginBottom: "2px" },
  toggle: { justifyContent: "flex-start", minWidth: 0, minHeight: "24px", padding: "0 4px 0 0", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

export type Drawing = {
  readonly width: number;
  readonly height: number;
  readonly content: ReactNode;
  /** To the left of the rest, and in view also where that is scrolled: the names of rows. */
  readonly side?: { readonly width: number; readonly content: ReactNode };
};

/** A picture's title; with its plan, where there are several. */
export type Titled = (picture: string) => string;

type PictureProps = {
  readonly title: string;
  /** What the picture says, in a sentence, for whoever does not see it. */
  readonly alternative: string;
  readonly table: () => PictureData;
  /** Draws for a place so wide. What needs more room is scrolled. */
  readonly draw: (width: number) => Drawing;
  /** Among other lines about one thing, where a large title would stand out too much. */
  readonly small?: true;
  /** Below the picture: its key, and what it shows best in words. */
  readonly children?: ReactNode;
};

/** A picture with its title, a sentence in its place, and the same as a table. */
export function Picture({ title, alternative, table, draw, small, children }: PictureProps) {
  const styles = useStyles();
  const words = frameWords(useLanguage());
  const id = useId();
  const [open, setOpen] = useState(false);
  const [place, width] = useWidth();
  const drawing = width === 0 ? null : draw(width);
  const side = drawing?.side ?? null;
  const isWide = drawing !== null && (side?.width ?? 0) + drawing.width > width;
  return (
    <figure className={mergeClasses(styles.figure, small && styles.small)} aria-labelledby={`${id}-title`}>
      <figcaption id={`${id}-title`} className={mergeClasses(styles.title, small && styles.smallTitle)}>
        {title}
      </figcaption>
      <div ref={place} className={styles.place} {...(isWide ? { role: "group", "aria-label": title, tabIndex: 0 } : {})}>
        {drawing && (
          <div className={styles.sheet}>
            {side && (
              <svg aria-hidden="true" className={mergeClasses(styles.picture, styles.side)} width={side.width} height={drawing.height} focusable="false">
                {side.content}
              </svg>
            )}
            <svg role="img" aria-label={`${title}　${alternative}`} className={styles.picture} width={drawing.width} height={drawing.height} focusable="false">
              {drawing.content}
            </svg>
          </div>
        )}
      </div>
      {children}
      <FoldToggle controls={`${id}-table`} open={open} name={open ? words.closeTableOf(title) : words.asTableOf(title)} className={styles.toggle} onToggle={() => { startTransition(() => { setOpen(!open); }); }}>
        {open ? words.closeTable : words.asTable}
      </FoldToggle>
      {open && (
        <div id={`${id}-table`}>
          <PictureTable title={title} {...table()} />
        </div>
      )}
    </figure>
  );
}
