import type { Judge } from "../page";

/** L1-12 */
export const judgeNoMerging: Judge = ({ sheet }) => sheet.merges.map(({ top, left }) => ({ row: top, column: left }));
