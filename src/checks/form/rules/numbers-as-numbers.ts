import { readQuantity } from "../../../quantity/read-quantity";
import { cellAt } from "../../../workbook/snapshot";
import type { FormRule } from "../form-rule";
import { bodyRows, figureColumns } from "../page";
import type { Judge } from "../page";

/** Figures typed as text, as a unit behind them makes them: 5,900人. */
const judge: Judge = (page) =>
  page.tables.flatMap((table) =>
    figureColumns(table).flatMap((column) =>
      bodyRows(table).flatMap((row) => {
        const cell = cellAt(page.sheet, row, column);
        return cell.kind === "text" && ["value", "parts"].includes(readQuantity(cell.text).state) ? [{ row, column }] : [];
      }),
    ),
  );

export const numbersAsNumbers: FormRule = { id: "form-l2-01", judge };
