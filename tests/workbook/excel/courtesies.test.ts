import type { WrittenSheet } from "../../../src/workbook/draft";
import { ALL } from "../../office-host/faults";
import type { HostSheet } from "../../office-host/book";
import type { OfficeHost } from "../../office-host/host";
import { open, reopen } from "../../office-host/open";
import { LTSC_2021 } from "../../office-host/profiles";
import { contentAt, sheetState } from "../../office-host/state";
import { type BookDescription, text } from "../book-description";
import { councilDraft, draftOf, said } from "../drafts";

const BOOK: BookDescription = { file: "評価.xlsx", sheets: [{ name: "成果・課題一覧", cells: { A1: text("施策"), A2: text("1-1-1") } }] };

function sheetNamed(host: OfficeHost, name: string): HostSheet {
  const found = host.book.sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

const personsChart = (host: OfficeHost) => {
  sheetNamed(host, "集計").charts.unshift({ name: "グラフ 9", type: "BarClustered", area: "", title: "手作り", series: [], legend: null, isReversed: false, minimum: null, crosses: "Automatic" });
};

test("a new sheet has its charts, pages, choices and lines", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.write([councilDraft(4)]);
  const { charts, breaks, choices, gridLines, page } = sheetState(sheetNamed(host, "集計"));
  expect(charts).toHaveLength(2);
  expect(charts[0]).toMatchObject({ name: "hyoka-1", type: "BarStacked", area: "A9:G23", title: "政策ごとの評価 A&B", legend: "Bottom", isReversed: true, minimum: 0, crosses: "Maximum" });
  expect(charts[0]?.series.map(({ name, values, categories, fill }) => [name, values, categories, fill])).toEqual([
    ["A", "B3:B6", "A3:A6", "#2F5597"],
    ["B", "C3:C6", "A3:A6", "#8FAADC"],
    ["C", "D3:D6", "A3:A6", "#FFD966"],
    ["D", "E3:E6", "A3:A6", "#C55A11"],
  ]);
  expect(charts[0]?.series.map(({ labels }) => labels)).toEqual(["#FFFFFF", "#000000", "#000000", "#FFFFFF"].map((color) => ({ format: "0;-0;", position: "Center", color })));
  expect(charts[1]).toMatchObject({ name: "hyoka-2", type: "ColumnClustered", legend: null, isReversed: false, series: [{ name: "計", values: "B7:E7", categories: "B2:E2" }] });
  expect([breaks, gridLines, Object.keys(choices)]).toEqual([[7], false, ["G3", "G4", "G5", "G6"]]);
  expect(choices["G3"]).toBe("未対応,対応済,許容");
  expect(page).toMatchObject({ printArea: "A1:G27", centerHorizontally: true, rightHeader: "資料1", leftFooter: "令和7年度 R&&D", centerFooter: "&D", rightFooter: "&P / &N", orientation: "Portrait" });
  expect(page.margins.leftMargin).toBeCloseTo(28.35, 1);
  expect(contentAt(sheetNamed(host, "集計"), "B2")?.style).toMatchObject({ rotation: 180, top: { weight: "Thick" }, left: { color: "#7F7F7F" } });
  expect(contentAt(sheetNamed(host, "集計"), "B3")?.style).toMatchObject({ top: { style: "Double" } });
  expect(contentAt(sheetNamed(host, "集計"), "A1")?.style).toMatchObject({ font: "ＭＳ ゴシック" });
});

test("written anew, charts are drawn again in place of ours, a person's stays, and breaks and choices are those of the new rows", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.write([councilDraft(4)]);
  personsChart(host);
  sheetNamed(host, "集計").page.orientation = "Landscape";
  expect(await reopen(host).write([councilDraft(9)])).toEqual([{ kind: "summary", sheet: "集計", range: "A1:G12" }]);
  const { charts, breaks, choices, page } = sheetState(sheetNamed(host, "集計"));
  expect(charts.map(({ name }) => name)).toEqual(["グラフ 9", "hyoka-1", "hyoka-2"]);
  expect(charts[1]?.series[0]?.values).toBe("B3:B11");
  expect([breaks, Object.keys(choices).length, page.orientation, page.printArea]).toEqual([[12], 9, "Landscape", "A1:G32"]);
  await reopen(host).write([councilDraft(2)]);
  expect(Object.keys(sheetState(sheetNamed(host, "集計")).choices)).toEqual(["G3", "G4"]);
});

test("a draft that says nothing of them leaves charts, breaks and choices as they are", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.write([councilDraft(4)]);
  const before = sheetState(sheetNamed(host, "集計"));
  const { charts, validations, pageBreaks, ...silent } = councilDraft(4);
  expect([charts, validations, pageBreaks]).not.toContain(undefined);
  await workbook.write([silent]);
  const after = sheetState(sheetNamed(host, "集計"));
  expect([after.charts, after.breaks, after.choices]).toEqual([before.charts, before.breaks, before.choices]);
});

test("where charts are refused the tables stand, nothing half drawn is left, and the answer says so", async () => {
  const { host, workbook } = open(BOOK);
  host.book.refusesCharts = true;
  const written: readonly WrittenSheet[] = await workbook.write([councilDraft(4), draftOf([[said("x")]])]);
  expect(written).toEqual([
    { kind: "summary", sheet: "集計", range: "A1:G7", withoutCharts: true },
    { kind: "evaluation-results", sheet: "評価結果", range: "A1" },
  ]);
  const { charts, breaks, choices, frozen } = sheetState(sheetNamed(host, "集計"));
  expect([charts, breaks, Object.keys(choices).length, frozen]).toEqual([[], [7], 4, { rows: 2, columns: 1 }]);
  expect(await workbook.findUnfinished()).toBeNull();
  // Once the book is no longer shared, the next write draws them.
  host.book.refusesCharts = false;
  expect(await workbook.write([councilDraft(4)])).toEqual([{ kind: "summary", sheet: "集計", range: "A1:G7" }]);
  expect(sheetState(sheetNamed(host, "集計")).charts).toHaveLength(2);
});

test("whatever call of the last request is refused, in the end each chart stands once", async () => {
  const smooth = open(BOOK);
  await smooth.workbook.write([councilDraft(4)]);
  await smooth.workbook.write([councilDraft(6)]);
  const wanted = sheetState(sheetNamed(smooth.host, "集計")).charts;
  const last = smooth.host.trips.at(-1)?.actions ?? 0;
  const outcomes = new Set<string>();
  for (let done = 0; done < last; done += 5) {
    const { host, workbook } = open(BOOK);
    await workbook.write([councilDraft(4)]);
    host.forgetTrips();
    host.faults = [{ at: 3, done, answer: "refused", afterwards: "well" }];
    const before = sheetState(sheetNamed(host, "集計")).charts;
    const outcome = await workbook.write([councilDraft(6)]).then(() => "written", () => "undone");
    outcomes.add(outcome);
    expect({ done, charts: sheetState(sheetNamed(host, "集計")).charts }).toEqual({ done, charts: outcome === "written" ? wanted : before });
  }
  expect([...outcomes].sort()).toEqual(["undone", "written"]);
  expect(last).toBeGreaterThan(60);
});

test.each([true, false])("a write that is undone leaves each chart once, whether or not charts are copied with cells (%s)", async (copiesCharts) => {
  for (const done of [10, 40, ALL]) {
    const { host, workbook } = open(BOOK, LTSC_2021);
    host.book.copiesCharts = copiesCharts;
    await workbook.write([councilDraft(4, { charts: councilDraft(4).charts?.map((chart) => ({ ...chart, area: { top: 1, left: 1, bottom: 4, right: 4 } })) ?? [] })]);
    personsChart(host);
    await workbook.read();
    const before = sheetState(sheetNamed(host, "集計"));
    host.forgetTrips();
    host.faults = [{ at: 2, done, answer: "refused", afterwards: "well" }];
    await expect(workbook.write([councilDraft(6)])).rejects.toMatchObject({ code: "HostRefused" });
    expect({ done, state: sheetState(sheetNamed(host, "集計")) }).toEqual({ done, state: before });
  }
});

test("a list that Excel cannot keep is a fault of ours, found before anything is written", async () => {
  const { host, workbook } = open(BOOK);
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  await expect(workbook.write([draftOf([[said("x")]], { validations: [{ area, list: ["a,b"] }] })])).rejects.toMatchObject({ code: "Unexpected" });
  expect(host.book.sheets).toHaveLength(1);
});
