import { join } from "node:path";
import { dataFigures } from "../../../src/sheets/data/data-figures";
import { expectGolden } from "../../golden";
import { draftText } from "../draft-text";
import { draftOf, evaluateSample } from "../sample-plans";

test("the sample's, row by row", async () => {
  expectGolden(join(__dirname, "data-figures.golden.txt"), draftText(draftOf(dataFigures, await evaluateSample(), 1)));
});
