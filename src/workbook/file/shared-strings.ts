import type { Budget } from "./budget";
import { isMain } from "./namespaces";
import type { Part } from "./package";
import { unescapeCellText } from "./xml-text";
import type { Steps } from "./steps";
import { streamXmlInSteps } from "./xml-stream";

/** Collects the runs of one text; the reading aid above kanji (`rPh`) is no part of it. */
export class TextRuns {
  #text = "";
  #inRun = false;
  #phonetic = 0;

  open(local: string): void {
    if (local === "rPh") this.#phonetic += 1;
    this.#inRun = local === "t" && this.#phonetic === 0;
  }

  take(text: string): void {
    if (this.#inRun) this.#text += text;
  }

  close(local: string): void {
    if (local === "rPh") this.#phonetic -= 1;
    this.#inRun = false;
  }

  finish(): string {
    const text = unescapeCellText(this.#text);
    this.#text = "";
    return text;
  }
}

export function* readSharedStringsInSteps(part: Part, budget: Budget): Steps<readonly string[]> {
  const strings: string[] = [];
  const runs = new TextRuns();
  const { text: whole } = yield* part.longText();
  yield* streamXmlInSteps(whole, part.name, part.entry.size, () => ({
    open: ({ local, uri }) => {
      if (isMain(uri)) runs.open(local);
    },
    text: (text) => {
      runs.take(text);
    },
    close: ({ local, uri }) => {
      if (!isMain(uri)) return;
      runs.close(local);
      if (local === "si") strings.push(budget.spendText(runs.finish()));
    },
  }));
  return strings;
}
