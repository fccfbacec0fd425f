import { languageOf } from "../messages/language";
import { ExcelWorkbook } from "../workbook/excel";
import { onRibbon, openPane, openWindow, whenOfficeReady } from "../workbook/excel/office";
import { evaluateFromRibbon } from "./evaluate-from-ribbon";

/** The same page is the small window that shows a sentence: `commands.html#say=…`. Excel adds marks of its own to addresses. */
const SAY = "#say=";

function showSentence(text: string): void {
  const place = document.createElement("p");
  place.textContent = text;
  place.setAttribute("style", "margin:16px;font:14px/1.7 'Segoe UI','Yu Gothic UI','Meiryo','Hiragino Sans','Noto Sans JP','Noto Sans CJK JP',sans-serif;white-space:pre-wrap");
  document.body.append(place);
}

async function start(): Promise<void> {
  if (location.hash.startsWith(SAY)) {
    showSentence(decodeURIComponent(location.hash.slice(SAY.length)));
    return;
  }
  const program = await whenOfficeReady();
  if (program === null) return;
  const language = languageOf(program.language);
  onRibbon("evaluate", async () => {
    const sentence = await evaluateFromRibbon(new ExcelWorkbook(), language);
    if (sentence === null) return;
    // The pane says it better; where it can't be opened from here, a window says the sentence.
    if (!(await openPane())) await openWindow(`${location.origin}${location.pathname}${SAY}${encodeURIComponent(sentence)}`);
  });
}

void start();
