import type { RefObject } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { WORKBENCH } from "../messages/workbench";
import { FolderShape, SaveShape } from "../taskpane/shapes";
import { useLanguage } from "../taskpane/words";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px", padding: "6px 12px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground2 },
  file: { flexGrow: 1, flexBasis: "160px", minWidth: 0, margin: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, "@media (max-width: 700px)": { flexBasis: "100%" } },
  sample: { marginLeft: "8px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  // Three of them fit beside each other at 320 pixels.
  button: { minWidth: "auto" },
  picker: { display: "none" },
});

type TopBarProps = {
  readonly file: string | null;
  readonly sample: boolean;
  /** Said here where no row of files says it. */
  readonly unsaved: boolean;
  /** The hidden field in which files are chosen. */
  readonly picker: RefObject<HTMLInputElement | null>;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSave: () => void;
  readonly onLanguage: () => void;
};

export function TopBar({ file, sample, unsaved, picker, onFiles, onSave, onLanguage }: TopBarProps) {
  const styles = useStyles();
  const language = useLanguage();
  const words = WORKBENCH[language];
  return (
    <header className={styles.bar}>
      <p className={styles.file} title={file === null ? words.local : `${file}\n${words.local}`}>
        {file ?? words.title}
        {sample && <span className={styles.sample}>{words.sample}</span>}
        {unsaved && <span className={styles.sample}>{words.unsaved}</span>}
      </p>
      <Button className={styles.button} icon={<FolderShape />} onClick={() => picker.current?.click()}>
        {words.open}
      </Button>
      {/* Who presses twice wants one file. */}
      <Button className={styles.button} icon={<SaveShape />} disabled={file === null} title={words.saveHint} onClick={({ detail }) => { if (detail < 2) onSave(); }}>
        {words.save}
      </Button>
      <Button appearance="subtle" className={styles.button} lang={language === "ja" ? "en" : "ja"} onClick={onLanguage}>
        {words.otherLanguage}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        accept=".xlsx"
        className={styles.picker}
        tabIndex={-1}
        aria-hidden="true"
        onChange={({ currentTarget }) => {
          const chosen = [...(currentTarget.files ?? [])];
          // Or choosing the same file again would be no change.
          currentTarget.value = "";
          if (chosen.length > 0) onFiles(chosen);
        }}
      />
    </header>
  );
}
