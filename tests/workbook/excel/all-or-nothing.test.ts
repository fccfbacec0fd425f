import type { WorkbookFailure } from "../../../src/workbook/failure";
import type { SheetDraft } from "../../../src/workbook/draft";
import type { KeptCopy } from "../../../src/workbook/workbook";
import { ALL, type Fault } from "../../office-host/faults";
import type { OfficeHost } from "../../office-host/host";
import { open, reopen } from "../../office-host/open";
import { LTSC_2021 } from "../../office-host/profiles";
import { fingerprints, stateOf } from "../../office-host/state";
import { type BookDescription, number, text } from "../book-description";
import { computed, councilDraft, counted, draftOf, linked, said } from "../drafts";

const BOOK: BookDescription = {
  file: "評価.xlsx",
  sheets: [
    { name: "成果・課題一覧", cells: { A1: text("施策"), A2: text("1-1-1"), B2: number(5900, "5,900人", '#,##0"人"') }, merges: ["A2:A3"], hiddenRows: [4] },
    { name: "控え", visibility: "veryHidden", cells: { B3: text("１－１") } },
  ],
};
const PEOPLES = ["成果・課題一覧", "控え"];

const results = (rows: number): SheetDraft =>
  draftOf([[said("評価結果"), said("")], ...Array.from({ length: rows }, (_, row) => [said(`1-1-${row + 1}`), row % 2 ? counted("0.443", "0.0%") : linked("B2", "成果・課題一覧", "B2")])], {
    merges: [{ top: 0, left: 0, bottom: 0, right: 1 }],
    styles: [{ area: { top: 0, left: 0, bottom: rows, right: 1 }, style: { border: "thin", wrap: true } }],
    rowHeights: [30, ...Array.from({ length: rows }, (_, row) => (row === 1 ? 40 : null))],
    frozen: { rows: 1, columns: 0 },
    print: { paper: "A3", orientation: "landscape", titleRows: [0, 0], footer: "A&B" },
  });
const findings = draftOf([[said("検証結果")], [said("=1+1")]], { kind: "findings", name: "検証結果" });

/** One chart is as good as two here, and a matrix of faults is quicker without rotated headings and frames. */
const smallSummary = (policies: number) => councilDraft(policies, { styles: [], charts: councilDraft(policies).charts?.slice(1) ?? [] });

type Scene = {
  readonly before: readonly SheetDraft[];
  readonly drafts: readonly SheetDraft[];
  readonly copies?: readonly KeptCopy[];
  /** How much goes into one request: on the web, a write may need many. */
  readonly bytes?: number;
};

const SCENES: Record<string, Scene> = {
  "the first write": { before: [], drafts: [results(3), findings] },
  "one sheet written anew, shorter, and one added": { before: [results(6)], drafts: [results(2), findings] },
  "two sheets written anew, one longer": { before: [results(2), findings], drafts: [results(5), findings] },
  "with charts, choices, page breaks and formulas across sheets": { before: [smallSummary(1)], drafts: [smallSummary(2), draftOf([[computed("={summary}!B3", { kind: "number", value: "0" })]])] },
  "a sheet kept as a person's own and written anew": { before: [results(3)], drafts: [results(2)], copies: [{ kind: "evaluation-results", name: "評価結果（変更あり）" }] },
  "in many requests, as on the web": { before: [results(5)], drafts: [results(4), findings], bytes: 8000 },
};

async function play({ before, drafts, copies = [], bytes = Infinity }: Scene, ...faults: readonly Fault[]) {
  const { host, workbook } = open(BOOK, LTSC_2021, { budget: { request: bytes, response: Infinity } });
  await workbook.read();
  await workbook.write(before);
  await workbook.read();
  const asItWas = stateOf(host.book);
  const peoples = fingerprints(host.book);
  host.forgetTrips();
  host.faults = faults;
  const outcome = await workbook.write(drafts, copies).then(
    () => "written" as const,
    (error: unknown) => error as WorkbookFailure,
  );
  return { host, outcome, asItWas, peoples };
}

/** What stands in the book. Sheets have ids that no two writes share. */
const contentsOf = (host: OfficeHost) => stateOf(host.book).sheets.map((sheet) => ({ ...sheet, id: "" }));
/** Without what is a courtesy at the very end. */
const barely = (sheets: ReturnType<typeof contentsOf>) => sheets.map((sheet) => ({ ...sheet, page: null, frozen: null, gridLines: null, breaks: null, choices: null, charts: null }));

async function allFaults(scene: Scene): Promise<{ readonly faults: readonly Omit<Fault, "afterwards">[]; readonly written: ReturnType<typeof contentsOf> }> {
  const { host, outcome } = await play(scene);
  expect(outcome).toBe("written");
  const faults = host.trips.flatMap(({ actions }, index) =>
    (["refused", "silence"] as const).flatMap((answer) =>
      [...Array.from({ length: actions }, (_, done) => done), ALL].map((done) => ({ at: index + 1, done, answer })),
    ),
  );
  expect(stateOf(host.book).active).toBe(scene.drafts[0]?.name);
  return { faults, written: contentsOf(host) };
}

let cases = 0;
afterAll(() => {
  // Counted so that a change which makes the matrix empty is seen.
  expect(cases).toBeGreaterThan(1000);
});

describe.each(Object.entries(SCENES))("%s", (_, scene) => {
  test("one request fails, wherever and however: the book is as it was, or written whole", async () => {
    const { faults, written } = await allFaults(scene);
    for (const fault of faults) {
      const { host, outcome, asItWas, peoples } = await play(scene, { ...fault, afterwards: "well" });
      cases += 1;
      const now = { fault, outcome: outcome === "written" ? outcome : outcome.code, state: outcome === "written" ? contentsOf(host) : stateOf(host.book) };
      if (outcome === "written") expect(now).toEqual({ fault, outcome: "written", state: written });
      else expect(now).toEqual({ fault, outcome: fault.answer === "silence" ? "NoAnswer" : "HostRefused", state: asItWas });
      expect(PEOPLES.filter((name) => fingerprints(host.book)[name] !== peoples[name])).toEqual([]);
    }
  });

  test("the answer to the last request is lost, though all was done: that is a success", async () => {
    const last = (await play(scene)).host.requests;
    const { host, outcome } = await play(scene, { at: last, done: ALL, answer: "silence", afterwards: "well" });
    expect(outcome).toBe("written");
    expect(contentsOf(host)).toEqual((await allFaults(scene)).written);
  });

  test.each(["silence", "refused"] as const)("from some request on there is only %s: the next start puts the book back", async (afterwards) => {
    const { faults, written } = await allFaults(scene);
    for (const fault of faults.filter(({ answer }) => answer === afterwards)) {
      const { host, outcome, asItWas } = await play(scene, { ...fault, afterwards });
      cases += 1;
      // The last request may have been refused when all was already done.
      expect({ fault, outcome: outcome === "written" ? outcome : outcome.code }).toEqual({ fault, outcome: afterwards === "silence" ? "NoAnswer" : expect.stringMatching(/^(?:HostRefused|NotRestored)$/) as string });
      host.faults = [];
      const again = reopen(host);
      const unfinished = await again.findUnfinished();
      if (unfinished) {
        await again.restoreUnfinished();
        expect({ fault, state: stateOf(host.book) }).toEqual({ fault, state: asItWas });
      } else {
        // Nothing is open: either nothing had been begun, or all was done but for the tidying up.
        const wasBegun = JSON.stringify(stateOf(host.book)) !== JSON.stringify(asItWas);
        await again.restoreUnfinished();
        expect({ fault, contents: barely(contentsOf(host)) }).toEqual({ fault, contents: barely(wasBegun ? written : asItWas.sheets.map((sheet) => ({ ...sheet, id: "" }))) });
      }
    }
  });
});

test("the last scene does need many requests", async () => {
  const scene = SCENES["in many requests, as on the web"];
  expect(scene && (await play(scene)).host.requests).toBeGreaterThan(4);
});

describe.each(Object.entries(SCENES).slice(1))("%s, and the way back fails too", (_, scene) => {
  const failingFirst = { "the write": () => Promise.resolve({ at: 2, done: ALL }), "the very last request": async () => ({ at: (await play(scene)).host.requests, done: 0 }) };
  const both = Object.entries(failingFirst).flatMap(([what, place]) => (["refused", "silence"] as const).map((answer) => ({ what, place, answer })));

  test.each(both)("$what fails, the way back ends in $answer: the next start goes all the way", async ({ place, answer }) => {
    const first: Fault = { ...(await place()), answer: "refused", afterwards: "well" };
    const wayBack = (await play(scene, first)).host.trips.map(({ actions }, index) => ({ at: index + 1, actions })).filter(({ at }) => at > first.at);
    const faults = wayBack.flatMap(({ at, actions }) => [...Array.from({ length: Math.ceil(actions / 3) }, (__, third) => third * 3), ALL].map((done) => ({ at, done, answer, afterwards: answer })));
    for (const second of faults) {
      const { host, outcome, asItWas } = await play(scene, first, second);
      cases += 1;
      const code = outcome === "written" ? outcome : outcome.code;
      expect({ second, code }).toEqual({ second, code: answer === "silence" ? "NoAnswer" : "NotRestored" });
      host.faults = [];
      await reopen(host).restoreUnfinished();
      expect({ second, state: stateOf(host.book) }).toEqual({ second, state: asItWas });
      expect(await reopen(host).findUnfinished()).toBeNull();
    }
  });

  test.each(Object.entries(failingFirst))("%s fails, the way back is refused once: it is tried again", async (_what, place) => {
    const first: Fault = { ...(await place()), answer: "refused", afterwards: "well" };
    const { requests } = (await play(scene, first)).host;
    for (let at = first.at + 1; at <= requests; at += 1) {
      for (const done of [0, 4, ALL]) {
        const { host, outcome, asItWas } = await play(scene, first, { at, done, answer: "refused", afterwards: "well" });
        expect({ at, done, outcome: outcome === "written" ? outcome : outcome.code }).toEqual({ at, done, outcome: "HostRefused" });
        expect(stateOf(host.book)).toEqual(asItWas);
      }
    }
  });

  test.each(["refused", "silence"] as const)("written and committed, but the tidying up ends in %s: the next start tidies the rest", async (answer) => {
    const { requests: last } = (await play(scene)).host;
    const { written } = await allFaults(scene);
    for (const committed of [1, 2, 3, 4]) {
      const first: Fault = { at: last, done: committed * 3, answer: "refused", afterwards: "well" };
      const { host: smooth } = await play(scene, first);
      for (let at = last + 1; at <= smooth.requests; at += 1) {
        const actions = smooth.trips[at - 1]?.actions ?? 0;
        for (let done = 0; done <= actions; done += 1) {
          const { host } = await play(scene, first, { at, done, answer, afterwards: answer });
          cases += 1;
          host.faults = [];
          const isOpen = (await reopen(host).findUnfinished()) !== null;
          await reopen(host).restoreUnfinished();
          const state = barely(contentsOf(host));
          const before = barely((await play({ ...scene, drafts: [] })).asItWas.sheets.map((sheet) => ({ ...sheet, id: "" })));
          // Either it was committed, then all of it stays; or it was not, then all of it goes.
          expect([JSON.stringify(barely(written)), JSON.stringify(before)]).toContain(JSON.stringify(state));
          if (isOpen) expect(state).toEqual(before);
        }
      }
    }
  });
});
