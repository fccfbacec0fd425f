const { join } = require("node:path");
const [unit] = require("../../jest.config").projects;

/** @type {import("jest").Config} */
module.exports = { ...unit, rootDir: join(__dirname, "..", ".."), roots: ["<rootDir>/tests/mutation"], testMatch: ["<rootDir>/tests/mutation/room.ts"], watchman: false };
