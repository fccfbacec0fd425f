import { applyStroke } from "./apply-stroke";
import { failureOf } from "./failures";
import { ask, type Host } from "./host";
import { encodeStep, STEP_KEY } from "./step";
import type { Target } from "./targets";
import { deleteSheet } from "./undo";
import { courtesiesOf } from "./write-plan";
import { sheetOf, stepOf } from "./write-tasks";

type Courtesy = (worksheets: Excel.WorksheetCollection) => void;

/** Panes, the sheet that is shown, and print set-up, in the order in which they are the less likely to be refused. */
function courtesies(targets: readonly Target[]): readonly Courtesy[] {
  const drawn = targets.filter(({ is }) => is === "new").flatMap((target) => courtesiesOf(target.draft).map((stroke) => ({ target, stroke })));
  const draw = (what: "freeze" | "print") =>
    drawn
      .filter(({ stroke }) => stroke.do === what)
      .map(({ target, stroke }): Courtesy => (worksheets) => {
        applyStroke(sheetOf(worksheets, target), stroke);
      });
  const show = targets.slice(0, 1).map((target): Courtesy => (worksheets) => {
    sheetOf(worksheets, target).activate();
  });
  return [...draw("freeze"), ...show, ...draw("print")];
}

/**
 * The write counts as done from the first of these calls on: one property, written at once. All others tidy up, and can
 * be made up for; the sheet that bears that property is tidied last. Only then come the courtesies.
 */
export async function finish(host: Host, targets: readonly Target[], run: string): Promise<void> {
  await ask(host, (context) => {
    const { worksheets } = context.workbook;
    const sheets = targets.map((target) => ({ target, sheet: worksheets.getItem(target.is === "new" ? target.name : target.temporary) }));
    const [first, ...others] = sheets;
    first?.sheet.customProperties.add(STEP_KEY, encodeStep(stepOf(first.target, run, true)));
    for (const { target, sheet } of [...others, ...(first ? [first] : [])]) {
      if (target.is === "new") sheet.customProperties.getItem(STEP_KEY).delete();
      else deleteSheet(sheet);
    }
    for (const courtesy of courtesies(targets)) courtesy(worksheets);
    return () => undefined;
  });
}

/** Each courtesy by itself, after the request with all of them failed. One that is refused again is done without. */
export async function offerAgain(host: Host, targets: readonly Target[]): Promise<void> {
  for (const courtesy of courtesies(targets)) {
    const failure = await ask(host, ({ workbook }) => {
      courtesy(workbook.worksheets);
      return () => null;
    }).catch(failureOf);
    if (failure?.code === "NoAnswer") return;
  }
}
