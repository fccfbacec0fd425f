import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { WORKBENCH } from "../messages/workbench";
import { Screen } from "../taskpane/screen";
import { useKeptLanguage } from "../taskpane/use-kept-language";
import { Workbench } from "./workbench";

function Page() {
  const [language, setLanguage] = useKeptLanguage(navigator.language);
  return (
    <Screen language={language} onLanguage={setLanguage} title={WORKBENCH[language].title}>
      <Workbench
        onLanguage={() => {
          setLanguage(language === "ja" ? "en" : "ja");
        }}
      />
    </Screen>
  );
}

const root = document.getElementById("root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  );
}
