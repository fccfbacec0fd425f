import { startStation, visit, type Station } from "./browser";
import type {} from "./excel-page/index";
import { openView, readNow } from "./workbench-steps";

let station: Station;
beforeAll(async () => {
  station = await startStation("excel");
});
afterAll(() => station.close());

test("設定で計画に名を付けると、「設定」のシートに残り、空欄にすると読み取った名称に戻る", async () => {
  const { page, complaints } = await visit(station, "", { viewport: { width: 320, height: 900 } });
  await readNow(page);
  await openView(page, "設定");
  const section = page.getByRole("region", { name: "計画の名称" });
  const field = section.getByRole("textbox").first();
  const save = section.getByRole("button", { name: /^この名称にする/ }).first();
  const before = await field.inputValue();
  expect(before).toMatch(/総合計画$/);
  expect(await save.getAttribute("aria-disabled")).toBe("true");

  await field.fill("第二次の計画");
  await field.press("Enter");
  await page.getByText("計画の名称を「第二次の計画」としました。シート「設定」に書きました。").waitFor();
  expect(await page.evaluate(() => window.desk.sheets())).toContain("設定");
  expect(await field.inputValue()).toBe("第二次の計画");

  await field.fill("");
  await save.click();
  await page.getByText("計画の名称を、シートから読み取ったものに戻しました。").waitFor();
  expect(await field.inputValue()).toBe(before);
  expect(complaints).toEqual([]);
});
