import { join } from "node:path";
import { dataGoals } from "../../../src/sheets/data/data-goals";
import { expectGolden } from "../../golden";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test("the sample's, row by row", async () => {
  expectGolden(join(__dirname, "data-goals.golden.txt"), draftText(draftOf(dataGoals, await evaluateSample(), 1)));
});
