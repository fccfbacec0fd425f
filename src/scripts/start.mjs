import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildWorkbench } from "./build-workbench.mjs";
import { runScript } from "./refusal.mjs";
import { serveHttp } from "./serve-http.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const FIRST_PORT = Number(process.env["PORT"] ?? 3000);

/** Shows the page in the person's browser; where that fails, the printed address is enough. */
function openBrowser(address) {
  const [command, ...options] = {
    win32: ["cmd", "/c", "start", "", address],
    darwin: ["open", address],
  }[process.platform] ?? ["xdg-open", address];
  const browser = spawn(command, options, { stdio: "ignore", detached: true });
  browser.on("error", () => undefined);
  browser.unref();
}

await runScript(async () => {
  await buildWorkbench();
  const { port } = await serveHttp(join(ROOT, "dist", "workbench"), FIRST_PORT);
  const address = `http://localhost:${port}`;
  process.stdout.write(`ワークベンチを ${address} で開けます（終了は Ctrl+C）。 / The workbench is at ${address} (Ctrl+C ends it).\n`);
  if (process.stdout.isTTY && !process.env["CI"]) openBrowser(address);
});
