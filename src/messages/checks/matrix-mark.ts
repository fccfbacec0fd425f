import type { FindingData } from "../../checks/finding";
import { word } from "./check-words";

/** A mark of a matrix, or that there is none. */
export function matrixMark(d: FindingData, key: string, ja: boolean): string {
  const mark = word(d, key);
  return mark === "" ? (ja ? "空欄" : "empty") : ja ? `「${mark}」` : `“${mark}”`;
}
