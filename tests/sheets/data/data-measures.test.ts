import { join } from "node:path";
import { dataMeasures } from "../../../src/sheets/data/data-measures";
import { expectGolden } from "../../golden";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test("the sample's, row by row", async () => {
  expectGolden(join(__dirname, "data-measures.golden.txt"), draftText(draftOf(dataMeasures, await evaluateSample(), 1)));
});
