// npm run soak [-- PAIRS [SEED]]: random plans in random layouts, laid out and read back, far more of them than a test run has.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const [pairs = "100000", seed] = process.argv.slice(2);
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
const child = spawn(process.execPath, [jest, "tests/reading/any-layout", "--selectProjects", "unit"], {
  stdio: "inherit",
  env: { ...process.env, HYOKA_SOAK: pairs, ...(seed === undefined ? {} : { HYOKA_SEED: seed }) },
});
child.on("exit", (code) => {
  process.exitCode = code ?? 1;
});
