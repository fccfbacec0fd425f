import type { ReactNode } from "react";
import { Button, Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { useLanguage } from "../taskpane/words";

const NARROW = "@media (max-width: 700px)";

const useStyles = makeStyles({
  switch: { display: "none", flexWrap: "wrap", alignItems: "center", flexShrink: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, [NARROW]: { display: "flex" } },
  see: { flexShrink: 1, minWidth: 0, maxWidth: "100%", marginLeft: "auto", marginRight: "8px" },
  seen: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  split: { display: "flex", flexGrow: 1, minHeight: 0 },
  sheet: { flexGrow: 1, minWidth: 0, minHeight: 0 },
  pane: { display: "flex", flexDirection: "column", minHeight: 0, width: "350px", flexShrink: 0, boxSizing: "border-box", borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, [NARROW]: { width: "100%", borderLeftStyle: "none" } },
  away: { [NARROW]: { display: "none" } },
});

export type Side = "sheet" | "pane";

type LayoutProps = { readonly side: Side; /** The sheet that came to the front behind the pane. */ readonly behind: string | null; readonly onSide: (side: Side) => void; /** Something in the pane was pressed. */ readonly onPress: () => void; readonly sheet: ReactNode; readonly pane: ReactNode };

/** Sheet and pane beside each other; on a narrow screen one at a time. */
export function Layout({ side, behind, onSide, onPress, sheet, pane }: LayoutProps) {
  const styles = useStyles();
  const words = WORKBENCH[useLanguage()];
  return (
    <>
      <div className={styles.switch}>
        <TabList aria-label={words.views} selectedValue={side} onTabSelect={(_, { value }) => { onSide(value as Side); }}>
          <Tab value="sheet">{words.sheetView}</Tab>
          <Tab value="pane">{words.paneView}</Tab>
        </TabList>
        {behind !== null && side === "pane" && (
          <Button size="small" className={styles.see} onClick={() => { onSide("sheet"); }}>
            <span className={styles.seen}>{words.seeSheet(behind)}</span>
          </Button>
        )}
      </div>
      <div className={styles.split}>
        <main className={mergeClasses(styles.sheet, side !== "sheet" && styles.away)}>{sheet}</main>
        <aside className={mergeClasses(styles.pane, side !== "pane" && styles.away)} aria-label={words.paneView} onClickCapture={onPress}>
          {pane}
        </aside>
      </div>
    </>
  );
}
