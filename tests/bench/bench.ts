import { evaluate } from "../../src/actions/evaluate";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { loadSecondPlan } from "../../src/sample/second-plan";
import type { SecondPlan } from "../../src/sample/second-plan";
import { draftSecondPlan } from "../../src/sample/second-plan-sheet";
import { FileWorkbook, newBook } from "../../src/workbook/file";
import { open } from "../office-host/open";
import { describeBook } from "../workbook/describe-snapshot";

const RUNS = 7;
const OPTIONS = { scheme: isesaki, language: "ja", edits: "overwrite" } as const;

/** A plan so many times as large: the same measures under further policies. */
function enlarge(plan: SecondPlan, times: number): SecondPlan {
  const copies = Array.from({ length: times }, (_, copy) =>
    plan.measures.map((measure) => {
      const [group = "1", ...rest] = measure.code.split("-");
      return { ...measure, code: [Number(group) + copy * 5, ...rest].join("-") };
    }),
  );
  return { ...plan, measures: copies.flat() };
}

async function time(name: string, run: () => unknown): Promise<void> {
  const spans: number[] = [];
  for (let count = 0; count < RUNS; count += 1) {
    const start = performance.now();
    await run();
    spans.push(performance.now() - start);
  }
  spans.sort((a, b) => a - b);
  const shown = [spans[0], spans[Math.floor(RUNS / 2)], spans.at(-1)].map((span) => (span ?? 0).toFixed(1).padStart(9));
  process.stdout.write(`${name.padEnd(52)}${shown.join("")} ms\n`);
}

async function bench(times: number): Promise<void> {
  const plan = enlarge(loadSecondPlan(), times);
  const bytes = newBook([draftSecondPlan(plan)], { marked: false });
  const snapshot = await new FileWorkbook(bytes, "bench.xlsx").read();
  const indicators = plan.measures.flatMap((measure) => measure.indicators).length;
  const size = `${plan.measures.length} measures, ${indicators} indicators`;
  await time(`${size}: file to snapshot`, () => new FileWorkbook(bytes, "bench.xlsx").read());
  await time(`${size}: read, grade, check`, () => evaluateSnapshots([snapshot], isesaki));
  await time(`${size}: evaluate over a file`, () => evaluate(new FileWorkbook(bytes, "bench.xlsx"), OPTIONS));
  const { host, workbook } = open(describeBook(snapshot));
  await time(`${size}: evaluate over Excel's client`, () => evaluate(workbook, OPTIONS));
  const sent = host.trips.slice(-6).reduce((total, trip) => total + trip.sent, 0);
  process.stdout.write(`${size}: ${host.trips.length / RUNS} requests, ${sent} bytes sent a press\n`);
}

void (async () => {
  process.stdout.write(`${" ".repeat(52)}  minimum   median  maximum\n`);
  for (const times of [1, 8, 40]) await bench(times);
})();
