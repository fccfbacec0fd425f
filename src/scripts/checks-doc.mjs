// npm run checks-doc: writes docs/checks.md anew, from the checks, their words and the faults that are planted for them.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const child = spawn(process.execPath, [jest, "tests/checks/self-check", "--selectProjects", "unit"], {
  stdio: "inherit",
  env: { ...process.env, HYOKA_WRITE_GOLDEN: "1" },
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
