import { encodeMark, MARK_KEY, markOfCopy, parseMark } from "../mark";
import type { Remembered } from "./inspect";
import type { Task } from "./requests";
import { encodeStep, STEP_KEY } from "./step";
import type { Target } from "./targets";

const SENT = 4_000;
const RECEIVED = 300;

/** `-` where a person took the mark off meanwhile: it is no mark, and the copy is a person's sheet like any other. */
function markTextOf(original: string | null, name: string): string {
  const mark = original === null ? null : parseMark(original);
  return mark ? encodeMark(markOfCopy(mark, name)) : "-";
}

/**
 * Keeps a sheet as a person left it before it is written anew. `worksheet.copy` takes everything along, the sheet's
 * properties too: so the original is marked first, and a copy that is cut off in the very making bears that mark under
 * another id and goes when the write is undone.
 */
export function keepCopy(target: Target, run: string, onAdded: (id: string, added: Remembered) => void): Task[] {
  if (target.is === "new" || target.copy === null) return [];
  const { id, copy: name, used, mark } = target;
  return [
    {
      sent: SENT,
      received: RECEIVED,
      queue(worksheets) {
        const original = worksheets.getItem(id);
        original.customProperties.add(STEP_KEY, encodeStep({ run, done: false, role: "copied", original: id }));
        const copy = original.copy("End");
        copy.customProperties.add(STEP_KEY, encodeStep({ run, done: false, role: "new" }));
        copy.customProperties.add(MARK_KEY, markTextOf(mark, name));
        copy.name = name;
        copy.visibility = "Visible";
        original.customProperties.getItem(STEP_KEY).delete();
        copy.load("id");
        const tell = (made: Excel.Worksheet) => {
          onAdded(made.id, { marked: true, bottom: used?.bottom ?? -1 });
        };
        return () => {
          tell(copy);
        };
      },
    },
  ];
}
