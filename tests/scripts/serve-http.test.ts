import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serveHttp } from "../../src/scripts/serve-http.mjs";

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hyoka-http-"));
  writeFileSync(join(folder, "index.html"), "<p>ワークベンチ</p>");
  ({ server, port } = await serveHttp(folder, 0));
});
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

function ask(path: string, host: string): Promise<{ readonly status: number; readonly body: string; readonly frames: string | undefined }> {
  return new Promise((done, refuse) => {
    request({ host: "127.0.0.1", port, path, headers: { Host: host }, agent: false }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part));
      response.on("end", () => {
        done({ status: response.statusCode ?? 0, body, frames: response.headers["content-security-policy"] as string | undefined });
      });
    })
      .on("error", refuse)
      .end();
  });
}

const asked: Record<string, readonly [path: string, host: string, status: number]> = {
  "名前のない頁は初めの頁": ["/", "localhost", 200],
  "番地でも開ける": ["/index.html", "127.0.0.1", 200],
  "ないものはない": ["/none.html", "localhost", 404],
  "外のファイルは出さない": ["/../package.json", "localhost", 404],
  "ほかの名前で訪ねてきた頁には答えない": ["/", "evil.example", 403],
};

test.each(Object.entries(asked))("%s", async (_, [path, host, status]) => {
  expect((await ask(path, `${host}:${port}`)).status).toBe(status);
});

test("ほかの頁の中に入れさせない", async () => {
  expect((await ask("/", "localhost")).frames).toBe("frame-ancestors 'none'");
});

test("ふさがっている番号の次を使う", async () => {
  const next = await serveHttp(folder, port);
  expect(next.port).toBeGreaterThan(port);
  expect((next.server.address() as AddressInfo).address).toBe("127.0.0.1");
  await new Promise((done) => next.server.close(done));
});
