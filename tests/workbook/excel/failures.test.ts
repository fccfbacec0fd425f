import type { WorkbookFailure } from "../../../src/workbook/failure";
import type { OfficeHost } from "../../office-host/host";
import { open } from "../../office-host/open";
import { EXCEL_2019, LTSC_2021 } from "../../office-host/profiles";
import { stateOf } from "../../office-host/state";
import { type BookDescription, text } from "../book-description";
import { draftOf, resultsDraft, said } from "../drafts";

const BOOK: BookDescription = { file: "評価.xlsx", sheets: [{ name: "成果・課題一覧", cells: { A1: text("施策") } }] };

const codeOf = (promise: Promise<unknown>) => promise.then(() => "no failure", (error: unknown) => (error as WorkbookFailure).code);
const refusing = (code: string) => (host: OfficeHost) => {
  host.faults = [{ at: 2, done: 4, answer: "refused", afterwards: "well", code }];
};

const CASES: Record<string, { readonly prepare: (host: OfficeHost) => void; readonly code: string }> = {
  "the book's structure is protected": { prepare: (host) => { host.book.protected = true; }, code: "BookProtected" },
  "something was protected between looking and writing": { prepare: refusing("AccessDenied"), code: "SheetProtected" },
  "a person is typing into a cell": { prepare: (host) => { host.editing = true; }, code: "CellEditMode" },
  "a person begins to type just before the write": { prepare: refusing("InvalidOperationInCellEditMode"), code: "CellEditMode" },
  "the request is too long": { prepare: refusing("RequestPayloadSizeLimitExceeded"), code: "TooLarge" },
  "the host does not know a member": { prepare: refusing("ApiNotFound"), code: "HostTooOld" },
  "somebody took the name meanwhile": { prepare: refusing("ItemAlreadyExists"), code: "SheetNameTaken" },
  "anything else": { prepare: refusing("GeneralException"), code: "HostRefused" },
  "no answer": { prepare: (host) => { host.faults = [{ at: 1, done: 0, answer: "silence", afterwards: "well" }]; }, code: "NoAnswer" },
};

test.each(Object.entries(CASES))("%s", async (_, { prepare, code }) => {
  const { host, workbook } = open(BOOK);
  await workbook.read();
  prepare(host);
  host.forgetTrips();
  const before = stateOf(host.book);
  expect(await codeOf(workbook.write([resultsDraft(5)]))).toBe(code);
  expect(stateOf(host.book)).toEqual(before);
});

test("a generated sheet that a person has protected is named, and left alone", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.write([resultsDraft(5)]);
  const sheet = host.book.sheets[1];
  if (sheet) sheet.protected = true;
  const before = stateOf(host.book);
  await expect(workbook.write([resultsDraft(6)])).rejects.toMatchObject({ code: "SheetProtected", detail: { sheet: "評価結果" } });
  expect(stateOf(host.book)).toEqual(before);
});

test("adding a sheet that is denied says that the book is protected", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.read();
  host.forgetTrips();
  host.onRequest = () => {
    if (host.requests === 2) host.book.protected = true;
  };
  await expect(workbook.write([resultsDraft(5)])).rejects.toMatchObject({ code: "BookProtected" });
  expect(host.book.sheets).toHaveLength(1);
});

test("Excel 2019 is too old, and is told so before anything is written", async () => {
  const { host, workbook } = open(BOOK, EXCEL_2019);
  const before = stateOf(host.book);
  expect(await codeOf(workbook.read())).toBe("HostTooOld");
  expect(await codeOf(workbook.write([resultsDraft(5)]))).toBe("HostTooOld");
  expect(stateOf(host.book)).toEqual(before);
});

test("a host that refuses even the way back is reported as such, and the way back is open at the next start", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.write([resultsDraft(5)]);
  const before = stateOf(host.book);
  host.forgetTrips();
  host.faults = [{ at: 2, done: 60, answer: "refused", afterwards: "refused" }];
  expect(await codeOf(workbook.write([resultsDraft(8)]))).toBe("NotRestored");
  host.faults = [];
  expect(await workbook.findUnfinished()).toEqual({ sheets: ["評価結果"] });
  await workbook.restoreUnfinished();
  expect(stateOf(host.book)).toEqual(before);
});

describe("a person begins to type while the write is under way", () => {
  async function typeDuringWrite(stopsAfter: number) {
    let pauses = 0;
    const { host, workbook } = open(BOOK, LTSC_2021, {
      pause: () => {
        pauses += 1;
        host.editing = pauses < stopsAfter;
        return Promise.resolve();
      },
    });
    await workbook.write([resultsDraft(5)]);
    const before = stateOf(host.book);
    host.forgetTrips();
    host.onRequest = () => {
      if (host.requests === 3) host.editing = true;
    };
    return { host, workbook, before, code: await codeOf(workbook.write([resultsDraft(8)])) };
  }

  test("the way back waits until the person has finished", async () => {
    const { host, before, code } = await typeDuringWrite(4);
    expect(code).toBe("CellEditMode");
    expect(stateOf(host.book)).toEqual(before);
  });

  test("but not for ever", async () => {
    const { host, workbook, before, code } = await typeDuringWrite(Infinity);
    expect(code).toBe("NotRestored");
    host.editing = false;
    await workbook.restoreUnfinished();
    expect(stateOf(host.book)).toEqual(before);
  });
});

test("a text that Excel changed all the same is noticed, and the write taken back", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.read();
  const before = stateOf(host.book);
  host.onRequest = () => { host.book.ignoresTextFormat = true; };
  await expect(workbook.write([draftOf([[said("施策"), said("1-1")]])])).rejects.toMatchObject({ code: "HostRefused", detail: { sheet: "評価結果", cell: "B1" } });
  expect(stateOf(host.book)).toEqual(before);
});

test("a text longer than a cell can hold is refused before anything is asked", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.read();
  const before = stateOf(host.book);
  expect(await codeOf(workbook.write([draftOf([[said("あ".repeat(32_768))]])]))).toBe("TooLarge");
  expect(stateOf(host.book)).toEqual(before);
});

test("a read-only book can be written in memory", async () => {
  const { workbook } = open({ ...BOOK, readOnly: true }, LTSC_2021);
  expect((await workbook.read()).readOnly).toBe(true);
  expect(await workbook.write([resultsDraft(5)])).toHaveLength(1);
});

test("showing a cell takes one request; a cell that is not there is refused", async () => {
  const { host, workbook } = open({ ...BOOK, sheets: [...BOOK.sheets, { name: "対応表" }] });
  await workbook.select("対応表", "F8");
  expect([host.trips.length, stateOf(host.book).active, host.book.selected]).toEqual([1, "対応表", "F8"]);
  expect(await codeOf(workbook.select("無い", "A1"))).toBe("HostRefused");
});
