import type { Page, Route } from "playwright-core";
import { startStation, visit, type Station } from "./browser";
import { openView } from "./workbench-steps";

const WORK = /\/work\.\w+\.js$/;

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

const mainButton = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** The pane at the moment when only its start has come; `goOn` lets the rest come. */
async function openAtStart(): Promise<{ readonly page: Page; readonly goOn: (how: "come" | "fail") => Promise<void> }> {
  // A page that loads nothing, only to hold back what the next one asks for.
  const { page } = await visit(station, "nothing.html", { viewport: { width: 350, height: 600 } });
  const held: Route[] = [];
  let onHeld: () => void = () => undefined;
  const isHeld = () => new Promise<void>((resolve) => { if (held.length > 0) resolve(); else onHeld = resolve; });
  await page.route(WORK, (route) => {
    held.push(route);
    onHeld();
  });
  await page.goto(`${station.address}/`);
  await isHeld();
  return {
    page,
    goOn: async (how) => {
      await isHeld();
      const route = held.shift();
      await (how === "come" ? route?.continue() : route?.abort());
    },
  };
}

test("読み込みの途中で押しても、そのまま評価が始まり、フォーカスを失わない", async () => {
  const { page, goOn } = await openAtStart();
  await openView(page, "評価");
  await mainButton(page, "評価する").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("status").getByText("処理しています…").first().waitFor();
  await goOn("come");
  await page.getByRole("heading", { name: "まとめ" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("評価する");
});

test("続きを読み込めなければ、何も変えていないと言い、再試行で続けられる", async () => {
  const { page, goOn } = await openAtStart();
  await openView(page, "読み取り");
  await mainButton(page, "読み取る").click();
  await goOn("fail");
  await page.getByRole("alert").getByText("画面の一部を読み込めませんでした。").waitFor();
  await page.getByRole("button", { name: "再試行" }).click();
  await goOn("come");
  await page.getByText("ブックを読み取りました。").waitFor();
});
