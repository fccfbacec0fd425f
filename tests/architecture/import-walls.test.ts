import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";

const ROOT = join(__dirname, "..", "..");
const SOURCE = join(ROOT, "src");

/** What each folder may import, from itself apart; a reason stands beside what is forbidden. */
const WALLS: Record<string, { readonly may: readonly string[]; readonly because: string }> = {
  quantity: { may: [], because: "what a text means depends on nothing but the text" },
  plan: { may: ["quantity", "workbook"], because: "a plan is plain values; it knows places, not how sheets are read or judged" },
  reading: { may: ["plan", "quantity", "workbook"], because: "reading makes a plan of a snapshot and judges nothing" },
  grading: { may: ["plan", "quantity", "workbook"], because: "grading sees the plan, never the sheets it came from" },
  checks: { may: ["plan", "grading", "quantity", "workbook"], because: "a check judges facts; wording is made at the edge" },
  sheets: { may: ["plan", "grading", "checks", "quantity", "workbook", "messages"], because: "a sheet draft is words and layout, still no Excel" },
  workbook: { may: [], because: "the seam knows sheets and cells, nothing of plans" },
  "workbook/excel": { may: ["workbook"], because: "the Excel side fulfils the seam and knows nothing else" },
  "workbook/file": { may: ["workbook"], because: "the file side fulfils the seam and knows nothing else" },
  messages: { may: ["reading", "plan", "grading", "checks", "quantity", "workbook"], because: "sentences are made from data, they decide nothing" },
  actions: {
    may: ["reading", "grading", "checks", "sheets", "plan", "quantity", "workbook", "messages"],
    because: "an action is what a person can do, on whichever side of the seam it is given",
  },
  taskpane: { may: ["actions", "messages", "plan", "grading", "checks", "quantity", "workbook", "workbook/excel"], because: "the pane shows and asks; work is done in actions" },
  commands: { may: ["actions", "grading", "messages", "workbook", "workbook/excel"], because: "a ribbon button is one action" },
  workbench: { may: ["actions", "messages", "taskpane", "plan", "quantity", "workbook", "workbook/file"], because: "the workbench is the pane over a file" },
  cli: { may: ["actions", "sheets", "messages", "plan", "grading", "checks", "quantity", "workbook", "workbook/file"], because: "the command line is the actions over a file" },
  sample: { may: ["workbook", "workbook/file"], because: "the sample is a department's file and knows nothing of grading" },
  scripts: { may: ["sample", "workbook/file"], because: "scripts build and serve; they hold none of the product" },
};

const SIDES = ["workbook/excel", "workbook/file"];

/** `src/workbook/excel/read.ts` lives in `workbook/excel`, `src/plan/plan.ts` in `plan`. */
function roomOf(file: string): string {
  const path = relative(SOURCE, file).split(sep).join("/");
  return SIDES.find((side) => path.startsWith(`${side}/`)) ?? path.split("/")[0] ?? "";
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );
}

// Also what is loaded later, with a comment that names its file: import(/* … */ "./pane-body").
const IMPORT = /(?:from|import|require)\s*\(?\s*(?:\/\*[^*]*\*\/\s*)?"([^"]+)"/g;

function importsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(IMPORT)].map(([, target = ""]) => target);
}

const files = listFiles(SOURCE);

test("every folder of src has its wall", () => {
  const rooms = new Set(files.map(roomOf));
  expect([...rooms].filter((room) => !(room in WALLS))).toEqual([]);
});

test("imports go one way", () => {
  const breaches = files.flatMap((file) => {
    const room = roomOf(file);
    const wall = WALLS[room];
    return importsOf(file)
      .filter((target) => target.startsWith("."))
      .map((target) => posix.join(dirname(file).split(sep).join("/"), target))
      // package.json alone is read from outside: the version.
      .filter((path) => path.startsWith(SOURCE.split(sep).join("/")))
      .map(roomOf)
      .filter((target) => target !== room && !wall?.may.includes(target))
      .map((target) => `${relative(ROOT, file)} imports ${target}, but: ${wall?.because ?? "no wall"}`);
  });
  expect(breaches).toEqual([]);
});

// One folder names each of these, so that the rest stands without it.
const KEEPERS: readonly { readonly what: string; readonly named: RegExp; readonly by: readonly string[]; readonly because: string }[] = [
  { what: "Excel and Office", named: /\b(?:Excel|Office|OfficeExtension)\.[A-Za-z]/, by: ["workbook/excel"], because: "everything else runs without Excel" },
  { what: "zip and XML", named: /from "(?:fflate|saxes)"/, by: ["workbook/file"], because: "only the file side opens files" },
  { what: "React and Fluent", named: /from "(?:react|@fluentui\/)/, by: ["taskpane", "workbench"], because: "the core has no screen" },
  { what: "Node", named: /from "node:/, by: ["cli", "sample", "scripts"], because: "the core runs in a browser too" },
];

test.each(KEEPERS)("$what: $because", ({ named, by }) => {
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
  const breaches = files.filter((file) => !by.includes(roomOf(file)) && named.test(withoutComments(readFileSync(file, "utf8"))));
  expect(breaches.map((file) => relative(ROOT, file))).toEqual([]);
});
