import { pickColumn, pickRow, put, textIn } from "./data-table";
import type { FormFault } from "./form-fault";

export const noPadding: FormFault = {
  spoil(table, dice) {
    const column = pickColumn(table, dice, ["measure", "indicator"]);
    if (!column) return null;
    const row = pickRow(table, dice);
    const name = textIn(table, row, column);
    const half = Math.ceil(name.length / 2);
    const padded = dice.pick([`${name.slice(0, half)}\n${name.slice(half)}`, `　${name}`, `${name} `, `${name.slice(0, half)}　　${name.slice(half)}`]) ?? name;
    return { what: JSON.stringify(padded), table: put(table, row, column, padded) };
  },
};
