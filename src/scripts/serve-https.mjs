import { createServer } from "node:https";

import { Refusal } from "./refusal.mjs";
import { serveFolder } from "./static-files.mjs";

/** Serves a folder to this machine only, until the server is closed. */
export function serveHttps(folder, port, certificate) {
  return new Promise((done, refuse) => {
    const server = createServer(certificate, serveFolder(folder));
    server.once("error", (error) => {
      refuse(
        error.code === "EADDRINUSE"
          ? new Refusal(`ポート${port}はほかのプログラムが使っています。そのプログラムを終えてから、もう一度お試しください。`, `Port ${port} is in use by another program: close it and try again.`)
          : error,
      );
    });
    server.listen(port, "127.0.0.1", () => done(server));
  });
}
