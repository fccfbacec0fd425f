export { appendSheets, type Appended, type AppendOptions } from "./append-sheets";
export { appearanceAt, cellKey, type Appearance, type CellAppearance, type ColumnSpan, type Edge } from "./appearance";
export { emptyPackage, newBook } from "./empty-book";
export { FileWorkbook, type ShowCell } from "./file-workbook";
export { openPackage, type Package } from "./package";
export { readAppearance } from "./read-appearance";
export { readBookInSteps, remember, sizeToRead, type Before, type ReadBook } from "./read-book";
export { readSnapshot } from "./read-snapshot";
