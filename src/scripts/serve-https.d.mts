import type { Server } from "node:https";
export function serveHttps(folder: string, port: number, certificate: { readonly key?: Uint8Array; readonly cert?: Uint8Array }): Promise<Server>;
