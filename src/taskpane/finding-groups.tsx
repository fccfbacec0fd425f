import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { FINDINGS } from "../messages/findings";
import { FindingItem } from "./finding-item";
import type { FindingGroup } from "./group-findings";
import { Chevron } from "./shapes";
import { ShortList } from "./short-list";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  title: { margin: "8px 0 2px 0" },
  about: { margin: "2px 8px 6px 8px", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  // 「1／件」 over two lines is hard to read.
  count: { display: "inline-block", marginLeft: "6px", whiteSpace: "nowrap" },
  toggle: { width: "100%", minWidth: 0, padding: "2px 0", justifyContent: "flex-start", textAlign: "start", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

type FindingGroupsProps = {
  readonly groups: readonly FindingGroup[];
  readonly file: string;
  readonly isOpen: (key: string) => boolean;
  readonly onToggle: (key: string) => void;
};

/** Each group under its name, opened by it: hundreds of findings at once are none. */
export function FindingGroups({ groups, file, isOpen, onToggle }: FindingGroupsProps) {
  const styles = useStyles();
  const words = FINDINGS[useLanguage()];
  return groups.map(({ key, name, findings, about }) => (
    <div key={key}>
      <h3 className={styles.title}>
        <Button appearance="transparent" className={styles.toggle} icon={<Chevron open={isOpen(key)} />} aria-expanded={isOpen(key)} onClick={() => { onToggle(key); }}>
          <span>
            {name} <span className={styles.count}>{words.inGroup(findings.length)}</span>
          </span>
        </Button>
      </h3>
      {isOpen(key) && (
        <>
          {about !== null && <p className={styles.about}>{about}</p>}
          <ShortList items={findings} render={(finding, index) => <FindingItem key={`${finding.key}/${finding.digest}/${index}`} finding={finding} file={file} alone={about === null} />} />
        </>
      )}
    </div>
  ));
}
