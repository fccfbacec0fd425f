import type { Area } from "../address";
import { MARK_KEY, parseMark, type SheetMark } from "../mark";
import { parseStep, type Step, STEP_KEY } from "./step";

/** What is known of a sheet before its cells are read. */
export type SheetFacts = {
  readonly protected: boolean;
  /** As it stands in the sheet, to be put back as it was. */
  readonly markText: string | null;
  readonly mark: SheetMark | null;
  /** Says that a write has not come to its end. */
  readonly step: Step | null;
  /** Where something stands. */
  readonly filled: Area | null;
  /** Where something stands, or is merged or has a style. */
  readonly used: Area | null;
};

// Read by functions of their own, once the request has been answered.
const areaOf = (range: Excel.Range): Area | null =>
  range.isNullObject
    ? null
    : { top: range.rowIndex, left: range.columnIndex, bottom: range.rowIndex + range.rowCount - 1, right: range.columnIndex + range.columnCount - 1 };

const textOf = (property: Excel.WorksheetCustomProperty): string | null => (property.isNullObject ? null : property.value);

function queueUsed(sheet: Excel.Worksheet, valuesOnly: boolean): () => Area | null {
  const used = sheet.getUsedRangeOrNullObject(valuesOnly);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  return areaOf.bind(null, used);
}

export function queueProperty(sheet: Excel.Worksheet, key: string): () => string | null {
  const property = sheet.customProperties.getItemOrNullObject(key);
  property.load("value");
  return textOf.bind(null, property);
}

export function queueStep(sheet: Excel.Worksheet): () => Step | null {
  const step = queueProperty(sheet, STEP_KEY);
  return () => parseStep(step());
}

export function queueFacts(sheet: Excel.Worksheet): () => SheetFacts {
  sheet.protection.load("protected");
  const mark = queueProperty(sheet, MARK_KEY);
  const step = queueStep(sheet);
  const filled = queueUsed(sheet, true);
  const used = queueUsed(sheet, false);
  return () => {
    const markText = mark();
    return {
      protected: sheet.protection.protected,
      markText,
      mark: markText === null ? null : parseMark(markText),
      step: step(),
      filled: filled(),
      used: used(),
    };
  };
}
