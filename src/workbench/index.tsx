import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { languageOf } from "../messages/language";
import { WORKBENCH } from "../messages/workbench";
import { Screen } from "../taskpane/screen";
import { Workbench } from "./workbench";

function Page() {
  const [language, setLanguage] = useState(() => languageOf(navigator.language));
  return (
    <Screen language={language} title={WORKBENCH[language].title}>
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
