import type { HostRequest, HostResponse, OfficeHost } from "../../office-host/host";

/** What Microsoft's client leaves in the window; its own types say nothing of where requests go. */
type Client = {
  readonly OfficeExtension: {
    readonly ClientRequestContext: { defaultRequestUrlAndHeaders: string };
    readonly HttpUtility: { setCustomSendRequestFunc(send: (request: HostRequest) => Promise<HostResponse>): void };
  };
  Office: unknown;
};

/** Lets the client in this window speak to a host in this window. */
export function connectInPage(host: OfficeHost): void {
  const client = window as unknown as Client;
  client.OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = "http://office-host.invalid/";
  client.OfficeExtension.HttpUtility.setCustomSendRequestFunc(host.send);
  client.Office = { context: { platform: host.profile.platform, requirements: { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) } } };
}
