import { asNumber, asRecord, asTruth } from "./arguments";
import { type HostSheet, STANDARD_HEIGHT, STANDARD_WIDTH } from "./book";
import type { Rectangle } from "./grid";
import { invalidArgument, notImplemented } from "./refusal";
import { refuseIfProtected } from "./styling";

/** What getRowProperties and getColumnProperties answer, for what of it is known here. */
export function propertiesOf(sheet: HostSheet, area: Rectangle, dimension: "row" | "column", asked: unknown): unknown {
  const { format, ...flat } = asRecord(asked, "properties");
  const [from, to, hidden, sizes, hiddenName, sizeName, standard] =
    dimension === "row"
      ? ([area.top, area.bottom, sheet.hiddenRows, sheet.rowHeights, "rowHidden", "rowHeight", STANDARD_HEIGHT] as const)
      : ([area.left, area.right, sheet.hiddenColumns, sheet.columnWidths, "columnHidden", "columnWidth", STANDARD_WIDTH] as const);
  const unknown = [...Object.keys(flat).filter((key) => key !== hiddenName && key !== `${dimension}Index`), ...Object.keys(format ?? {}).filter((key) => key !== sizeName)];
  if (unknown.length > 0) throw notImplemented(unknown.join(", "));
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    ...(flat[hiddenName] ? { [hiddenName]: hidden.has(from + index) } : {}),
    ...(flat[`${dimension}Index`] ? { [`${dimension}Index`]: from + index } : {}),
    ...(format ? { format: { [sizeName]: sizes.get(from + index) ?? standard } } : {}),
  }));
}

export function setProperties(sheet: HostSheet, area: Rectangle, dimension: "row" | "column", given: unknown): void {
  refuseIfProtected(sheet);
  const [from, to, hidden, sizes, hiddenName, sizeName] =
    dimension === "row"
      ? ([area.top, area.bottom, sheet.hiddenRows, sheet.rowHeights, "rowHidden", "rowHeight"] as const)
      : ([area.left, area.right, sheet.hiddenColumns, sheet.columnWidths, "columnHidden", "columnWidth"] as const);
  if (!Array.isArray(given) || given.length !== to - from + 1) throw invalidArgument(`properties of ${to - from + 1} ${dimension}s`);
  given.forEach((each: unknown, index) => {
    const { format, [hiddenName]: hide, ...unknown } = asRecord(each, "properties");
    const { [sizeName]: size, ...unknownFormats } = asRecord(format ?? {}, "format");
    const odd = [...Object.keys(unknown), ...Object.keys(unknownFormats)];
    if (odd.length > 0) throw notImplemented(odd.join(", "));
    if (size !== undefined) sizes.set(from + index, asNumber(size, sizeName));
    if (hide === undefined) return;
    if (asTruth(hide, hiddenName)) hidden.add(from + index);
    else hidden.delete(from + index);
  });
}
