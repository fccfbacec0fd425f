import { type Area, areaName } from "../address";
import { encodeMark, MARK_KEY, markOf } from "../mark";
import { during, pausing, type Steps } from "../steps";
import { applyStroke, setHeights } from "./apply-stroke";
import type { NamedDraft } from "../named-draft";
import { bandsOf } from "./areas";
import type { Host } from "./host";
import type { Task } from "./requests";
import type { Remembered } from "./inspect";
import { keepCopy } from "./keep-copy";
import { encodeStep, type Step, STEP_KEY } from "./step";
import type { Target } from "./targets";
import { verifyRows } from "./verify";
import { areaOfDraft, type Stroke, strokesInSteps } from "./write-plan";

/** What one call weighs beside its arguments: its path, its place in the list. */
const CALL = 300;

const asked = new WeakMap<Excel.WorksheetCollection, Map<string, Excel.Worksheet>>();

/** One object for a sheet in each request: every further one would weigh as much as a call. */
export function sheetOf(worksheets: Excel.WorksheetCollection, target: Target): Excel.Worksheet {
  const known = asked.get(worksheets) ?? new Map<string, Excel.Worksheet>();
  asked.set(worksheets, known);
  const key = target.is === "new" ? target.name : target.id;
  const sheet = known.get(key) ?? worksheets.getItem(key);
  known.set(key, sheet);
  return sheet;
}

export const stepOf = (target: Target, run: string, done: boolean): Step =>
  target.is === "new"
    ? { run, done, role: "new" }
    : {
        run,
        done,
        role: "backup",
        original: target.id,
        name: target.name,
        copied: target.used && areaName(target.used),
        written: areaName(target.changed),
        mark: target.mark,
      };

export type OnAdded = (id: string, added: Remembered) => void;

/**
 * Adds the new sheet, or a copy of the old one. Whatever cuts it short leaves something that is known by its name alone,
 * or is complete: the copy says that it is one only once it is whole, and until then its original is untouched.
 *
 * The copy is of cells, not of the sheet: `worksheet.copy` gives the copy a name of Excel's choosing, by which nobody
 * could tell it from a person's own.
 */
function prepare(target: Target, run: string, onAdded: OnAdded): Task {
  return {
    sent: CALL * 10 + (target.is === "new" ? 0 : target.heights.length * 40),
    received: CALL,
    queue(worksheets) {
      const added = worksheets.add(target.temporary);
      if (target.is === "new") {
        added.customProperties.add(STEP_KEY, encodeStep(stepOf(target, run, false)));
        added.name = target.name;
        added.load("id");
        const tell = ({ id }: Excel.Worksheet) => {
          onAdded(id, { marked: true, bottom: target.draft.cells.length - 1 });
        };
        return () => {
          tell(added);
        };
      }
      added.visibility = "VeryHidden";
      if (target.used) {
        const address = areaName(target.used);
        added.getRange(address).copyFrom(worksheets.getItem(target.id).getRange(address), "All");
      }
      setHeights(added, target.heights, false);
      added.customProperties.add(STEP_KEY, encodeStep(stepOf(target, run, false)));
      return undefined;
    },
  };
}

function weightOf(stroke: Stroke): number {
  const calls = stroke.do === "style" ? 20 : stroke.do === "lines" ? 30 : 4;
  return CALL * calls + new TextEncoder().encode(JSON.stringify(stroke)).length;
}

function draw(target: Target, stroke: Stroke): Task {
  return {
    sent: weightOf(stroke),
    received: CALL,
    queue(worksheets) {
      applyStroke(sheetOf(worksheets, target), stroke);
      return undefined;
    },
  };
}

function mark(target: Target): Task {
  return {
    sent: CALL * 3,
    received: CALL,
    queue(worksheets) {
      sheetOf(worksheets, target).customProperties.add(MARK_KEY, encodeMark(markOf(target.draft, target.name)));
      return undefined;
    },
  };
}

/** As much as a formula's result is reckoned to weigh. */
const RESULT = "0".repeat(24);
const ROWS_AT_ONCE = 1_000;

/** The values come back as they were sent, but for formulas. */
function bytesBack({ cells }: NamedDraft, { top, bottom }: Area): number {
  const texts = cells.slice(top, bottom + 1).map((row) => row.map((cell) => (cell.kind === "text" || cell.kind === "link" ? cell.text : cell.kind === "number" ? cell.value : cell.kind === "formula" ? RESULT : "")));
  return new TextEncoder().encode(JSON.stringify(texts)).length;
}

function readBack(target: Target): Task[] {
  const area = areaOfDraft(target.draft);
  if (!area) return [];
  return bandsOf(area, ROWS_AT_ONCE).map((band): Task => ({
    sent: CALL,
    received: bytesBack(target.draft, band),
    queue(worksheets) {
      const range = sheetOf(worksheets, target).getRange(areaName(band));
      range.load("values");
      const verify = ({ values }: Excel.Range) => {
        verifyRows(target.name, target.draft, band.top, values);
      };
      return () => {
        verify(range);
      };
    },
  }));
}

/** Everything up to the moment when the write counts as done. */
export function* writeTasks(host: Host, targets: readonly Target[], run: string, onAdded: OnAdded): Steps<Task[]> {
  const inBands = host.budget.request !== Infinity;
  const drawn: Task[] = [];
  for (const [done, target] of targets.entries()) {
    const step = { done, of: targets.length + 1 };
    const given = target.is === "new" ? { before: null, isNew: true, inBands } : { before: target.changed, isNew: false, inBands };
    const strokes = yield* during(step, strokesInSteps(target.draft, given));
    yield* during(step, pausing(strokes, (stroke) => drawn.push(draw(target, stroke)), 20));
    drawn.push(mark(target), ...readBack(target));
  }
  // All sheets are there before the first formula names one of them.
  return [...targets.flatMap((target) => keepCopy(target, run, onAdded)), ...targets.map((target) => prepare(target, run, onAdded)), ...drawn];
}
