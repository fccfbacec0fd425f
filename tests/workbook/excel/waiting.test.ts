import { Stopped } from "../../../src/workbook/run-in-slices";
import type { Progress } from "../../../src/workbook/steps";
import { cellName } from "../../../src/workbook/address";
import { open } from "../../office-host/open";
import { EXCEL_WEB } from "../../office-host/profiles";
import { resultsDraft } from "../drafts";

const ROWS = 3_000;
const cells = Object.fromEntries(Array.from({ length: ROWS * 20 }, (_, index) => [cellName({ row: Math.floor(index / 20), column: index % 20 }), { kind: "text" as const, text: `${index}番` }]));
const LONG = { file: "長い表.xlsx", sheets: [{ name: "一覧", cells }] };

/** A web's Excel that takes little at once, so that the answer comes in several. */
const opened = () => open(LONG, EXCEL_WEB, { budget: { request: 2_500_000, response: 1_000_000 } });

test("どこまで読んだかを、答えが来るごとに言う", async () => {
  const { host, workbook } = opened();
  const said: Progress[] = [];
  host.forgetTrips();
  const { sheets } = await workbook.read({ onStep: (step) => said.push(step) });
  expect(sheets[0]?.rows).toHaveLength(ROWS);
  expect(said.length).toBe(host.trips.length - 2);
  expect(said.length).toBeGreaterThan(3);
  expect(said.every(({ done, of }, index) => done <= of && done >= (said[index - 1]?.done ?? 0))).toBe(true);
});

test("読み込みの途中で中止すると、次の問い合わせをしない", async () => {
  const { host, workbook } = opened();
  const stop = new AbortController();
  host.forgetTrips();
  const reading = workbook.read({ signal: stop.signal, onStep: ({ done }) => { if (done > 0) stop.abort(); } });
  await expect(reading).rejects.toThrow(Stopped);
  // The list, the extents, and the first part of the cells.
  expect(host.trips).toHaveLength(3);
  expect((await workbook.read()).sheets[0]?.rows).toHaveLength(ROWS);
});

test("何枚目を書いているかを言い、書いたあとは続けて読める", async () => {
  const { workbook } = opened();
  const said: Progress[] = [];
  await workbook.read();
  await workbook.write([resultsDraft(4_000)], [], { onStep: (step) => said.push(step) });
  expect(said.at(-1)).toEqual({ done: 1, of: 2 });
  expect((await workbook.read()).sheets).toHaveLength(2);
});
