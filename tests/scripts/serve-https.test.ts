import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";

import { Refusal } from "../../src/scripts/refusal.mjs";
import { serveHttps } from "../../src/scripts/serve-https.mjs";

const close = (server: Server) =>
  new Promise((done) => {
    server.close(done);
  });

test("a port that is taken is said in one sentence", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const { port } = other.address() as AddressInfo;
  await expect(serveHttps(__dirname, port, {})).rejects.toThrow(Refusal);
  await expect(serveHttps(__dirname, port, {})).rejects.toThrow(`Port ${port} is in use`);
  await close(other);
});

test("only this machine is served", async () => {
  const server = await serveHttps(__dirname, 0, {});
  expect((server.address() as AddressInfo).address).toBe("127.0.0.1");
  await close(server);
});
