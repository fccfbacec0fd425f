import type { Page } from "playwright-core";
import { keepPicture, startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { openView } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

/** The sample, read and checked; nothing is written yet. */
async function openFindings(width = 320) {
  const visited = await visit(station, "", { viewport: { width, height: 900 } });
  await checkNow(visited.page);
  await section(visited.page).waitFor();
  return visited;
}

/** Presses 「検証する」. */
async function checkNow(page: Page): Promise<void> {
  await openView(page, "検証");
  await page.getByRole("button", { name: "検証する" }).click();
}

const section = (page: Page) => page.getByRole("region", { name: "点検の結果" });
const group = (page: Page, name: string) => section(page).getByRole("button", { name: new RegExp(`^${name}\\s`) });
const sheets = (page: Page) => page.evaluate(() => window.desk.sheets());
const LETTERS = "指標の評価の相違";

async function acceptFirst(page: Page, reason: string): Promise<string> {
  await group(page, LETTERS).click();
  const opener = section(page).getByRole("button", { name: /^許容する：/ }).first();
  const name = (await opener.getAttribute("aria-label")) ?? "";
  await opener.click();
  const form = page.getByRole("form", { name });
  await form.getByLabel("理由").fill(reason);
  await form.getByRole("button", { name: "許容する", exact: true }).click();
  await page.getByText("1件を許容しました。理由は「検証結果」に書きました。").waitFor();
  return name.replace("許容する：", "");
}

test("指摘は点検ごとにまとまり、開いて押すとそのセルが選ばれる", async () => {
  const { page, complaints } = await openFindings();
  await keepPicture(page, "findings-320");
  await group(page, LETTERS).click();
  await section(page).getByRole("button", { name: /「健康づくり事業への参加者数」.*成果・課題一覧 I7/ }).first().click();
  await page.waitForFunction(() => window.desk.shown().sheet === "成果・課題一覧" && window.desk.shown().cell === "I7");
  await page.setViewportSize({ width: 320, height: 2600 });
  await keepPicture(page, "findings-320-open");
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  expect(complaints).toEqual([]);
});

test("まとめは指摘の件数を示し、そこから指摘へ移れる", async () => {
  const { page } = await openFindings();
  await openView(page, "評価");
  const link = page.getByRole("region", { name: "まとめ" }).getByRole("button", { name: /^指摘\d+件/ });
  const told = await link.textContent();
  await link.click();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(told);
  expect(told).toBe(await section(page).getByText(/^指摘\d+件/).textContent());
});

test("理由を書きかけてほかの画面を見ても、戻れば書いたままで、フォーカスは見出しから移らない", async () => {
  const { page, complaints } = await openFindings();
  await group(page, LETTERS).click();
  await section(page).getByRole("button", { name: /^許容する：/ }).first().click();
  const reason = page.getByRole("textbox", { name: "理由" });
  await reason.fill("速報値による");
  const tabs = page.getByRole("tablist", { name: "作業の切り替え" });
  await openView(page, "作成");
  expect(await reason.isVisible()).toBe(false);
  await tabs.getByRole("tab", { name: "検証" }).press("Enter");
  await reason.waitFor();
  expect(await reason.inputValue()).toBe("速報値による");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("検証");
  expect(complaints).toEqual([]);
});

test("許容するを続けて2回押しても、一度だけ許容し、文字は選択されない", async () => {
  const { page } = await openFindings();
  await group(page, LETTERS).click();
  await section(page).getByRole("button", { name: /^許容する：/ }).first().click();
  await page.getByRole("textbox", { name: "理由" }).fill("速報値による");
  await page.getByRole("button", { name: "許容する", exact: true }).dblclick();
  await page.getByText("1件を許容しました。理由は「検証結果」に書きました。").waitFor();
  expect(await page.evaluate(() => String(window.getSelection()))).toBe("");
});

test("重要度で絞り、担当課やシートでまとめられる", async () => {
  const { page } = await openFindings();
  const filters = section(page).getByRole("group", { name: "表示する重要度" });
  for (const name of [/^誤り/, /^要確認/, /^参考/]) {
    const filter = filters.getByRole("button", { name });
    if ((await filter.getAttribute("aria-disabled")) !== "true") await filter.click();
  }
  await section(page).getByText("選んだ重要度の指摘はありません。").waitFor();
  await filters.getByRole("button", { name: /^要確認/ }).click();
  await group(page, LETTERS).waitFor();
  await section(page).getByLabel("まとめ方").selectOption({ label: "担当課ごと" });
  await group(page, "健康づくり課").waitFor();
  await section(page).getByLabel("まとめ方").selectOption({ label: "シートごと" });
  await group(page, "成果・課題一覧").waitFor();
});

test("理由を書いて許容すると、「検証結果」に残り、別に並び、取り消せる", async () => {
  const { page, complaints } = await openFindings();
  const before = await sheets(page);
  const name = await acceptFirst(page, "速報値による");
  expect(await sheets(page)).toEqual([...before, "検証結果"]);
  // The keyboard goes on where the list begins.
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^指摘\d+件（ほかに許容1件）$/);
  await section(page).getByRole("button", { name: /^許容した指摘\s1件$/ }).click();
  await section(page).getByText("理由：速報値による").waitFor();
  await keepPicture(page, "findings-320-accepted");

  // Another look at the book finds it accepted, too.
  await checkNow(page);
  await section(page).getByRole("button", { name: /^許容した指摘\s1件$/ }).click();
  await section(page).getByRole("button", { name: `許容を取り消す：${name}` }).click();
  await page.getByText("1件の許容を取り消しました。「検証結果」に書きました。").waitFor();
  expect(await section(page).getByRole("button", { name: /^許容した指摘/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("理由がなければ許容されず、Escでやめるとボタンに戻る", async () => {
  const { page } = await openFindings();
  const before = await sheets(page);
  await group(page, LETTERS).press("Enter");
  const opener = section(page).getByRole("button", { name: /^許容する：/ }).first();
  await opener.press("Enter");
  await page.waitForFunction(() => document.activeElement?.tagName === "TEXTAREA");
  await page.getByRole("form").getByRole("button", { name: "許容する", exact: true }).press("Enter");
  await page.getByText("理由を入力してください。").waitFor();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label")?.startsWith("許容する：") === true);
  expect(await sheets(page)).toEqual(before);
});

test("「検証結果」を手で直していれば、許容の前に尋ねる", async () => {
  const { page } = await openFindings();
  await acceptFirst(page, "速報値による");
  await page.evaluate(() => {
    window.desk.typeInto("検証結果", "D8", "手で直した");
  });
  await section(page).getByRole("button", { name: /^許容した指摘\s1件$/ }).click();
  await section(page).getByRole("button", { name: /^許容を取り消す：/ }).click();
  const dialog = page.getByRole("alertdialog", { name: "手で直した箇所があります" });
  await dialog.getByRole("button", { name: "書き直す", exact: true }).click();
  await page.getByText("1件の許容を取り消しました。「検証結果」に書きました。").waitFor();
});

test("正しい値は写せて、行えなかった点検は訳とともに並ぶ", async () => {
  const { page } = await openFindings(350);
  await page.evaluate(() => {
    window.desk.addSheet("追加の一覧", [["施策名", "指標", "実績値", "目標値", "定量評価", ""], ["9-9-1 試し", "受診者数", "100人", "100人", "A", "低"]]);
  });
  await checkNow(page);
  await section(page).getByLabel("まとめ方").selectOption({ label: "シートごと" });
  const own = section(page).getByRole("button", { name: /^追加の一覧/ });
  if (await own.count() > 0) await own.click();
  else await group(page, "成果・課題一覧").click();
  const copy = section(page).getByRole("button", { name: /^正しい値を写す：/ }).first();
  await copy.click();
  await section(page).getByText(/貼り付けてください/).waitFor();
  await section(page).getByRole("button", { name: /^行えなかった点検/ }).click();
  await section(page).getByText(/ため：/).first().waitFor();
});

test("表の形は、求められたときに調べる", async () => {
  const { page } = await openFindings();
  const form = section(page).getByRole("switch", { name: "表の形も調べる（機械判読）" });
  expect(await form.isChecked()).toBe(false);
  expect(await group(page, "L1-12 セルの結合").count()).toBe(0);
  await form.click();
  await group(page, "L1-12 セルの結合").waitFor();
  expect(await form.isChecked()).toBe(true);
  await page.setViewportSize({ width: 320, height: 2600 });
  await keepPicture(page, "findings-320-form");
  // What is accepted meanwhile is kept with them, and the next press asks for them too.
  await acceptFirst(page, "速報値による");
  await group(page, "L1-12 セルの結合").waitFor();
  await form.click();
  await group(page, "L1-12 セルの結合").waitFor({ state: "detached" });
});
