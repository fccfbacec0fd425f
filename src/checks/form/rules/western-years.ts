import type { FormRule } from "../form-rule";
import { filledCells } from "../page";
import type { Judge } from "../page";

const OF_AN_ERA = /(?:令和|平成|昭和)\s*(?:元|[0-9０-９]{1,2})\s*年|(?<![A-Za-z0-9])[RHSＲＨＳ][0-9０-９]{1,2}(?![0-9A-Za-z])/;
const WESTERN = /(?:19|20|１９|２０)[0-9０-９]{2}/;

/** Years of an era without the western one beside them. */
const judge: Judge = (page) => filledCells(page).filter(({ text }) => OF_AN_ERA.test(text) && !WESTERN.test(text));

export const westernYears: FormRule = { id: "form-l3-05", judge };
