const CIRCLED = Array.from("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
const WIDE = Array.from("０１２３４５６７８９");

export const widen = (text: string) => text.replace(/[0-9]/g, (digit) => WIDE[Number(digit)] ?? digit);
export const circled = (number: number) => CIRCLED[number - 1] ?? String(number);

type Level = "group" | "policy" | "measure";
const NAMES: Readonly<Record<Level, string>> = { group: "基本政策", policy: "政策", measure: "施策" };

/** How a department numbers its measures. */
export const CODE_STYLES = {
  "1-1-1": (code: readonly number[]) => code.join("-"),
  "１－１－１": (code: readonly number[]) => widen(code.join("－")),
  "1ー1": (code: readonly number[]) => code.join("ー"),
  "1-(1)-①": (code: readonly number[]) => code.map((step, index) => (index === 0 ? String(step) : index === 1 ? `(${step})` : circled(step))).join("-"),
  "施策1-1-1": (code: readonly number[], level: Level) => `${NAMES[level]}${code.join("-")}`,
  "1 - 1": (code: readonly number[]) => code.join(" - "),
} as const;

/** What stands between code and name in one cell; with `two cells` each has its own column. */
export const CODE_JOINS = [" ", "　", "", "\n", "．", "two cells"] as const;

/** How the number of a direction inside its measure is written. */
export const DIRECTION_STYLES = {
  方針１: (number: number) => `方針${widen(String(number))}`,
  方針1: (number: number) => `方針${number}`,
  "方針 1": (number: number) => `方針 ${number}`,
  "(1)": (number: number) => `(${number})`,
  "①": (number: number) => circled(number),
} as const;
