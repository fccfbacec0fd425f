import { evaluate } from "../../src/actions/evaluate";
import { evaluateInSteps, evaluateSnapshots } from "../../src/actions/evaluation";
import { readAgain } from "../../src/actions/read-again";
import { listSheetChoices, sheetChoicesInSteps } from "../../src/actions/sheet-choices";
import { SHEET_KINDS } from "../../src/actions/sheet-kinds";
import type { Carry, Step, Steps } from "../../src/actions/steps";
import { makeSample } from "../../src/sample/make-sample";
import { FileWorkbook } from "../../src/workbook/file";
import { Stopped } from "../../src/workbook/run-in-slices";
import type { Snapshot } from "../../src/workbook/snapshot";
import type { Workbook } from "../../src/workbook/workbook";
import { open } from "../office-host/open";
import { describeBook } from "../workbook/describe-snapshot";

let snapshot: Snapshot;
beforeAll(async () => {
  snapshot = await new FileWorkbook(makeSample(), "sample.xlsx").read();
});

const OPTIONS = { scheme: null, language: "ja", edits: "overwrite", date: "令和8年11月20日", sheets: SHEET_KINDS } as const;
const ORDER = ["reading", "grading", "checking", "drawing"];

/** Both sides of the seam, each with the sample open in it. */
const SIDES: Record<string, () => Workbook> = {
  "ファイル": () => new FileWorkbook(makeSample(), "sample.xlsx"),
  "Excel": () => open(describeBook(snapshot)).workbook,
};

/** Carries work out as a page does: step by step, and given up when a person stops it. */
function carryTelling(said: Step[], stopAt: (step: Step) => boolean = () => false): Carry {
  return async <Result>(work: Steps<Result>) => {
    for (;;) {
      const next = work.next();
      if (next.done === true) return next.value;
      said.push(next.value);
      if (stopAt(next.value)) throw new Stopped();
      await Promise.resolve();
    }
  };
}

/** What is done never gets less while one thing is done, and never more than there is. */
function goesForward(said: readonly Step[]): boolean {
  return said.every((step, index) => {
    const before = said[index - 1];
    return step.done <= step.of && (before?.doing !== step.doing || before.of !== step.of || step.done >= before.done);
  });
}

describe("読み取り、評価、点検", () => {
  const stepsOf = () => {
    const said: Step[] = [];
    const work = evaluateInSteps([snapshot], null);
    for (let next = work.next(); next.done !== true; next = work.next()) said.push(next.value);
    return said;
  };

  test("一歩ずつでも一度でも、結果は同じ", async () => {
    const bySteps = await carryTelling([])(evaluateInSteps([snapshot], null));
    expect(bySteps).toEqual(evaluateSnapshots([snapshot], null));
  });

  test("表の行、施策、点検ごとに休み、順に進む", () => {
    const said = stepsOf();
    expect([...new Set(said.map(({ doing }) => doing))]).toEqual(["reading", "grading", "checking"]);
    expect(goesForward(said)).toBe(true);
    const count = (doing: string) => said.filter((step) => step.doing === doing).length;
    // The sample has some thousand rows, two plans of 38 and 36 measures, and 56 checks of each plan.
    expect([count("reading") > 1_000, count("grading"), count("checking") > 112]).toEqual([true, 74, true]);
    expect(said.findLast(({ doing }) => doing === "checking")).toMatchObject({ done: 56, of: 56 });
  });

  test("作成できるシートも、一歩ずつ調べて同じ", async () => {
    const evaluation = evaluateSnapshots([snapshot], null);
    const said: Step[] = [];
    const setting = { language: "ja", date: "" } as const;
    expect(await carryTelling(said)(sheetChoicesInSteps(evaluation, setting))).toEqual(listSheetChoices(evaluation, setting));
    expect(said.length).toBeGreaterThan(20);
  });
});

describe.each(Object.entries(SIDES))("%s", (_, openBook) => {
  test("一歩ずつ評価して書き出しても、一度に書き出しても、同じシートになる", async () => {
    const [bySteps, atOnce] = [openBook(), openBook()];
    const said: Step[] = [];
    const outcome = await evaluate(bySteps, { ...OPTIONS, carry: carryTelling(said) });
    await evaluate(atOnce, OPTIONS);
    expect(outcome.state).toBe("written");
    expect(await bySteps.read()).toEqual(await atOnce.read());
    expect(said.map(({ doing }) => ORDER.indexOf(doing)).every((place, index, all) => place >= (all[index - 1] ?? 0))).toBe(true);
    expect(goesForward(said)).toBe(true);
  });

  test.each(ORDER)("「%s」の途中で中止すると、何も書き込まれず、もう一度できる", async (doing) => {
    const workbook = openBook();
    const before = await workbook.read();
    let seen = 0;
    const stopAt = (step: Step) => step.doing === doing && (seen += 1) === 5;
    await expect(evaluate(workbook, { ...OPTIONS, carry: carryTelling([], stopAt) })).rejects.toThrow(Stopped);
    expect(seen).toBe(5);
    expect(await workbook.read()).toEqual(before);
    expect((await evaluate(workbook, OPTIONS)).state).toBe("written");
  });

  test("読むだけのときも、中止できる", async () => {
    const stopAt = ({ doing }: Step) => doing === "checking";
    await expect(readAgain(openBook(), { carry: carryTelling([], stopAt) })).rejects.toThrow(Stopped);
  });

  test("読み込む前に中止されていれば、読まない", async () => {
    const stop = new AbortController();
    stop.abort();
    await expect(openBook().read({ signal: stop.signal })).rejects.toThrow(Stopped);
  });
});
