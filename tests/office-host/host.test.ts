import { type BookDescription, number, text } from "../workbook/book-description";
import { bookOf } from "./describe";
import { OfficeHost } from "./host";
import { connect } from "./node-client";
import { EXCEL_365, EXCEL_WEB, LTSC_2021, type Profile } from "./profiles";
import { stateOf } from "./state";

const BOOK: BookDescription = {
  file: "評価.xlsx",
  sheets: [
    { name: "表", cells: { A1: text("施策"), B1: number(1), A3: text("x") }, merges: ["A3:B4"] },
    { name: "別", cells: {} },
    { name: "錠", protected: true },
  ],
};

function start(profile: Profile = LTSC_2021, book = BOOK) {
  const host = new OfficeHost(bookOf(book), profile);
  connect(host);
  return host;
}

type Queue = (sheets: Excel.WorksheetCollection, context: Excel.RequestContext) => void;

/** The code with which the host refuses, or `done`. */
async function ask(queue: Queue): Promise<string> {
  try {
    const context = new Excel.RequestContext();
    queue(context.workbook.worksheets, context);
    await context.sync();
    return "done";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

const range = (sheets: Excel.WorksheetCollection, address: string) => sheets.getItem("表").getRange(address);

const REFUSALS: Record<string, readonly [Queue, string]> = {
  "a sheet that is not there": [(sheets) => sheets.getItem("無い").load("name"), "ItemNotFound"],
  "a name that another sheet has": [(sheets) => { sheets.add("別"); }, "ItemAlreadyExists"],
  "a name that differs in its case alone": [(sheets) => { sheets.add("AbC"); sheets.add("aBc"); }, "ItemAlreadyExists"],
  "a name of 32 characters": [(sheets) => { sheets.add("あ".repeat(32)); }, "InvalidArgument"],
  "a name with a colon": [(sheets) => { sheets.getItem("表").name = "a:b"; }, "InvalidArgument"],
  "a name that begins with an apostrophe": [(sheets) => { sheets.add("'表"); }, "InvalidArgument"],
  "the reserved name": [(sheets) => { sheets.add("History"); }, "InvalidArgument"],
  "values of another shape": [(sheets) => { range(sheets, "A1:B2").values = [["a", "b"]]; }, "InvalidArgument"],
  "ragged values": [(sheets) => { range(sheets, "A1:B2").values = [["a", "b"], ["c"]]; }, "InvalidArgument"],
  "an address that is none": [(sheets) => { range(sheets, "A0").load("values"); }, "InvalidArgument"],
  "an address outside of the grid": [(sheets) => { range(sheets, "XFE1").load("values"); }, "InvalidArgument"],
  "addresses that Excel would cut off": [(sheets) => { sheets.getItem("表").getRanges(Array.from({ length: 2000 }, (_, row) => `A${row + 1}`).join(",")).format.font.bold = true; }, "InvalidArgument"],
  "writing into a protected sheet": [(sheets) => { sheets.getItem("錠").getRange("A1").values = [["x"]]; }, "AccessDenied"],
  "a line between the rows of one row": [(sheets) => { range(sheets, "A1:B1").format.borders.getItem("InsideHorizontal").style = "Continuous"; }, "InvalidArgument"],
  "hiding the last visible sheet": [(sheets) => { for (const name of ["表", "別", "錠"]) sheets.getItem(name).visibility = "Hidden"; }, "InvalidArgument"],
  "deleting a very hidden sheet": [(sheets) => { sheets.getItem("別").visibility = "VeryHidden"; sheets.getItem("別").delete(); }, "InvalidOperation"],
  "a formula that is none": [(sheets) => { range(sheets, "D1").formulas = [["=1+"]]; }, "InvalidArgument"],
  "a colour that is none": [(sheets) => { range(sheets, "A1").format.fill.color = "#12"; }, "InvalidArgument"],
  "a member that this host does not know": [(sheets) => { range(sheets, "A1").format.readingOrder = "RightToLeft"; }, "NotImplemented"],
  "a formula that names a sheet that is not there": [(sheets) => { range(sheets, "A1").formulas = [["=無い!A1"]]; }, "InvalidArgument"],
  "a list of more than 255 characters": [(sheets) => { range(sheets, "A1").dataValidation.rule = { list: { inCellDropDown: true, source: "あ".repeat(256) } }; }, "InvalidArgument"],
  "a page break before the first row": [(sheets) => { sheets.getItem("表").horizontalPageBreaks.add("A1"); }, "InvalidArgument"],
  "a chart that is not there": [(sheets) => { sheets.getItem("表").charts.getItem("hyoka-1").delete(); }, "ItemNotFound"],
  "text turned by 120 degrees": [(sheets) => { range(sheets, "A1").format.textOrientation = 120; }, "InvalidArgument"],
  "more than 5 million cells": [(sheets) => { range(sheets, "A1:F1000000").load("values"); }, "RangeExceedsLimit"],
};

test.each(Object.entries(REFUSALS))("refuses %s", async (_, [queue, code]) => {
  start();
  expect(await ask(queue)).toBe(code);
});

test("a protected structure refuses to add, rename, hide and delete sheets, but not to write cells", async () => {
  start(LTSC_2021, { ...BOOK, protected: true });
  expect([
    await ask((sheets) => { sheets.add("新"); }),
    await ask((sheets) => { sheets.getItem("表").name = "新"; }),
    await ask((sheets) => { sheets.getItem("別").visibility = "Hidden"; }),
    await ask((sheets) => { sheets.getItem("別").delete(); }),
    await ask((sheets) => { range(sheets, "C1").values = [["x"]]; }),
  ]).toEqual(["AccessDenied", "AccessDenied", "AccessDenied", "AccessDenied", "done"]);
});

test("a request is done up to the call that fails", async () => {
  const host = start();
  expect(await ask((sheets) => { range(sheets, "C1").values = [["前"]]; sheets.getItem("無い").getRange("A1").clear(); range(sheets, "C2").values = [["後"]]; })).toBe("ItemNotFound");
  expect(Object.keys(stateOf(host.book).sheets[0]?.cells ?? {})).toEqual(["A1", "B1", "C1", "A3"]);
});

test("a property that was not loaded cannot be read", async () => {
  start();
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("表");
  sheet.load("name");
  await context.sync();
  expect(sheet.name).toBe("表");
  expect(() => sheet.visibility).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
});

test("null leaves a cell, one value goes to all, and within a merged area only the first cell takes a value", async () => {
  const host = start();
  await ask((sheets) => {
    range(sheets, "A1:B1").values = [[null, "新"]];
    range(sheets, "D1:E2").values = [["全"]];
    range(sheets, "A3:B4").values = [["a", "b"], ["c", "d"]];
  });
  const texts = Object.entries(stateOf(host.book).sheets[0]?.cells ?? {}).map(([cell, { content }]) => [cell, content.kind === "text" ? content.text : ""]);
  expect(Object.fromEntries(texts)).toEqual({ A1: "施策", B1: "新", D1: "全", E1: "全", D2: "全", E2: "全", A3: "a" });
});

test("the number format counts that a cell has when the value comes", async () => {
  const host = start();
  await ask((sheets) => {
    range(sheets, "D1:D2").numberFormat = [["@"]];
    range(sheets, "D1").values = [["1-1"]];
    range(sheets, "E1").values = [["1-1"]];
    range(sheets, "E1").numberFormat = [["@"]];
  });
  const { D1, E1 } = stateOf(host.book).sheets[0]?.cells ?? {};
  expect([D1?.content, E1?.content]).toEqual([{ kind: "text", text: "1-1" }, { kind: "number", number: 45658 }]);
});

test("used ranges count styles and merged areas unless values alone are asked for", async () => {
  const host = start();
  await ask((sheets) => { range(sheets, "F9").format.fill.color = "#FFFF00"; });
  const context = new Excel.RequestContext();
  const sheet = context.workbook.worksheets.getItem("表");
  const [used, filled, none] = [sheet.getUsedRangeOrNullObject(false), sheet.getUsedRangeOrNullObject(true), context.workbook.worksheets.getItem("別").getUsedRangeOrNullObject(true)];
  for (const each of [used, filled, none]) each.load("address");
  await context.sync();
  expect([used.address, filled.address, none.isNullObject]).toEqual(["表!A1:F9", "表!A1:B3", true]);
  expect(host.trips).toHaveLength(2);
});

test("merged areas belong to the range that holds their first cell; more than 512 are refused", async () => {
  start(LTSC_2021, { file: "a.xlsx", sheets: [{ name: "表", merges: Array.from({ length: 513 }, (_, row) => `A${row + 1}:B${row + 1}`) }] });
  const context = new Excel.RequestContext();
  const [upper, right] = [context.workbook.worksheets.getItem("表").getRange("A1:A512").getMergedAreasOrNullObject(), context.workbook.worksheets.getItem("表").getRange("B1:B512").getMergedAreasOrNullObject()];
  for (const each of [upper, right]) each.load("areaCount");
  await context.sync();
  expect([upper.areaCount, right.isNullObject]).toEqual([512, true]);
  expect(await ask((sheets) => range(sheets, "A1:A513").getMergedAreasOrNullObject().load("areaCount"))).toBe("GeneralException");
});

test("copying cells takes contents, styles and merged areas along, but no heights", async () => {
  const host = start();
  await ask((sheets) => {
    range(sheets, "A1").format.fill.color = "#ffff00";
    range(sheets, "A1").format.rowHeight = 40;
    sheets.getItem("別").getRange("A1:B4").copyFrom(range(sheets, "A1:B4"));
  });
  const [first, second] = stateOf(host.book).sheets;
  expect(second?.cells).toEqual(first?.cells);
  expect([second?.merges, second?.rowHeights]).toEqual([["A3:B4"], {}]);
});

test("clearing formats takes merged cells apart, clearing contents does not", async () => {
  const host = start();
  await ask((sheets) => { range(sheets, "A1:B4").clear("Contents"); });
  expect(stateOf(host.book).sheets[0]).toMatchObject({ cells: {}, merges: ["A3:B4"] });
  await ask((sheets) => { range(sheets, "A1:B4").clear("Formats"); });
  expect(stateOf(host.book).sheets[0]?.merges).toEqual([]);
});

test("a copied sheet has all of it, custom properties too, under a name of Excel's choosing", async () => {
  const host = start();
  await ask((sheets) => { sheets.getItem("表").customProperties.add("hyoka", "{}"); sheets.getItem("表").copy("End"); });
  const [first, , , copy] = stateOf(host.book).sheets;
  expect({ ...copy, id: "", name: "" }).toEqual({ ...first, id: "", name: "" });
  expect(copy?.name).toBe("表 (2)");
});

test("the web refuses requests and answers above 5 MB; a desktop takes them", async () => {
  const long = Array.from({ length: 200 }, () => ["あ".repeat(10_000)]);
  const write: Queue = (sheets) => { range(sheets, "D1:D200").values = long; };
  start(EXCEL_WEB);
  expect(await ask(write)).toBe("RequestPayloadSizeLimitExceeded");
  const host = start(EXCEL_365);
  expect(await ask(write)).toBe("done");
  const web = new OfficeHost(host.book, EXCEL_WEB);
  connect(web);
  expect(await ask((sheets) => range(sheets, "D1:D200").load("values"))).toBe("ResponsePayloadSizeLimitExceeded");
});

test("a person who is typing keeps Excel from taking requests", async () => {
  const host = start();
  host.editing = true;
  expect(await ask((sheets) => { range(sheets, "A1").values = [["x"]]; })).toBe("InvalidOperationInCellEditMode");
});

test("members newer than the profile are refused", async () => {
  start({ ...LTSC_2021, set: 12 });
  expect(await ask((sheets) => range(sheets, "A1:B9").getMergedAreasOrNullObject().load("areaCount"))).toBe("ApiNotFound");
  start(LTSC_2021);
  expect(await ask((sheets) => range(sheets, "A1:B9").getMergedAreasOrNullObject().load("areaCount"))).toBe("done");
});

test("requests, actions and bytes are counted, in both directions", async () => {
  const host = start();
  await ask((sheets) => range(sheets, "A1").load("values"));
  const [trip, ...more] = host.trips;
  expect(more).toEqual([]);
  expect(trip?.actions).toBeGreaterThan(3);
  expect(trip?.sent).toBeGreaterThan(300);
  expect(trip?.received).toBeGreaterThan(30);
});
