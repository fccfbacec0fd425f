#!/usr/bin/env node
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const built = new URL("../../dist/cli/hyoka.cjs", import.meta.url);
if (existsSync(fileURLToPath(built))) {
  await import(built.href);
} else {
  console.error("コマンドがまだ組み立てられていません。npm ci を実行してください。 The command is not built yet: run npm ci.");
  process.exitCode = 2;
}
