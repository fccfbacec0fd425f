const { join } = require("node:path");
const [unit] = require("../../jest.config").projects;

/**
 * The tests beside the mutated code; those of layers above it would run it too, and take days. Without the random plans:
 * thousands of them at each broken place take hours, and the tables alone must notice.
 */
/** @type {import("jest").Config} */
module.exports = {
  ...unit,
  rootDir: join(__dirname, "..", ".."),
  testMatch: [process.env["HYOKA_MUTATE"] ?? "grading"].map((folder) => `<rootDir>/tests/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: [...unit.testPathIgnorePatterns, "/properties\\.test\\.ts$"],
};
