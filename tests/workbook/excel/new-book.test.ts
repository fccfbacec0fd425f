import { openNewBook } from "../../../src/workbook/excel/new-book";
import { WorkbookFailure } from "../../../src/workbook/failure";

type Given = { readonly supported: boolean; readonly create: (base64: string) => Promise<void> };

/** As much of Excel as is asked. */
function standIn({ supported, create }: Given): readonly string[] {
  const asked: string[] = [];
  Object.assign(globalThis, {
    Office: { context: { requirements: { isSetSupported: (set: string, version: string) => { asked.push(`${set} ${version}`); return supported; } } } },
    Excel: { createWorkbook: (base64: string) => { asked.push(base64); return create(base64); } },
  });
  return asked;
}

const codeOf = (opened: Promise<void>) => opened.then(() => "opened", (error: unknown) => (error instanceof WorkbookFailure ? error.code : "unnamed"));

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
  Reflect.deleteProperty(globalThis, "Excel");
});

test("the bytes go to Excel as they are", async () => {
  const asked = standIn({ supported: true, create: () => Promise.resolve() });
  expect(await codeOf(openNewBook("UEsDBA=="))).toBe("opened");
  expect(asked).toEqual(["ExcelApi 1.8", "UEsDBA=="]);
});

test("an Excel that can't do it is named as too old, and is not asked", async () => {
  const asked = standIn({ supported: false, create: () => Promise.resolve() });
  expect(await codeOf(openNewBook("UEsDBA=="))).toBe("HostTooOld");
  expect(asked).toEqual(["ExcelApi 1.8"]);
});

test.each([["ApiNotAvailable", "HostTooOld"], ["GeneralException", "HostRefused"]])("%s: %s", async (code, failure) => {
  standIn({ supported: true, create: () => Promise.reject(Object.assign(new Error("no"), { code })) });
  expect(await codeOf(openNewBook("UEsDBA=="))).toBe(failure);
});
