const compile = {
  "^.+\\.m?[jt]sx?$": [
    "@swc/jest",
    { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022", transform: { react: { runtime: "automatic" } } }, module: { type: "commonjs" } },
  ],
};

/** @type {import("jest").Config} */
module.exports = {
  reporters: ["default"],
  // As many at a time as there are cores: while one page waits, another works.
  maxWorkers: "100%",
  testSequencer: "<rootDir>/tests/slow-first.cjs",
  projects: [
    {
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["<rootDir>/tests/browser/"],
      setupFilesAfterEnv: ["<rootDir>/tests/patience.cjs"],
      transform: compile,
    },
    {
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/browser/**/*.test.ts"],
      // Builds the pages and finds a browser; neither belongs into a test's own time.
      globalSetup: "<rootDir>/tests/browser/global-setup.cjs",
      setupFilesAfterEnv: ["<rootDir>/tests/patience.cjs"],
      transform: compile,
    },
  ],
};
