import { join } from "node:path";
import { dataProjects } from "../../../src/sheets/data/data-projects";
import { expectGolden } from "../../golden";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test("the sample's, row by row", async () => {
  expectGolden(join(__dirname, "data-projects.golden.txt"), draftText(draftOf(dataProjects, await evaluateSample(), 1)));
});
