import { answerWithin, clockTimer } from "../../../src/workbook/excel/watchdog";

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const never = () => new Promise<string>(() => undefined);

test("without an answer in time it is given up", async () => {
  const answer = answerWithin(never(), 30_000, clockTimer);
  jest.advanceTimersByTime(30_000);
  await expect(answer).rejects.toMatchObject({ code: "NoAnswer" });
});

test("an answer in time is passed on, and so is a refusal, and no clock is left running", async () => {
  await expect(answerWithin(Promise.resolve("はい"), 30_000, clockTimer)).resolves.toBe("はい");
  await expect(answerWithin(Promise.reject(new Error("いいえ")), 30_000, clockTimer)).rejects.toThrow("いいえ");
  expect(jest.getTimerCount()).toBe(0);
});

test("an answer that comes too late changes nothing", async () => {
  let answerLate: (value: string) => void = () => undefined;
  const answer = answerWithin(new Promise<string>((resolve) => (answerLate = resolve)), 30_000, clockTimer);
  jest.advanceTimersByTime(30_000);
  answerLate("はい");
  await expect(answer).rejects.toMatchObject({ code: "NoAnswer" });
});
