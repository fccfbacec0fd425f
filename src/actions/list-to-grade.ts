import type { Reading } from "../reading/reading";

const TO_GRADE: readonly string[] = ["evaluation-list", "measure-grades"];

/** Whether a list of results and problems is there, be it still empty: else nobody can be told to fill it in. */
export const hasListToGrade = ({ tables }: Pick<Reading, "tables">): boolean => tables.some(({ kind }) => TO_GRADE.includes(kind));
