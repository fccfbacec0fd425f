import { makeStyles, tokens } from "@fluentui/react-components";
import { firstRunWords } from "../../messages/first-run";
import { useLanguage } from "../words";

const useStyles = makeStyles({
  text: { margin: "0 0 6px 0" },
  list: { margin: "0 0 6px 0", paddingLeft: "20px" },
  steps: { listStyleType: "none", margin: "0 0 6px 0", padding: 0 },
  step: { display: "flex", gap: "8px", padding: "3px 0" },
  number: { flexShrink: 0, boxSizing: "border-box", width: "22px", height: "22px", lineHeight: "20px", textAlign: "center", border: "1px solid currentColor", borderRadius: tokens.borderRadiusCircular, fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForeground1 },
  name: { fontWeight: tokens.fontWeightSemibold },
});

/** What it does, and what it never does. */
export function WhatCard() {
  const styles = useStyles();
  const { what } = firstRunWords(useLanguage());
  return (
    <>
      <p className={styles.text}>{what.text}</p>
      <ul className={styles.list}>
        {what.promises.map((promise) => <li key={promise}>{promise}</li>)}
      </ul>
    </>
  );
}

export function StepsCard() {
  const styles = useStyles();
  const { steps } = firstRunWords(useLanguage());
  return (
    <ol className={styles.steps}>
      {steps.list.map(({ name, does }, index) => (
        <li key={name} className={styles.step}>
          <span className={styles.number} aria-hidden="true">{index + 1}</span>
          <span>
            <span className={styles.name}>{name}</span>　{does}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function StartCard({ overSample }: { readonly overSample: boolean }) {
  const styles = useStyles();
  const { start } = firstRunWords(useLanguage());
  return (
    <>
      <p className={styles.text}>{overSample ? start.overSample : start.text}</p>
      <p className={styles.text}>{start.again}</p>
    </>
  );
}
