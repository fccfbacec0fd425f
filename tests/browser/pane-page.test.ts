import { isOwn, startStation, visit, type Station } from "./browser";

let station: Station;
beforeAll(async () => {
  station = await startStation("pane");
});
afterAll(() => station.close());

test("Excelの外で開くと、どこで使うものかを言い、どこにも通信しない", async () => {
  const { page, requests, complaints } = await visit(station, "taskpane.html", { viewport: { width: 350, height: 700 } });
  await page.getByRole("heading", { name: "Excelにつながっていません" }).waitFor();
  expect(requests.some((address) => address.endsWith("/office/office.js"))).toBe(true);
  expect(requests.filter((address) => !isOwn(address))).toEqual([]);
  expect(complaints).toEqual([]);
});

test("office.jsが届かなくても、空白の画面にならない", async () => {
  const context = await station.browser.newContext({ locale: "ja-JP" });
  await context.route("**/office/**", (route) => route.abort());
  const page = await context.newPage();
  await page.goto(`${station.address}/taskpane.html`);
  await page.getByRole("heading", { name: "Excelにつながっていません" }).waitFor();
});

test("古いExcelの画面（Internet Explorer）では、使える版を言う", async () => {
  const { page } = await visit(station, "", { userAgent: "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko", javaScriptEnabled: true });
  // Internet Explorer can't run the pane's own script; neither does it run here.
  await page.route("**/taskpane.js", (route) => route.abort());
  await page.goto(`${station.address}/taskpane.html`);
  await page.getByText("Excel 2021以降、またはMicrosoft 365のExcelをお使いください。").waitFor();
});

test("リボンの小窓は、渡された文をそのまま文字として見せる", async () => {
  const sentence = "シート「成果」が保護されています。\n<b>解除</b>してください。";
  const { page, complaints } = await visit(station, `commands.html#say=${encodeURIComponent(sentence)}`);
  expect(await page.locator("p").innerText()).toBe(sentence);
  expect(complaints).toEqual([]);
});
