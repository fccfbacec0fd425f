import type { Server } from "node:http";
export function serveHttp(folder: string, firstPort: number): Promise<{ readonly server: Server; readonly port: number }>;
