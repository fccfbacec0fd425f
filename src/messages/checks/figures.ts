import type { FiguresCheckId } from "../../checks/figures";
import { sayBetterDoubt } from "../better";
import type { Worded } from "../language";
import { sayNoRate, sayUnreadable } from "../reasons";
import type { CheckWords } from "./check-words";
import { word } from "./check-words";

export const FIGURES: Worded<Readonly<Record<FiguresCheckId, CheckWords>>> = {
  ja: {
    "figure-unreadable": {
      title: "読み取れない値",
      why: "",
      mend: "",
      say: (d) => `「${word(d, "indicator")}」の値「${word(d, "text")}」を数値として読み取れません（${sayUnreadable("ja", word(d, "why"))}）。数値と単位だけにしてください。`,
    },
    "rate-not-computable": {
      title: "計算できない達成率",
      why: "",
      mend: "",
      say: (d) => `「${word(d, "indicator")}」は達成率を計算できません（${sayNoRate("ja", word(d, "why"))}：実績「${word(d, "actual")}」、目標「${word(d, "target")}」）。実績と目標をお確かめください。`,
    },
    "better-doubtful": {
      title: "よい方向の食い違い",
      why: "",
      mend: "",
      say: (d) => `「${word(d, "indicator")}」は${sayBetterDoubt("ja", word(d, "way"), word(d, "against"))}`,
    },
  },
  en: {
    "figure-unreadable": {
      title: "figures that can't be read",
      why: "",
      mend: "",
      say: (d) => `The figure “${word(d, "text")}” of “${word(d, "indicator")}” can't be read as a number (${sayUnreadable("en", word(d, "why"))}). Leave only the number and its unit.`,
    },
    "rate-not-computable": {
      title: "rates that can't be computed",
      why: "",
      mend: "",
      say: (d) => `No rate can be computed for “${word(d, "indicator")}” (${sayNoRate("en", word(d, "why"))}: actual “${word(d, "actual")}”, target “${word(d, "target")}”). Check both figures.`,
    },
    "better-doubtful": {
      title: "doubt which way is good",
      why: "",
      mend: "",
      say: (d) => `“${word(d, "indicator")}” ${sayBetterDoubt("en", word(d, "way"), word(d, "against"))}`,
    },
  },
};
