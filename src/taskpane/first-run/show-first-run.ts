import { createContext } from "react";

/** Shows the cards of the first run again. */
export const ShowFirstRunContext = createContext<() => void>(() => undefined);

/**
 * Opens the sample. `here`: it is the workbook of this pane. `in-front`: it came to the front with a pane of its own.
 * `own-window`: it is a workbook in a window of its own, where nobody has opened the pane yet.
 */
export type OpenSample = () => Promise<"here" | "in-front" | "own-window">;
