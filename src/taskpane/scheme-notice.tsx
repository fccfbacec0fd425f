import { Button, Link, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Evaluation } from "../actions/evaluate";
import { stopsGrading } from "../grading/scheme-problem";
import { SCHEME_NOTICE, saySchemeProblem } from "../messages/scheme-problems";
import { useShowCell } from "./show-cell";
import { useLanguage, useWords } from "./words";

const SHOWN = 5;
const useStyles = makeStyles({ bar: { marginTop: "12px" }, title: { display: "block" }, list: { margin: "6px 0 0 0", paddingLeft: "18px" } });

/** What is wrong in the sheet 評価基準, each with its cell: nothing is graded before it is mended. */
export function SchemeNotice({ evaluation }: { readonly evaluation: Evaluation }) {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const showCell = useShowCell();
  const [all, setAll] = useState(false);
  const { schemeProblems } = evaluation;
  if (schemeProblems.length === 0) return null;
  const stops = schemeProblems.some(stopsGrading);
  const shown = all ? schemeProblems : schemeProblems.slice(0, SHOWN);
  const { unclear, open } = SCHEME_NOTICE[language];
  return (
    <div role={stops ? "alert" : undefined}>
      <MessageBar intent={stops ? "error" : "warning"} layout="multiline" className={styles.bar}>
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{stops ? unclear : open}</MessageBarTitle>
          <ul className={styles.list}>
            {shown.map((problem, index) => (
              <li key={index}>
                <Link as="button" inline aria-label={words.showCell(problem.place.sheet, problem.place.cell)} onClick={() => { showCell(problem.place); }}>
                  {problem.place.cell}
                </Link>{" "}
                {saySchemeProblem(language, problem)}
              </li>
            ))}
          </ul>
          {shown.length < schemeProblems.length && (
            <Button size="small" onClick={() => { setAll(true); }}>
              {words.more(schemeProblems.length - shown.length)}
            </Button>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
