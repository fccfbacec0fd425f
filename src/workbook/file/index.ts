export { appendSheets, type AppendOptions, type Appended } from "./append-sheets";
export { emptyPackage, newBook } from "./empty-book";
export { FileWorkbook, type ShowCell } from "./file-workbook";
export { openPackage, type Package } from "./package";
export { readSnapshot } from "./read-snapshot";
