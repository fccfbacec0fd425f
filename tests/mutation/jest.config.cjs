const { join } = require("node:path");
const [unit] = require("../../jest.config").projects;

/** The tests beside the mutated code; those of layers above it are too slow to be run for every mutant. */
/** @type {import("jest").Config} */
module.exports = {
  ...unit,
  rootDir: join(__dirname, "..", ".."),
  testMatch: ["grading", "quantity", "plan"].map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
};
