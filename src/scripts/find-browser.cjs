const { execFileSync } = require("node:child_process");
const { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { delimiter, join } = require("node:path");

const WINDOWS = ["Microsoft/Edge/Application/msedge.exe", "Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe"];
const MAC = ["Microsoft Edge", "Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const LINUX = ["microsoft-edge", "microsoft-edge-stable", "google-chrome", "google-chrome-stable", "chromium", "chromium-browser"];

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** Where Edge, Chrome and Chromium usually are on this system. */
function usualPlaces() {
  if (process.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((name) => process.env[name]).filter(Boolean);
    return WINDOWS.flatMap((path) => roots.map((root) => join(root, path)));
  }
  if (process.platform === "darwin") return MAC;
  return LINUX.flatMap((name) => (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)));
}

/** The package's own settings look for its letters where they were not unpacked; without any, text has no height at all. */
const fontSettings = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, "fonts-cache")}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium that lies in the package `@sparticuz/chromium`, with the libraries it carries.
 * It unpacks those only for one system, so it is told that this is it; and it takes any `chromium`
 * left in the temporary folder for its own, so it gets a folder of its own, marked when it is complete.
 */
function unpackCarried() {
  // Its package.json is not to be had through its own exports.
  const { devDependencies } = require("../../package.json");
  const version = devDependencies["@sparticuz/chromium"];
  const folder = join(tmpdir(), `hyoka-chromium-${version}`);
  const complete = join(folder, "complete");
  const env = { TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs22.x" };
  if (!existsSync(complete)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const script = `require("@sparticuz/chromium").executablePath().catch((error) => { console.error(error); process.exit(1); })`;
    execFileSync(process.execPath, ["-e", script], { env: { ...process.env, ...env }, cwd: __dirname, stdio: ["ignore", "ignore", "inherit"] });
    writeFileSync(join(folder, "fonts", "fonts.conf"), fontSettings(folder));
    writeFileSync(complete, version);
  }
  const libraries = join(folder, "al2023", "lib");
  return {
    executablePath: join(folder, "chromium"),
    env: { FONTCONFIG_PATH: join(folder, "fonts"), LD_LIBRARY_PATH: [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter) },
  };
}

/** `HYOKA_CHROMIUM` names a browser, or is `none` so as to use the one the package carries. */
function findBrowser() {
  const named = process.env.HYOKA_CHROMIUM;
  if (named !== undefined && named !== "none") return { executablePath: named, env: {} };
  const installed = named === "none" ? undefined : usualPlaces().find(runs);
  return installed === undefined ? unpackCarried() : { executablePath: installed, env: {} };
}

module.exports = { findBrowser };
