import { findExcel } from "../../src/scripts/find-excel.mjs";

const PROGRAM = "C:\\Program Files\\Microsoft Office\\Root\\Office16\\EXCEL.EXE";
const answer = (name: string, kind: string, value: string) =>
  `\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\excel.exe\r\n    ${name}    ${kind}    ${value}\r\n\r\n`;

type Machine = Parameters<typeof findExcel>[0];
const machine = (platform: string, files: readonly string[], registry: (key: string) => string | null = () => null): Machine => ({
  platform,
  home: "/Users/hyoka",
  exists: (path) => files.includes(path),
  queryRegistry: registry,
});

test.each<[string, Machine, ReturnType<typeof findExcel>]>([
  ["Windows knows where Excel is", machine("win32", [PROGRAM], () => answer("(Default)", "REG_SZ", PROGRAM)), { program: PROGRAM }],
  ["Japanese Windows calls the default value 既定", machine("win32", [PROGRAM], () => answer("(既定)", "REG_SZ", PROGRAM)), { program: PROGRAM }],
  ["its words may come out broken", machine("win32", [PROGRAM], () => answer("(\ufffd\ufffd\ufffd\ufffd)", "REG_SZ", PROGRAM)), { program: PROGRAM }],
  ["the path may stand in quotes", machine("win32", [PROGRAM], () => answer("(Default)", "REG_SZ", `"${PROGRAM}"`)), { program: PROGRAM }],
  ["Excel may be installed for one person", machine("win32", [PROGRAM], (key) => (key.startsWith("HKCU") ? answer("(Default)", "REG_SZ", PROGRAM) : null)), { program: PROGRAM }],
  ["Excel may be the 32-bit one", machine("win32", [PROGRAM], (key) => (key.includes("WOW6432Node") ? answer("(Default)", "REG_SZ", PROGRAM) : null)), { program: PROGRAM }],
  ["the registry remembers an Excel that is gone", machine("win32", [], () => answer("(Default)", "REG_SZ", PROGRAM)), { missing: "excel" }],
  ["the key has no value", machine("win32", [PROGRAM], () => answer("(Default)", "REG_SZ", "")), { missing: "excel" }],
  ["Windows has no Excel", machine("win32", []), { missing: "excel" }],
  ["a Mac has Excel for everybody", machine("darwin", ["/Applications/Microsoft Excel.app"]), { program: "/Applications/Microsoft Excel.app" }],
  ["a Mac has Excel for one person", machine("darwin", ["/Users/hyoka/Applications/Microsoft Excel.app"]), { program: "/Users/hyoka/Applications/Microsoft Excel.app" }],
  ["a Mac has no Excel", machine("darwin", ["/Applications/Numbers.app"]), { missing: "excel" }],
  ["Linux has none in any case", machine("linux", ["/Applications/Microsoft Excel.app"], () => answer("(Default)", "REG_SZ", PROGRAM)), { missing: "system" }],
])("%s", (_, asked, found) => {
  expect(findExcel(asked)).toEqual(found);
});
