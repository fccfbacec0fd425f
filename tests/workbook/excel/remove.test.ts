import type { WorkbookFailure } from "../../../src/workbook/failure";
import { ALL, type Fault } from "../../office-host/faults";
import type { HostSheet } from "../../office-host/book";
import { open, reopen } from "../../office-host/open";
import { fingerprints, stateOf } from "../../office-host/state";
import { type BookDescription, formula, number, text } from "../book-description";
import { councilDraft, resultsDraft } from "../drafts";

const BOOK: BookDescription = { file: "評価.xlsx", sheets: [{ name: "成果・課題一覧", cells: { A1: text("施策"), A2: text("1-1-1") } }, { name: "控え", visibility: "veryHidden", cells: { A1: text("x") } }] };

async function play(...faults: readonly Fault[]) {
  const { host, workbook } = open(BOOK);
  await workbook.write([resultsDraft(5), councilDraft(3)]);
  await workbook.read();
  const asItWas = stateOf(host.book);
  host.forgetTrips();
  host.faults = faults;
  const outcome = await workbook.remove({ kinds: "all" }).then(
    () => "removed" as const,
    (error: unknown) => error as WorkbookFailure,
  );
  return { host, outcome, asItWas };
}

const namesOf = (host: { readonly book: { readonly sheets: readonly HostSheet[] } }) => host.book.sheets.map(({ name }) => name);
const LEFT = ["成果・課題一覧", "控え"];

test("two requests", async () => {
  const { host, outcome } = await play();
  expect([outcome, host.requests, namesOf(host)]).toEqual(["removed", 2, LEFT]);
});

test("a request fails, wherever and however: all sheets are there as they were, or all are gone", async () => {
  const trips = (await play()).host.trips;
  const faults = trips.flatMap(({ actions }, index) =>
    (["refused", "silence"] as const).flatMap((answer) => [...Array.from({ length: actions }, (_, done) => done), ALL].map((done): Fault => ({ at: index + 1, done, answer, afterwards: "well" }))),
  );
  const outcomes = new Set<string>();
  for (const fault of faults) {
    const { host, outcome, asItWas } = await play(fault);
    outcomes.add(outcome === "removed" ? outcome : outcome.code);
    if (outcome === "removed") expect({ fault, names: namesOf(host) }).toEqual({ fault, names: LEFT });
    else expect({ fault, state: stateOf(host.book) }).toEqual({ fault, state: asItWas });
    expect(await reopen(host).findUnfinished()).toBeNull();
  }
  expect([...outcomes].sort()).toEqual(["HostRefused", "NoAnswer", "removed"]);
});

test.each(["refused", "silence"] as const)("from some call on there is only %s: the next start brings it to one side", async (answer) => {
  const actions = (await play()).host.trips[1]?.actions ?? 0;
  const sides = new Set<string>();
  for (let done = 0; done <= actions; done += 1) {
    const { host, asItWas } = await play({ at: 2, done, answer, afterwards: answer });
    host.faults = [];
    await reopen(host).restoreUnfinished();
    const isGone = namesOf(host).length === LEFT.length;
    sides.add(isGone ? "gone" : "there");
    expect({ done, state: isGone ? namesOf(host) : stateOf(host.book) }).toEqual({ done, state: isGone ? LEFT : asItWas });
  }
  expect([...sides].sort()).toEqual(["gone", "there"]);
});

test("until then a sheet that is going is still known as ours", async () => {
  const { host } = await play({ at: 2, done: 6, answer: "silence", afterwards: "silence" });
  host.faults = [];
  expect((await reopen(host).read()).sheets.map(({ mark }) => mark?.kind ?? null)).toEqual([null, null, "evaluation-results", "summary"]);
});

test("of a sheet and a person's copy of it, only the sheet goes, unless copies are asked for", async () => {
  const { host, workbook } = open(BOOK);
  await workbook.write([resultsDraft(5)]);
  const original = host.book.sheets.at(-1);
  if (!original) throw new Error("nothing written");
  host.book.sheets.unshift({ ...original, id: "{copy}", name: "評価結果 (2)", cells: new Map(original.cells), properties: new Map(original.properties) });
  expect(await reopen(host).remove({ kinds: ["evaluation-results"] })).toEqual(["評価結果"]);
  expect(namesOf(host)).toEqual(["評価結果 (2)", ...LEFT]);
  expect(await reopen(host).remove({ kinds: ["evaluation-results"], copies: true })).toEqual(["評価結果 (2)"]);
});

test("a person's formula that refers to a sheet that goes keeps #REF! in its place, as when a person deletes the sheet", async () => {
  const { host, workbook } = open({ ...BOOK, sheets: [...BOOK.sheets, { name: "まとめ", cells: { A1: formula("=集計!B3", number(0)), A2: formula("=成果・課題一覧!A2", text("1-1-1")) } }] });
  await workbook.write([councilDraft(3)]);
  const before = fingerprints(host.book)["成果・課題一覧"];
  await workbook.remove({ kinds: "all" });
  const sheet = (await workbook.read()).sheets.find(({ name }) => name === "まとめ");
  expect(sheet?.rows.map(([cell]) => cell)).toEqual([{ kind: "error", text: "#REF!", formula: "=#REF!B3" }, { kind: "text", text: "1-1-1", formula: "=成果・課題一覧!A2" }]);
  expect(fingerprints(host.book)["成果・課題一覧"]).toBe(before);
});
