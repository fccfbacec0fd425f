const EXTENSION = /\.xlsx$/i;

/** 計画.xlsx beside another 計画.xlsx is 計画 (2).xlsx: findings name files, and no two may have one name. */
export function distinctName(name: string, taken: readonly string[]): string {
  const stem = name.replace(EXTENSION, "");
  for (let number = 2, tried = name; ; number += 1) {
    if (!taken.includes(tried)) return tried;
    tried = `${stem} (${number}).xlsx`;
  }
}

/** How a saved copy is called: the name it had, and when it was saved. */
export type SavedName = (stem: string, day: string, number: number) => string;

/** 2026-11-20, by the clock of this computer: sorted by name, the copies stand in their order. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** What an earlier saving has added: a copy of a copy is not called 計画（Hyoka…）（Hyoka…）. Copies were once called 評価済み. */
const ADDED = /(?:（(?:Hyoka|評価済み) \d{4}-\d{2}-\d{2}(?: その\d+)?）| \((?:Hyoka|evaluated) \d{4}-\d{2}-\d{2}(?: no\. \d+)?\))$/;

/** A name that was neither opened nor given before. */
export function nameOfCopy(file: string, day: string, taken: readonly string[], say: SavedName): string {
  const stem = file.replace(EXTENSION, "").replace(ADDED, "");
  for (let number = 1; ; number += 1) {
    const name = say(stem, day, number);
    if (!taken.includes(name)) return name;
  }
}
