import { useRef } from "react";
import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { useLanguage } from "../taskpane/words";
import { useTabInView } from "./use-tab-in-view";

const useStyles = makeStyles({
  tabs: { flexShrink: 0, overflowX: "auto", overflowY: "hidden", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  tab: { flexShrink: 0, whiteSpace: "nowrap" },
});

type SheetTabsProps = { readonly names: readonly string[]; readonly current: string; readonly onSelect: (name: string) => void };

export function SheetTabs({ names, current, onSelect }: SheetTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  useTabInView(list, names.indexOf(current), names.length);
  return (
    <div className={styles.tabs} ref={list}>
      <TabList aria-label={WORKBENCH[useLanguage()].sheets} size="small" selectedValue={current} onTabSelect={(_, { value }) => { onSelect(String(value)); }}>
        {names.map((name) => (
          <Tab key={name} value={name} className={styles.tab}>
            {name}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
