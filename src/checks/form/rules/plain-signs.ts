import type { FormRule } from "../form-rule";
import { filledCells } from "../page";
import type { Judge } from "../page";

/** ① Ⅳ № ℡ ㈱ ㎡ ㍻, and signs that fonts of one maker hold. */
const OF_ONE_MAKER = /[\u2116\u2121\u2160-\u217F\u2460-\u24FF\u3220-\u33FF\uE000-\uF8FF]/;

const judge: Judge = (page) => filledCells(page).filter(({ text }) => OF_ONE_MAKER.test(text));

export const plainSigns: FormRule = { id: "form-l1-08", judge };
