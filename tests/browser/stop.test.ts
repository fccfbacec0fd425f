import type { Page } from "playwright-core";
import { makeBigBook } from "../bench/big-book";
import { keepPicture, startStation, visit, type Station } from "./browser";
import { violations } from "./violations";
import { dropFile, openView, readNow, tabNames } from "./workbench-steps";

let station: Station;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = makeBigBook();
  station = await startStation("workbench");
});
afterAll(() => station.close());

const pane = (page: Page) => page.getByRole("complementary");
const stopButton = (page: Page) => pane(page).getByRole("button", { name: "中止" });

async function openBigBook() {
  const visited = await visit(station, "");
  await visited.page.getByRole("grid").waitFor();
  await dropFile(visited.page, "大きい計画.xlsx", bytes);
  await visited.page.getByRole("banner").getByText("大きい計画.xlsx").waitFor();
  return visited;
}

test("評価の途中で中止すると何も書き込まれず、前の結果が残り、再試行すると終わりまで進む", async () => {
  const { page, complaints } = await openBigBook();
  const before = await tabNames(page);
  await readNow(page);

  await openView(page, "評価");
  await pane(page).getByRole("button", { name: "評価する" }).click();
  await pane(page).getByRole("status").getByText(/表を読み取っています|点検しています/).waitFor();
  const bar = pane(page).getByRole("progressbar");
  await page.waitForFunction(() => Number(document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow")) > 0);
  await keepPicture(page, "working-1280");
  await stopButton(page).focus();
  await page.keyboard.press("Enter");
  await pane(page).getByText("中止しました。何も書き込んでいません。").waitFor();
  await bar.waitFor({ state: "detached" });
  await keepPicture(page, "stopped-1280");
  expect(await violations(page, "aside")).toEqual([]);
  expect(await tabNames(page)).toEqual(before);
  // What was found before is still there, and the focus did not fall back to the top of the page.
  await pane(page).getByRole("heading", { name: "まとめ" }).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("status");

  await pane(page).getByRole("button", { name: "再試行" }).click();
  // Once the writing has begun there is no way back, and that is said.
  await pane(page).getByRole("status").getByText("書き込んでいます。終わるまで中止できません。").waitFor();
  expect(await stopButton(page).getAttribute("aria-disabled")).toBe("true");
  await stopButton(page).click({ force: true });
  await pane(page).getByText(/^評価が終わりました。/).waitFor();
  expect(await tabNames(page)).toEqual([...before, "評価結果", "評価の相違一覧", "検証結果"]);
  expect(complaints).toEqual([]);
});

test("初めての読み取りを中止しても、もう一度読み取れる", async () => {
  const { page, complaints } = await openBigBook();
  await openView(page, "読み取り");
  await pane(page).getByRole("button", { name: "読み取る" }).click();
  await stopButton(page).click();
  await pane(page).getByText("中止しました。何も書き込んでいません。").waitFor();
  await readNow(page);
  expect(await pane(page).getByText("中止しました。").count()).toBe(0);
  expect(complaints).toEqual([]);
});
