import { StrictMode, useMemo } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../messages/language";
import { PANE } from "../messages/pane";
import { ExcelWorkbook } from "../workbook/excel";
import { openNewBook } from "../workbook/excel/new-book";
import { whenOfficeReady, type OfficeProgram } from "../workbook/excel/office";
import type { OpenSample } from "./first-run/show-first-run";
import { Pane } from "./pane";
import { Screen } from "./screen";
import { useKeptLanguage } from "./use-kept-language";
import { viewInAddress } from "./views/start-view";

/** Excel opens it as a workbook of its own, so that the one in front stays as it is. */
const openSample: OpenSample = async () => {
  const { SAMPLE_BASE64 } = await import(/* webpackChunkName: "sample" */ "./first-run/sample-book");
  await openNewBook(SAMPLE_BASE64);
  return "own-window";
};

function ExcelPane({ program }: { readonly program: OfficeProgram }) {
  const [language, setLanguage] = useKeptLanguage(program.language);
  const workbook = useMemo(() => new ExcelWorkbook(), []);
  return (
    <Screen language={language} onLanguage={setLanguage} title={PANE[language].title} hostIsDark={program.isDark}>
      <Pane workbook={workbook} book={program.book()} startView={viewInAddress(location)} openSample={openSample} />
    </Screen>
  );
}

/** Without Excel there is nothing to press: a plain page says where the pane belongs. */
function showNoHost(root: HTMLElement): void {
  const language = languageOf(navigator.language);
  const { title, text } = PANE[language].noHost;
  document.documentElement.lang = language;
  document.title = title;
  const heading = document.createElement("h1");
  heading.textContent = title;
  heading.className = "plain-title";
  const line = document.createElement("p");
  line.textContent = text;
  line.className = "plain";
  root.replaceChildren(heading, line);
}

async function start(root: HTMLElement): Promise<void> {
  const program = await whenOfficeReady();
  if (program === null) {
    showNoHost(root);
    return;
  }
  root.replaceChildren();
  createRoot(root).render(
    <StrictMode>
      <ExcelPane program={program} />
    </StrictMode>,
  );
}

const root = document.getElementById("root");
if (root !== null) void start(root);
