import type { CodesCheckId } from "../../checks/codes";
import type { Worded } from "../language";
import type { CheckWords } from "./check-words";
import { word } from "./check-words";

export const CODES: Worded<Readonly<Record<CodesCheckId, CheckWords>>> = {
  ja: {
    "code-twice": {
      title: "コードの重複",
      why: "",
      mend: "",
      say: (d) => `施策のコード${word(d, "code")}が「${word(d, "other")}」（${word(d, "otherCell")}）と「${word(d, "name")}」の二つにあります。どちらかのコードを直してください。`,
    },
  },
  en: {
    "code-twice": {
      title: "codes used twice",
      why: "",
      mend: "",
      say: (d) => `The code ${word(d, "code")} is borne by “${word(d, "other")}” (${word(d, "otherCell")}) and by “${word(d, "name")}”. Correct one of them.`,
    },
  },
};
