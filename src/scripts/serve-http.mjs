import { createServer } from "node:http";
import { serveFolder } from "./static-files.mjs";

const LAST_TRY = 20;

/** `localhost` and nothing else: a page of another site that points its own name at this machine gets no answer. */
const isLocal = (host) => /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host ?? "");

function listen(server, port) {
  return new Promise((done, refuse) => {
    const refused = (error) => refuse(error);
    server.once("error", refused);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", refused);
      done(server.address().port);
    });
  });
}

/** Serves a folder to this machine only, at the port or the next free one. Port 0 takes any. */
export async function serveHttp(folder, firstPort) {
  const answer = serveFolder(folder);
  const server = createServer((request, response) => {
    if (!isLocal(request.headers.host)) {
      response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8" }).end("403");
      return;
    }
    // A page's own policy can't say who may frame it; only a header can.
    response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
    if (request.url === "/" || request.url?.startsWith("/?")) request.url = "/index.html";
    answer(request, response);
  });
  for (let tries = 0; ; tries += 1) {
    try {
      return { server, port: await listen(server, firstPort === 0 ? 0 : firstPort + tries) };
    } catch (error) {
      if (error.code !== "EADDRINUSE" || tries === LAST_TRY) throw error;
    }
  }
}
