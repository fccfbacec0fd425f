/**
 * What a workbook may ask of this machine. Thousands of honest workbooks stay far below: at most some
 * thousand parts, 57 MB in one part, 121 bytes inflated per byte packed.
 */
export const LIMITS = {
  fileBytes: 50 * 1024 * 1024,
  entries: 4096,
  totalBytes: 256 * 1024 * 1024,
  partBytes: 128 * 1024 * 1024,
  /** Inflated bytes per packed byte, for parts above `ratioFrom`. */
  ratio: 200,
  ratioFrom: 1024 * 1024,
  /** Cells with something in them, in the whole book. */
  cells: 2_000_000,
  /** Cells of the rectangles that span them; two cells in far corners would make one of billions. */
  gridCells: 8_000_000,
  /** Characters of all texts that are held at once. */
  textLength: 64 * 1024 * 1024,
  xmlDepth: 64,
  /** Elements of a part that is held as a tree; sheets are read as a stream. */
  xmlElements: 1_000_000,
  merges: 200_000,
  /** As in Excel; what is longer is not read as a format. */
  formatLength: 255,
} as const;
