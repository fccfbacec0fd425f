import { runInSlices, Stopped } from "../../src/workbook/run-in-slices";

/** Holds the thread long enough for each step to fill a slice. */
function* slowSteps(count: number): Generator<number, string> {
  for (let step = 1; step <= count; step += 1) {
    const until = performance.now() + 20;
    while (performance.now() < until);
    yield step;
  }
  return "済み";
}

test("合間にほかの仕事ができ、終わりまで進む", async () => {
  const told: number[] = [];
  let others = 0;
  const other = setInterval(() => { others += 1; }, 1);
  const result = await runInSlices(slowSteps(5), { onStep: (step) => { told.push(step); } });
  clearInterval(other);
  expect([result, told]).toEqual(["済み", [1, 2, 3, 4, 5]]);
  expect(others).toBeGreaterThan(0);
});

test("はじめの一歩も、呼んだその場ではせず、次の仕事としてする", async () => {
  let begun = false;
  function* noting(): Generator<number, void> {
    begun = true;
    yield 1;
  }
  const work = runInSlices(noting());
  await Promise.resolve();
  expect(begun).toBe(false);
  await work;
  expect(begun).toBe(true);
});

test("中止すると、次の一歩の前にやめる", async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const work = runInSlices(slowSteps(50), {
    signal: stop.signal,
    onStep: (step) => {
      told.push(step);
      if (step === 2) stop.abort();
    },
  });
  await expect(work).rejects.toThrow(Stopped);
  expect(told).toEqual([1, 2]);
});

test("途中の失敗は、そのまま伝わる", async () => {
  function* failing(): Generator<number, never> {
    throw new Error("壊れています");
  }
  await expect(runInSlices(failing())).rejects.toThrow("壊れています");
});
