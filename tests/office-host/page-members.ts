import { asNumber, asObject, asOneOf, asRecord, asText, asTruth } from "./arguments";
import type { HostBook, HostSheet, PageLayout } from "./book";
import { refuseIfProtected } from "./styling";
import { areaOf, isWholeRows, nameOf } from "./grid";
import type { HostObject, Member } from "./host-object";
import { range } from "./range-members";
import { invalidArgument, notImplemented } from "./refusal";

type Footer = "leftFooter" | "centerFooter" | "rightFooter" | "leftHeader" | "centerHeader" | "rightHeader";

function zoomOf(value: unknown): PageLayout["zoom"] {
  const { scale, horizontalFitToPages, verticalFitToPages, ...unknown } = asRecord(value, "zoom");
  if (Object.keys(unknown).length > 0) throw invalidArgument(`zoom ${Object.keys(unknown).join(", ")}`);
  if (scale !== undefined && scale !== null) {
    const percent = asNumber(scale, "scale");
    if (percent < 10 || percent > 400) throw invalidArgument(`scale ${percent}`);
    return { scale: percent };
  }
  return { horizontalFitToPages: asNumber(horizontalFitToPages ?? 0, "horizontalFitToPages"), verticalFitToPages: asNumber(verticalFitToPages ?? 0, "verticalFitToPages") };
}

const MARGINS = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"] as const;
const pascal = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1);

export function pageLayout(book: HostBook, sheet: HostSheet): HostObject {
  const { page } = sheet;
  const property = (read: () => unknown, write: (value: unknown) => void): Member => ({
    since: 9,
    get: read,
    set: (value) => {
      refuseIfProtected(sheet);
      write(value);
    },
  });
  const footer = (name: Footer): Member => property(() => page[name], (value) => { page[name] = asText(value, name); });
  const footers: readonly Footer[] = ["leftFooter", "centerFooter", "rightFooter", "leftHeader", "centerHeader", "rightHeader"];
  return {
    type: "PageLayout",
    members: {
      Orientation: property(() => page.orientation, (value) => { page.orientation = asOneOf(value, ["Portrait", "Landscape"], "orientation"); }),
      PaperSize: property(() => page.paperSize, (value) => { page.paperSize = asOneOf(value, book.papers, "paperSize"); }),
      Zoom: property(() => page.zoom, (value) => { page.zoom = zoomOf(value); }),
      CenterHorizontally: property(() => page.centerHorizontally, (value) => { page.centerHorizontally = asTruth(value, "centerHorizontally"); }),
      ...Object.fromEntries(MARGINS.map((name) => [pascal(name), property(() => page.margins[name], (value) => { page.margins[name] = asNumber(value, name); })])),
      SetPrintArea: {
        since: 9,
        call: ([area]) => {
          refuseIfProtected(sheet);
          page.printArea = nameOf(typeof area === "string" ? areaOf(area) : (asObject(area, "printArea").cells?.areas[0] ?? areaOf("")));
        },
      },
      SetPrintMargins: {
        since: 9,
        call: ([unit, options]) => {
          refuseIfProtected(sheet);
          asOneOf(unit, ["Points"], "unit");
          for (const [name, value] of Object.entries(asRecord(options, "marginOptions"))) {
            const margin = MARGINS.find((each) => each === `${name}Margin`);
            if (!margin) throw invalidArgument(`margin ${name}`);
            page.margins[margin] = asNumber(value, name);
          }
        },
      },
      SetPrintTitleRows: {
        since: 9,
        call: ([rows]) => {
          refuseIfProtected(sheet);
          const area = areaOf(asText(rows, "printTitleRows"));
          if (!isWholeRows(area)) throw invalidArgument("printTitleRows");
          page.titleRows = nameOf(area);
        },
      },
      SetPrintTitleColumns: {
        since: 9,
        call: ([columns]) => {
          refuseIfProtected(sheet);
          const name = asText(columns, "printTitleColumns").replaceAll("$", "");
          if (!/^[A-Z]{1,3}:[A-Z]{1,3}$/.test(name)) throw invalidArgument("printTitleColumns");
          page.titleColumns = name;
        },
      },
      HeadersFooters: {
        since: 9,
        open: () => ({
          type: "HeaderFooterGroup",
          members: {
            DefaultForAllPages: { since: 9, open: () => ({ type: "HeaderFooter", members: Object.fromEntries(footers.map((name) => [pascal(name), footer(name)])) }) },
          },
        }),
      },
    },
  };
}

/** As many as Excel keeps in one sheet. */
const MOST_BREAKS = 1026;

export function pageBreaks(sheet: HostSheet): HostObject {
  return {
    type: "PageBreakCollection",
    members: {
      Add: {
        since: 9,
        open: ([cell]) => {
          refuseIfProtected(sheet);
          const area = typeof cell === "string" ? areaOf(cell) : asObject(cell, "pageBreakRange").cells?.areas[0];
          if (!area || area.top === 0) throw invalidArgument("a page break before the first row");
          if (sheet.breaks.size >= MOST_BREAKS) throw invalidArgument(`more than ${MOST_BREAKS} page breaks`);
          sheet.breaks.add(area.top);
          return { type: "PageBreak", members: {} };
        },
      },
      RemovePageBreaks: { since: 9, call: () => { refuseIfProtected(sheet); sheet.breaks.clear(); } },
    },
  };
}

export function freezePanes(book: HostBook, sheet: HostSheet): HostObject {
  const freeze = (rows: number, columns: number) => {
    refuseIfProtected(sheet);
    sheet.frozen = { rows, columns };
  };
  return {
    type: "WorksheetFreezePanes",
    members: {
      FreezeRows: { since: 7, call: ([count]) => { freeze(asNumber(count ?? 0, "count"), 0); } },
      FreezeColumns: { since: 7, call: ([count]) => { freeze(0, asNumber(count ?? 0, "count")); } },
      FreezeAt: {
        since: 7,
        call: ([frozen]) => {
          const area = typeof frozen === "string" ? areaOf(frozen) : (frozen as HostObject | undefined)?.cells?.areas[0];
          if (!area) throw invalidArgument("frozenRange");
          if (area.top !== 0 || area.left !== 0) throw notImplemented("frozen panes that begin below the first cell");
          freeze(area.bottom + 1, area.right + 1);
        },
      },
      Unfreeze: { since: 7, call: () => { freeze(0, 0); } },
      GetLocationOrNullObject: {
        since: 7,
        open: () => {
          const { rows, columns } = sheet.frozen;
          return rows + columns === 0 ? null : range(book, sheet, { top: 0, left: 0, bottom: rows === 0 ? 1_048_575 : rows - 1, right: columns === 0 ? 16_383 : columns - 1 });
        },
      },
    },
  };
}
