// Makes the folder an office needs to serve and hand out the add-in:
//   npm run package -- --url https://hyoka.example.lg.jp/hyoka/ [--out FOLDER] [--officejs self|cdn] [--force]
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

import { buildPane, PAGES, ROOT } from "./build-pane.mjs";
import { manifestFor, readBase } from "./manifest-for.mjs";
import { checkFolder, listFiles, writeFolder } from "./office-folder.mjs";
import { foreignHostsOf, officeReadme } from "./office-readme.mjs";
import { Refusal, runScript } from "./refusal.mjs";

const OPTIONS = {
  url: { type: "string" },
  out: { type: "string", default: join(ROOT, "dist", "office") },
  officejs: { type: "string", default: "self" },
  force: { type: "boolean", default: false },
};
// Notepad reads Japanese without a mark at the beginning, older programs of an office may not.
const BYTE_ORDER_MARK = "\ufeff";

const USAGE = new Refusal(
  "使い方：npm run package -- --url ページを置くURL [--out フォルダー] [--officejs self|cdn] [--force]",
  "Usage: npm run package -- --url ADDRESS [--out FOLDER] [--officejs self|cdn] [--force]",
);

function readArguments() {
  let values;
  try {
    values = parseArgs({ options: OPTIONS }).values;
  } catch {
    throw USAGE;
  }
  if (!["self", "cdn"].includes(values.officejs)) throw USAGE;
  return values;
}

await runScript(async () => {
  const { url, out, officejs, force } = readArguments();
  const base = readBase(url);
  const folder = resolve(out);
  const manifest = manifestFor(readFileSync(join(ROOT, "manifest.xml"), "utf8"), base);
  checkFolder(folder, force);

  buildPane(officejs);
  const names = listFiles(PAGES);
  const pages = new Map(names.map((name) => [`pages/${name}`, readFileSync(join(PAGES, name))]));
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const hosts = foreignHostsOf(names.filter((name) => name.endsWith(".html")).map((name) => readFileSync(join(PAGES, name), "utf8")));
  const readme = officeReadme({ version, base, hosts, files: pages.size });
  writeFolder(folder, new Map([["manifest.xml", manifest], ["README.txt", BYTE_ORDER_MARK + readme.replaceAll("\n", "\r\n")], ...pages]), { version, base });
  process.stdout.write(`「${folder}」に作りました。README.txt をご覧ください。\nMade “${folder}”: see README.txt.\n`);
});
