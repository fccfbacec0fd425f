import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeSample } from "./make-sample";

writeFileSync(join(__dirname, "..", "..", "assets", "sample.xlsx"), makeSample());
