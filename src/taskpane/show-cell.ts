import { createContext, useContext } from "react";
import type { Place } from "../workbook/place";

/** Shows a cell to the person, wherever the sheets are: in Excel, or beside the pane. */
export type ShowCell = (place: Pick<Place, "sheet" | "cell">) => void;

export const ShowCellContext = createContext<ShowCell>(() => undefined);

export function useShowCell(): ShowCell {
  return useContext(ShowCellContext);
}
