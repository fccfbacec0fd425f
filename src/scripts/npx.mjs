import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

// Windows starts no .cmd file without a shell, so npx is run as the Node program it is.
function findNpx() {
  const besideNode = dirname(process.execPath);
  const homes = [
    process.env.npm_execpath === undefined ? null : dirname(process.env.npm_execpath),
    join(besideNode, "node_modules", "npm", "bin"),
    join(besideNode, "..", "lib", "node_modules", "npm", "bin"),
  ];
  return homes.filter((home) => home !== null).map((home) => join(home, "npx-cli.js")).find(existsSync) ?? null;
}

/** Runs a program of the registry; whether it went well. Our own server goes on answering meanwhile. */
export function runPackage(name, args, cwd) {
  const npx = findNpx();
  if (npx === null) return Promise.resolve(false);
  return new Promise((done) => {
    const program = spawn(process.execPath, [npx, "--yes", name, ...args], { cwd, stdio: "inherit" });
    program.once("error", () => done(false));
    program.once("exit", (code) => done(code === 0));
  });
}
