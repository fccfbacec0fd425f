import { readQuantity } from "../../../quantity/read-quantity";
import type { Position } from "../../../workbook/address";
import { pausing } from "../../../workbook/steps";
import { cellAt } from "../../../workbook/snapshot";
import type { FormRule } from "../form-rule";
import { bodyRows, figureColumns } from "../page";
import type { Judge } from "../page";

/** Figures typed as text, as a unit behind them makes them: 5,900人. */
const judge: Judge = function* (page) {
  const found: Position[] = [];
  for (const table of page.tables) {
    for (const column of figureColumns(table)) {
      yield* pausing(bodyRows(table), (row) => {
        const cell = cellAt(page.sheet, row, column);
        if (cell.kind === "text" && ["value", "parts"].includes(readQuantity(cell.text).state)) found.push({ row, column });
      }, 500);
    }
  }
  return found;
};

export const numbersAsNumbers: FormRule = { id: "form-l2-01", judge };
