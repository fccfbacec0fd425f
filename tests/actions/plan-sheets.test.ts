import { evaluate } from "../../src/actions/evaluate";
import { listPlanSheets } from "../../src/actions/plan-sheets";
import { evaluateSnapshots } from "../../src/actions/evaluation";
import { gradePlan } from "../../src/grading/grade-plan";
import { defaultScheme } from "../../src/grading/schemes";
import { makeSample } from "../../src/sample/make-sample";
import { kindsOfPlans } from "../../src/actions/plan-sheet-kinds";
import type { BookDescription } from "../workbook/book-description";
import { textOf } from "../../src/workbook/snapshot";
import { outputSheets } from "../../src/sheets";
import { FileWorkbook, newBook, openPackage, readSnapshot } from "../../src/workbook/file";
import type { WorkbookFailure } from "../../src/workbook/failure";
import { open, reopen } from "../office-host/open";
import { stateOf } from "../office-host/state";
import { describeBook } from "../workbook/describe-snapshot";
import { draftOf, said } from "../workbook/drafts";

const KINDS = outputSheets.map(({ kind }) => kind);
const OPTIONS = { scheme: null, language: "ja", edits: "ask", sheets: ["goal-matrix", "measure-pages", "summary"] } as const;
const sample = () => open(describeBook(readSnapshot(openPackage(makeSample()), "sample.xlsx")));

/** The sample's plans by other names. */
async function draftsNamed(names: readonly string[]) {
  const evaluation = evaluateSnapshots([await new FileWorkbook(makeSample(), "sample.xlsx").read()], defaultScheme);
  const plans = evaluation.plans.map(({ plan }, index) => gradePlan({ ...plan, name: names[index] ?? plan.name, title: names[index] ?? plan.title }, defaultScheme));
  const renamed = { ...evaluation, plans };
  return listPlanSheets(renamed, KINDS, { language: "ja", date: "" }).sheets.map(({ draft }) => draft(renamed, () => null, { language: "ja", date: "" }));
}

const LONG = "第3次伊勢崎市総合計画前期アクションプラン（令和7年度から令和11年度まで）";

test.each<[string, readonly string[]]>([
  ["short names", ["第2次", "第3次"]],
  ["names longer than a tab", [`旧${LONG}`, LONG]],
  ["two that begin alike", [`${LONG}の一`, `${LONG}の二`]],
  ["names with signs that a tab refuses", ["R2/R6:計画", "'[案]?*"]],
])("%s: every sheet of two plans has a name of its own that Excel takes", async (_, names) => {
  const taken = newBook([draftOf([[said("前任者の表")]], { kind: "x", name: "KPI一覧（第3次）" })], { marked: false });
  const workbook = new FileWorkbook(taken, "計画.xlsx");
  const drafts = (await draftsNamed(names)).filter(({ cells }) => cells.every((row) => row.every((cell) => cell.kind !== "formula" || !cell.formula.includes("{"))));
  const written = (await workbook.write(drafts)).map(({ sheet }) => sheet);
  expect(new Set(written.map((name) => name.normalize("NFKC").toLowerCase())).size).toBe(drafts.length);
  expect(written.filter((name) => name.length > 31 || /[\\/?*:[\]]/.test(name) || /^'|'$/.test(name))).toEqual([]);
  // Written again, each finds its own.
  expect((await workbook.write(drafts)).map(({ sheet }) => sheet)).toEqual(written);
});

test("of a long name the beginning stands in the bracket", async () => {
  const names = (await draftsNamed(["旧", LONG])).map(({ name }) => name);
  expect(names).toContain("重点プロジェクト対応表");
  expect(names.find((name) => name.startsWith("KPI一覧（第3次"))).toMatch(/^KPI一覧（第3次.*…）$/);
});

test.each<[string, (host: ReturnType<typeof sample>["host"]) => void, string]>([
  ["a protected sheet of ours", (host) => { const made = host.book.sheets.find(({ name }) => name.startsWith("SDGs対応表")); if (made) made.protected = true; }, "SheetProtected"],
  ["a book whose structure is protected", (host) => { host.book.protected = true; }, "BookProtected"],
])("%s: refused by name before anything is written", async (_, meanwhile, code) => {
  const { host, workbook } = sample();
  expect((await evaluate(workbook, OPTIONS)).state).toBe("written");
  meanwhile(host);
  const before = stateOf(host.book);
  const failure = await evaluate(reopen(host), OPTIONS).then(() => null, (thrown: unknown) => thrown as WorkbookFailure);
  expect(failure?.code).toBe(code);
  expect(stateOf(host.book)).toEqual(before);
});

test("a shared book refuses charts: the tables stand, and the sheet is said to be without", async () => {
  const { host, workbook } = sample();
  host.book.refusesCharts = true;
  const outcome = await evaluate(workbook, OPTIONS);
  expect(outcome.state === "written" && outcome.written.filter(({ withoutCharts }) => withoutCharts).map(({ kind }) => kind)).toEqual(["summary", "summary@2"]);
});

const kpiSheets = async (workbook: { read: FileWorkbook["read"] }) => {
  const { sheets } = await workbook.read();
  return sheets.flatMap(({ name, mark, rows }) => (mark ? [[name, mark.kind, mark.plan, rows.flat().map(textOf).join("\t")] as const] : []));
};

test("a sheet made for a plan stays that plan's when another plan's table comes to stand before it, and when it goes again", async () => {
  const whole = describeBook(readSnapshot(openPackage(makeSample()), "sample.xlsx"));
  const [second, ...third] = whole.sheets;
  const kpis = { ...OPTIONS, sheets: ["kpi-list"] };
  const { host } = open({ ...whole, sheets: third } satisfies BookDescription);
  await evaluate(reopen(host), kpis);
  const [alone] = await kpiSheets(reopen(host));
  expect(alone?.slice(0, 3)).toEqual(["KPI一覧", "kpi-list", "2"]);

  const [added] = open({ ...whole, sheets: second ? [second] : [] }).host.book.sheets;
  if (!added) throw new Error("no second plan");
  host.book.sheets.unshift({ ...added, id: "{added}" });
  expect((await evaluate(reopen(host), kpis)).state).toBe("written");
  const both = await kpiSheets(reopen(host));
  expect(both.map((each) => each.slice(0, 3))).toEqual([["KPI一覧", "kpi-list", "2"], ["KPI一覧（第2次伊勢崎市総合計画）", "kpi-list@2", "3"]]);
  expect(both[0]?.[3]).toBe(alone?.[3]);

  host.book.sheets.splice(host.book.sheets.findIndex(({ id }) => id === "{added}"), 1);
  await evaluate(reopen(host), kpis);
  expect(await kpiSheets(reopen(host))).toEqual(both);
});

const mark = (kind: string, plan?: string) => ({ mark: { kind, name: "KPI一覧", fingerprint: "", people: [], ...(plan === undefined ? {} : { plan }) } });

test.each<[string, readonly (string | null)[], readonly ReturnType<typeof mark>[], readonly string[]]>([
  ["a new book: in the order of the plans", ["3", "2"], [], ["kpi-list", "kpi-list@2"]],
  ["each its own, whatever the order", ["3", "2"], [mark("kpi-list", "2"), mark("kpi-list@2", "3")], ["kpi-list@2", "kpi-list"]],
  ["a sheet of a plan that is not in the book any more is left alone", ["3"], [mark("kpi-list", "2")], ["kpi-list@2"]],
  ["sheets that do not say their plan: in the order of the plans", ["3", "2"], [mark("kpi-list"), mark("kpi-list@2")], ["kpi-list", "kpi-list@2"]],
  ["a plan without codes takes no other plan's sheet", [null], [mark("kpi-list", "2")], ["kpi-list@2"]],
  ["other kinds and kept copies say nothing", ["3"], [mark("kpi-list-x", "2"), mark("copy-of:kpi-list", "2")], ["kpi-list"]],
])("kinds of the plans' sheets: %s", (_, keys, sheets, kinds) => {
  expect(kindsOfPlans("kpi-list", keys, sheets)).toEqual(kinds);
});
