import { filledCells } from "../page";
import type { Judge } from "../page";

/** ① Ⅳ № ℡ ㈱ ㎡ ㍻, and signs that fonts of one maker hold. */
const OF_ONE_MAKER = /[\u2116\u2121\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\uE000-\uF8FF]/;

/** L1-08 */
export const judgePlainSigns: Judge = (page) => filledCells(page).filter(({ text }) => OF_ONE_MAKER.test(text));
