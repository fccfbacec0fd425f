import type { HostBook, HostCell, HostSheet } from "./book";
import { columnOf, rowOf } from "./cells";
import { contentIn } from "./formulas";
import { lettersOf, nameOf } from "./grid";
import { escapeXml, tag } from "./xml";
import type { StyleSheet } from "./xlsx-styles";

function cellXml(name: string, { content, formula, style }: Pick<HostCell, "content" | "formula" | "style">, styles: StyleSheet): string {
  const start = `<c r="${name}" s="${styles.of(style)}"`;
  const source = formula === undefined ? "" : `<f>${escapeXml(formula.slice(1))}</f>`;
  switch (content.kind) {
    case "empty":
      return `${start}>${source}</c>`;
    case "number":
      return `${start}>${source}<v>${content.number}</v></c>`;
    case "boolean":
      return `${start} t="b">${source}<v>${content.boolean ? 1 : 0}</v></c>`;
    case "error":
      return `${start} t="e">${source}<v>${content.error}</v></c>`;
    case "text":
      if (formula !== undefined) return `${start} t="str">${source}<v>${escapeXml(content.text)}</v></c>`;
      return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(content.text)}</t></is></c>`;
  }
}

function rowsXml(book: HostBook, sheet: HostSheet, styles: StyleSheet): string {
  const cells = new Map<number, [number, HostCell][]>();
  for (const row of [...sheet.rowHeights.keys(), ...sheet.hiddenRows]) cells.set(row, []);
  for (const [key, cell] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    const row = cells.get(rowOf(key)) ?? [];
    row.push([columnOf(key), cell]);
    cells.set(rowOf(key), row);
  }
  return [...cells]
    .sort(([a], [b]) => a - b)
    .map(([row, line]) => {
      const height = sheet.rowHeights.get(row);
      const sized = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
      const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : "";
      return `<row r="${row + 1}"${sized}${hidden}>${line.map(([column, cell]) => cellXml(`${lettersOf(column)}${row + 1}`, { ...cell, content: contentIn(book, sheet, cell) }, styles)).join("")}</row>`;
    })
    .join("");
}

/** Points to digits of a font whose digits are 8 pixels wide. */
const charactersOf = (points: number) => points / 0.75 / 8;

function columnsXml({ columnWidths, hiddenColumns }: HostSheet): string {
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  const written = columns.map((column) => {
    const width = columnWidths.get(column);
    return tag("col", { min: String(column + 1), max: String(column + 1), width: String(charactersOf(width ?? 54)), customWidth: width === undefined ? undefined : "1", hidden: hiddenColumns.has(column) ? "1" : undefined });
  });
  return written.length > 0 ? `<cols>${written.join("")}</cols>` : "";
}

function paneXml({ frozen: { rows, columns } }: HostSheet): string {
  if (rows + columns === 0) return "";
  const pane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const split = (count: number) => (count > 0 ? String(count) : undefined);
  return tag("pane", { xSplit: split(columns), ySplit: split(rows), topLeftCell: `${lettersOf(columns)}${rows + 1}`, activePane: pane, state: "frozen" });
}

const PAPERS: Readonly<Record<string, string>> = { Letter: "1", Legal: "5", A3: "8", A4: "9", A5: "11", B4: "12", B5: "13" };
const inches = (points: number) => String(points / 72);

function pageXml({ page }: HostSheet): string {
  const { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } = page.margins;
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const whole = (count: number | undefined) => (scale === undefined ? String(count ?? 0) : undefined);
  const parts = (left: string, center: string, right: string) => [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join("");
  const header = parts(page.leftHeader, page.centerHeader, page.rightHeader);
  const footer = parts(page.leftFooter, page.centerFooter, page.rightFooter);
  return (
    (page.centerHorizontally ? tag("printOptions", { horizontalCentered: "1" }) : "") +
    tag("pageMargins", { left: inches(leftMargin), right: inches(rightMargin), top: inches(topMargin), bottom: inches(bottomMargin), header: inches(headerMargin), footer: inches(footerMargin) }) +
    tag("pageSetup", {
      paperSize: PAPERS[page.paperSize],
      scale: scale === undefined ? undefined : String(scale),
      fitToWidth: whole(horizontalFitToPages),
      fitToHeight: whole(verticalFitToPages),
      orientation: page.orientation.toLowerCase(),
    }) +
    (header + footer === "" ? "" : `<headerFooter>${header && `<oddHeader>${escapeXml(header)}</oddHeader>`}${footer && `<oddFooter>${escapeXml(footer)}</oddFooter>`}</headerFooter>`)
  );
}

function choicesXml({ choices }: HostSheet): string {
  const written = [...choices].map(([key, list]) => `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${lettersOf(columnOf(key))}${rowOf(key) + 1}"><formula1>${escapeXml(`"${list}"`)}</formula1></dataValidation>`);
  return written.length > 0 ? `<dataValidations count="${written.length}">${written.join("")}</dataValidations>` : "";
}

function breaksXml({ breaks }: HostSheet): string {
  const written = [...breaks].sort((a, b) => a - b).map((row) => tag("brk", { id: String(row), max: "16383", man: "1" }));
  return written.length > 0 ? `<rowBreaks count="${written.length}" manualBreakCount="${written.length}">${written.join("")}</rowBreaks>` : "";
}

/** One sheet's part. Its custom properties are parts of their own, referred to by `property1`, `property2` … */
export function sheetXml(book: HostBook, sheet: HostSheet, isActive: boolean, styles: StyleSheet): string {
  const names = [...sheet.properties.keys()];
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    (sheet.page.zoom.scale === undefined ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    `<sheetViews><sheetView${sheet.gridLines ? "" : ' showGridLines="0"'} workbookViewId="0"${isActive ? ' tabSelected="1"' : ""}>${paneXml(sheet)}</sheetView></sheetViews>` +
    '<sheetFormatPr defaultRowHeight="18.75"/>' +
    columnsXml(sheet) +
    `<sheetData>${rowsXml(book, sheet, styles)}</sheetData>` +
    (sheet.protected ? '<sheetProtection sheet="1"/>' : "") +
    (sheet.merges.length > 0 ? `<mergeCells count="${sheet.merges.length}">${sheet.merges.map((area) => tag("mergeCell", { ref: nameOf(area) })).join("")}</mergeCells>` : "") +
    choicesXml(sheet) +
    pageXml(sheet) +
    breaksXml(sheet) +
    (names.length > 0 ? `<customProperties>${names.map((name, index) => tag("customPr", { name, "r:id": `property${index + 1}` })).join("")}</customProperties>` : "") +
    "</worksheet>"
  );
}
