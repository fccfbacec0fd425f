import { join } from "node:path";
import { dataGrades } from "../../../src/sheets/data/data-grades";
import { expectGolden } from "../../golden";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test("the sample's, row by row", async () => {
  expectGolden(join(__dirname, "data-grades.golden.txt"), draftText(draftOf(dataGrades, await evaluateSample(), 0)));
});
