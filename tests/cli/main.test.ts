import { gradesChecks } from "../../src/checks/grades";
import { sayCheck } from "../../src/messages/checks";
import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isesaki } from "../../src/grading/schemes/isesaki";
import { draftScheme } from "../../src/sheets/scheme/draft-scheme";
import { main } from "../../src/cli/main";
import { makeSample } from "../../src/sample/make-sample";
import { FileWorkbook, newBook, openPackage } from "../../src/workbook/file";
import { rewriteZip } from "../../src/workbook/file/zip-writer";
import { draftOf, said } from "../workbook/drafts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "hyoka-"));
  writeFileSync(join(folder, "sample.xlsx"), makeSample());
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string) => join(folder, name);

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err: err.map((line) => line.replaceAll(folder, "…")) };
}

const rowsBook = (rows: readonly (readonly string[])[]) => newBook([draftOf(rows.map((row) => row.map(said)))], { marked: false });
const HEADINGS = ["施策名", "指標", "実績値", "目標値", "定量評価"];

test("reads the sample and says what it found", async () => {
  const { code, out, err } = await run("evaluate", file("sample.xlsx"));
  expect([code, err]).toEqual([0, []]);
  expect(out.slice(0, 5)).toEqual([
    "第2次伊勢崎市総合計画：38施策・69指標を読み取りました。",
    "評価の一致47件・相違22件・比べられないもの0件",
    "第3次伊勢崎市総合計画：36施策・5プロジェクト・KPI79件を読み取りました。評価する実績値や評価の記入はありません。",
    "評価基準：伊勢崎市（第2次総合計画）（標準で入っている基準）",
    "要確認　成果・課題一覧!I7　「健康づくり事業への参加者数」の評価は入力がC、算出がDです（5,900人 ÷ 10,650人 = 55.3%）。",
  ]);
  expect(out.filter((line) => line.includes("の評価は入力が"))).toHaveLength(22);
  expect(out.filter((line) => /^(?:誤り|要確認|参考)　成果・課題一覧![A-Z]+[0-9]+　/.test(line)).length).toBeGreaterThan(22);
  expect(out.filter((line) => line.startsWith("成果・課題一覧!"))).toEqual([]);
  const idle = out.filter((line) => line.includes("行えなかった点検：") || line.startsWith("　")).map((line) => line.replace(/^(　.*)：.*/, "$1"));
  expect(idle.slice(0, 2)).toEqual(["行えなかった点検：9種類", expect.stringMatching(/^　/)]);
  expect(idle.find((line) => line.startsWith("計画によって"))).toMatch(/^計画によって行えなかった点検：第2次伊勢崎市総合計画は[0-9]+種類、第3次伊勢崎市総合計画は[0-9]+種類$/);
  expect(idle).toContain("　「第3次伊勢崎市総合計画」は実績値や評価の記入がないため");
});

test("the rules of form on request, and otherwise a line that they were not looked at", async () => {
  const without = await run("evaluate", file("sample.xlsx"));
  expect([without.out.filter((line) => /L[123]-[0-9]{2}/.test(line)), without.out.filter((line) => line.includes("--form")).length]).toEqual([[], 1]);
  const asked = await run("evaluate", file("sample.xlsx"), "--form");
  expect(asked.code).toBe(without.code);
  expect(asked.out.some((line) => line.startsWith("参考　SDGsゴール!") && line.includes("L1-07"))).toBe(true);
  expect(asked.out.some((line) => line.includes("--form"))).toBe(false);
});

test("in English too", async () => {
  const { out } = await run("evaluate", file("sample.xlsx"), "--lang", "en");
  expect(out[1]).toBe("Letters: 47 agree, 22 differ, 0 can't be compared");
});

test("writes a copy, and leaves the file itself as it was", async () => {
  const before = readFileSync(file("sample.xlsx"));
  const { code, out } = await run("evaluate", file("sample.xlsx"), "--out", file("評価済み.xlsx"), "--sheets", "evaluation-results");
  expect(code).toBe(0);
  expect(out.at(-1)).toMatch(/^シート「評価結果」（A1:L188）を.*評価済み\.xlsxに書き出しました。$/);
  expect(Buffer.compare(readFileSync(file("sample.xlsx")), before)).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["sample.xlsx", "評価済み.xlsx"]);
});

/** The file with 評価結果, in which a person changed the title. */
async function makeEdited(): Promise<void> {
  await run("evaluate", file("sample.xlsx"), "--out", file("評価済み.xlsx"), "--sheets", "evaluation-results");
  const book = openPackage(readFileSync(file("評価済み.xlsx")));
  const part = [...book.parts.values()].find(({ name }) => /worksheets\/sheet\d+\.xml$/.test(name) && book.part(name)?.text().text.includes("評価結果"));
  const xml = part?.text().text ?? "";
  writeFileSync(file("直した.xlsx"), rewriteZip(book.zip, new Map([[part?.name ?? "", new TextEncoder().encode(xml.replace(/評価結果[^<]*</, "手で直した題<"))]])));
}

test("edits in a generated sheet: made again unless said otherwise, kept in a copy, or nothing written", async () => {
  await makeEdited();
  const evaluate = (...more: readonly string[]) => run("evaluate", file("直した.xlsx"), "--out", file("もう一度.xlsx"), "--sheets", "evaluation-results", ...more);
  const asked = await evaluate("--edits", "ask");
  expect([asked.code, asked.err]).toEqual([2, [
    expect.stringMatching(/^シート「評価結果」に手で直した箇所があるため、書き出していません（A1　「.*」 → 「手で直した題」）。$/) as string,
    "--edits keep-copy（写しを残す）か --edits overwrite（書き直す）を付けて、もう一度実行してください。",
  ]]);
  expect(readdirSync(folder)).not.toContain("もう一度.xlsx");
  const kept = await evaluate("--edits", "keep-copy");
  expect([kept.code, kept.err]).toEqual([0, ["シート「評価結果」に手で直した箇所があり、直した内容をシート「評価結果（変更あり）」に残して作り直しました。"]]);
  const { sheets } = await new FileWorkbook(readFileSync(file("もう一度.xlsx")), "x.xlsx").read();
  expect(sheets.slice(-2).map(({ name, mark, rows }) => [name, mark?.kind ?? null, rows[0]?.[0]?.kind === "text" && rows[0][0].text === "手で直した題"])).toEqual([["評価結果", "evaluation-results", false], ["評価結果（変更あり）", "copy-of:evaluation-results", true]]);
  rmSync(file("もう一度.xlsx"));
  expect((await evaluate()).err).toEqual(["シート「評価結果」に手で直した箇所があり、作り直しました。直した内容は元のファイル（直した.xlsx）に残っています。"]);
});

test("pages of chosen measures only", async () => {
  const { code, out } = await run("evaluate", file("sample.xlsx"), "--out", file("1-1.xlsx"), "--sheets", "measure-pages", "--measure", "1-1,7-4");
  expect([code, out.filter((line) => line.includes("書き出しました"))]).toEqual([0, [expect.stringContaining("施策ページ") as string]]);
  const { sheets } = await new FileWorkbook(readFileSync(file("1-1.xlsx")), "x.xlsx").read();
  const titles = sheets.at(-1)?.rows.flatMap(([cell]) => (cell?.kind === "text" && /^\d-\d　/.test(cell.text) ? [cell.text.slice(0, 3)] : []));
  expect(titles).toEqual(["1-1", "7-4"]);
  expect((await run("evaluate", file("sample.xlsx"), "--out", file("無.xlsx"), "--measure", "1-1,9-9")).err).toEqual(["施策「9-9」は見つかりません。"]);
});

test("prints the JSON of docs/json.md", async () => {
  const { out } = await run("evaluate", file("sample.xlsx"), "--json", "--out", file("out.xlsx"));
  const report: unknown = JSON.parse(out.join("\n"));
  expect(report).toMatchObject({
    hyoka: "0.1.0",
    tables: expect.arrayContaining([
      expect.objectContaining({ file: "sample.xlsx", sheet: "成果・課題一覧", range: "A6:S104", kind: "evaluation-list", plan: "plan-1", rows: 98 }),
      expect.objectContaining({ sheet: "重点プロジェクト1", range: "A9:E12", kind: "kpi-table", plan: "plan-2", columns: { direction: "A", indicator: "B", baseline: "C", target: "D", page: "E" } }),
    ]) as unknown,
    unread: [],
    written: [
      { kind: "evaluation-results", sheet: "評価結果", range: "A1:L188" },
      { kind: "differences", sheet: "評価の相違一覧", range: "A1:L34" },
      { kind: "check-results", sheet: "検証結果", range: expect.stringMatching(/^A1:M\d+$/) as unknown },
      { kind: "goal-matrix", sheet: "SDGs対応表", range: "A1:S41" },
      { kind: "project-matrix", sheet: "重点プロジェクト対応表", range: "A1:G42" },
    ],
    checks: expect.arrayContaining([{ id: "letter-differs", state: "ran", looked: 69, unlooked: [{ plan: "第3次伊勢崎市総合計画", why: "nothing-to-grade" }] }]) as unknown,
  });
  expect(report).toHaveProperty("plans.0.measures.0", {
    code: "1-1-1",
    name: "健康づくりと疾病予防の推進",
    policy: "1-1",
    department: "健康づくり課",
    overall: "A",
    file: "sample.xlsx",
    sheet: "成果・課題一覧",
    cell: "C7",
    indicators: expect.arrayContaining([
      {
        name: "75歳未満のがんによる年齢調整死亡率",
        file: "sample.xlsx",
        sheet: "成果・課題一覧",
        cell: "F9",
        unit: null,
        baseline: null,
        forecast: null,
        actual: { text: "60.5人(R3年)", value: "60.5", unit: "人", year: { from: 2021, to: 2021, kind: "年" }, limit: null, state: "value", parts: [] },
        target: { text: "55人(R4年)", value: "55", unit: "人", year: { from: 2022, to: 2022, kind: "年" }, limit: null, state: "value", parts: [] },
        yearly: [],
        better: "less",
        formula: "ratio",
        rate: "10/11",
        grade: "B",
        why: null,
        recorded: "B",
        explanation: "55人 ÷ 60.5人 = 90.9% → B（80%以上100%未満）（少ないほどよい）",
        difference: null,
        next: { letter: "A", missing: "5.5", unit: "人", way: "less", part: null },
      },
    ]) as unknown,
    directions: expect.arrayContaining([{ code: null, name: "母子保健サービスの充実", recorded: "中", file: "sample.xlsx", sheet: "成果・課題一覧", cell: "K8" }]) as unknown,
    quantitative: {
      mean: "4/3", level: "低", fromRecorded: { mean: "5/3", level: "中" }, recorded: "中",
      explanation: "D0点・B2点・B2点 → 平均1.33（4/3） → 低（1.5以下）。入力された評価では C1点・B2点・B2点 → 平均1.67（5/3） → 中（1.5を上回り2.5以下）。入力値は中。",
      difference: { kind: "letters", message: "入力された指標の評価から求めると、入力値と一致します。" },
    },
    qualitative: { mean: "2", level: "中", recorded: "中", explanation: "中2点・中2点・中2点 → 平均2 → 中（1.7以上2.5未満）", difference: null },
    goals: [],
    suggestedGoals: expect.arrayContaining([expect.objectContaining({ goal: 3 })]) as unknown,
    projects: [],
  });
  expect(report).toHaveProperty("plans.1.measures.13", expect.objectContaining({ code: "2-7", goals: [3, 8, 10], indicators: [] }));
  expect(report).toHaveProperty("plans.1.measures.12.projects", [
    { project: "1", directions: ["1", "2", "3"], mark: "◎" },
    { project: "2", directions: ["1"], mark: "○" },
    { project: "5", directions: ["1"], mark: "○" },
  ]);
  // A row without an indicator stands at its direction and has no name.
  const at = { file: "sample.xlsx", sheet: "重点プロジェクト5" };
  const empty = { text: "", value: null, unit: null, year: null, limit: null, state: "empty", parts: [] };
  expect(report).toHaveProperty("plans.1.projects.4.kpis.2", {
    measure: "7-4", direction: "1", title: "AI・ICT 活用の推進", section: "デジタル基盤の整備",
    name: null, ...at, cell: "A12", unit: null, baseline: empty, actual: null, target: empty, yearly: [],
  });
  expect(report).toHaveProperty("plans.1.projects.4.relatedPlans.0", { name: "ＤＸ推進計画", ...at, cell: "A25" });
  expect(report).toHaveProperty("plans.1.planIndicators.1", expect.objectContaining({ name: "転入超過者", baseline: expect.objectContaining({ text: "調整中", state: "pending" }) as unknown }));
  expect(report).toHaveProperty("plans.1.localIndicators.26", { measure: "7-1", name: "自治会に加入している外国人世帯数", file: "sample.xlsx", sheet: "SDGsローカル指標", cell: "C36" });
  expect(report).toHaveProperty("plans.1.nationalStrategy.0", {
    project: "1", field: "ひとの創生", aim: "結婚・出産・子育ての希望をかなえる", file: "sample.xlsx", sheet: "総合戦略との関係", cell: "A4",
  });
  for (const list of ["projects", "planIndicators", "localIndicators", "works", "districts", "nationalStrategy"]) expect(report).toHaveProperty(`plans.0.${list}`, []);
});

test("a figure that can't be read is an error: exit 1, with its cell", async () => {
  writeFileSync(file("壊れた値.xlsx"), rowsBook([HEADINGS, ["1-1 健康", "受診率", "去年より増", "50%", "A"]]));
  const { code, out } = await run("evaluate", file("壊れた値.xlsx"));
  expect(code).toBe(1);
  expect(out).toContain("誤り　評価結果!C2　施策1-1の「受診率」の実績値「去年より増」を数値として読み取れません（数字がありません）。");
});

const SCHEME_SHEET = draftScheme(isesaki, "ja");
const withScheme = (bound: string) => {
  const scheme = { ...SCHEME_SHEET, cells: SCHEME_SHEET.cells.map((row, index) => (index === 20 ? row.map((cell, column) => (column === 1 ? said(bound) : cell)) : row)) };
  return newBook([draftOf([HEADINGS, ["1-1 健康", "受診率", "85%", "100%", "B"]].map((row) => row.map(said))), scheme], { marked: false });
};

test("the workbook's own scheme counts, unless another is chosen for this run", async () => {
  writeFileSync(file("基準つき.xlsx"), withScheme("90%"));
  const { code, out } = await run("evaluate", file("基準つき.xlsx"));
  expect([code, out.slice(0, 3)]).toEqual([0, ["基準つき.xlsx：1施策・1指標を読み取りました。", "評価の一致0件・相違1件・比べられないもの0件", "評価基準：伊勢崎市（第2次総合計画）（このブックのシート「評価基準」）"]]);
  const chosen = await run("evaluate", file("基準つき.xlsx"), "--scheme", "isesaki");
  expect(chosen.out.slice(1, 3)).toEqual(["評価の一致1件・相違0件・比べられないもの0件", "評価基準：伊勢崎市（第2次総合計画）（今回だけの指定）"]);
});

test("a scheme that can't be read: no letter, nothing written, exit 2", async () => {
  writeFileSync(file("基準の誤り.xlsx"), withScheme("80"));
  const { code, out, err } = await run("evaluate", file("基準の誤り.xlsx"), "--out", file("写し.xlsx"));
  expect([code, readdirSync(folder).includes("写し.xlsx")]).toEqual([2, false]);
  expect(out[1]).toBe("「評価基準」B21：「80」が80％のことか分かりません。％を付けて入力してください。");
  expect(err).toEqual([
    "評価基準のシートに読み取れないところがあるため、評価していません。書き出しもしていません。「評価基準」B21：「80」が80％のことか分かりません。％を付けて入力してください。直してから、もう一度評価してください。",
  ]);
  expect(out.filter((line) => line.startsWith("　評価基準のシートに直すところがあるため："))).toHaveLength(1);
  const json = JSON.parse((await run("evaluate", file("基準の誤り.xlsx"), "--json")).out.join("\n")) as unknown;
  expect(json).toMatchObject({ scheme: null, schemeProblems: [{ cell: "B21", why: "percent-doubtful", text: "80", stops: true }], plans: [{ measures: [{ indicators: [{ grade: null, why: "no-scheme", recorded: "B" }] }] }] });
});

test("several files make one plan", async () => {
  writeFileSync(file("健康課.xlsx"), rowsBook([HEADINGS, ["1-1 健康", "受診率", "5%", "50%", "D"]]));
  writeFileSync(file("土木課.xlsx"), rowsBook([HEADINGS, ["1-2 道路", "舗装率", "50%", "50%", "A"]]));
  const { out } = await run("evaluate", file("健康課.xlsx"), file("土木課.xlsx"));
  expect(out[0]).toBe("健康課.xlsx：2施策・2指標を読み取りました。");
});

const BEGINNING = [["施策", "指標", "現状値", "目標値"], ["1-1 健康", "受診率", "41%", "50%"]];

test("of a plan that only begins a copy holds what was checked", async () => {
  writeFileSync(file("次期計画.xlsx"), rowsBook(BEGINNING));
  const { code, out, err } = await run("evaluate", file("次期計画.xlsx"), "--out", file("点検済み.xlsx"));
  expect([code, err, out.filter((line) => line.startsWith("シート「"))]).toEqual([0, [], [expect.stringMatching(/^シート「検証結果」（A1:M\d+）を.*点検済み\.xlsxに書き出しました。$/)]]);
});

test("of a plan that only begins the sheets of the evaluation can't be made, and the reason is said", async () => {
  writeFileSync(file("次期計画.xlsx"), rowsBook(BEGINNING));
  const lacking = ["評価結果", "評価の相違一覧"].map((sheet) => `シート「${sheet}」は作成できませんでした（実績値や評価の記入がありません）。`);
  const all = await run("evaluate", file("次期計画.xlsx"), "--out", file("全部.xlsx"), "--sheets", "evaluation-results,differences,check-results");
  expect([all.code, all.err]).toEqual([0, lacking]);
  const alone = await run("evaluate", file("次期計画.xlsx"), "--out", file("単独.xlsx"), "--sheets", "evaluation-results");
  expect([alone.code, alone.err]).toEqual([2, [...lacking.slice(0, 1), "作成できるシートがないため、ファイルは書き出していません。"]]);
  expect(readdirSync(folder)).not.toContain("単独.xlsx");
  const json = JSON.parse((await run("evaluate", file("次期計画.xlsx"), "--json", "--out", file("単独.xlsx"), "--sheets", "differences,work-matrix")).out.join("\n")) as unknown;
  expect(json).toMatchObject({ written: [], unmade: [{ kind: "differences", plan: null, why: "nothing-to-grade" }, { kind: "work-matrix", plan: "次期計画.xlsx", why: "no-works" }] });
});

test("--help names what becomes of edits where nothing is said", async () => {
  expect((await run("evaluate", "--help")).out.join("\n").replaceAll(/\s+/g, "")).toContain("ask（書き出さない）。省略時はoverwrite");
});

test("a plan that only begins is read, and has nothing to grade", async () => {
  writeFileSync(file("次期計画.xlsx"), rowsBook(BEGINNING));
  const { code, out, err } = await run("evaluate", file("次期計画.xlsx"));
  expect([code, out[0], err]).toEqual([0, "次期計画.xlsx：1施策・0プロジェクト・KPI0件を読み取りました。評価する実績値や評価の記入はありません。", []]);
  const idle = out.find((line) => line.startsWith("　実績値や評価の記入がないため："));
  expect(gradesChecks.map(({ id }) => sayCheck("ja", id)).filter((title) => idle?.includes(title) !== true)).toEqual([]);
  const { out: json } = await run("evaluate", file("次期計画.xlsx"), "--json");
  const report = JSON.parse(json.join("\n")) as { readonly plans: readonly { readonly measures: readonly unknown[] }[]; readonly checks: readonly { readonly id: string }[] };
  expect(report.plans[0]?.measures).toHaveLength(1);
  expect(report.checks.find(({ id }) => id === "letter-differs")).toEqual({ id: "letter-differs", state: "not-run", why: "nothing-to-grade", unlooked: [{ plan: "次期計画.xlsx", why: "nothing-to-grade" }] });
});

const REFUSED: Readonly<Record<string, readonly [() => readonly string[], string]>> = {
  "a file that is not there": [() => [file("無い.xlsx")], "「…/無い.xlsx」が見つかりません。ファイルの場所と名前をお確かめください。"],
  "no workbook at all": [
    () => (writeFileSync(file("名簿.xlsx"), "氏名,住所"), [file("名簿.xlsx")]),
    "「名簿.xlsx」はExcelブック（.xlsx）ではありません。Excelブック（.xlsx）を選んでください。ほかの形式の表も、Excelで開けるものは、「Excelブック（.xlsx）」の形式で保存するとお使いになれます。",
  ],
  "a workbook cut off in the middle": [
    () => (writeFileSync(file("途中.xlsx"), makeSample().slice(0, 5000)), [file("途中.xlsx")]),
    "「途中.xlsx」は壊れているため開けません。Excelで開けるか確かめ、開ける場合は別の名前で保存し直してください。",
  ],
  "a book without a table": [
    () => (writeFileSync(file("表なし.xlsx"), rowsBook([["氏名"]])), [file("表なし.xlsx")]),
    "評価できる表が見つかりません。「施策」「指標」「目標値」の見出しがある表のブックを指定し、そのシートが非表示になっていないかをお確かめください。",
  ],
  "a copy of a table in which nothing is filled in": [
    () => (writeFileSync(file("様式.xlsx"), rowsBook([["施策", "指標", "現状値", "目標値"]])), [file("様式.xlsx"), "--out", file("out.xlsx")]),
    "1個の表を読み取りましたが、評価する実績値や評価の記入がなく、点検できる内容もないため、書き出すシートがありません。記入した成果・課題一覧や重点施策の表も指定してください。",
  ],
  "the output is the input": [() => [file("sample.xlsx"), "--out", file("sample.xlsx")], "保存先「…/sample.xlsx」が元のファイルと同じです。元のファイルを守るため、別の名前を指定してください。"],
  "the output is the input under another name": [
    () => (linkSync(file("sample.xlsx"), file("別名.xlsx")), [file("sample.xlsx"), "--out", file("別名.xlsx")]),
    "保存先「…/別名.xlsx」が元のファイルと同じです。元のファイルを守るため、別の名前を指定してください。",
  ],
  "a folder that is not there": [() => [file("sample.xlsx"), "--out", file(join("無い", "out.xlsx"))], "「…/無い」が見つかりません。ファイルの場所と名前をお確かめください。"],
  "an unknown scheme": [() => [file("sample.xlsx"), "--scheme", "edo"], "評価基準「edo」はありません。使えるもの：isesaki, nagayo, sano, tama, fuji, ino, nagoya-port, kyoto, fukuoka, national"],
  "an unknown kind of sheet": [() => [file("sample.xlsx"), "--sheets", "matrix"], "シートの種類「matrix」はありません。使えるもの：evaluation-results, differences, check-results, goal-matrix, project-matrix, work-matrix, kpi-list, local-indicator-list, national-strategy-list, related-plan-list, district-matrix, blank-list, measure-pages, summary, data-measures, data-figures, data-grades, data-goals, data-projects, data-works, data-codes"],
  "an unknown language": [() => [file("sample.xlsx"), "--lang", "fr"], "The language “fr” is not known. Use ja or en."],
  "edits of an unknown way": [() => [file("sample.xlsx"), "--out", file("out.xlsx"), "--edits", "lose"], "--edits の「lose」は使えません。使える値：overwrite, keep-copy, ask"],
  "an output that is no workbook": [() => [file("sample.xlsx"), "--out", file("out.txt")], "保存先「…/out.txt」の名前は .xlsx で終わるようにしてください。"],
  "an option without its value": [() => [file("sample.xlsx"), "--out"], "指定のしかたが違います（「--out」の値がありません）。hyoka evaluate --help で使い方を表示します。"],
  "an unknown option": [() => [file("sample.xlsx"), "--loud"], "指定のしかたが違います（「--loud」という指定はありません）。hyoka evaluate --help で使い方を表示します。"],
  "no file": [() => [], "指定のしかたが違います（読み込むファイルがありません）。hyoka evaluate --help で使い方を表示します。"],
};

test.each(Object.entries(REFUSED))("%s: one line, exit 2, nothing written", async (_, [prepare, line]) => {
  const args = prepare();
  const before = readdirSync(folder).map((name) => [name, readFileSync(file(name)).toString("base64")]);
  const { code, err } = await run("evaluate", ...args);
  expect([code, err.map((text) => text.replaceAll("\\", "/"))]).toEqual([2, [line]]);
  expect(readdirSync(folder).map((name) => [name, readFileSync(file(name)).toString("base64")])).toEqual(before);
});

test("a link to the input is the input", async () => {
  try {
    symlinkSync(file("sample.xlsx"), file("リンク.xlsx"));
  } catch {
    return; // Windows lets only administrators make links.
  }
  expect((await run("evaluate", file("sample.xlsx"), "--out", file("リンク.xlsx"))).code).toBe(2);
});

test("called without anything, it tells what it can do", async () => {
  const out: string[] = [];
  expect(await main([], { out: (line) => out.push(line), err: () => undefined })).toBe(0);
  expect(out.join("\n")).toContain("evaluate");
});

test("--help tells how, and is no failure", async () => {
  const { code, out, err } = await run("evaluate", "--help");
  expect([code, err]).toEqual([0, []]);
  expect(out.join("\n")).toContain("--out <file>");
});

test("sheets that follow from the plan, those that were asked for; what can't be made is said with what is missing", async () => {
  const out = file("一覧.xlsx");
  const { code, err } = await run("evaluate", file("sample.xlsx"), "--sheets", "kpi-list,work-matrix", "--out", out);
  expect(code).toBe(0);
  expect(err).toEqual(["「第2次伊勢崎市総合計画」のシート「重点事業対応表」は作成できませんでした（重点事業の表がありません）。", "「第3次伊勢崎市総合計画」のシート「重点事業対応表」は作成できませんでした（重点事業の表がありません）。"]);
  const { sheets } = await new FileWorkbook(new Uint8Array(readFileSync(out)), "一覧.xlsx").read();
  expect(sheets.filter(({ mark }) => mark !== null).map(({ name, mark }) => `${mark?.kind ?? ""} ${name}`)).toEqual(["kpi-list KPI一覧（第2次伊勢崎市総合計画）", "kpi-list@2 KPI一覧（第3次伊勢崎市総合計画）"]);
});

test("makes a sheet 評価基準 of a preset in a copy, and refuses a second one", async () => {
  const before = readFileSync(file("sample.xlsx"));
  const { code, out, err } = await run("scheme", "sano", file("sample.xlsx"), "--out", file("評価基準入り.xlsx"));
  expect([code, err, out.map((line) => line.replaceAll(folder, "…"))]).toEqual([0, [], [expect.stringMatching(/^シート「評価基準」（A1:E\d+）を….評価基準入り\.xlsxに書き出しました。$/)]]);
  expect(Buffer.compare(readFileSync(file("sample.xlsx")), before)).toBe(0);
  const graded = await run("evaluate", file("評価基準入り.xlsx"));
  expect(graded.out.find((line) => line.startsWith("評価基準："))).toBe("評価基準：佐野市（施策・基本事業評価）（このブックのシート「評価基準」）");
  const again = await run("scheme", "isesaki", file("評価基準入り.xlsx"), "--out", file("もう一つ.xlsx"), "--lang", "en");
  expect([again.code, again.out]).toEqual([2, []]);
  expect(again.err[0]).toContain("The workbook already has a grading scheme, “評価基準”, so none was made. Edit that sheet.");
  expect(readdirSync(folder).sort()).toEqual(["sample.xlsx", "評価基準入り.xlsx"]);
});

test.each([
  ["a preset that is none", ["scheme", "atami", "sample.xlsx", "--out", "out.xlsx"], "評価基準「atami」はありません。使えるもの：isesaki, nagayo, sano, tama, fuji, ino, nagoya-port, kyoto, fukuoka, national"],
  ["no place to save it", ["scheme", "sano", "sample.xlsx"], "指定のしかたが違います（「--out」の値がありません）。hyoka evaluate --help で使い方を表示します。"],
  ["a name that is no workbook's", ["scheme", "sano", "sample.xlsx", "--out", "out.xls"], "保存先「out.xls」の名前は .xlsx で終わるようにしてください。"],
  ["a language that is not there", ["scheme", "sano", "sample.xlsx", "--out", "out.xlsx", "--lang", "fr"], "The language “fr” is not known. Use ja or en."],
])("a sheet 評価基準 is refused: %s", async (_, args, expected) => {
  expect(await run(...args)).toEqual({ code: 2, out: [], err: [expected] });
});

test("--help lists the presets and the kinds of sheets", async () => {
  const help = async (...args: readonly string[]) => (await run(...args, "--help")).out.join("\n").split("\n");
  const evaluate = await help("evaluate");
  expect(evaluate.filter((line) => /^ {2}(?:isesaki|national|evaluation-results|differences|check-results|goal-matrix|data-codes) /.test(line)).map((line) => line.trim().replace(/ +/, " "))).toEqual([
    "isesaki 伊勢崎市（第2次総合計画）", "national 国（日本再興戦略のKPI）", "evaluation-results 評価結果", "differences 評価の相違一覧", "check-results 検証結果", "goal-matrix SDGs対応表", "data-codes データ用_コード表",
  ]);
  const scheme = await help("scheme");
  expect(scheme.filter((line) => /^ {2}(?:sano|goal-matrix) /.test(line)).map((line) => line.trim().replace(/ +/, " "))).toEqual(["sano 佐野市（施策・基本事業評価）"]);
  expect((await help("evaluate", "--lang", "en")).filter((line) => /^(?:Grading schemes|Kinds of sheets):$/.test(line))).toEqual(["Grading schemes:", "Kinds of sheets:"]);
});
