import { Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { VIEWS, VIEW_WORDS, type ViewName } from "../messages/views";
import { viewNamed } from "./views/start-view";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  bar: { flexShrink: 0, padding: "0 6px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  // In a second row where letters are set wide, rather than beyond the edge.
  tabs: { flexWrap: "wrap", justifyContent: "space-between" },
});

type PaneTabsProps = { readonly id: string; readonly panel: string; readonly view: ViewName; readonly onView: (view: ViewName) => void };

export const tabId = (id: string, view: ViewName) => `${id}-${view}`;

/** The five steps; they stay in view while a long list is scrolled. */
export function PaneTabs({ id, panel, view, onView }: PaneTabsProps) {
  const styles = useStyles();
  const words = VIEW_WORDS[useLanguage()];
  return (
    <div className={styles.bar}>
      <TabList size="small" className={styles.tabs} aria-label={words.tabs} selectedValue={view} onTabSelect={(_, { value }) => { onView(viewNamed(String(value)) ?? view); }}>
        {VIEWS.map((each) => (
          <Tab key={each} id={tabId(id, each)} value={each} aria-controls={panel}>
            {words.names[each]}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
