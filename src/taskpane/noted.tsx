import type { SchemeSheetMade } from "../actions/make-scheme-sheet";
import { chooseWords } from "../messages/choose-for-indicator";
import { markChangeWords } from "../messages/mark-changes";
import { planNameWords } from "../messages/plan-name";
import { saySchemeExists } from "../messages/scheme-problems";
import { schemeSectionWords } from "../messages/scheme-section";
import { takeBackWords } from "../messages/take-back";
import { PlainNotice } from "./notices";
import { useLanguage, useSheetList } from "./words";

/** What became of a person's choice; `shows`: the sheet that is brought to the front. */
export type Noted =
  | { readonly what: "scheme"; readonly made: SchemeSheetMade["state"]; readonly shows: string }
  /** Sheets of ours were taken out, or not, since somebody wrote in them meanwhile. */
  | { readonly what: "taken-back"; readonly sheets: readonly string[] | null; readonly shows?: string }
  | { readonly what: "marks-taken"; readonly count: number; readonly sheet: string; readonly shows?: undefined }
  | { readonly what: "marks-not-taken"; readonly shows?: undefined }
  | { readonly what: "marks-redrawn"; /** Else other edits stand in the way. */ readonly done: boolean; readonly shows: string }
  /** Without a name: the one that was read counts again. */
  | { readonly what: "plan-name"; readonly name: string; readonly sheet: string; readonly shows?: undefined }
  | { readonly what: "indicator"; readonly name: string; readonly sheet: string; readonly shows?: undefined };

export function NotedNotice({ noted }: { readonly noted: Noted }) {
  const language = useLanguage();
  const list = useSheetList();
  const marks = markChangeWords(language);
  switch (noted.what) {
    case "indicator":
      return <PlainNotice intent="success" text={chooseWords(language).done(noted.name, noted.sheet)} />;
    case "plan-name":
      return <PlainNotice intent="success" text={noted.name === "" ? planNameWords(language).takenBack : planNameWords(language).saved(noted.name, noted.sheet)} />;
    case "taken-back":
      return noted.sheets === null ? <PlainNotice intent="warning" text={takeBackWords(language).changed} /> : <PlainNotice intent="success" text={takeBackWords(language).removed(list(noted.sheets))} />;
    case "marks-taken":
      return <PlainNotice intent="success" text={marks.taken(noted.count, noted.sheet)} />;
    case "marks-not-taken":
      return <PlainNotice intent="info" text={marks.notTaken} />;
    case "marks-redrawn":
      return <PlainNotice intent={noted.done ? "success" : "warning"} text={noted.done ? marks.redrawn(noted.shows) : marks.otherEdits(noted.shows)} />;
    case "scheme": {
      if (noted.made === "written") return <PlainNotice intent="success" text={schemeSectionWords(language).made(noted.shows)} />;
      const { what, next } = saySchemeExists(language, noted.shows);
      return <PlainNotice intent="warning" text={`${what}${language === "ja" ? "" : " "}${next}`} />;
    }
  }
}
