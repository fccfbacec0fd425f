import { evaluate } from "../../src/actions/evaluate";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { listPlanSheets } from "../../src/actions/plan-sheets";
import { gradePlan } from "../../src/grading/grade-plan";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { loadSecondPlan } from "../../src/sample/second-plan";
import { draftSecondPlan } from "../../src/sample/second-plan-sheet";
import { makeSample } from "../../src/sample/make-sample";
import { outputSheets } from "../../src/sheets";
import { FileWorkbook, newBook } from "../../src/workbook/file";
import { open } from "../office-host/open";
import { describeBook } from "../workbook/describe-snapshot";
import { buildPages } from "../browser/build-pages.cjs";
import { findBrowser } from "../../src/scripts/find-browser.cjs";
import { enlarge } from "./big-book";
import { benchBlocks } from "./blocks";
import { enlargePlan } from "./large-plan";

const RUNS = 7;
const OPTIONS = { scheme: isesaki, language: "ja", edits: "overwrite" } as const;

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

/** All sheets that follow from a plan of 324 measures, 100 projects and 3,160 indicators. */
async function benchSheets(): Promise<void> {
  const sample = new FileWorkbook(makeSample(), "bench.xlsx");
  const snapshot = await sample.read();
  const evaluated = evaluateSnapshots([snapshot], isesaki);
  const plans = evaluated.plans.map(({ plan }) => gradePlan(enlargePlan(plan, { measures: 9, projects: 20, kpis: 2 }), isesaki));
  const large = { ...evaluated, plans };
  const list = () => listPlanSheets(large, outputSheets.map(({ kind }) => kind), { language: "ja", date: "" }).sheets;
  const draft = () => list().map(({ draft: drawn }) => drawn(large, () => null, { language: "ja", date: "" }));
  const drafts = draft();
  const size = `${drafts.length} sheets of 324 measures, 3,160 indicators`;
  await time(`${size}: drawn`, draft);
  await time(`${size}: written to a file`, () => new FileWorkbook(sample.bytes(), "bench.xlsx").write(drafts));
  const { host, workbook } = open(describeBook(snapshot));
  await workbook.read();
  host.forgetTrips();
  await time(`${size}: over Excel's client`, () => workbook.write(drafts));
  process.stdout.write(`${size}: ${host.trips.length / RUNS} requests, ${host.trips.slice(0, 3).reduce((total, { sent }) => total + sent, 0)} bytes sent the first time\n`);
}

const PARTS = {
  work: async () => {
    process.stdout.write(`${" ".repeat(52)}  minimum   median  maximum\n`);
    for (const times of [1, 8, 40]) await bench(times);
    await benchSheets();
  },
  /** In a browser; with HYOKA_PAGES=built over the pages as they were last built. */
  blocks: async () => {
    if (process.env["HYOKA_PAGES"] !== "built") await buildPages();
    const { executablePath, env } = findBrowser();
    await benchBlocks(executablePath, env);
  },
};

/** `npm run bench`, or one part of it: `npm run bench -- blocks`. */
void (async () => {
  const [only] = process.argv.slice(2);
  for (const [name, part] of Object.entries(PARTS)) if (only === undefined || only === name) await part();
})();
