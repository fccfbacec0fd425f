const APP_PATHS = "Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe";
const KEYS = [`HKLM\\SOFTWARE\\${APP_PATHS}`, `HKCU\\SOFTWARE\\${APP_PATHS}`, `HKLM\\SOFTWARE\\WOW6432Node\\${APP_PATHS}`];
const APPLICATIONS = ["/Applications/Microsoft Excel.app", "~/Applications/Microsoft Excel.app"];

// The value's name is `(Default)` or `(既定)`; its kind is the same word everywhere.
const programIn = (answer) => /REG_(?:EXPAND_)?SZ\s+"?([^"\r\n]+?\.exe)"?\s*$/im.exec(answer)?.[1] ?? null;

/**
 * Where the desktop's Excel is, or why there is none.
 * `exists` asks for a file, `queryRegistry` for a key's default value as `reg query` prints it, `null` without the key.
 */
export function findExcel({ platform, home, exists, queryRegistry }) {
  if (platform === "win32") {
    const program = KEYS.map((key) => programIn(queryRegistry(key) ?? "")).find((path) => path !== null && exists(path));
    return program === undefined ? { missing: "excel" } : { program };
  }
  if (platform === "darwin") {
    const program = APPLICATIONS.map((path) => path.replace("~", home)).find(exists);
    return program === undefined ? { missing: "excel" } : { program };
  }
  return { missing: "system" };
}
