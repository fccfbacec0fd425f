import { commandOf } from "../../src/workbench/grid-commands";

const cases: Record<string, readonly [keys: string, command: string | null]> = {
  "Ctrl+Fは検索": ["Ctrl+f", "find"],
  "CapsLockでも": ["Ctrl+F", "find"],
  "F5はセルへ移動": ["F5", "go-to"],
  "Ctrl+Gも": ["Ctrl+g", "go-to"],
  "Ctrl+PageDownは次のシート": ["Ctrl+PageDown", "next-sheet"],
  "Ctrl+PageUpは前のシート": ["Ctrl+PageUp", "previous-sheet"],
  "Ctrl+F5はブラウザーの再読み込み": ["Ctrl+F5", null],
  "Ctrl+Shift+Gはブラウザーのもの": ["Ctrl+Shift+G", null],
  "ただのfは何でもない": ["f", null],
};

test.each(Object.entries(cases))("%s", (_, [keys, command]) => {
  const parts = keys.split("+");
  expect(commandOf({ key: parts.at(-1) ?? "", control: parts.includes("Ctrl"), shift: parts.includes("Shift") })).toBe(command);
});

