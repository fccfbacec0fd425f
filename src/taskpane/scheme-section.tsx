import { useState } from "react";
import { Button, Field, Select, makeStyles } from "@fluentui/react-components";
import type { Evaluation } from "../actions/evaluate";
import { defaultScheme, schemes } from "../grading/schemes";
import { saySchemeFrom } from "../messages/scheme-problems";
import { schemeSectionWords } from "../messages/scheme-section";
import { MakeScheme } from "./make-scheme";
import { useShowCell } from "./show-cell";
import { useLanguage } from "./words";

const useStyles = makeStyles({
  line: { margin: "4px 0 8px 0" },
  field: { marginBottom: "4px" },
  select: { minWidth: 0, "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" } },
});

/** 評価基準: which one is in use, and the way to a city's own. */
export function SchemeSection({ evaluation }: { readonly evaluation: Evaluation }) {
  const language = useLanguage();
  const words = schemeSectionWords(language);
  const styles = useStyles();
  const showCell = useShowCell();
  const [presetId, setPresetId] = useState(defaultScheme.id);
  const preset = schemes.find(({ id }) => id === presetId) ?? defaultScheme;
  const { scheme, schemeFrom, schemeSheet, schemeProblems } = evaluation;
  const sheet = schemeSheet?.sheet ?? schemeProblems[0]?.place.sheet ?? null;
  return (
    <>
      <p className={styles.line}>{scheme === null ? words.unclear(sheet ?? "") : saySchemeFrom(language, scheme.name, schemeFrom, sheet)}</p>
      {schemeFrom === "sheet" ? (
        <>
          <p className={styles.line}>{words.inSheet}</p>
          {sheet !== null && <Button onClick={() => { showCell({ sheet, cell: "A1" }); }}>{words.show(sheet)}</Button>}
        </>
      ) : (
        <>
          <p className={styles.line}>{words.withoutSheet}</p>
          <Field label={words.preset} className={styles.field}>
            <Select className={styles.select} title={preset.name} value={preset.id} onChange={(_, { value }) => { setPresetId(value); }}>
              {schemes.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
            </Select>
          </Field>
          <MakeScheme preset={preset} />
        </>
      )}
    </>
  );
}
