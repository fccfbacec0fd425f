import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { fileFor, serveFolder } from "../../src/scripts/static-files.mjs";

let home: string;
let folder: string;
let server: Server;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), "hyoka-static-"));
  folder = join(home, "pane");
  mkdirSync(join(folder, "assets"), { recursive: true });
  mkdirSync(join(home, "pane-secret"));
  writeFileSync(join(folder, "taskpane.html"), "<p>評価</p>");
  writeFileSync(join(folder, "assets", "評価 見本.xlsx"), "PK");
  writeFileSync(join(home, "secret.txt"), "secret");
  writeFileSync(join(home, "pane-secret", "secret.txt"), "secret");
  server = createServer(serveFolder(folder));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});

afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(home, { recursive: true, force: true });
});

test.each<[string, string, readonly string[] | null]>([
  ["a page", "/taskpane.html", ["taskpane.html"]],
  ["a page with a question behind it, as Excel asks", "/taskpane.html?_host_Info=Excel$Win32$16.01$ja-JP", ["taskpane.html"]],
  ["a Japanese name, encoded", `/assets/${encodeURIComponent("評価 見本.xlsx")}`, ["assets", "評価 見本.xlsx"]],
  ["the folder itself", "/", null],
  ["a file that is not there", "/nothing.html", null],
  ["a file above", "/../secret.txt", null],
  ["a file above, encoded", "/..%2fsecret.txt", null],
  ["a file above, the Windows way", "/..%5csecret.txt", null],
  ["a neighbour whose name begins alike", "/..%2fpane-secret/secret.txt", null],
  ["a broken code", "/%E8%A9", null],
  ["a zero byte", "/taskpane.html%00", null],
])("%s", (_, address, parts) => {
  expect(fileFor(folder, address)).toBe(parts === null ? null : join(folder, ...parts));
});

const addressOf = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

test("a page is sent as what it is, and never kept", async () => {
  const answer = await fetch(`${addressOf()}/taskpane.html`);
  expect(await answer.text()).toBe("<p>評価</p>");
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test.each([
  ["GET", "/nothing", 404],
  ["HEAD", "/taskpane.html", 200],
  ["POST", "/taskpane.html", 405],
])("%s %s answers %i", async (method, path, status) => {
  expect((await fetch(addressOf() + path, { method })).status).toBe(status);
});

test("a request that climbs out of the folder, sent as it is, gets nothing", async () => {
  const answer = await new Promise<string>((done) => {
    let text = "";
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () => socket.end("GET /../secret.txt HTTP/1.0\r\n\r\n"));
    socket.on("data", (part: Buffer) => (text += part.toString()));
    socket.on("close", () => {
      done(text);
    });
  });
  expect(answer).toContain("404");
  expect(answer).not.toContain("secret");
});
