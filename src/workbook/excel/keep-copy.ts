import { MARK_KEY } from "../mark";
import type { Remembered } from "./inspect";
import type { Task } from "./requests";
import { encodeStep, STEP_KEY } from "./step";
import type { Target } from "./targets";

const SENT = 4_000;
const RECEIVED = 300;

/**
 * Keeps a sheet as a person's own before it is written anew. `worksheet.copy` takes everything along, the sheet's
 * properties too: so the original is marked first, and a copy that is cut off in the very making bears that mark under
 * another id and goes when the write is undone.
 */
export function keepCopy(target: Target, run: string, onAdded: (id: string, added: Remembered) => void): Task[] {
  if (target.is === "new" || target.copy === null) return [];
  const { id, copy: name, used } = target;
  return [
    {
      sent: SENT,
      received: RECEIVED,
      queue(worksheets) {
        const original = worksheets.getItem(id);
        original.customProperties.add(STEP_KEY, encodeStep({ run, done: false, role: "copied", original: id }));
        const copy = original.copy("End");
        copy.customProperties.add(STEP_KEY, encodeStep({ run, done: false, role: "new" }));
        // Put there before it is taken off, so that there is one whatever a copy takes along.
        copy.customProperties.add(MARK_KEY, "-");
        copy.customProperties.getItem(MARK_KEY).delete();
        copy.name = name;
        copy.visibility = "Visible";
        original.customProperties.getItem(STEP_KEY).delete();
        copy.load("id");
        const tell = (made: Excel.Worksheet) => {
          onAdded(made.id, { marked: false, bottom: used?.bottom ?? -1 });
        };
        return () => {
          tell(copy);
        };
      },
    },
  ];
}
