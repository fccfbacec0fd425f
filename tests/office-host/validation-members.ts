import { asRecord, asText, asTruth } from "./arguments";
import type { HostSheet } from "./book";
import { keyOf } from "./cells";
import { isWholeColumns, isWholeRows, type Rectangle } from "./grid";
import type { HostObject } from "./host-object";
import { invalidArgument, notImplemented } from "./refusal";
import { refuseIfProtected } from "./styling";

/** As long as Excel keeps a list that stands in the rule itself. */
const LONGEST = 255;

function choicesOf(rule: unknown): string {
  const { list, ...others } = asRecord(rule, "rule");
  if (Object.values(others).some((other) => other !== null && other !== undefined)) throw notImplemented("rules that are no lists");
  const { source, inCellDropDown } = asRecord(list, "list");
  asTruth(inCellDropDown, "inCellDropDown");
  const text = asText(source, "source");
  if (text === "" || text.length > LONGEST) throw invalidArgument(`a list of ${text.length} characters`);
  return text;
}

export function dataValidation(sheet: HostSheet, area: Rectangle): HostObject {
  const each = (visit: (key: number) => void) => {
    refuseIfProtected(sheet);
    if (isWholeRows(area) || isWholeColumns(area)) throw notImplemented("validation of whole rows and columns");
    for (let row = area.top; row <= area.bottom; row += 1) for (let column = area.left; column <= area.right; column += 1) visit(keyOf(row, column));
  };
  return {
    type: "DataValidation",
    members: {
      Rule: {
        since: 8,
        set: (value) => {
          const choices = choicesOf(value);
          each((key) => sheet.choices.set(key, choices));
        },
      },
      Clear: { since: 8, call: () => { each((key) => sheet.choices.delete(key)); } },
    },
  };
}
