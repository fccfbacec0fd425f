import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

import { attach, type ClientWindow, NOWHERE } from "./attach";
import type { OfficeHost } from "./host";

/** Enough of a window for the library to load. */
function makeWindow(): Record<string, unknown> {
  const nothing = () => undefined;
  const window: Record<string, unknown> = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    console,
    navigator: { userAgent: "node", language: "ja-JP" },
    location: new URL(NOWHERE),
    document: { getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing, cookie: "" },
    addEventListener: nothing,
    removeEventListener: nothing,
    sessionStorage: { getItem: () => null, setItem: nothing },
    localStorage: { getItem: () => null, setItem: nothing },
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  return window;
}

function loadClient(): ClientWindow {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const window = makeWindow();
  new Script(readFileSync(file, "utf8"), { filename: file }).runInContext(createContext(window));
  return window as unknown as ClientWindow;
}

let client: ClientWindow | null = null;

/** Microsoft's own client library, loaded once, now speaking to this host; its globals are what the add-in finds in Excel. */
export function connect(host: OfficeHost): void {
  client ??= loadClient();
  attach(client, host);
  const { Excel, OfficeExtension, Office } = client;
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
}
