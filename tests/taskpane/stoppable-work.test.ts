import type { Doing } from "../../src/messages/work";
import { StoppableWork } from "../../src/taskpane/stoppable-work";
import { newBook, FileWorkbook } from "../../src/workbook/file";
import { Stopped } from "../../src/workbook/run-in-slices";
import { resultsDraft } from "../workbook/drafts";

const openBook = () => new FileWorkbook(newBook([{ ...resultsDraft(3), kind: "memo", name: "一覧" }], { marked: false }), "計画.xlsx");

test("中止したあとは、読みも書きもせず、何も書かれていない", async () => {
  const workbook = openBook();
  const before = workbook.bytes();
  const work = new StoppableWork(() => undefined);
  const book = work.watch(workbook);
  work.stop();
  await expect(book.read()).rejects.toThrow(Stopped);
  await expect(book.write([resultsDraft(3)])).rejects.toThrow(Stopped);
  await expect(book.remove({ kinds: "all" })).rejects.toThrow(Stopped);
  expect([workbook.bytes() === before, work.wrote]).toEqual([true, false]);
});

test("書き込みが始まっていれば、中止しても終わりまで書き、そのあとも続く", async () => {
  const workbook = openBook();
  const said: Doing[] = [];
  const work = new StoppableWork(({ doing }) => {
    said.push(doing);
    if (doing === "writing") work.stop();
  });
  const book = work.watch(workbook);
  await book.write([resultsDraft(3)]);
  expect([(await book.read()).sheets.length, work.wrote, said]).toEqual([2, true, ["writing"]]);
});

test("書けなかったときは、書いたことにならない", async () => {
  const work = new StoppableWork(() => undefined);
  const twice = [resultsDraft(3), resultsDraft(3)];
  await expect(work.watch(openBook()).write(twice)).rejects.toThrow("two drafts");
  expect(work.wrote).toBe(false);
});
