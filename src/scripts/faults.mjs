// npm run faults [-- OF_EACH [SEED [CHECK]]]: faults planted into random clean plans, far more of them than a test run has, and a table of what was found.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const [ofEach = "120", seed = String(Date.now() % 1_000_000_000), check] = process.argv.slice(2);
console.log(`seed ${seed}`);
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const child = spawn(process.execPath, [jest, "tests/checks/planted-faults", "--selectProjects", "unit"], {
  stdio: "inherit",
  env: { ...process.env, HYOKA_FAULTS: ofEach, HYOKA_SEED: seed, ...(check === undefined ? {} : { HYOKA_CHECK: check }) },
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
