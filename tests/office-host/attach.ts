import type { HostRequest, HostResponse, OfficeHost } from "./host";

/** What Microsoft's client library puts into its window, as far as it is used here. */
export type ClientWindow = {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: {
    readonly ClientRequestContext: { defaultRequestUrlAndHeaders: string };
    readonly HttpUtility: { setCustomSendRequestFunc(send: (request: HostRequest) => Promise<HostResponse>): void };
  };
  Office: object;
};

/** Any address will do: nothing is sent to it. */
export const NOWHERE = "http://office-host.invalid/";

/**
 * Lets the library that was loaded into this window speak to the host instead of to an Excel. Works in Node and, with the
 * window of a page that loaded the library by a script element, in a browser.
 */
export function attach(window: ClientWindow, host: OfficeHost): void {
  const { OfficeExtension } = window;
  OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = NOWHERE;
  OfficeExtension.HttpUtility.setCustomSendRequestFunc(host.send);
  const info = { host: "Excel", platform: host.profile.platform };
  const requirements = { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) };
  const onReady = async (whenReady?: (ready: typeof info) => unknown) => {
    await whenReady?.(info);
    return info;
  };
  // `Office.context` cannot be set; what is not said here is the library's own still.
  window.Office = Object.create(window.Office, {
    context: { value: { requirements, ...info, displayLanguage: "ja-JP", contentLanguage: "ja-JP" }, configurable: true },
    onReady: { value: onReady, configurable: true },
  }) as object;
}
