import { areaName, columnName } from "../address";
import { choicesText } from "../choices";
import type { Validation } from "../draft";
import { DEFAULT_MARGINS, HEADER_MARGIN, type PrintSetup } from "../draft-print";

const points = (millimetres: number) => (millimetres / 25.4) * 72;
/** `&` begins a code in a footer: `A&B` must be written `A&&B`. */
const plain = (text: string) => text.replaceAll("&", "&&");

export function setPrintArea(layout: Excel.PageLayout, { area }: PrintSetup): void {
  if (area) layout.setPrintArea(areaName(area));
}

export function setUpPrint(layout: Excel.PageLayout, print: PrintSetup): void {
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  // One page wide, or so many. With a height left open, page breaks between rows count. Taken as a whole object only.
  layout.zoom = { horizontalFitToPages: print.pagesWide ?? 1, verticalFitToPages: print.fit === "page" ? 1 : 0 };
  const { left, right, top, bottom } = print.margins ?? DEFAULT_MARGINS;
  layout.setPrintMargins("Points", { left: points(left), right: points(right), top: points(top), bottom: points(bottom), header: points(HEADER_MARGIN), footer: points(HEADER_MARGIN) });
  if (print.centered) layout.centerHorizontally = true;
  setPrintArea(layout, print);
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
  if (print.titleColumns) layout.setPrintTitleColumns(`$${columnName(print.titleColumns[0])}:$${columnName(print.titleColumns[1])}`);
  const pages = layout.headersFooters.defaultForAllPages;
  if (print.header) pages.rightHeader = plain(print.header);
  pages.leftFooter = plain(print.footer);
  if (print.printDate) pages.centerFooter = "&D";
  pages.rightFooter = "&P / &N";
  layout.paperSize = print.paper;
}

/** In place of those that stand there. */
export function breakPages(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) if (row > 0) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

export function clearChoices(sheet: Excel.Worksheet, address: string): void {
  sheet.getRange(address).dataValidation.clear();
}

export function offerChoices(sheet: Excel.Worksheet, validations: readonly Validation[]): void {
  for (const { area, list } of validations) {
    sheet.getRange(areaName(area)).dataValidation.rule = { list: { inCellDropDown: true, source: choicesText(list) } };
  }
}
