import type { IncomingMessage, ServerResponse } from "node:http";
export function fileFor(folder: string, address: string): string | null;
export function serveFolder(folder: string): (request: IncomingMessage, response: ServerResponse) => void;
