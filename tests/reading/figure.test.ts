import { readFigure } from "../../src/reading/figure";
import { SheetGrid } from "../../src/reading/sheet-grid";
import type { Cell } from "../../src/workbook/snapshot";
import { sheetOf } from "../sheet-of";

const CELLS: Readonly<Record<string, readonly [Cell, string, string]>> = {
  "a true percentage": [{ kind: "number", value: 0.936, text: "93.6%", format: "0.0%" }, "93.6%", "93.6 %"],
  "a number with its unit in the format": [{ kind: "number", value: 5900, text: "5,900人", format: '#,##0"人"' }, "5,900人", "5900 人"],
  "a text": [{ kind: "text", text: "5,900人" }, "5,900人", "5900 人"],
  "an error": [{ kind: "error", text: "#DIV/0!" }, "#DIV/0!", "unreadable error-value"],
  "a date is no figure": [{ kind: "date", serial: 45748, text: "4月1日", format: 'm"月"d"日"' }, "4月1日", "unreadable no-number"],
  "nothing": [{ kind: "empty" }, "", "empty"],
};

test.each(Object.entries(CELLS))("%s", (_, [cell, text, said]) => {
  const figure = readFigure(new SheetGrid("計画.xlsx", sheetOf("評価", [[cell]])), 0, 0);
  const { quantity } = figure;
  const shown =
    quantity.state === "value"
      ? `${quantity.amount.value.toDecimal()} ${quantity.amount.unit ?? ""}`
      : `${quantity.state}${quantity.state === "unreadable" ? ` ${quantity.why}` : ""}`;
  expect([figure.text, figure.place.cell, shown]).toEqual([text, "A1", said]);
});
