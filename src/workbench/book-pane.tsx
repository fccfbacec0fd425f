import { useMemo } from "react";
import type { Evaluation } from "../actions/evaluation";
import { BesideContext, type Beside } from "../taskpane/beside";
import { Pane } from "../taskpane/pane";
import type { Snapshot } from "../workbook/snapshot";
import type { Book } from "./book";

type BookPaneProps = {
  readonly book: Book;
  readonly readOthers: (id: number) => Promise<readonly Snapshot[]>;
  readonly onEvaluation: (id: number, evaluation: Evaluation) => void;
  /** Brings the sample to the front, opened anew where it was closed. */
  readonly onSample: () => Promise<void>;
  /** Lets a person choose files. */
  readonly onChoose: () => void;
};

/** The pane over one of the open books; it knows nothing of the grid, nor of the other books but what they hold. */
export function BookPane({ book: { id, file, workbook, isSample, asked }, readOthers, onEvaluation, onSample, onChoose }: BookPaneProps) {
  const beside = useMemo<Beside>(
    () => ({
      // The sample belongs to nobody's plan.
      mayReadOthers: !isSample,
      readOthers: () => readOthers(id),
      onEvaluation: (evaluation) => { onEvaluation(id, evaluation); },
      asked,
    }),
    [id, isSample, readOthers, onEvaluation, asked],
  );
  const openSample = async () => {
    if (isSample) return "here";
    await onSample();
    return "in-front";
  };
  return (
    <BesideContext value={beside}>
      <Pane workbook={workbook} book={file} startView={null} openSample={openSample} openOwn={isSample ? onChoose : null} />
    </BesideContext>
  );
}
