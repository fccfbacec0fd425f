import { readdirSync } from "node:fs";
import { join } from "node:path";

const ROOM = join(__dirname, "..", process.env["HYOKA_MUTATE"] ?? "grading");

/**
 * The tests beside the mutated code; those of layers above it would run it too, and take days. Without the random plans:
 * thousands of them at each broken place take hours, and the tables alone must notice.
 */
const files = readdirSync(ROOM, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".test.ts") && !file.endsWith("properties.test.ts")).sort();

// All in one, for each file of its own would load all of the code once more, thousands of times.
describe.each(files)("%s", (file) => {
  jest.requireActual(join(ROOM, file));
});
