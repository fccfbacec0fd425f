import type { Step } from "../../src/actions/steps";
import { WorkProgress } from "../../src/taskpane/work-progress";

function watched() {
  let now = 0;
  const progress = new WorkProgress(() => now);
  const shown: (Step | null)[] = [];
  progress.subscribe(() => shown.push(progress.read()));
  progress.begin();
  const tellAt = (at: number, step: Step) => {
    now = at;
    progress.tell(step);
  };
  return { shown, tellAt };
}

const checking = (done: number): Step => ({ doing: "checking", done, of: 56 });

test("短い仕事では、何も変わらない", () => {
  const { shown, tellAt } = watched();
  tellAt(40, { doing: "loading", done: 5, of: 10 });
  tellAt(80, checking(12));
  expect(shown).toEqual([null]);
});

test("長い仕事では、ときどき進みが出る", () => {
  const { shown, tellAt } = watched();
  for (let done = 0; done <= 56; done += 1) tellAt(done * 10, checking(done));
  expect(shown).toEqual([null, checking(15), checking(30), checking(45)]);
});

test("書き込みが始まったことは、すぐに出る", () => {
  const { shown, tellAt } = watched();
  tellAt(1, checking(3));
  tellAt(2, { doing: "writing", done: 0, of: 3 });
  tellAt(3, { doing: "writing", done: 1, of: 3 });
  expect(shown).toEqual([null, { doing: "writing", done: 0, of: 3 }]);
});
