import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, normalize } from "node:path";

import { Refusal } from "./refusal.mjs";

/** What was written, with a hash each; also tells a folder of ours from anybody else's. */
const LIST = "files.json";
const SIGN = "hyoka-office-folder";

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex");

/** All files below a folder, as paths with `/`, in order. */
export function listFiles(folder, below = "") {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(folder, `${below}${entry.name}/`) : [`${below}${entry.name}`]))
    .sort();
}

/** The files an earlier run has listed; `null` where the folder is not ours. Nothing outside of the folder is ever named. */
function readList(folder) {
  let list;
  try {
    list = JSON.parse(readFileSync(join(folder, LIST), "utf8"));
  } catch {
    return null;
  }
  if (list?.kind !== SIGN || !Array.isArray(list.files)) return null;
  return list.files.map(({ name }) => String(name)).filter((name) => !isAbsolute(name) && !normalize(name).startsWith(".."));
}

/** Refuses to touch what somebody else has put there. */
export function checkFolder(folder, force) {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Refusal(`「${folder}」はフォルダーではありません。`, `“${folder}” is not a folder.`);
  if (force || readdirSync(folder).length === 0 || readList(folder) !== null) return;
  throw new Refusal(
    `「${folder}」にはHyokaが作ったものでないファイルがあるため、書き込みをやめました（書き込む場合は --force を付けてください）。`,
    `“${folder}” holds files that Hyoka did not make, so nothing was written (add --force to write all the same).`,
  );
}

/** Writes the files (name → bytes) and their list; takes away what an earlier run wrote and only that. */
export function writeFolder(folder, files, about) {
  for (const name of readList(folder) ?? []) rmSync(join(folder, name), { force: true });
  for (const [name, bytes] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const list = { kind: SIGN, ...about, files: [...files].map(([name, bytes]) => ({ name, bytes: Buffer.byteLength(bytes), sha256: hashOf(bytes) })) };
  writeFileSync(join(folder, LIST), `${JSON.stringify(list, null, 2)}\n`);
}
