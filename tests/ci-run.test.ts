import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";

const RUN = join(__dirname, "..", ".ci", "run");
const results = (numPassedTests: number, numFailedTests: number, numPendingTests: number, numRuntimeErrorTestSuites = 0) =>
  JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests: 0, numRuntimeErrorTestSuites });

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "hyoka-ci-"));
  mkdirSync(join(home, "project", ".ci"), { recursive: true });
  mkdirSync(join(home, "bin"));
  cpSync(RUN, join(home, "project", ".ci", "run"));
  symlinkSync(process.execPath, join(home, "bin", "node"));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** What npm is made to do: how `npm ci` and `npm test` end, and the results the tests leave. */
type Npm = { readonly ci?: number; readonly test?: number; readonly leaves?: string };

function run(shell: string, { ci = 0, test: tested = 0, leaves }: Npm) {
  const results = join(home, "results");
  if (leaves !== undefined) writeFileSync(results, leaves);
  const npm = join(home, "bin", "npm");
  writeFileSync(npm, `#!/bin/sh\necho "npm $*" >> ../calls\nif [ "$1" = ci ]; then exit ${ci}; fi\n[ -f ../results ] && cp ../results test-results.json\nexit ${tested}\n`);
  chmodSync(npm, 0o755);
  const { status, stdout } = spawnSync(shell, [join(home, "project", ".ci", "run")], { encoding: "utf8", env: { ...process.env, PATH: `${join(home, "bin")}${delimiter}${process.env["PATH"] ?? ""}` } });
  return { status, last: stdout.trimEnd().split("\n").at(-1) };
}

// .ci/run is a script for the build machine, whichever shell that has; nobody runs it on Windows.
(process.platform === "win32" ? describe.skip : describe).each(["sh", "bash"])(".ci/run in %s (skipped on Windows: it is a shell script)", (shell) => {
  test.each<[string, Npm, string | null, string, number]>([
    ["all pass", { leaves: results(120, 0, 2) }, null, "120 passed, 0 failed, 2 skipped", 0],
    ["some fail", { test: 1, leaves: results(118, 2, 2) }, null, "118 passed, 2 failed, 2 skipped", 1],
    ["a suite could not run", { test: 1, leaves: results(118, 0, 0, 1) }, null, "118 passed, 1 failed, 0 skipped", 1],
    ["npm ci fails", { ci: 7 }, null, "0 passed, 1 failed, 0 skipped", 7],
    ["npm ci fails and older results lie about", { ci: 1 }, results(120, 0, 0), "0 passed, 1 failed, 0 skipped", 1],
    ["the tests die and older results lie about", { test: 137 }, results(120, 0, 0), "0 passed, 1 failed, 0 skipped", 137],
    ["the tests end well but leave nothing", {}, null, "0 passed, 1 failed, 0 skipped", 1],
    ["the results are cut off", { test: 1, leaves: '{"numPassedTests": 12' }, null, "0 passed, 1 failed, 0 skipped", 1],
    ["the results are something else", { leaves: "{}" }, null, "0 passed, 1 failed, 0 skipped", 1],
    ["nothing failed but the run did", { test: 1, leaves: results(120, 0, 0) }, null, "120 passed, 1 failed, 0 skipped", 1],
  ])("%s", (_, npm, older, last, status) => {
    if (older !== null) writeFileSync(join(home, "project", "test-results.json"), older);
    expect(run(shell, npm)).toEqual({ last, status });
  });
});
