import { readFileSync } from "node:fs";
import { join } from "node:path";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import type { Finding } from "../../src/checks/finding";
import { sayFinding } from "../../src/messages/checks";
import { makeSample } from "../../src/sample/make-sample";
import { FileWorkbook } from "../../src/workbook/file";
import { expectGolden } from "../golden";
import { describeWith, sharedPath } from "../shared";

const lineOf = (finding: Finding) =>
  [
    finding.severity,
    finding.check,
    `${finding.place.sheet}!${finding.place.cell}`,
    ...(finding.also.length > 0 ? [`ほか${finding.also.length}か所`] : []),
    sayFinding("ja", finding),
    ...(finding.mend === null ? [] : [`⇒ ${finding.mend}`]),
  ].join("\t").replaceAll("\n", "⏎");

/** Every finding, and every check that could not look, with the reason: a text that a planner can read line by line. */
async function listFindings(bytes: Uint8Array, file: string): Promise<string> {
  const { report } = evaluateSnapshots([await new FileWorkbook(bytes, file).read()], null);
  const idle = report.checks.flatMap((run) => (run.state === "not-run" && run.why !== "not-asked" && run.why !== "csv-only" ? [`${run.id}\t${run.why ?? run.unlooked.map(({ plan, why }) => `${plan} ${why}`).join("、")}`] : []));
  return [...report.findings.map(lineOf), "", "実行していない点検", ...idle, ""].join("\n");
}

test("the sample: all findings, line by line", async () => {
  expectGolden(join(__dirname, "findings-sample.golden.txt"), await listFindings(makeSample(), "sample.xlsx"));
});

describeWith("workbooks", "two departments' own files", () => {
  test.each(["action-plan-third.xlsx", "evaluation-second-plan.xlsx"])("%s: all findings, line by line", async (file) => {
    expectGolden(join(__dirname, `findings-${file.replace(".xlsx", "")}.golden.txt`), await listFindings(new Uint8Array(readFileSync(sharedPath("workbooks", file))), file));
  });
});
