import { OpenWorkbook } from "../../src/workbench/open-workbook";
import type { SheetLook } from "../../src/workbench/sheet-look";
import { makeSample } from "../../src/sample/make-sample";
import { openPackage, readSnapshot } from "../../src/workbook/file";
import { Stopped } from "../../src/workbook/run-in-slices";
import type { Progress } from "../../src/workbook/steps";
import { resultsDraft } from "../workbook/drafts";

function openBook() {
  const changes: (readonly SheetLook[])[] = [];
  const workbook = new OpenWorkbook(makeSample(), "sample.xlsx", { show: () => undefined, changed: (sheets) => changes.push(sheets) });
  return { workbook, changes };
}

test("書き込んだあとの中身は、ファイルを初めから読んだものと同じ", async () => {
  const { workbook } = openBook();
  await workbook.look();
  await workbook.write([resultsDraft(20)]);
  expect(await workbook.read()).toEqual(readSnapshot(openPackage(workbook.bytes()), "sample.xlsx"));
  // Once more, into the sheet that is there now.
  await workbook.write([resultsDraft(5)]);
  expect(await workbook.read()).toEqual(readSnapshot(openPackage(workbook.bytes()), "sample.xlsx"));
  await workbook.remove({ kinds: "all" });
  expect(await workbook.read()).toEqual(readSnapshot(openPackage(workbook.bytes()), "sample.xlsx"));
});

test("書き込みが触れなかったシートは、読み直さない", async () => {
  const { workbook, changes } = openBook();
  const before = await workbook.read();
  const looks = await workbook.look();
  await workbook.write([resultsDraft(20)]);
  const after = await workbook.read();
  expect(after.sheets).toHaveLength(before.sheets.length + 1);
  expect(after.sheets.slice(0, before.sheets.length).every((sheet, index) => sheet === before.sheets[index])).toBe(true);
  expect(changes.at(-1)?.slice(0, looks.length).every((look, index) => look === looks[index])).toBe(true);
  // A sheet of ours is read anew, though nothing changed but what stands in its mark.
  await workbook.write([{ ...resultsDraft(20), people: [] }]);
  expect((await workbook.read()).sheets.at(-1)).not.toBe(after.sheets.at(-1));
});

test("直したシートの写しも残る", async () => {
  const { workbook } = openBook();
  const [{ kind } = { kind: "" }] = await workbook.write([resultsDraft(5)]);
  const written = await workbook.write([resultsDraft(20)], [{ kind, name: "写し" }]);
  expect(written.map(({ copy }) => copy)).toEqual(["写し"]);
  expect((await workbook.read()).sheets.at(-1)?.name).toBe("写し");
});

test("読み込みはどこまで進んだかを言い、中止できる", async () => {
  const { workbook } = openBook();
  const stop = new AbortController();
  stop.abort();
  await expect(workbook.read({ signal: stop.signal })).rejects.toThrow(Stopped);
  const said: Progress[] = [];
  await workbook.read({ onStep: (step) => said.push(step) });
  expect(said.every(({ done, of }, index) => done <= of && done >= (said[index - 1]?.done ?? 0))).toBe(true);
});
