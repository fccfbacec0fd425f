import { join } from "node:path";
import { dataCodes } from "../../../src/sheets/data/data-codes";
import { expectGolden } from "../../golden";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test("the sample's, row by row", async () => {
  expectGolden(join(__dirname, "data-codes.golden.txt"), draftText(draftOf(dataCodes, await evaluateSample(), 1)));
});
