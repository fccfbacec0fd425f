import type { ViewName } from "../messages/views";
import { FailureBar } from "./failure-bar";
import { MainButton } from "./main-button";
import { Progress } from "./progress";
import { useWords } from "./words";

type PaneWaitingProps = {
  readonly view: ViewName;
  readonly pressed: boolean;
  /** What does the work could not be loaded. */
  readonly failed: boolean;
  readonly onPress: () => void;
  readonly onRetry: () => void;
};

/** Stands in for the body for the moment until it is loaded; a press is kept and carried out then. */
export function PaneWaiting({ view, pressed, failed, onPress, onRetry }: PaneWaitingProps) {
  const { notLoaded } = useWords();
  return (
    <>
      <MainButton view={view} disabled={pressed && !failed} onPress={onPress} />
      <div role="status">{pressed && !failed && <Progress />}</div>
      {failed && <FailureBar {...notLoaded} onRetry={onRetry} />}
    </>
  );
}
