import { readFileSync } from "node:fs";
import { createContext, Script } from "node:vm";

import type { HostResponse, HostRequest } from "./host";
import type { OfficeHost } from "./host";

type Client = {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & {
    readonly ClientRequestContext: { defaultRequestUrlAndHeaders: string };
    readonly HttpUtility: { setCustomSendRequestFunc(send: (request: HostRequest) => Promise<HostResponse>): void };
  };
  /** What the library asks for requirement sets; in Excel, the loader brings it. */
  Office: { readonly context: unknown };
};

/** Any address will do: nothing is sent to it. */
const NOWHERE = "http://office-host.invalid/";

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

let client: Client | null = null;

function loadClient(): Client {
  const file = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  const window = makeWindow();
  new Script(readFileSync(file, "utf8"), { filename: file }).runInContext(createContext(window));
  return window as unknown as Client;
}

/** Microsoft's own client library, loaded once, now speaking to this host; its globals are what the add-in finds in Excel. */
export function connect(host: OfficeHost): void {
  client ??= loadClient();
  const { OfficeExtension, Excel } = client;
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = NOWHERE;
  OfficeExtension.HttpUtility.setCustomSendRequestFunc(host.send);
  const requirements = { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) };
  const Office = { context: { requirements, platform: host.profile.platform } };
  client.Office = Office;
  Object.assign(globalThis, { Excel, OfficeExtension, Office });
}
