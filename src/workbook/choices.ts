import { WorkbookFailure } from "./failure";

/** Excel keeps a list of choices as one text of so many characters. */
const LONGEST = 255;

/** `未対応,対応済,許容`: what both sides write. */
export function choicesText(list: readonly string[]): string {
  const text = list.join(",");
  if (list.length === 0 || text.length > LONGEST || list.some((choice) => choice === "" || choice !== choice.trim() || choice.includes(","))) {
    throw new WorkbookFailure("Unexpected", { what: `choices ${text.slice(0, 50)}` });
  }
  return text;
}
