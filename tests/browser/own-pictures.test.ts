import type { Locator, Page } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import { violations } from "./violations";
import { evaluateNow, openView } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

async function openPane(width: number, more: { readonly forcedColors?: "active" } = {}): Promise<Page> {
  const { page } = await visit(station, "", { viewport: { width, height: 800 }, ...more });
  await evaluateNow(page);
  return page;
}

const figure = (page: Page, title: RegExp) => page.getByRole("figure", { name: title });
const openPictures = (page: Page) => page.getByRole("button", { name: "図で見る" }).locator("visible=true").click();

/** The texts of a picture's table, row by row. */
async function tableOf(picture: Locator): Promise<string[][]> {
  await picture.getByRole("button", { name: /^表で見る/ }).click();
  await picture.getByRole("table").waitFor();
  return picture.getByRole("table").getByRole("row").evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)));
}

/** What stands in a picture, in the order of drawing. */
const textsOf = (picture: Locator) => picture.locator("svg[role=img] text").allTextContents();
const nameOf = (picture: Locator) => picture.locator("svg[role=img]").getAttribute("aria-label");

test("政策別の評価の図は、表と同じ数を示し、文で読める", async () => {
  const page = await openPane(350);
  await openPictures(page);
  const picture = figure(page, /^政策別の指標の評価/);
  const [head = [], ...rows] = await tableOf(picture);
  const drawn = await picture.locator("svg[role=img] > g:has(title)").evaluateAll((groups) => groups.map((group) => [group.querySelector("title")?.textContent ?? "", [...group.querySelectorAll("text")].map((text) => text.textContent).join("|")] as const));
  // Each policy: its name in one line or two, how many, and each letter that somebody has.
  expect(drawn.map(([policy]) => policy)).toEqual(rows.slice(0, -1).map(([policy]) => policy));
  rows.slice(0, -1).forEach(([, ...counts], row) => {
    const said = counts.flatMap((count, index) => (count === "0" ? [] : [`${head[index + 1] ?? ""}：${count}`]));
    expect(drawn[row]?.[1]).toMatch(new RegExp(`\\|${counts.reduce((sum, count) => sum + Number(count), 0)}指標\\|${said.join("\\|")}$`));
  });
  const totals = rows.at(-1) ?? [];
  const indicators = totals.slice(1).reduce((sum, count) => sum + Number(count), 0);
  expect(await nameOf(picture)).toContain(`${indicators}指標の評価の内訳です。全体では、A：${totals[1] ?? ""}、`);
});

test("重点プロジェクトの図は、表と同じ数を示す", async () => {
  const page = await openPane(350);
  await openPictures(page);
  const picture = figure(page, /^施策と重点プロジェクトの対応/);
  const [head = [], ...rows] = await tableOf(picture);
  const inTable = rows.slice(0, -1).flatMap(([, ...counts]) => counts.filter((count) => count !== "0"));
  const inPicture = (await picture.locator("svg[role=img] g > rect + text").allTextContents()).map((text) => text);
  expect(inTable.length).toBeGreaterThan(10);
  expect(inPicture).toEqual(inTable);
  expect(await picture.getByRole("listitem").count()).toBe(head.length - 1);
  expect(await nameOf(picture)).toMatch(/[0-9]+施策のうち[0-9]+施策が/);
});

test("重点プロジェクトの図は、横に動かしても施策の名前が残り、12行ごとに番号がある", async () => {
  const page = await openPane(200);
  await openPictures(page);
  const picture = figure(page, /^施策と重点プロジェクトの対応/);
  const place = picture.getByRole("group", { name: /^施策と重点プロジェクトの対応/ });
  const names = place.locator("svg[aria-hidden=true]");
  const before = (await names.boundingBox())?.x;
  expect(await place.evaluate((element) => { element.scrollLeft = 1000; return element.scrollLeft; })).toBeGreaterThan(0);
  expect((await names.boundingBox())?.x).toBe(before);
  const rows = await names.locator("text").count();
  expect(await picture.locator("svg[role=img] > g:not(:has(path))").count()).toBe(Math.ceil(rows / 12));
});

test("17のゴールの図は、表と同じ数を示す", async () => {
  const page = await openPane(320);
  await openView(page, "検証");
  await openPictures(page);
  const picture = figure(page, /^SDGsの17のゴール/);
  const [, ...rows] = await tableOf(picture);
  const tiles = await picture.locator("svg[role=img] > g").evaluateAll((all) => all.map((tile) => [...tile.querySelectorAll("text")].map((text) => text.textContent)));
  // Each tile: number, name in its lines, how many.
  expect(tiles.map(([number, ...rest]) => [[number, ...rest.slice(0, -1)].join("").replaceAll(" ", ""), rest.at(-1)])).toEqual(rows.map(([goal = "", count]) => [goal.replaceAll(" ", ""), count]));
  expect(await nameOf(picture)).toContain("17のゴールのうち");
});

test("指標の根拠に、目標までの位置が図と表と文である", async () => {
  const page = await openPane(350);
  await page.getByLabel("相違のみ").click();
  const why = page.getByRole("button", { name: "算出の根拠：健康づくり事業への参加者数" });
  await why.click();
  const picture = figure(page, /^目標までの位置/).first();
  expect(await nameOf(picture)).toContain("実績値5,900人は、目標値10,650人に届いていません。");
  expect(await textsOf(picture)).toEqual(["実績値5,900人", "0", "目標値10,650人"]);
  expect(await tableOf(picture)).toEqual([["区分", "値"], ["実績値", "5,900人"], ["目標値", "10,650人"]]);
});

test("評価の記号は、何段階の何番目かを名前で伝える", async () => {
  const page = await openPane(350);
  await page.getByLabel("相違のみ").click();
  await page.getByRole("img", { name: "D（4段階の上から4番目）" }).first().waitFor();
  await page.getByRole("img", { name: "中（3段階の上から2番目）" }).first().waitFor();
});

/** Words of a picture that stand outside of it, or are drawn too small. */
const illegible = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGTextElement>("svg[role=img] text")]
      .filter((text) => text.getClientRects().length > 0)
      .filter((text) => {
        const [own, around] = [text.getBoundingClientRect(), text.ownerSVGElement?.getBoundingClientRect()];
        return around === undefined || own.left < around.left - 1 || own.right > around.right + 1 || own.bottom > around.bottom + 1 || Number.parseFloat(getComputedStyle(text).fontSize) < 12;
      })
      .map((text) => text.textContent),
  );

test.each([[320, {}], [320, { forcedColors: "active" as const }], [1280, {}]])("幅%d %o で、図の文字が切れず、12ピクセルより小さくない", async (width, theme) => {
  const page = await openPane(width, theme);
  await openPictures(page);
  await page.getByLabel("相違のみ").click();
  await page.getByRole("button", { name: /^算出の根拠/ }).first().click();
  expect(await illegible(page)).toEqual([]);
  expect(await violations(page, "body")).toEqual([]);
  await openView(page, "検証");
  await openPictures(page);
  expect(await illegible(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(false);
  expect(await violations(page, "body")).toEqual([]);
});

test("英語でも、幅320で図の文字が切れない", async () => {
  const page = await openPane(320);
  await openView(page, "設定");
  await page.getByRole("button", { name: "English" }).click();
  for (const view of ["Grades", "Checks"]) {
    await page.getByRole("tab", { name: view, exact: true }).click();
    await page.getByRole("button", { name: "Pictures" }).locator("visible=true").click();
    await page.getByRole("figure").locator("visible=true").first().waitFor();
    expect([view, await illegible(page)]).toEqual([view, []]);
  }
});
