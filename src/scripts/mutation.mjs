// Breaks the rooms that decide a letter, one place at a time, and counts what the tests beside them don't notice.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const STRYKER = fileURLToPath(new URL("../../node_modules/@stryker-mutator/core/bin/stryker.js", import.meta.url));
const ROOMS = process.argv.length > 2 ? process.argv.slice(2) : ["quantity", "grading"];

for (const room of ROOMS) {
  const { status } = spawnSync(process.execPath, [STRYKER, "run", "--mutate", `src/${room}/**/*.ts`], { stdio: "inherit", env: { ...process.env, HYOKA_MUTATE: room } });
  if (status !== 0) process.exitCode = status ?? 1;
}
