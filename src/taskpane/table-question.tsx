import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import type { Question, ReadTable } from "../actions/evaluation";
import { answerOf } from "../actions/table-choices";
import { READ_TABLES } from "../messages/read-tables";
import { sayQuestion, sayRole } from "../messages/tables";
import { useChangeReading } from "./change-reading";
import { useLanguage } from "./words";

const useStyles = makeStyles({ bar: { margin: "4px 8px" } });

/** What could not be known, with the answers to choose from. */
export function TableQuestion({ table, question }: { readonly table: ReadTable; readonly question: Question }) {
  const styles = useStyles();
  const language = useLanguage();
  const words = READ_TABLES[language];
  const { correct } = useChangeReading();
  // Columns under one and the same heading are told apart by what stands in them.
  const alike = new Set(question.choices.map(({ heading }) => heading)).size === 1;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody>{sayQuestion(language, question)}</MessageBarBody>
      <MessageBarActions>
        {question.choices.map((choice) => (
          <Button
            key={`${choice.column}/${choice.role}`}
            onClick={() => {
              correct(answerOf(table, question, choice));
            }}
          >
            {question.why === "near-tie" ? sayRole(language, choice.role) : words.answer(choice.column, alike ? "" : choice.heading.replace(/\s+/g, " "), choice.example?.slice(0, 12) ?? null)}
          </Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
