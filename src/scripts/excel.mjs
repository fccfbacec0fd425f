// Opens the add-in in the desktop's Excel, for development: npm run excel
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

import { buildPane, PAGES, ROOT } from "./build-pane.mjs";
import { findExcel } from "./find-excel.mjs";
import { runPackage } from "./npx.mjs";
import { Refusal, runScript } from "./refusal.mjs";
import { serveHttps } from "./serve-https.mjs";

const PORT = 3001;
const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const SIDELOAD = "office-addin-debugging@7.0.0";

function queryRegistry(key) {
  try {
    return execFileSync("reg", ["query", key, "/ve"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } catch {
    return null;
  }
}

const MISSING = {
  system: () => new Refusal("デスクトップ版のExcelはWindowsとMacにしかないため、ここでは開けません（npm start をお使いください）。", "Excel for the desktop exists on Windows and Mac only, so it can't be opened here (use npm start)."),
  excel: () => new Refusal("このパソコンにExcelが見つかりません。Excel 2021以降を入れてから、もう一度お試しください。", "No Excel was found on this computer: install Excel 2021 or later and try again."),
};

async function makeCertificate() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const files = { key: join(folder, "localhost.key"), cert: join(folder, "localhost.crt") };
  if (!(await runPackage(CERTIFICATES, ["install"], ROOT)) || !existsSync(files.key) || !existsSync(files.cert)) {
    throw new Refusal("開発用の証明書を作れませんでした。インターネットに接続できるかをお確かめください。", "The certificate for development could not be made: see whether the internet can be reached.");
  }
  return { key: readFileSync(files.key), cert: readFileSync(files.cert) };
}

await runScript(async () => {
  const excel = findExcel({ platform: process.platform, home: homedir(), exists: existsSync, queryRegistry });
  if ("missing" in excel) throw MISSING[excel.missing]();
  buildPane();
  const server = await serveHttps(PAGES, PORT, await makeCertificate());
  if (!(await runPackage(SIDELOAD, ["start", "manifest.xml", "desktop"], ROOT))) {
    server.close();
    throw new Refusal("Excelにアドインを登録できませんでした。上の表示をお確かめください。", "The add-in could not be registered with Excel: see what is said above.");
  }
  process.stdout.write("Excelを開きました。終えるときは Ctrl+C を押してください。\nExcel is open. Press Ctrl+C to end.\n");
  process.once("SIGINT", async () => {
    await runPackage(SIDELOAD, ["stop", "manifest.xml"], ROOT);
    server.close();
    server.closeAllConnections();
  });
});
